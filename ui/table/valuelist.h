#pragma once

#include <QFrame>
#include <QSet>

class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace lianxin::ui {

/// What stands in a column, to tick: a popup. Of many values the first are shown, those ticked before the others, and
/// how many more there are is said; what is typed, pinyin too, is looked for in all.
class ValueList : public QFrame
{
    Q_OBJECT

public:
    static constexpr qsizetype mostShown = 60;

    ValueList(QStringList values, const QStringList &chosen, QWidget *parent);

    /// Shows itself below `field`, or above it where there is no room.
    void openAt(const QWidget &field);

signals:
    void toggled(const QString &value, bool isChosen);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showMatching();
    void toggle(QListWidgetItem *item);
    bool takesKey(const QObject *watched, const QKeyEvent &key);

    QStringList m_values;
    QSet<QString> m_chosen;
    QLineEdit *m_words;
    QListWidget *m_list;
    QLabel *m_more;
};

} // namespace lianxin::ui
