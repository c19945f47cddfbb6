#pragma once

#include "ui/shell/helptopics.h"

#include <QDialog>

class QLineEdit;
class QListWidget;
class QTextBrowser;

namespace lianxin::ui {

/// The help that comes with the program, in the language that it speaks: its topics, which can be searched, and the
/// one that is read. It hinders nobody from working beside it.
class HelpDialog : public QDialog
{
    Q_OBJECT

public:
    explicit HelpDialog(QWidget *parent = nullptr);

    /// Shows the topic, ready to be read on with the keys.
    void showTopic(const QString &name);
    void readOn(); ///< the same with the one that it shows

private:
    void buildLayout();
    void search(const QString &words);
    void read(int row);
    void markWords();

    QList<HelpTopic> m_topics;
    QLineEdit *m_words;
    QListWidget *m_list;
    QTextBrowser *m_text;
};

} // namespace lianxin::ui
