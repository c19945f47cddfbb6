#pragma once

#include <QStyledItemDelegate>

namespace lianxin::ui {

/// What the cells of a DayGrid hold besides the words that are read out.
enum DayRoles {
    DayRole = Qt::UserRole + 1, ///< QDate
    LinesRole, ///< QStringList: what is planned
    MarkRole, ///< QString: the holiday, or that the day is worked in exchange
    KindRole, ///< of DayKind
};

enum DayKind : unsigned { RestDay = 1U << 0U, SessionDay = 1U << 1U, OtherMonth = 1U << 2U };

/// Paints a day: its number and holiday above, a line for each activity below; where there is no room for that, the
/// number of activities.
class DayDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// The line of the large `cell` that stands at `at`, from 0 on; negative = none.
    [[nodiscard]] static int lineAt(const QRect &cell, QPoint at, const QFontMetrics &metrics);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace lianxin::ui
