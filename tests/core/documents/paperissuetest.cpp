#include "core/documents/paperissue.h"

#include "core/documents/documentjson.h"
#include "tests/core/documents/periodoffice.h"
#include "tests/support/content.h"
#include "tests/support/roundtrip.h"

using namespace Qt::StringLiterals;
using namespace lianxin;
using namespace lianxin::documents;

namespace {

/// A year with three suggestions by Ann, the summary of which is signed.
struct SignedSummary : PeriodOffice {
    Member ann = came(u"Ann"_s, 3);
    PeriodTask year = about(PeriodPaper::YearSummary);

    PaperState state(QDate day = endOfYear) const { return valueOf(paperState(database, year, day)); }
    IssuedPaper sign(QDate day = endOfYear) const { return valueOf(issuePaper(*workbook, year, day)); }
    QList<IssuedPaper> kept() const { return valueOf(IssuedPaperRepository(database).of(year.paper, year.period)); }
    static QString textOf(const IssuedPaper &paper) { return plainText(valueOf(thawed(paper.content))); }
    QList<FigureSince> changed(const IssuedPaper &paper) const
    {
        auto since = figuresSince(paper, figuresNow(paper, valueOf(readFacts(database))));
        since.removeIf([](const FigureSince &each) { return !each.isChanged(); });
        return since;
    }
    void number() const
    {
        NumberCycle cycle;
        cycle.name = u"总结"_s;
        cycle.pattern = u"某总〔{年}〕{号}号"_s;
        cycle.papers = {u"year-summary"_s};
        valueOf(act(*workbook, [&] { return NumberCycleRepository(database).insert(cycle); }));
    }
};

} // namespace

TEST_CASE_METHOD(SignedSummary, "papers about a period are stored with the figures that were signed", "[documents]")
{
    number();
    const OfficialNumberId given = sign().number;
    IssuedPaper first {{}, 0, PeriodPaper::Pioneers, {2024, 1, 1}, {2024, 1, 31}, 1, {}, endOfYear, u"{}"_s, {}};
    IssuedPaper second {
        {}, 0,     PeriodPaper::Excellent, {2023, 1, 1},   {2023, 12, 31},
        2,  given, endOfYear.addDays(1),   u"{\"a\":1}"_s, {{u"suggestions"_s, 86}, {u"reports"_s, 30}}};
    IssuedPaperRepository papers(database);
    checkRepository(*workbook, papers, first, second);
}

TEST_CASE_METHOD(SignedSummary, "a summary is signed as one action, with each figure that stands in it once",
                 "[documents]")
{
    const QStringList before = contentOf(database);
    CHECK(state().isNews);
    const IssuedPaper paper = sign();
    CHECK(workbook->undoText().contains(u"Summary of a year"_s));
    CHECK(paper.figures.contains(SignedFigure {u"suggestions"_s, 3}));
    CHECK(paper.figures.contains(SignedFigure {u"attendances"_s, 1}));
    CHECK(textOf(paper) == text(year));
    CHECK_FALSE(state().isNews);
    succeed(workbook->undo());
    CHECK(contentOf(database) == before);
    succeed(workbook->redo());
    CHECK(kept().size() == 1);
}

TEST_CASE_METHOD(SignedSummary, "a figure that is another one now is told with both, those that are not are not",
                 "[documents]")
{
    const IssuedPaper paper = sign();
    CHECK(changed(paper).isEmpty());
    suggested(ann, u"S-9"_s);
    const auto since = changed(paper);
    CHECK(since.contains(FigureSince {u"suggestions"_s, 3, 4}));
    for (const FigureSince &each : since) {
        INFO(each.key.toStdString());
        CHECK(each.key != u"attendances"_s);
    }
    CHECK(textOf(kept().first()).contains(u"意见建议3条"_s)); // what was signed stays as it is
    succeed(workbook->undo()); // who made it
    succeed(workbook->undo()); // that it was made
    CHECK(changed(paper).isEmpty());
}

TEST_CASE_METHOD(SignedSummary, "what is closed after the period does not change what was signed", "[documents]")
{
    Suggestion handed = suggested(ann, u"S-9"_s);
    handed.route = Route::Department;
    SuggestionRepository suggestions(database);
    handed = valueOf(act(*workbook, [&] { return suggestions.update(handed); }));
    const IssuedPaper paper = sign();
    handed.closedOn = year.period.to.addDays(1);
    handed = valueOf(act(*workbook, [&] { return suggestions.update(handed); }));
    CHECK(changed(paper).isEmpty());
    handed.closedOn = year.period.to;
    valueOf(act(*workbook, [&] { return suggestions.update(handed); }));
    CHECK(changed(paper) == QList<FigureSince> {{u"closed"_s, 0, 1}}); // of which the paper said nothing
    CHECK(state(endOfYear.addDays(7)).isNews);
}

TEST_CASE_METHOD(SignedSummary, "what was changed since is signed as a new version, and nothing is signed twice",
                 "[documents]")
{
    sign();
    CHECK_FALSE(issuePaper(*workbook, year, endOfYear.addDays(9)));
    CHECK(kept().size() == 1);
    suggested(ann, u"S-9"_s);
    const IssuedPaper second = sign(endOfYear.addDays(9));
    CHECK(second.version == 2);
    CHECK(second.issuedOn == endOfYear.addDays(9));
    CHECK(second.figures.contains(SignedFigure {u"suggestions"_s, 4}));
    CHECK(kept().size() == 2);
    CHECK(textOf(kept().first()) != textOf(kept().last()));
}

TEST_CASE_METHOD(SignedSummary, "a paper gets its number when it is signed, which its versions share", "[documents]")
{
    number();
    CHECK(state().draft->paper->number == u"某总〔2025〕1号"_s);
    const IssuedPaper first = sign();
    CHECK(textOf(first).contains(u"某总〔2025〕1号"_s));
    suggested(ann, u"S-9"_s);
    CHECK(sign().number == first.number);
}

TEST_CASE_METHOD(SignedSummary, "what was signed is there even when it cannot be written any more", "[documents]")
{
    award(ann, u"2024-03"_s, u"走村入户"_s);
    year = about(PeriodPaper::Pioneers);
    sign();
    MonthlyAwardRepository awards(database);
    const auto awarded = valueOf(awards.all()).first();
    succeed(act(*workbook, [&] { return awards.remove(awarded.id); }));
    CHECK_FALSE(state().isNews);
    CHECK_FALSE(state().draft);
    REQUIRE(state().versions.size() == 1);
    CHECK(textOf(state().versions.first()).contains(u"走村入户"_s));
}
