#pragma once

#include <QWidget>

class QPushButton;

namespace lianxin::ui {

/// Some words to choose one of by a click or a number key, or none: they wrap as a text does.
class ChipBar : public QWidget
{
    Q_OBJECT

public:
    struct Chip {
        qint64 key = 0;
        QString text;
        QString toolTip;

        friend bool operator==(const Chip &, const Chip &) = default;
    };

    /// `keys`: with which of them the numbers 1 to 9 choose.
    ChipBar(const QString &name, const QString &title, Qt::KeyboardModifiers keys, QWidget *parent = nullptr);

    /// The one chosen stays so if it is among them.
    void setChips(const QList<Chip> &chips);
    [[nodiscard]] qint64 chosen() const; ///< its key; 0 = none
    void choose(qint64 key);

signals:
    /// The user has chosen this one; 0 = none any more.
    void chosenByUser(qint64 key);

private:
    QPushButton *addChip(const Chip &chip, qsizetype place);

    QString m_name;
    Qt::KeyboardModifiers m_keys;
    QList<Chip> m_chips;
    QList<QPushButton *> m_buttons; ///< one a chip
};

} // namespace lianxin::ui
