#pragma once

#include "core/documents/document.h"
#include "ui/shell/shortcuts.h"

#include <QDialog>

class QKeySequenceEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace lianxin::ui {

/// All keys on a paper, to be pinned to the wall.
[[nodiscard]] documents::Document shortcutsPaper(const QList<Shortcut> &shortcuts);

/// The keys of the window by groups: to be looked up, changed, and printed.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ShortcutsDialog(Shortcuts &shortcuts, QWidget *parent = nullptr);

private:
    void buildLayout();
    QLayout *makeEditor();
    QPushButton *addButton(QLayout &row, const QString &name, const QString &text,
                           void (ShortcutsDialog::*act)()) const;
    void list();
    void filter(const QString &words);
    void showCurrent();
    void assign();
    void clearKey();
    void reset();
    void resetAll();
    void print();
    void tell(const Result<void> &done);
    [[nodiscard]] QString current() const; ///< the action's name; empty = none

    Shortcuts &m_shortcuts;
    QLineEdit *m_filter;
    QTreeWidget *m_tree;
    QKeySequenceEdit *m_key;
    QLabel *m_told;
    QList<QPushButton *> m_forCurrent;
};

} // namespace lianxin::ui
