#pragma once

#include "core/evaluation/factindex.h"
#include "ui/base/tableroles.h"

namespace lianxin::ui {

/// A report as the table shows it: with what the other records say of it.
struct ReportRow : Report {
    QString label; ///< what the office calls it
    QString stateWord; ///< where it stands
    QString authorNames; ///< with their shares
    QString sourceNumbers; ///< of the suggestions that it grew out of
    ActivityId activity; ///< of the first source
    QString activityLabel;
    QString highest; ///< the word for the highest level that adopted it
    int rung = 0; ///< of that level on the ladder, from 1 on; 0 = not adopted
    int adoptions = 0; ///< forwarding is none
    int comments = 0;

    friend bool operator==(const ReportRow &, const ReportRow &) = default;
};

[[nodiscard]] QList<ReportRow> reportRows(const FactIndex &index);

/// What is still being written is muted, what waits to be sent stands out.
[[nodiscard]] Tone toneOfState(const Report &report);

/// The day on which `report` was sent to `level`; null when it was not.
[[nodiscard]] QDate sentTo(const Report &report, EntryId level);

} // namespace lianxin::ui
