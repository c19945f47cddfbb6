#include "core/activities/activityrepository.h"
#include "core/documents/activitypapers.h"
#include "core/documents/reportsheet.h"
#include "core/documents/suggestionpapers.h"
#include "core/ledger/suggestionrepository.h"
#include "core/reports/reportrepository.h"
#include "core/storage/workbook.h"
#include "tests/support/printing.h"
#include "tests/support/sampleyear.h"
#include "ui/print/layout.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace lianxin;
using namespace lianxin::documents;

namespace {

const QDate lastDay {2025, 4, 1};

Document wholeLedger(Workbook &workbook)
{
    QList<SuggestionId> ids;
    for (const Suggestion &each : valueOf(SuggestionRepository(workbook.database()).all()))
        ids.append(each.id);
    return valueOf(suggestionPapers(workbook.database(), SuggestionPaper::Ledger, ids)).papers.first();
}

QString wordsOn(const print::LaidOutPage &page)
{
    QString text;
    for (const print::TextPiece &piece : page.texts)
        text += piece.text;
    return text;
}

} // namespace

TEST_CASE("the ledger of the sample year lies across, with its head and a number on every page", "[print]")
{
    const SampleYear year;
    const auto pages = print::layOut(wholeLedger(*year.workbook)).pages;
    REQUIRE(pages.size() > 5);
    for (qsizetype number = 0; number < pages.size(); ++number) {
        INFO(number + 1);
        const QString text = wordsOn(pages.at(number));
        CHECK(pages.at(number).paper == QSizeF(297, 210));
        CHECK(text.contains(u"建议内容"_s));
        CHECK(text.contains(u"\u2014 %1 \u2014"_s.arg(number + 1)));
        for (const print::TextPiece &piece : pages.at(number).texts)
            CHECK(QRectF(QPointF(), pages.at(number).paper).contains(piece.box()));
    }
}

TEST_CASE("no row of the ledger is split between two pages", "[print]")
{
    const SampleYear year;
    const Document ledger = wholeLedger(*year.workbook);
    const auto pages = print::layOut(ledger).pages;
    QStringList texts;
    for (const print::LaidOutPage &page : pages)
        texts.append(wordsOn(page).remove(u' '));
    int rows = 0;
    for (const Suggestion &each : valueOf(SuggestionRepository(year.database).all())) {
        INFO(each.number.toStdString());
        const QString content = QString(each.content).remove(u' ');
        const QString last = each.steps.isEmpty() ? QString() : QString(each.steps.last().content).remove(u' ');
        CHECK(std::ranges::any_of(texts,
                                  [&](const QString &text) { return text.contains(content) && text.contains(last); }));
        ++rows;
    }
    CHECK(rows == 86);
}

TEST_CASE("the sheets of projects, cases and reports of the sample year are short, and nothing is cut off", "[print]")
{
    const SampleYear year;
    Database &database = year.database;
    int written = 0;
    for (const Activity &visit : valueOf(ActivityRepository(database).inOrder())) {
        if (!visit.number)
            continue; // was called off
        INFO(*visit.number);
        const auto projects = valueOf(activityPapers(database, ActivityPaper::Projects, visit.id, lastDay)).papers;
        CHECK(print::layOut(projects.first()).pages.size() <= 2);
        const auto story = valueOf(activityPapers(database, ActivityPaper::Case, visit.id, lastDay)).papers;
        CHECK(print::layOut(story.first()).pages.size() <= 5);
        ++written;
    }
    CHECK(written == 9);
    QList<ReportId> ids;
    for (const Report &each : valueOf(ReportRepository(database).inOrder()))
        ids.append(each.id);
    for (const Document &sheet : valueOf(reportSheets(database, ids)).papers)
        CHECK(print::layOut(sheet).pages.size() <= 2); // the longest drafts need the second
}
