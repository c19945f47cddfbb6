#pragma once

#include "core/directory/workcalendar.h"
#include "core/exchange/rowreader.h"

namespace lianxin {

/// What is strange in a line of the plan; it is told beside it, and the line is kept.
class PlanDoubts
{
public:
    PlanDoubts(const ImportContext &context, const RecognisedSheet &sheet);

    /// Of `activity`, as the row made it out of what was stored `before`.
    void tell(RowReader &row, const Activity &before, const Activity &activity);
    /// What is to be doubted about the new time in the column `field`, to which a change has `moved` the activity.
    void tellMoved(RowReader &row, const QString &field, const Activity &before, const Activity &moved);

private:
    static void tellOtherActivity(RowReader &row, const Activity &before, const Activity &activity);
    void tellNoDay(RowReader &row, const Activity &before, const Activity &activity) const;
    static void tellGaps(RowReader &row, const Activity &activity);
    static void tellState(RowReader &row, const Activity &activity);
    void tellOtherYears(RowReader &row, const Activity &before, const Activity &activity) const;
    void tellOtherYear(RowReader &row, const QString &field, QDate before, QDate day, int year) const;
    void tellDayOff(RowReader &row, const QString &field, const Activity &before, const Activity &activity);
    void tellContradiction(RowReader &row, const Activity &before, const Activity &activity) const;
    void tellLetters(RowReader &row, const QString &field, const Activity &activity) const;

    const ImportContext &m_context;
    const RecognisedSheet &m_sheet;
    WorkCalendar m_calendar;
    QSet<int> m_unknownYears; ///< that were told
};

} // namespace lianxin
