#include "core/ledger/suggestionrepository.h"

#include "core/activities/aftermath.h"
#include "core/activities/projectrepository.h"
#include "tests/support/office.h"
#include "tests/support/roundtrip.h"

using namespace Qt::StringLiterals;
using namespace lianxin;

TEST_CASE_METHOD(Office, "a suggestion is stored with every field", "[ledger]")
{
    SuggestionRepository suggestions(database);
    Suggestion first;
    first.number = u"1"_s;
    first.activity = activity(1).id;
    first.content = u"修桥"_s;
    first.registeredOn = {2024, 3, 28};
    Project road;
    road.activity = first.activity;
    road.number = 1;
    road.name = u"路"_s;
    ProjectRepository projects(database);
    road = valueOf(act(*workbook, [&] { return projects.insert(road); }));
    Need asked;
    asked.project = road.id;
    asked.number = 1;
    asked.content = u"修路"_s;
    NeedRepository needs(database);
    asked = valueOf(act(*workbook, [&] { return needs.insert(asked); }));
    const Suggestion second {.id = {},
                             .revision = 0,
                             .number = u"2024-东-02"_s,
                             .activity = activity(2).id,
                             .subject = u"面上问题"_s,
                             .enterprise = enterprise(u"甲"_s).id,
                             .content = u"修路"_s,
                             .category = word(WordList::SuggestionCategory, u"融资"_s),
                             .registeredOn = {2024, 3, 29},
                             .route = Route::Department,
                             .mainUnit = word(WordList::Unit, u"商务局"_s),
                             .dueOn = {2024, 6, 28},
                             .closedOn = {2024, 6, 1},
                             .result = word(WordList::ResultClass, u"A"_s),
                             .satisfaction = word(WordList::Satisfaction, u"满意"_s),
                             .note = u"n"_s,
                             .proposers = {member(u"安"_s).id, member(u"白"_s).id},
                             .assistingUnits = {word(WordList::Unit, u"税务局"_s)},
                             .steps = {{{2024, 4, 3}, u"转办"_s},
                                       {.takenOn = {},
                                        .content = u"改派"_s,
                                        .kind = StepKind::Reassigned,
                                        .entry = word(WordList::Unit, u"税务局"_s),
                                        .entryWas = word(WordList::Unit, u"商务局"_s),
                                        .person = u"张主任"_s,
                                        .dueOn = {2024, 6, 28},
                                        .dueWas = {2024, 5, 28},
                                        .closedWas = {2024, 5, 1},
                                        .note = u"内部"_s,
                                        .attitude = word(WordList::Satisfaction, u"满意"_s),
                                        .pertinence = word(WordList::Satisfaction, u"基本满意"_s)},
                                       {.takenOn = {2024, 5, 20},
                                        .content = u"汛期施工"_s,
                                        .kind = StepKind::ExtensionAsked,
                                        .person = u"税务局"_s,
                                        .askedUntil = {2024, 7, 31}}},
                             .custom = {{customField(CustomRecord::Suggestion, u"批示件"_s).id, u"有"_s}},
                             .project = road.id,
                             .need = asked.id,
                             .overseer = member(u"安"_s).id,
                             .overseenEvery = 14,
                             .mergedInto = suggestion(u"3"_s, activity(3).id).id,
                             .partOf = suggestion(u"4"_s, activity(4).id).id,
                             .weight = 2,
                             .progress = 30,
                             .files = {{{2024, 7, 1}, u"桥.jpg"_s, u"回访"_s, u"ab12"_s}}};
    checkRepository(*workbook, suggestions, first, second);
    CHECK(valueOf(suggestions.numbered(second.number)).content == second.content);
    CHECK(suggestions.numbered(u"none"_s).error().kind == ErrorKind::NotFound);
    CHECK(valueOf(suggestions.by(second.proposers.last())).size() == 1);
}

TEST_CASE_METHOD(Office, "a ledger is read for a review or a research once its day is near", "[ledger]")
{
    const Activity visit = activity(1, {2024, 3, 28});
    Activity research = activity(2, {2024, 3, 28});
    research.outlineDueOn = {2024, 5, 10};
    research.reportDueOn = {2024, 5, 20};
    ActivityRepository activities(database);
    ActivityReviewRepository reviews(database);
    SuggestionRepository suggestions(database);
    valueOf(act(*workbook, [&] { return activities.update(research); }));
    valueOf(act(*workbook, [&] {
        return reviews.insert(ActivityReview {.activity = visit.id, .dueOn = {2024, 5, 15}});
    }));
    for (const Activity &each : {visit, research}) {
        Suggestion done = suggestion(QString::number(each.id.value), each.id);
        done.closedOn = {2024, 4, 1};
        valueOf(act(*workbook, [&] { return suggestions.update(done); }));
    }
    const auto readBy = [&](QDate until) {
        QList<ActivityId> of;
        for (const Suggestion &each : valueOf(suggestions.toFollow(until.addDays(-7), until, {})))
            of.append(each.activity);
        return of;
    };
    CHECK(readBy({2024, 5, 9}).isEmpty());
    CHECK(readBy({2024, 5, 10}) == QList<ActivityId> {research.id});
    CHECK(readBy({2024, 5, 15}) == QList<ActivityId> {visit.id, research.id});
    research = valueOf(activities.find(research.id));
    research.outlineDoneOn = {2024, 5, 9};
    valueOf(act(*workbook, [&] { return activities.update(research); }));
    CHECK(readBy({2024, 5, 19}) == QList<ActivityId> {visit.id});
    CHECK(readBy({2024, 5, 20}) == QList<ActivityId> {visit.id, research.id});
}

TEST_CASE_METHOD(Office, "a lead to a proposal is stored with every field", "[ledger]")
{
    const ActivityId visit = activity(1).id;
    ProposalLeadRepository leads(database);
    checkRepository(*workbook, leads, ProposalLead {{}, 0, suggestion(u"1"_s, visit).id, u"甲"_s, {}},
                    ProposalLead {{},
                                  0,
                                  suggestion(u"2"_s, visit).id,
                                  u"乙"_s,
                                  word(WordList::ProposalState, u"已立案"_s),
                                  u"12"_s,
                                  word(WordList::ResultClass, u"A"_s)});
}
