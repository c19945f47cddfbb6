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
    Computed, ///< on the panel that was chosen, while one made by hand is shown
    Reserve, ///< could take a seat of the panel
    Possible, ///< may sit, but others serve better
    Excluded, ///< cannot sit whatever the others do
};

/// Whether a member can be asked, by the rules of the office.
enum class Availability {
    Free,
    Doubtful, ///< something speaks against, but leaves the choice
    Away, ///< cannot come that day
    KeptOff, ///< a rule, or the office, keeps the member off
};

/// A serving member as the selection sees one.
struct CandidateRow {
    qint64 id = 0; ///< of the member
    bool sits = false; ///< on the panel that is shown
    QString name;
    QString unit;
    QString sector;
    QString home;
    QString match; ///< the specialties of theme and needs that the member holds, with their depths
    int matchScore = 0; ///< the sum of those depths
    QList<int> depths; ///< in each specialty of theme and needs, 0 to 3
    int tier = 0; ///< capability class, 0 to 3
    int invited = 0; ///< times this year
    int invitedLastYear = 0; ///< times
    QDate lastInvitedOn;
    QDate lastTookPartOn;
    std::optional<int> monthsSinceInvited; ///< whole months; none = never
    std::optional<int> monthsSinceTakingPart; ///< whole months; none = never
    Availability availability = Availability::Free;
    Standing standing = Standing::Possible;
    QString why; ///< why chosen or excluded, and what speaks against, in sentences; may be empty

    friend bool operator==(const CandidateRow &, const CandidateRow &) = default;
};

/// The candidates of `nomination`; `tracks` by member id; `sitting`: ids of those on the panel that is shown, which is
/// made by hand unless it is that of `nomination`.
[[nodiscard]] QList<CandidateRow> candidateRows(const FactIndex &index, const Nomination &nomination,
                                                const PanelChoices &choices, const QHash<qint64, TrackRecord> &tracks,
                                                const QStringList &sitting);

[[nodiscard]] QString nameOf(Standing standing);
[[nodiscard]] Tone toneOf(Standing standing);
[[nodiscard]] QString nameOf(Availability availability);

/// The candidates in columns: only who sits is edited. How well they match is drawn in bars too.
class CandidateModel : public EntityTableModel<CandidateRow>
{
public:
    explicit CandidateModel(QObject *parent = nullptr);

    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    static constexpr int standingColumn = 2;
    static constexpr int matchColumn = 3;
};

} // namespace lianxin::ui
