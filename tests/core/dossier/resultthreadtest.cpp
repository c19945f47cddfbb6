#include "core/dossier/resultthread.h"

#include "tests/support/printing.h"
#include "tests/support/smallyear.h"

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

/// A visit with a suggestion that became a report.
struct ThreadFixture {
    SmallYear year;
    MemberId ann = year.member("Ann");
    ActivityId visit = year.activity(1, {2024, 3, 28});
    SuggestionId card = year.suggest(visit, {ann}, {2024, 3, 28}).id;

    Suggestion &suggestion() { return year.facts.suggestions.first(); }
    ResultThread thread(const QList<MemberPoints> &points = {}, QDate day = {2024, 12, 1})
    {
        const FactIndex index(year.facts);
        return resultThreadOf(index, card, points, day);
    }
    qsizetype links(ThreadStage stage) { return std::ranges::count(thread().links, stage, &ThreadLink::stage); }
    bool owes(ThreadStage stage, const QString &words)
    {
        const auto debts = thread().debts;
        return std::ranges::any_of(debts, [&](const ThreadDebt &debt) {
            return debt.stage == stage && debt.sentence.contains(words) && debt.record.id > 0;
        });
    }
};

} // namespace

TEST_CASE_METHOD(ThreadFixture, "the thread goes from the need to the honour, by stage and day", "[dossier]")
{
    Need need;
    need.id = {901};
    need.content = u"Water"_s;
    year.facts.needs.append(need);
    suggestion().need = need.id;
    suggestion().route = Route::Report;
    const ReportId report = year.report({2024, 4, 2}, {ann}, {card});
    year.facts.reports.last().sendings = {{year.of(WordList::Level, "province"), {2024, 4, 3}}};
    year.adopt(report, "province", "single", {2024, 5, 1});
    MonthlyAward award;
    award.id = {902};
    award.month = u"2024-05"_s;
    award.member = ann;
    year.facts.awards.append(award);
    const QList<MemberPoints> points {{.member = ann,
                                       .name = u"Ann"_s,
                                       .lines = {{u"B2"_s, 300, u"Report"_s, {u"report"_s, report.value}},
                                                 {u"A1"_s, 100, u"Visit"_s, {u"activity"_s, visit.value}}}}};
    const ResultThread thread = this->thread(points);
    QList<ThreadStage> stages;
    for (const ThreadLink &link : thread.links)
        stages.append(link.stage);
    CHECK(stages
          == QList {ThreadStage::Need, ThreadStage::Visit, ThreadStage::Suggestion, ThreadStage::Report,
                    ThreadStage::Adoption, ThreadStage::Points, ThreadStage::Honour});
    CHECK(thread.debts.isEmpty());
    CHECK(thread.links.at(5).detail.contains(u"3"_s));
}

TEST_CASE_METHOD(ThreadFixture, "what is missing is owed at its stage, with the place to supply it", "[dossier]")
{
    CHECK(owes(ThreadStage::Need, u"which need"_s));
    suggestion().route = Route::Open;
    CHECK(owes(ThreadStage::Suggestion, u"decided"_s));
    suggestion().route = Route::Department;
    suggestion().dueOn = {2024, 5, 1};
    CHECK(owes(ThreadStage::Handling, u"department is named"_s));
    CHECK(owes(ThreadStage::Handling, u"late"_s));
    suggestion().closedOn = {2024, 5, 1};
    CHECK(owes(ThreadStage::Handling, u"said what they think"_s));
    suggestion().route = Route::Report;
    CHECK(owes(ThreadStage::Report, u"No report"_s));
    const ReportId report = year.report({2024, 4, 2}, {ann}, {card});
    CHECK(owes(ThreadStage::Report, u"not sent"_s));
    year.facts.reports.last().sendings = {{year.of(WordList::Level, "city"), {2024, 4, 3}}};
    CHECK(owes(ThreadStage::Adoption, u"Nobody answered"_s));
    year.adopt(report, "city", "single", {2024, 5, 1});
    CHECK_FALSE(owes(ThreadStage::Adoption, u"Nobody answered"_s));
}

TEST_CASE_METHOD(ThreadFixture, "each step of handling is a link, and one that is gone has no thread", "[dossier]")
{
    suggestion().steps = {{.takenOn = {2024, 4, 1}, .content = u"Rang up"_s, .kind = StepKind::Chased},
                          {.takenOn = {2024, 4, 2}, .content = {}, .kind = StepKind::Received}};
    CHECK(links(ThreadStage::Handling) == 2);
    suggestion().steps = {{.takenOn = {2024, 4, 3}, .kind = StepKind::ExtensionAsked, .askedUntil = {2024, 6, 1}},
                          {.takenOn = {2024, 4, 4}, .kind = StepKind::Extended, .dueOn = {2024, 5, 20}},
                          {.takenOn = {2024, 4, 5}, .kind = StepKind::ExtensionRefused}};
    QStringList details;
    for (const ThreadLink &link : thread().links)
        if (link.stage == ThreadStage::Handling)
            details.append(link.detail);
    REQUIRE(details.size() == 3);
    CHECK(details.at(0).contains(u"2024-06-01"_s)); // what was asked for
    CHECK(details.at(1).contains(u"2024-05-20"_s)); // and what was granted
    CHECK_FALSE(details.at(2).contains(u"2024"_s));
    card = {12345};
    CHECK(thread().links.isEmpty());
}
