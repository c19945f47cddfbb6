#include "core/statistics/today.h"

#include "tests/support/printing.h"
#include "tests/support/smallyear.h"

using namespace lianxin;
using namespace Qt::StringLiterals;

namespace {

QStringList subjectsOf(const Facts &facts, QDate day, TodayKind kind)
{
    QStringList subjects;
    for (const TodayItem &item : todayList(facts, day))
        if (item.kind == kind)
            subjects.append(item.subject);
    return subjects;
}

} // namespace

TEST_CASE("a card is listed when it is late, and a week before", "[today]")
{
    SmallYear year;
    const ActivityId activity = year.activity(1, {2024, 3, 28});
    Suggestion &card = year.suggest(activity, {}, {2024, 3, 28});
    card.route = Route::Department;
    card.dueOn = {2024, 5, 20};
    const auto has = [&](QDate day, TodayKind kind) {
        return subjectsOf(year.facts, day, kind) == QStringList {u"S1"_s};
    };

    CHECK_FALSE(has({2024, 5, 12}, TodayKind::DueCard));
    CHECK(has({2024, 5, 13}, TodayKind::DueCard));
    CHECK(has({2024, 5, 20}, TodayKind::DueCard));
    CHECK_FALSE(has({2024, 5, 21}, TodayKind::DueCard));
    CHECK(has({2024, 5, 21}, TodayKind::OverdueCard));
    const TodayItem item = todayList(year.facts, {2024, 5, 25}).first();
    CHECK(item.daysLate == 5);
    CHECK(item.date == card.dueOn);
    CHECK(item.record == RecordRef {u"suggestion"_s, card.id.value});

    card.closedOn = {2024, 5, 24};
    CHECK_FALSE(has({2024, 5, 25}, TodayKind::OverdueCard));
}

TEST_CASE("who has a letter and does not answer is listed until the activity", "[today]")
{
    SmallYear year;
    const ActivityId activity = year.activity(1, {});
    year.facts.activities.first().state = ActivityState::Planned;
    year.facts.activities.first().plannedOn = {2024, 4, 25};
    Invitation &silent = year.invite(activity, year.member("Ann"), Presence::Unknown);
    silent.reply = Reply::None;
    const auto isListed = [&](QDate day) {
        return subjectsOf(year.facts, day, TodayKind::SilentInvitee) == QStringList {u"Ann"_s};
    };

    CHECK_FALSE(isListed({2024, 4, 20})); // the letter is not out
    silent.sentOn = {2024, 4, 15};
    CHECK_FALSE(isListed({2024, 4, 14}));
    CHECK(isListed({2024, 4, 15}));
    CHECK(isListed({2024, 4, 25}));
    CHECK_FALSE(isListed({2024, 4, 26}));
    silent.reply = Reply::Declined;
    CHECK_FALSE(isListed({2024, 4, 20}));
}

TEST_CASE("a ledger is unfinished without suggestions and while one has no route", "[today]")
{
    SmallYear year;
    const ActivityId activity = year.activity(1, {2024, 3, 28});
    const QDate day {2024, 4, 2};
    CHECK(subjectsOf(year.facts, day, TodayKind::UnfinishedLedger) == QStringList {u"Activity 1"_s});
    CHECK(subjectsOf(year.facts, {2024, 3, 27}, TodayKind::UnfinishedLedger).isEmpty());
    Suggestion &suggestion = year.suggest(activity, {}, {2024, 3, 28});
    suggestion.route = Route::Open;
    CHECK(todayList(year.facts, day).first().detail == u"Suggestions without a route: 1"_s);
    CHECK(todayList(year.facts, day).first().daysLate == 5);
    suggestion.mergedInto = SuggestionId {9};
    CHECK(todayList(year.facts, day).isEmpty()); // it goes on within another, and takes no route of its own
    suggestion.mergedInto = {};
    suggestion.route = Route::Kept;
    CHECK(todayList(year.facts, day).isEmpty());
}

TEST_CASE("an activity whose day has come is listed until somebody notes that it was held or dropped", "[today]")
{
    SmallYear year;
    year.activity(1, {2024, 3, 28});
    Activity &visit = year.facts.activities.first();
    visit.state = ActivityState::Planned;
    visit.heldOn = {};
    visit.plannedOn = {2024, 3, 28};
    CHECK(subjectsOf(year.facts, {2024, 3, 27}, TodayKind::UnfinishedLedger).isEmpty());
    CHECK(subjectsOf(year.facts, {2024, 3, 28}, TodayKind::UnfinishedLedger) == QStringList {u"Activity 1"_s});
    CHECK(todayList(year.facts, {2024, 3, 28}).first().daysLate == 0);
    CHECK(todayList(year.facts, {2024, 3, 30}).first().detail == u"Not registered as held yet."_s);
    visit.state = ActivityState::Cancelled;
    CHECK(subjectsOf(year.facts, {2024, 3, 30}, TodayKind::UnfinishedLedger).isEmpty());
}

TEST_CASE("a pair is listed the day after its rhythm is lost, with the reason", "[today]")
{
    SmallYear year;
    const PairingId pairing = year.pair(year.member("Ann"), {2024, 1, 5}).id;
    year.serve(pairing, {2024, 2, 10});
    CHECK(subjectsOf(year.facts, {2024, 3, 10}, TodayKind::QuietPair).isEmpty());
    CHECK(subjectsOf(year.facts, {2024, 3, 11}, TodayKind::QuietPair) == QStringList {u"Ann"_s});
    CHECK(todayList(year.facts, {2024, 3, 11}).first().detail
          == u"Last contact on 2024-02-10; agreed: every 1 months"_s);
    year.facts.pairings.first().contactEvery = 0;
    year.facts.pairings.first().visitEvery = 0;
    CHECK(subjectsOf(year.facts, {2024, 5, 10}, TodayKind::QuietPair).isEmpty());
    CHECK(subjectsOf(year.facts, {2024, 5, 11}, TodayKind::QuietPair) == QStringList {u"Ann"_s}); // the quiet months
    year.facts.pairings.first().endedOn = {2024, 5, 1};
    CHECK(subjectsOf(year.facts, {2024, 5, 11}, TodayKind::QuietPair).isEmpty());
}

TEST_CASE("a promise is listed a week before its day until it is kept", "[today]")
{
    SmallYear year;
    year.serve(year.pair(year.member("Ann"), {2024, 1, 5}).id, {2024, 2, 10});
    PairingService &service = year.facts.services.first();
    service.promise = u"seeds"_s;
    service.promiseDueOn = {2024, 3, 1};
    const auto isListed = [&](QDate day) {
        return subjectsOf(year.facts, day, TodayKind::PromiseDue) == QStringList {u"Ann"_s};
    };
    CHECK_FALSE(isListed({2024, 2, 22}));
    CHECK(isListed({2024, 2, 23}));
    const TodayItem item = todayList(year.facts, {2024, 2, 23}).first();
    CHECK(item.detail == u"seeds"_s);
    CHECK(item.daysLate == -7);
    CHECK(item.record == RecordRef {u"pairing_service"_s, service.id.value});
    CHECK(isListed({2024, 6, 1}));
    service.promiseKeptOn = {2024, 3, 5};
    CHECK(isListed({2024, 3, 4}));
    CHECK_FALSE(isListed({2024, 3, 5}));
}

TEST_CASE("a pairing is reviewed each half year", "[today]")
{
    SmallYear year;
    const PairingId pairing = year.pair(year.member("Ann"), {2024, 1, 5}).id;
    CHECK(subjectsOf(year.facts, {2024, 7, 4}, TodayKind::ReviewDue).isEmpty());
    CHECK(subjectsOf(year.facts, {2024, 7, 5}, TodayKind::ReviewDue) == QStringList {u"Ann"_s});
    CHECK(todayList(year.facts, {2024, 7, 5}).first().detail == u"Not reviewed since it began"_s);
    year.facts.reviews.append({{99}, 1, pairing, {2024, 7, 5}, ReviewVerdict::Continue, {}});
    CHECK(subjectsOf(year.facts, {2024, 7, 5}, TodayKind::ReviewDue).isEmpty());
}

TEST_CASE("the list is by kind and then the oldest first, whatever the order of the records", "[today]")
{
    const SmallYear year = aBusySpring();
    const auto expected = todayList(year.facts, {2024, 12, 1});
    REQUIRE(expected.size() == 4); // two cards, one pair
    CHECK(expected.at(0).subject == u"S4"_s);
    CHECK(expected.at(1).subject == u"S6"_s);
    CHECK(expected.at(2).kind == TodayKind::ReviewDue);
    CHECK(expected.at(3).kind == TodayKind::QuietPair);
    for (unsigned seed = 1; seed <= 10; ++seed)
        CHECK(todayList(year.shuffled(seed), {2024, 12, 1}) == expected);
    for (int kind = 0; kind <= static_cast<int>(TodayKind::QuietPair); ++kind)
        CHECK_FALSE(headingOf(TodayKind(kind)).isEmpty());
}

TEST_CASE("a report is listed when no answer comes, and a leader's comment until it was followed up", "[today]")
{
    SmallYear year;
    const ReportId report = year.report({2024, 4, 2}, {});
    const EntryId province = year.of(WordList::Level, "province");
    year.facts.reports.first().sendings = {{province, {2024, 4, 3}, {}, {2024, 6, 2}}};
    const auto has = [&](QDate day, TodayKind kind) {
        return subjectsOf(year.facts, day, kind) == QStringList {u"No. 1"_s};
    };
    CHECK_FALSE(has({2024, 6, 2}, TodayKind::AnswerDue));
    CHECK(has({2024, 6, 3}, TodayKind::AnswerDue));
    LeaderComment comment;
    comment.id = {900};
    comment.report = report;
    comment.level = province;
    comment.commentedOn = {2024, 6, 3};
    comment.content = u"internal"_s;
    comment.followUp = u"ask"_s;
    comment.followUpDueOn = {2024, 6, 20};
    year.facts.comments.append(comment);
    CHECK_FALSE(has({2024, 6, 3}, TodayKind::AnswerDue));
    CHECK_FALSE(has({2024, 6, 12}, TodayKind::FollowUpDue));
    CHECK(has({2024, 6, 13}, TodayKind::FollowUpDue));
    for (const TodayItem &item : todayList(year.facts, {2024, 6, 13}))
        CHECK_FALSE(item.detail.contains(u"internal"_s));
    year.facts.comments.first().followedUpOn = {2024, 6, 14};
    CHECK_FALSE(has({2024, 6, 15}, TodayKind::FollowUpDue));
}

TEST_CASE("a report that is signed is listed until it is sent or put aside", "[today]")
{
    SmallYear year;
    year.report({2024, 4, 2}, {});
    Report &report = year.facts.reports.first();
    const auto listed = [&](QDate day) { return subjectsOf(year.facts, day, TodayKind::UnsentReport); };
    CHECK(listed({2024, 4, 5}).isEmpty()); // of an old list nobody knows whether it was sent

    report.steps = {{.takenOn = {2024, 4, 1}, .kind = ReportEvent::Draft},
                    {.takenOn = {2024, 4, 4}, .kind = ReportEvent::Sign}};
    CHECK(listed({2024, 4, 3}).isEmpty());
    CHECK(listed({2024, 4, 6}) == QStringList {u"No. 1"_s});
    CHECK(todayList(year.facts, {2024, 4, 6}).first().daysLate == 2);

    report.sendings = {{year.of(WordList::Level, "province"), {2024, 4, 5}}};
    CHECK(listed({2024, 4, 6}).isEmpty());
    report.sendings.clear();
    report.steps.append({.takenOn = {2024, 4, 5}, .kind = ReportEvent::Keep});
    CHECK(listed({2024, 4, 6}).isEmpty());
}

TEST_CASE("a promise without a day is due after the days that the office gives promises", "[today]")
{
    SmallYear year;
    year.facts.pairingTerms.promiseDays = 30;
    PairingService service;
    service.id = {7};
    service.servedOn = {2024, 4, 1};
    year.facts.services = {service};
    const auto listed = [&](QDate day) { return subjectsOf(year.facts, day, TodayKind::PromiseDue).size(); };
    CHECK(listed({2024, 12, 1}) == 0); // nothing was promised
    year.facts.services.first().promise = u"A plan"_s;
    CHECK(listed({2024, 4, 23}) == 0);
    CHECK(listed({2024, 4, 24}) == 1); // a week ahead
    year.facts.services.first().promiseDueOn = {2024, 6, 1};
    CHECK(listed({2024, 4, 24}) == 0);
}

TEST_CASE("a card on the list goes on by the step that usually comes next", "[statistics]")
{
    Suggestion card;
    card.id = {1};
    card.route = Route::Department;
    card.registeredOn = {2024, 3, 28};
    card.dueOn = {2024, 5, 20};
    CHECK(stepFor(TodayKind::UnsignedCard, card, {2024, 5, 21}, {}) == StepKind::Received);
    CHECK(stepFor(TodayKind::VisitDue, card, {2024, 5, 21}, {}) == StepKind::Visited);
    CHECK(stepFor(TodayKind::OversightDue, card, {2024, 5, 21}, {}) == StepKind::Note);
    CHECK(stepFor(TodayKind::OverdueCard, card, {2024, 5, 21}, {}) == StepKind::Chased);
    CHECK(stepFor(TodayKind::OverdueCard, card, {2024, 7, 1}, {}) == StepKind::Escalated); // late for long
}

TEST_CASE("a request for more time is listed until somebody answers it, whenever the card is due", "[today]")
{
    SmallYear year;
    Suggestion &card = year.suggest(year.activity(1, {2024, 3, 28}), {}, {2024, 3, 28});
    card.route = Route::Department;
    card.dueOn = {2024, 12, 20};
    card.steps = {{.takenOn = {2024, 5, 6},
                   .content = u"汛期施工"_s,
                   .kind = StepKind::ExtensionAsked,
                   .person = u"市水务局"_s,
                   .askedUntil = {2025, 1, 31}}};
    const auto listed = [&](QDate day) { return subjectsOf(year.facts, day, TodayKind::ExtensionAsked); };
    CHECK(listed({2024, 5, 5}).isEmpty());
    CHECK(listed({2024, 5, 6}) == QStringList {u"S1"_s});
    const auto items = todayList(year.facts, {2024, 5, 9});
    const auto request =
        std::ranges::find_if(items, [](const TodayItem &each) { return each.kind == TodayKind::ExtensionAsked; });
    REQUIRE(request != items.end());
    CHECK(request->daysLate == 3);
    CHECK(request->detail.contains(u"市水务局"_s));
    CHECK(request->detail.contains(u"2025-01-31"_s));
    CHECK(stepFor(TodayKind::ExtensionAsked, card, {2024, 5, 9}, {}) == StepKind::Extended);
    card.steps.append({.takenOn = {2024, 5, 10}, .content = u"不宜再延"_s, .kind = StepKind::ExtensionRefused});
    CHECK(listed({2024, 5, 9}) == QStringList {u"S1"_s}); // as it stood
    CHECK(listed({2024, 5, 10}).isEmpty());
}

TEST_CASE("an objection is listed from the day it is received until it is answered", "[today]")
{
    SmallYear year;
    PointObjection objection;
    objection.id = {7};
    objection.member = year.member("Ann");
    objection.raisedBy = u"Bob"_s;
    objection.words = u"A visit is not counted."_s;
    objection.receivedOn = {2024, 6, 3};
    const auto listed = [&](QDate day) { return todayList(year.facts, day, 7, {{}, {objection}}); };
    CHECK(listed({2024, 6, 2}).isEmpty());
    const auto items = listed({2024, 6, 5});
    REQUIRE(items.size() == 1);
    CHECK(items.first().kind == TodayKind::ObjectionOpen);
    CHECK(items.first().subject == u"Ann"_s);
    CHECK(items.first().detail.contains(u"Bob"_s));
    CHECK(items.first().detail.contains(u"A visit is not counted."_s));
    CHECK(items.first().record == RecordRef {u"point_objection"_s, 7});
    CHECK(items.first().daysLate == 2);
    objection.outcome = ObjectionOutcome::Rejected;
    CHECK(listed({2024, 6, 5}).isEmpty());
}

TEST_CASE("the outline and the report of a research are listed a week before their day until each is done", "[today]")
{
    SmallYear year;
    year.activity(1, {2024, 3, 28});
    Activity &research = year.facts.activities.first();
    research.question = u"How to keep young people"_s;
    research.responsible = u"Bob"_s;
    research.outlineDueOn = {2024, 5, 10};
    research.reportDueOn = {2024, 5, 20};
    const auto listed = [&](QDate day) {
        QStringList lines;
        for (const TodayItem &item : todayList(year.facts, day))
            if (item.kind == TodayKind::ResearchDue)
                lines.append(item.date.toString(Qt::ISODate) + u' ' + item.detail);
        return lines;
    };
    const QString outline = u"2024-05-10 Outline · How to keep young people · Bob"_s;
    const QString report = u"2024-05-20 Report · How to keep young people · Bob"_s;
    CHECK(listed({2024, 5, 2}).isEmpty());
    CHECK(listed({2024, 5, 3}) == QStringList {outline});
    CHECK(listed({2024, 5, 13}) == QStringList {outline, report});
    for (const TodayItem &item : todayList(year.facts, {2024, 5, 13}))
        if (item.kind == TodayKind::ResearchDue)
            CHECK(item.part == (item.detail.startsWith("Outline"_L1) ? ResearchPart::Outline : ResearchPart::Report));
    research.outlineDoneOn = {2024, 5, 9};
    CHECK(listed({2024, 5, 12}).isEmpty());
    CHECK(listed({2024, 5, 21}) == QStringList {report});
    research.state = ActivityState::Cancelled;
    CHECK(listed({2024, 5, 21}).isEmpty());
    research.state = ActivityState::Held;
    research.reportDoneOn = {2024, 5, 22};
    CHECK(listed({2024, 5, 23}).isEmpty());
}

TEST_CASE("the review of an activity is listed a week before its day until it is held", "[today]")
{
    SmallYear year;
    const ActivityId visit = year.activity(1, {2024, 3, 28});
    ActivityReview review {.id = {7}, .activity = visit, .dueOn = {2024, 4, 10}, .person = u"Bob"_s};
    const auto listed = [&](QDate day) {
        QList<TodayItem> items = todayList(year.facts, day, 7, {{}, {}, {review}});
        items.removeIf([](const TodayItem &each) { return each.kind != TodayKind::LookingBack; });
        return items;
    };
    CHECK(listed({2024, 4, 2}).isEmpty());
    const auto items = listed({2024, 4, 3});
    REQUIRE(items.size() == 1);
    CHECK(items.first().subject == u"Activity 1"_s);
    CHECK(items.first().detail.endsWith(u"Bob"_s));
    CHECK(items.first().record == RecordRef {u"activity_review"_s, 7});
    CHECK(items.first().daysLate == -7);
    CHECK(listed({2024, 4, 12}).first().daysLate == 2);
    review.reviewedOn = {2024, 4, 11};
    CHECK(listed({2024, 4, 12}).isEmpty());
    review.reviewedOn = {};
    year.facts.activities.first().state = ActivityState::Cancelled;
    CHECK(listed({2024, 4, 12}).isEmpty());
    year.facts.activities.first().state = ActivityState::Held;
    CHECK(listed({2024, 4, 12}).size() == 1);
    review.dueOn = {};
    CHECK(listed({2024, 4, 12}).isEmpty());
}
