#pragma once

#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace lianxin::ui {

/// The line above the rows of a table: the quick filter, how many rows it leaves, the page's tools, the verbs.
class TableBar : public QWidget
{
    Q_OBJECT

public:
    /// `name` is that of the table, whose title is `title`.
    TableBar(const QString &name, QString title, QWidget *parent = nullptr);

    [[nodiscard]] QLineEdit *words() const { return m_words; }
    void setCount(const QString &text);
    [[nodiscard]] QString count() const;

    /// Shows the button that adds.
    void offerAdding(const QString &verb);
    void offerNoExport();
    /// Puts `tool` before the buttons that export and add.
    void addTool(QWidget *tool);
    /// Puts `tool` at the left end, before the quick filter.
    void addFirst(QWidget *tool);
    /// Shows `action`, which can be on or off, as a button right of the quick filter.
    void offerToggle(QAction *action);
    /// Leaves the title, the tools and the button that adds.
    void makeSmall();

signals:
    void addRequested();
    void exportRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildLayout(const QString &name);

    QString m_title;
    QLineEdit *m_words;
    QToolButton *m_toggle = nullptr;
    QLabel *m_count;
    QHBoxLayout *m_line;
    QPushButton *m_export;
    QPushButton *m_add;
};

} // namespace lianxin::ui
