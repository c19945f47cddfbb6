#pragma once

#include "core/evaluation/factindex.h"
#include "core/nomination/nomination.h"
#include "ui/base/entitytablemodel.h"

namespace lianxin::ui {

/// How a member stands towards the panel, in the order in which they are of interest.
enum class Standing {
    Pinned, ///< sits because the office wants it
    Barred, ///< the office does not want it
    Chosen,
    Reserve, ///< could take a seat of the panel
    Possible, ///< may sit, but others serve better
    Excluded, ///< cannot sit whatever the others do
};

/// A serving member as the selection sees one.
struct CandidateRow {
    qint64 id = 0; ///< of the member
    QString name;
    QString unit;
    QString sector;
    QString home;
    QString match; ///< the specialties of theme and needs that the member holds, with their depths
    int matchScore = 0; ///< the sum of those depths
    int tier = 0; ///< capability class, 0 to 3
    int invited = 0; ///< times this year
    QDate lastInvitedOn;
    Standing standing = Standing::Possible;
    QString why; ///< why chosen or excluded, a sentence; empty for the rest

    friend bool operator==(const CandidateRow &, const CandidateRow &) = default;
};

/// The candidates of `nomination`; `tracks` by member id.
[[nodiscard]] QList<CandidateRow> candidateRows(const FactIndex &index, const Nomination &nomination,
                                                const PanelChoices &choices, const QHash<qint64, TrackRecord> &tracks);

[[nodiscard]] QString nameOf(Standing standing);

/// The columns of the candidates; nothing is edited there.
[[nodiscard]] QList<TableColumn<CandidateRow>> candidateColumns();

} // namespace lianxin::ui
