#include "ui/selection/candidates.h"

#include "core/members/memberrepository.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {

QString heading(const char *title)
{
    return QCoreApplication::translate("SelectionPage", title);
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
    case Standing::Reserve:
    case Standing::Possible:
        break;
    }
    return Tone::Plain;
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
        if (depth == 0)
            continue;
        held.append(QCoreApplication::translate("SelectionPage", "%1 (%2)")
                        .arg(specialty, directory.word(WordList::Depth, QString::number(depth))));
        row.matchScore += depth;
    }
    row.match = held.join(QCoreApplication::translate("Columns", ", "));
}

Standing standingOf(const QString &id, const Nomination &nomination, const PanelChoices &choices,
                    const QSet<QString> &reserves)
{
    if (choices.barred.contains(id.toLongLong()))
        return Standing::Barred;
    if (choices.pinned.contains(id.toLongLong()))
        return Standing::Pinned;
    if (nomination.reasons.contains(id))
        return Standing::Chosen;
    if (nomination.exclusions.contains(id))
        return Standing::Excluded;
    return reserves.contains(id) ? Standing::Reserve : Standing::Possible;
}

} // namespace

QList<CandidateRow> candidateRows(const FactIndex &index, const Nomination &nomination, const PanelChoices &choices,
                                  const QHash<qint64, TrackRecord> &tracks)
{
    const Directory &directory = index.facts().directory;
    const QStringList asked = askedFor(nomination.problem);
    const QSet<QString> reserves = reservesOf(nomination);
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
        row.lastInvitedOn = tracks.value(row.id).lastInvitedOn;
        addMatch(row, candidate, asked, directory);
        row.standing = standingOf(candidate.id, nomination, choices, reserves);
        row.why = nomination.reasons.value(candidate.id, nomination.exclusions.value(candidate.id));
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

QList<TableColumn<CandidateRow>> candidateColumns()
{
    using C = TableColumn<CandidateRow>;
    const auto opens = [](const CandidateRow &row) { return RecordRef {MemberRepository::table, row.id}; };
    return {
        C(heading(QT_TRANSLATE_NOOP("SelectionPage", "Standing")),
          [](const CandidateRow &row) { return nameOf(row.standing); })
            .named(u"standing"_s)
            .toned([](const CandidateRow &row) { return toneOf(row.standing); })
            .sortsBy([](const CandidateRow &row) { return static_cast<int>(row.standing); })
            .wide(84),
        C(heading(QT_TRANSLATE_NOOP("SelectionPage", "Name")), &CandidateRow::name)
            .ofPeople()
            .named(u"name"_s)
            .opens(opens)
            .explains(&CandidateRow::why)
            .wide(80),
        C(heading(QT_TRANSLATE_NOOP("SelectionPage", "Match")), &CandidateRow::match)
            .named(u"match"_s)
            .sortsBy([](const CandidateRow &row) { return row.matchScore; })
            .explains(&CandidateRow::match)
            .wide(150),
        C(heading(QT_TRANSLATE_NOOP("SelectionPage", "Lives in")), &CandidateRow::home).named(u"home"_s).wide(84),
        C(heading(QT_TRANSLATE_NOOP("SelectionPage", "Class")), &CandidateRow::tier).named(u"tier"_s).wide(64),
        C(heading(QT_TRANSLATE_NOOP("SelectionPage", "This year")), &CandidateRow::invited)
            .named(u"invited"_s)
            .wide(80),
        C(heading(QT_TRANSLATE_NOOP("SelectionPage", "Last invited")), &CandidateRow::lastInvitedOn)
            .named(u"last_invited_on"_s)
            .wide(100),
        C(heading(QT_TRANSLATE_NOOP("SelectionPage", "Sector")), &CandidateRow::sector).named(u"sector"_s).wide(100),
        C(heading(QT_TRANSLATE_NOOP("SelectionPage", "Employer and post")), &CandidateRow::unit)
            .named(u"unit"_s)
            .explains(&CandidateRow::unit)
            .wide(180),
        C(heading(QT_TRANSLATE_NOOP("SelectionPage", "Why")), &CandidateRow::why)
            .named(u"why"_s)
            .explains(&CandidateRow::why)
            .wide(220),
    };
}

} // namespace lianxin::ui
