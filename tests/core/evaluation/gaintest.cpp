#include "core/evaluation/gain.h"

#include "core/evaluation/evaluation.h"
#include "core/statistics/groupfacts.h"
#include "tests/support/printing.h"
#include "tests/support/smallyear.h"

#include <algorithm>

using namespace lianxin;
using namespace Qt::StringLiterals;

namespace {

/// Eight points for each adoption, at most ten a member; five for each comment.
Rulebook gainBook()
{
    Rule adopted;
    adopted.id = {1};
    adopted.code = u"A"_s;
    adopted.fact = RuleFact::ReportAdopted;
    adopted.points = 800;
    adopted.cap = 1000;
    Rule commented = adopted;
    commented.id = {2};
    commented.code = u"C"_s;
    commented.fact = RuleFact::ReportCommented;
    commented.points = 500;
    commented.cap.reset();
    return {.set = {}, .rules = {adopted, commented}, .multipliers = {}};
}

} // namespace

TEST_CASE("an event brings what the evaluation gives with it more than without it, the caps applied", "[evaluation]")
{
    SmallYear year;
    const MemberId ann = year.member("Ann");
    const MemberId bob = year.member("Bob");
    const ReportId report = year.report({2024, 5, 1}, {ann, bob});
    ReportProgress progress {year.facts.reports.first(), {}, {}};
    CHECK(EventGain(year.facts, gainBook(), {}).of(progress) == 0);

    Adoption adoption;
    adoption.report = report;
    adoption.level = year.of(WordList::Level, "city");
    adoption.mode = year.of(WordList::AdoptionMode, "single");
    adoption.adoptedOn = {2024, 6, 1};
    progress.adoption = adoption;
    CHECK(EventGain(year.facts, gainBook(), {}).of(progress) == 1600);
    year.adopt(report, "province", "single", {2024, 5, 20});
    const EventGain second(year.facts, gainBook(), {});
    CHECK(second.of(progress) == 400); // ten points at most for each
    progress.adoption->mode = year.of(WordList::AdoptionMode, "forwarded");
    CHECK(second.of(progress) == 0);

    LeaderComment comment;
    comment.report = report;
    comment.level = adoption.level;
    comment.commentedOn = {2024, 6, 2};
    progress.comment = comment;
    CHECK(second.of(progress) == 1000);
}

TEST_CASE("what others use keeps its weight when an event is weighed for its authors alone", "[evaluation]")
{
    SmallYear year;
    const MemberId ann = year.member("Ann");
    const MemberId bob = year.member("Bob");
    const ReportId report = year.report({2024, 5, 1}, {ann});
    year.invite(year.activity(1, {2024, 4, 1}), bob, Presence::Present);
    Rulebook book = gainBook();
    book.set.formula = Formula::Weighted;
    book.rules.first().group = u"Words"_s;
    book.rules.last().group = u"Words"_s;
    Rule came = book.rules.first();
    came.id = {3};
    came.code = u"P"_s;
    came.group = u"Presence"_s;
    came.fact = RuleFact::Attendance;
    book.rules.append(came);
    book.classes = {{{1}, 0, {}, u"Words"_s, {}, {}, 60}, {{2}, 0, {}, u"Presence"_s, {}, {}, 40}};

    ReportProgress progress {year.facts.reports.first(), {}, {}};
    Adoption adoption;
    adoption.report = report;
    adoption.level = year.of(WordList::Level, "city");
    adoption.mode = year.of(WordList::AdoptionMode, "single");
    adoption.adoptedOn = {2024, 6, 1};
    progress.adoption = adoption;
    const Facts alone = ofMembers(year.facts, {ann.value});
    CHECK(EventGain(alone, book, {}).of(progress) == 800); // as if nobody had come to anything
    const CommonCounts all = commonCounts(FactIndex(year.facts), book);
    CHECK(all.rules == QSet<QString> {u"P"_s});
    CHECK(EventGain(alone, book, all).of(progress) == 480); // 8 points at 60 %, for Bob came

    Facts after = year.facts;
    after.adoptions.append(adoption);
    const auto before = evaluate(year.facts, book, {});
    const auto then = evaluate(after, book, {});
    const auto totalOf = [ann](const QList<MemberPoints> &points) {
        const auto found = std::ranges::find(points, ann, &MemberPoints::member);
        return found == points.end() ? 0 : found->total;
    };
    CHECK(totalOf(then) - totalOf(before) == 480);
}

TEST_CASE("a condition that only others meet counts when an event is weighed", "[evaluation]")
{
    SmallYear year;
    const MemberId ann = year.member("Ann");
    const MemberId bob = year.member("Bob");
    year.report({2024, 5, 1}, {ann});
    year.invite(year.activity(1, {2024, 4, 1}), bob, Presence::Present);
    Rulebook book = gainBook();
    RuleCondition came;
    came.id = {1};
    came.measure = Measure::FactCount;
    came.fact = RuleFact::Attendance;
    came.amount = 1;
    came.consequence = Consequence::Capped;
    came.totalCap = 300;
    book.conditions = {came};
    ReportProgress progress {year.facts.reports.first(), {}, {}};
    Adoption adoption;
    adoption.report = year.facts.reports.first().id;
    adoption.level = year.of(WordList::Level, "city");
    adoption.mode = year.of(WordList::AdoptionMode, "single");
    adoption.adoptedOn = {2024, 6, 1};
    progress.adoption = adoption;
    const Facts alone = ofMembers(year.facts, {ann.value});
    CHECK(EventGain(alone, book, {}).of(progress) == 800);
    CHECK(EventGain(alone, book, commonCounts(FactIndex(year.facts), book)).of(progress) == 300);
}
