#include "core/evaluation/gain.h"

#include "core/evaluation/evaluation.h"
#include "tests/support/printing.h"
#include "tests/support/smallyear.h"

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
    CHECK(EventGain(year.facts, gainBook()).of(progress) == 0);

    Adoption adoption;
    adoption.report = report;
    adoption.level = year.of(WordList::Level, "city");
    adoption.mode = year.of(WordList::AdoptionMode, "single");
    adoption.adoptedOn = {2024, 6, 1};
    progress.adoption = adoption;
    CHECK(EventGain(year.facts, gainBook()).of(progress) == 1600);
    year.adopt(report, "province", "single", {2024, 5, 20});
    const EventGain second(year.facts, gainBook());
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
