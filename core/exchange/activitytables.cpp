#include "core/activities/activityrepository.h"
#include "core/activities/aftermath.h"
#include "core/exchange/tablemakers.h"

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

/// The columns by which a row names its activity; `activityOf` tells which one a record belongs to.
template <typename Record, typename ActivityOf>
void addActivity(SheetColumns<Record> &columns, const TableSource &source, ActivityOf activityOf)
{
    const auto of = [=, &source](const Record &record) -> const Activity & {
        return source.index.find(std::invoke(activityOf, record));
    };
    columns.add(u"year"_s, [of](const Record &record) { return of(record).planYear; })
        .add(u"activity"_s, [of, &source](const Record &record) { return source.nameOf(of(record)); });
}

} // namespace

Result<SheetToWrite> planTable(Database &, const TableSource &source)
{
    using A = Activity;
    SheetColumns<A> columns(source, SheetKind::Plan);
    columns.add(u"year"_s, &A::planYear)
        .add(u"number"_s, &A::number)
        .add(u"planned"_s, &A::plannedText)
        .add(u"planned_on"_s, &A::plannedOn)
        .add(u"region"_s, &A::region)
        .add(u"host"_s, &A::host)
        .add(u"theme"_s, &A::theme)
        .add(u"form"_s, &A::form)
        .add(u"leader"_s, &A::leaderText)
        .add(u"units"_s, &A::units)
        .add(u"tags"_s, &A::tags)
        .add(u"local_seats"_s, &A::localSeats)
        .add(u"specialist_seats"_s, &A::specialistSeats)
        .add(u"specialties"_s, &A::specialties)
        .add(u"section"_s, &A::section)
        .add(u"meeting"_s, &A::meetingPoint)
        .add(u"held"_s, &A::heldOn)
        .add(u"state"_s, [&](const A &activity) { return source.word(WordList::ActivityState, activity.state); })
        .add(u"needs_due"_s, &A::needsDueOn)
        .add(u"needs_received"_s, &A::needsReceivedOn)
        .add(u"kind"_s, &A::kind)
        .add(u"place_kind"_s, &A::placeKind)
        .add(u"venue"_s, [&](const A &activity) { return source.index.find(activity.venue).name; })
        .add(u"responsible"_s, &A::responsible)
        .add(u"question"_s, &A::question)
        .add(u"outline_due"_s, &A::outlineDueOn)
        .add(u"report_due"_s, &A::reportDueOn)
        .add(u"outline_done"_s, &A::outlineDoneOn)
        .add(u"report_done"_s, &A::reportDoneOn)
        .add(u"note"_s, &A::note)
        .addCustom(CustomRecord::Activity);
    return columns.sheetOf(source.facts().activities);
}

Result<SheetToWrite> planChangeTable(Database &, const TableSource &source)
{
    using C = ActivityChange;
    SheetColumns<C> columns(source, SheetKind::PlanChanges);
    addActivity(columns, source, &C::activity);
    columns.add(u"was"_s, &C::was)
        .add(u"kind"_s, [&](const C &change) { return source.word(WordList::ChangeKind, change.kind); })
        .add(u"became"_s, &C::became)
        .add(u"changed"_s, &C::changedOn)
        .add(u"reason"_s, &C::reason);
    return columns.sheetOf(source.facts().changes);
}

Result<SheetToWrite> agendaTable(Database &database, const TableSource &source)
{
    using I = AgendaItem;
    const auto items = AgendaRepository(database).all();
    if (!items)
        return items.error();
    SheetColumns<I> columns(source, SheetKind::Agenda);
    addActivity(columns, source, &I::activity);
    columns.add(u"position"_s, &I::position)
        .add(u"starts"_s, &I::startsAt)
        .add(u"place"_s, &I::place)
        .add(u"subject"_s, &I::subject)
        .add(u"ends"_s, &I::endsAt)
        .add(u"segment"_s, &I::segment)
        .add(u"person"_s, &I::person);
    return columns.sheetOf(*items);
}

Result<SheetToWrite> publicityTable(Database &database, const TableSource &source)
{
    using P = Publicity;
    const auto told = PublicityRepository(database).all();
    if (!told)
        return told.error();
    SheetColumns<P> columns(source, SheetKind::Publicity);
    addActivity(columns, source, &P::activity);
    columns.add(u"published"_s, &P::publishedOn)
        .add(u"media"_s, &P::media)
        .add(u"title"_s, &P::title)
        .add(u"link"_s, &P::link);
    return columns.sheetOf(*told);
}

Result<SheetToWrite> caseTable(Database &database, const TableSource &source)
{
    using C = ActivityCase;
    const auto cases = ActivityCaseRepository(database).all();
    if (!cases)
        return cases.error();
    SheetColumns<C> columns(source, SheetKind::Cases);
    addActivity(columns, source, &C::activity);
    columns.add(u"title"_s, &C::title)
        .add(u"suggestion"_s, [&](const C &example) { return source.index.find(example.suggestion).number; })
        .add(u"lesson"_s, &C::lesson)
        .add(u"promoted_at"_s, &C::promotedAt)
        .add(u"promoted"_s, &C::promotedOn);
    return columns.sheetOf(*cases);
}

Result<SheetToWrite> reviewTable(Database &database, const TableSource &source)
{
    using R = ActivityReview;
    const auto reviews = ActivityReviewRepository(database).all();
    if (!reviews)
        return reviews.error();
    SheetColumns<R> columns(source, SheetKind::Reviews);
    addActivity(columns, source, &R::activity);
    columns.add(u"due"_s, &R::dueOn)
        .add(u"reviewed"_s, &R::reviewedOn)
        .add(u"person"_s, &R::person)
        .add(u"scores"_s, [](const R &review) { return scoresText(review.scores); })
        .add(u"strengths"_s, &R::strengths)
        .add(u"lessons"_s, &R::lessons);
    return columns.sheetOf(*reviews);
}

Result<SheetToWrite> projectTable(Database &, const TableSource &source)
{
    using P = Project;
    SheetColumns<P> columns(source, SheetKind::Projects);
    addActivity(columns, source, &P::activity);
    columns.add(u"number"_s, &P::number)
        .add(u"project"_s, &P::name)
        .add(u"enterprise"_s, &P::enterprise)
        .add(u"industry"_s, [&](const P &project) { return source.index.find(project.enterprise).industry; })
        .add(u"summary"_s, &P::summary)
        .add(u"contact"_s, &P::contact)
        .add(u"phone"_s, &P::phone)
        .add(u"note"_s, &P::note);
    return columns.sheetOf(source.facts().projects);
}

Result<SheetToWrite> needTable(Database &, const TableSource &source)
{
    using N = Need;
    const auto projectOf = [&source](const N &need) -> const Project & { return source.index.find(need.project); };
    SheetColumns<N> columns(source, SheetKind::Needs);
    addActivity(columns, source, [&source](const N &need) { return source.index.activityOf(need); });
    columns.add(u"number"_s, [=](const N &need) { return projectOf(need).number; })
        .add(u"project"_s, [=](const N &need) { return projectOf(need).name; })
        .add(u"enterprise"_s, [=](const N &need) { return projectOf(need).enterprise; })
        .add(u"summary"_s, [=](const N &need) { return projectOf(need).summary; })
        .add(u"contact"_s, [=](const N &need) { return projectOf(need).contact; })
        .add(u"phone"_s, [=](const N &need) { return projectOf(need).phone; })
        .add(u"need_number"_s, &N::number)
        .add(u"category"_s, &N::category)
        .add(u"content"_s, &N::content)
        .add(u"urgency"_s, &N::urgency)
        .add(u"raised_by"_s, &N::raisedBy)
        .add(u"owner"_s, &N::owner)
        .add(u"specialties"_s, &N::specialties)
        .add(u"wanted"_s, &N::wanted)
        .add(u"must"_s,
             [&source](const N &need) {
                 return need.must == 0 ? QString()
                                       : source.facts().directory.word(WordList::Depth, QString::number(need.must));
             })
        .add(u"weight"_s, &N::weight)
        .add(u"note"_s, [=](const N &need) { return projectOf(need).note; });
    return columns.sheetOf(source.facts().needs);
}

Result<SheetToWrite> invitationTable(Database &, const TableSource &source)
{
    using I = Invitation;
    const auto substituted = [&source](const I &invitation) {
        for (const I &each : source.facts().invitations)
            if (invitation.substitutes.isStored() && each.id == invitation.substitutes)
                return source.index.find(each.member).name;
        return QString();
    };
    SheetColumns<I> columns(source, SheetKind::Invitations);
    addActivity(columns, source, &I::activity);
    columns.add(u"name"_s, &I::member)
        .add(u"unit"_s, [&](const I &invitation) { return source.index.find(invitation.member).unit; })
        .add(u"seat"_s, [&](const I &invitation) { return source.word(WordList::Channel, invitation.seat); })
        .add(u"channel"_s, [&](const I &invitation) { return source.word(WordList::Channel, invitation.channel); })
        .add(u"substitutes"_s, substituted)
        .add(u"specialty"_s, &I::specialty)
        .add(u"sent"_s, &I::sentOn)
        .add(u"reply"_s, [&](const I &invitation) { return source.word(WordList::Reply, invitation.reply); })
        .add(u"replied"_s, &I::repliedOn)
        .add(u"presence"_s, [&](const I &invitation) { return source.word(WordList::Presence, invitation.presence); })
        .add(u"arrived"_s, &I::arrivedAt)
        .add(u"leave_reason"_s, &I::leaveReason)
        .add(u"reason"_s, &I::reason)
        .add(u"note"_s, &I::note);
    return columns.sheetOf(source.facts().invitations);
}

} // namespace lianxin
