#include "core/nomination/askedneeds.h"
#include "core/nomination/employer.h"
#include "core/nomination/nomination.h"
#include "core/nomination/panelrecords.h"
#include "core/nomination/sessionmix.h"
#include "core/nomination/specialtytree.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

/// The member as the selection looks at one, but for who may sit.
selection::Candidate candidateFrom(const PanelRecords &records, const Member &member, const QStringList &posts)
{
    const Directory &directory = records.directory;
    const TrackRecord track = records.tracks.value(member.id.value);
    selection::Candidate candidate;
    candidate.id = QString::number(member.id.value);
    candidate.name = member.name;
    candidate.county = directory.name(member.home);
    candidate.sector = directory.name(member.sector);
    candidate.employer = employerOf(member.unit, posts);
    candidate.attributes = {{u"unit_type"_s, directory.name(member.unitType)},
                            {u"party"_s, directory.name(member.party)}};
    candidate.specialties = servedDepths(directory, member.specialties);
    candidate.tier = track.tier;
    candidate.performance = track.performance;
    candidate.invited = std::min(track.invited, selection::maxInvited);
    return candidate;
}

/// Settles whether `candidate` may sit, and returns what is to be told about it. Who has accepted or was invited and
/// stays sits: then a rule only warns.
CandidateNotes settle(selection::Candidate &candidate, const QList<Objection> &objections, const PanelChoices &choices,
                      bool hasAccepted)
{
    const qint64 id = candidate.id.toLongLong();
    const bool stays = hasAccepted || choices.staying.contains(id);
    candidate.pinned = stays || choices.pinned.contains(id);
    CandidateNotes notes;
    if (hasAccepted)
        notes.staysBecause = QCoreApplication::translate("Nomination", "Has accepted the invitation.");
    else if (stays)
        notes.staysBecause = QCoreApplication::translate("Nomination", "Is invited and stays.");
    if (choices.barred.contains(id)) {
        candidate.barred = true;
        notes.keptOffByHand = true;
        notes.blocks.append(QCoreApplication::translate("Nomination", "Kept off this panel by hand."));
    }
    for (const Objection &objection : objections) {
        const bool blocks = objection.effect == RuleEffect::Block && !stays;
        (blocks ? notes.blocks : notes.warnings).append(objection.sentence);
        if (blocks && yieldsToPin(objection.rule))
            candidate.available = false;
        else if (blocks)
            candidate.barred = true;
    }
    return notes;
}

void addCandidates(const PanelRecords &records, const PanelChoices &choices, NominationProblem &problem)
{
    const QStringList posts = records.directory.namesOf(WordList::Post);
    for (const Member &member : records.members) {
        if (records.directory.meaning(member.state) != "serving"_L1)
            continue;
        selection::Candidate candidate = candidateFrom(records, member, posts);
        const bool hasAccepted =
            records.isAhead() && records.invitations.value(member.id.value).reply == Reply::Accepted;
        const auto objections = objectionsTo(situationOf(records, member, posts), records.rules);
        problem.notes.insert(candidate.id, settle(candidate, objections, choices, hasAccepted));
        problem.selection.members.append(std::move(candidate));
    }
}

/// The theme of the plan; what the needs ask for where the plan names none.
QStringList themeOf(const PanelRecords &records, const QList<selection::Need> &needs)
{
    QStringList theme = records.directory.namesOf(records.activity.specialties);
    if (theme.isEmpty())
        for (const selection::Need &need : needs)
            theme.append(need.specialty);
    return theme;
}

void addQuotas(const Settings &settings, const Activity &activity, selection::SelectionProblem &problem)
{
    problem.themeDepth = settings.number(u"selection.theme_depth"_s, 2);
    const int most = std::min(settings.number(u"selection.specialist_max"_s, 8), activity.specialistSeats);
    problem.seats = {.local = activity.localSeats,
                     .specialistMin = std::min(settings.number(u"selection.specialist_min"_s, 6), most),
                     .specialistMax = most};
    problem.caps = {.employer = settings.number(u"selection.employer_cap"_s, 1),
                    .sector = settings.number(u"selection.sector_cap"_s, 3)};
    problem.fewestInvitedFirst = settings.text(u"selection.order"_s) == "fewest"_L1;
    problem.seed = static_cast<quint64>(activity.id.value);
}

Result<void> addNeeds(const PanelRecords &records, NominationProblem &problem)
{
    const AskedNeeds asked = askedNeeds(records.projects, records.needs, records.directory);
    if (asked.needs.size() > selection::maxNeeds) {
        return Error {ErrorKind::Invalid,
                      QCoreApplication::translate("Nomination",
                                                  "The needs ask for %1 different specialties, and a panel can weigh "
                                                  "%2 at most: take out the least important ones.")
                          .arg(QString::number(asked.needs.size()), QString::number(selection::maxNeeds)),
                      {}};
    }
    problem.selection.needs = asked.needs;
    if (!asked.open.isEmpty())
        problem.remarks.append(QCoreApplication::translate(
                                   "Nomination", "No specialty is confirmed yet for need %1, so it does not count.")
                                   .arg(asked.open.join(QCoreApplication::translate("Nomination", ", "))));
    return {};
}

} // namespace

Result<NominationProblem> nominationProblem(Database &database, ActivityId activity,
                                            const std::optional<PanelChoices> &choices)
{
    const auto office = readOfficeRecords(database);
    return office ? nominationProblem(database, activity, *office, choices) : Result<NominationProblem>(office.error());
}

Result<NominationProblem> nominationProblem(Database &database, ActivityId activity, const OfficeRecords &office,
                                            const std::optional<PanelChoices> &choices)
{
    const auto records = readPanelRecords(database, activity, office);
    if (!records)
        return records.error();
    if (!records->activity.region.isStored()) {
        return Error {ErrorKind::Invalid,
                      QCoreApplication::translate("Nomination", "Tell the host county of the activity first."),
                      {}};
    }
    NominationProblem problem;
    problem.selection.county = records->directory.name(records->activity.region);
    if (const auto added = addNeeds(*records, problem); !added)
        return added.error();
    problem.selection.theme = themeOf(*records, problem.selection.needs);
    addQuotas(Settings(database), records->activity, problem.selection);
    addCandidates(*records, choices.value_or(choicesOf(records->activity)), problem);
    if (const auto mixed = addSessionMix(database, records->activity, problem.selection); !mixed)
        return mixed.error();
    return problem;
}

} // namespace lianxin
