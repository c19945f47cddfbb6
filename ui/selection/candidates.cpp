#include "ui/selection/candidates.h"

#include "core/members/memberrepository.h"
#include "ui/selection/matchbars.h"

#include <QCoreApplication>

#include <limits>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {

QString heading(const char *title)
{
    return QCoreApplication::translate("SelectionPage", title);
}

/// The specialties that the problem asks for, each once.
QStringList askedFor(const selection::SelectionProblem &problem)
{
    QStringList asked = problem.theme;
    for (const selection::Need &need : problem.needs)
        asked.append(need.specialty);
    asked.removeDuplicates();
    return asked;
}

QSet<QString> reservesOf(const Nomination &nomination)
{
    QSet<QString> ids;
    for (const selection::SeatReserves &seat : nomination.reserves)
        for (const selection::Reserve &reserve : seat.ranked)
            ids.insert(reserve.member);
    return ids;
}

void addMatch(CandidateRow &row, const selection::Candidate &candidate, const QStringList &asked,
              const Directory &directory)
{
    QStringList held;
    for (const QString &specialty : asked) {
        const int depth = candidate.specialties.value(specialty);
        row.depths.append(depth);
        if (depth == 0)
            continue;
        held.append(QCoreApplication::translate("SelectionPage", "%1 (%2)")
                        .arg(specialty, directory.word(WordList::Depth, QString::number(depth))));
        row.matchScore += depth;
    }
    row.match = held.join(QCoreApplication::translate("Columns", ", "));
}

void addTrack(CandidateRow &row, const TrackRecord &track)
{
    row.invitedLastYear = track.invitedLastYear;
    row.lastInvitedOn = track.lastInvitedOn;
    row.lastTookPartOn = track.lastTookPartOn;
    row.monthsSinceInvited = track.monthsSinceInvited;
    row.monthsSinceTakingPart = track.monthsSinceTakingPart;
}

Standing standingOf(const QString &id, const Nomination &nomination, const PanelChoices &choices,
                    const QSet<QString> &reserves, bool isByHand)
{
    if (choices.barred.contains(id.toLongLong()))
        return Standing::Barred;
    if (choices.pinned.contains(id.toLongLong()))
        return Standing::Pinned;
    if (nomination.reasons.contains(id))
        return isByHand ? Standing::Computed : Standing::Chosen;
    if (nomination.exclusions.contains(id))
        return Standing::Excluded;
    return reserves.contains(id) ? Standing::Reserve : Standing::Possible;
}

Availability availabilityOf(const selection::Candidate &candidate, const Nomination &nomination)
{
    if (candidate.barred)
        return Availability::KeptOff;
    if (!candidate.available)
        return Availability::Away;
    return nomination.warnings.contains(candidate.id) ? Availability::Doubtful : Availability::Free;
}

Tone toneOf(Availability availability)
{
    switch (availability) {
    case Availability::Doubtful:
        return Tone::Warning;
    case Availability::Away:
    case Availability::KeptOff:
        return Tone::Bad;
    case Availability::Free:
        break;
    }
    return Tone::Plain;
}

QString whyOf(const QString &id, const Nomination &nomination)
{
    QStringList sentences {nomination.reasons.value(id, nomination.exclusions.value(id))};
    sentences += nomination.warnings.value(id);
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

} // namespace

QList<CandidateRow> candidateRows(const FactIndex &index, const Nomination &nomination, const PanelChoices &choices,
                                  const QHash<qint64, TrackRecord> &tracks, const QStringList &sitting)
{
    const Directory &directory = index.facts().directory;
    const QStringList asked = askedFor(nomination.problem);
    const QSet<QString> reserves = reservesOf(nomination);
    const QStringList chosen = nomination.answer.ids();
    const bool isByHand = QSet<QString>(sitting.begin(), sitting.end()) != QSet<QString>(chosen.begin(), chosen.end());
    QList<CandidateRow> rows;
    for (const selection::Candidate &candidate : nomination.problem.members) {
        CandidateRow row;
        row.id = candidate.id.toLongLong();
        const Member &member = index.find(MemberId {row.id});
        row.name = member.name;
        row.unit = member.unit;
        row.sector = candidate.sector;
        row.home = candidate.county;
        row.tier = candidate.tier;
        row.invited = candidate.invited;
        row.sits = sitting.contains(candidate.id);
        addTrack(row, tracks.value(row.id));
        row.availability = availabilityOf(candidate, nomination);
        addMatch(row, candidate, asked, directory);
        row.standing = standingOf(candidate.id, nomination, choices, reserves, isByHand);
        row.why = whyOf(candidate.id, nomination);
        rows.append(row);
    }
    return rows;
}

QString nameOf(Standing standing)
{
    switch (standing) {
    case Standing::Pinned:
        return heading(QT_TRANSLATE_NOOP("SelectionPage", "Pinned"));
    case Standing::Chosen:
        return heading(QT_TRANSLATE_NOOP("SelectionPage", "Chosen"));
    case Standing::Computed:
        return heading(QT_TRANSLATE_NOOP("SelectionPage", "By the rules"));
    case Standing::Reserve:
        return heading(QT_TRANSLATE_NOOP("SelectionPage", "Reserve"));
    case Standing::Excluded:
        return heading(QT_TRANSLATE_NOOP("SelectionPage", "Cannot sit"));
    case Standing::Barred:
        return heading(QT_TRANSLATE_NOOP("SelectionPage", "Barred"));
    case Standing::Possible:
        break;
    }
    return {};
}

Tone toneOf(Standing standing)
{
    switch (standing) {
    case Standing::Pinned:
    case Standing::Chosen:
        return Tone::Good;
    case Standing::Barred:
        return Tone::Bad;
    case Standing::Excluded:
        return Tone::Muted;
    case Standing::Computed:
    case Standing::Reserve:
    case Standing::Possible:
        break;
    }
    return Tone::Plain;
}

QString nameOf(Availability availability)
{
    switch (availability) {
    case Availability::Doubtful:
        return heading(QT_TRANSLATE_NOOP("SelectionPage", "With doubts"));
    case Availability::Away:
        return heading(QT_TRANSLATE_NOOP("SelectionPage", "Away"));
    case Availability::KeptOff:
        return heading(QT_TRANSLATE_NOOP("SelectionPage", "Kept off"));
    case Availability::Free:
        break;
    }
    return heading(QT_TRANSLATE_NOOP("SelectionPage", "Can come"));
}

namespace {

using CandidateColumn = TableColumn<CandidateRow>;

/// Who it is, and how well they match.
QList<CandidateColumn> claimColumns()
{
    return {
        CandidateColumn(heading(QT_TRANSLATE_NOOP("SelectionPage", "Sits")), &CandidateRow::sits)
            .edits([](CandidateRow &row, const QVariant &value) { row.sits = value.toBool(); })
            .named(u"sits"_s)
            .wide(48),
        CandidateColumn(heading(QT_TRANSLATE_NOOP("SelectionPage", "Name")), &CandidateRow::name)
            .ofPeople()
            .named(u"name"_s)
            .opens([](const CandidateRow &row) {
                return RecordRef {MemberRepository::table, row.id};
            })
            .explains(&CandidateRow::why)
            .wide(80),
        CandidateColumn(heading(QT_TRANSLATE_NOOP("SelectionPage", "Standing")),
                        [](const CandidateRow &row) { return nameOf(row.standing); })
            .named(u"standing"_s)
            .toned([](const CandidateRow &row) { return toneOf(row.standing); })
            .sortsBy([](const CandidateRow &row) { return static_cast<int>(row.standing); })
            .wide(96),
        CandidateColumn(heading(QT_TRANSLATE_NOOP("SelectionPage", "Match")), &CandidateRow::match)
            .named(u"match"_s)
            .sortsBy([](const CandidateRow &row) { return row.matchScore; })
            .explains(&CandidateRow::match)
            .wide(176),
        CandidateColumn(heading(QT_TRANSLATE_NOOP("SelectionPage", "Availability")),
                        [](const CandidateRow &row) { return nameOf(row.availability); })
            .named(u"availability"_s)
            .toned([](const CandidateRow &row) { return toneOf(row.availability); })
            .sortsBy([](const CandidateRow &row) { return static_cast<int>(row.availability); })
            .explains(&CandidateRow::why)
            .wide(84),
    };
}

/// Whole months since something; what never was is the longest ago.
CandidateColumn monthsColumn(const QString &title, std::optional<int> CandidateRow::*months, const QString &key)
{
    return CandidateColumn(title,
                           [months](const CandidateRow &row) {
                               return row.*months ? QVariant(*(row.*months))
                                                  : QVariant(heading(QT_TRANSLATE_NOOP("SelectionPage", "never")));
                           })
        .named(key)
        .sortsBy([months](const CandidateRow &row) { return (row.*months).value_or(std::numeric_limits<int>::max()); })
        .aligned(Qt::AlignRight)
        .wide(100);
}

/// How much was asked of the member and done by them.
QList<CandidateColumn> trackColumns()
{
    return {
        CandidateColumn(heading(QT_TRANSLATE_NOOP("SelectionPage", "Class")), &CandidateRow::tier)
            .named(u"tier"_s)
            .wide(64),
        CandidateColumn(heading(QT_TRANSLATE_NOOP("SelectionPage", "This year")), &CandidateRow::invited)
            .named(u"invited"_s)
            .wide(80),
        CandidateColumn(heading(QT_TRANSLATE_NOOP("SelectionPage", "Last year")), &CandidateRow::invitedLastYear)
            .named(u"invited_last_year"_s)
            .wide(80),
        monthsColumn(heading(QT_TRANSLATE_NOOP("SelectionPage", "Months since invited")),
                     &CandidateRow::monthsSinceInvited, u"months_since_invited"_s),
        monthsColumn(heading(QT_TRANSLATE_NOOP("SelectionPage", "Months since taking part")),
                     &CandidateRow::monthsSinceTakingPart, u"months_since_taking_part"_s),
        CandidateColumn(heading(QT_TRANSLATE_NOOP("SelectionPage", "Last invited")), &CandidateRow::lastInvitedOn)
            .named(u"last_invited_on"_s)
            .wide(100)
            .hidden(),
    };
}

/// Who it is besides.
QList<CandidateColumn> identityColumns()
{
    return {
        CandidateColumn(heading(QT_TRANSLATE_NOOP("SelectionPage", "Lives in")), &CandidateRow::home)
            .named(u"home"_s)
            .wide(84),
        CandidateColumn(heading(QT_TRANSLATE_NOOP("SelectionPage", "Sector")), &CandidateRow::sector)
            .named(u"sector"_s)
            .wide(100),
        CandidateColumn(heading(QT_TRANSLATE_NOOP("SelectionPage", "Employer and post")), &CandidateRow::unit)
            .named(u"unit"_s)
            .explains(&CandidateRow::unit)
            .wide(180),
        CandidateColumn(heading(QT_TRANSLATE_NOOP("SelectionPage", "Why")), &CandidateRow::why)
            .named(u"why"_s)
            .explains(&CandidateRow::why)
            .wide(220),
    };
}

} // namespace

CandidateModel::CandidateModel(QObject *parent)
    : EntityTableModel(claimColumns() + trackColumns() + identityColumns(), parent)
{
}

QVariant CandidateModel::data(const QModelIndex &index, int role) const
{
    if (role == Qt::DecorationRole && index.isValid() && index.column() == matchColumn)
        return matchBars(at(index).depths);
    return EntityTableModel::data(index, role);
}

} // namespace lianxin::ui
