#include "core/documents/reportsheet.h"

#include "core/evaluation/factindex.h"
#include "tests/core/documents/invitingoffice.h"

using namespace Qt::StringLiterals;
using namespace lianxin;
using namespace lianxin::documents;

namespace {

struct Reporting : InvitingOffice {
    Report written = report(7);

    Reporting()
    {
        Settings settings(database);
        for (const auto &[name, value] :
             {std::pair(u"report.addressee"_s, u"Research Office"_s), std::pair(u"report.copy_to"_s, u"Town Hall"_s)})
            succeed(act(*workbook, [&, name = name, value = value] { return settings.set(name, value); }));
        written.editor = u"Cay"_s;
        written.formedOn = {2024, 4, 3};
        written.authors = {member(u"Ann"_s).id};
        written.kind = word(WordList::ReportKind, u"Single"_s, u"single"_s);
        written.content = u"情况：路窄。\n桥旧。\n分析：车多。\n建议：修路。"_s;
        store();
    }

    void store()
    {
        ReportRepository reports(database);
        written = valueOf(act(*workbook, [&] { return reports.update(written); }));
    }

    Suggestion about(const QString &number, const QString &category) const
    {
        Suggestion suggestion = this->suggestion(number, visit.id);
        suggestion.category = word(WordList::SuggestionCategory, category);
        suggestion.content = u"路窄。建议修路。"_s;
        SuggestionRepository suggestions(database);
        return valueOf(act(*workbook, [&] { return suggestions.update(suggestion); }));
    }

    WrittenPapers sheets() const { return valueOf(reportSheets(database, {written.id})); }
    QString text() const { return plainText(sheets().papers.first()); }
};

} // namespace

TEST_CASE_METHOD(Reporting, "a report's sheet tells who sends what to whom, and has room for the signature",
                 "[documents]")
{
    const QString sheet = text();
    for (const QString &told :
         {u"反 映 人 Ann"_s, u"主\u3000\u3000送 Research Office"_s, u"抄\u3000\u3000送 Town Hall"_s,
          u"编\u3000\u3000辑 Cay 签\u3000\u3000发"_s, u"2024年4月3日"_s, u"On bridges"_s})
        CHECK(sheet.contains(told));
    CHECK(sheets().remarks.isEmpty());
}

TEST_CASE_METHOD(Reporting, "its text stands in three parts, paragraph by paragraph", "[documents]")
{
    CHECK(text().endsWith(u"一、情况\n路窄。\n桥旧。\n二、分析\u3000车多。\n三、建议\u3000修路。"_s));
    written.content = u"情况：路窄。\n建议：修路。"_s;
    store();
    CHECK(text().endsWith(u"一、情况\u3000路窄。\n二、建议\u3000修路。"_s));
}

TEST_CASE_METHOD(Reporting, "what is to be mended is told before the sheet is printed, with the report", "[documents]")
{
    written.content = u"路窄。"_s;
    store();
    const QStringList remarks = sheets().remarks;
    REQUIRE(remarks.size() == 2);
    const auto facts = valueOf(readFacts(database));
    CHECK(remarks.first().startsWith(FactIndex(facts).label(written)));
    CHECK(remarks.first().contains(u"analysis is missing"_s));
    CHECK(remarks.last().contains(u"proposals is missing"_s));
}

TEST_CASE_METHOD(Reporting, "a report without a text is drafted from its sources, and says so", "[documents]")
{
    written.content.clear();
    written.sources = {about(u"N-1"_s, u"Roads"_s).id};
    store();
    CHECK(text().endsWith(u"一、情况\u3000路窄。\n二、建议\u3000建议修路。"_s));
    CHECK(sheets().remarks.first().contains(u"drafted"_s));
}

TEST_CASE_METHOD(Reporting, "a report of one matter that mixes several is told, a combined one may", "[documents]")
{
    written.sources = {about(u"N-1"_s, u"Roads"_s).id, about(u"N-2"_s, u"Rivers"_s).id};
    store();
    REQUIRE(sheets().remarks.size() == 1);
    CHECK(sheets().remarks.first().contains(u"one matter"_s));
    written.kind = word(WordList::ReportKind, u"Combined"_s, u"combined"_s);
    store();
    CHECK(sheets().remarks.isEmpty());
}

TEST_CASE_METHOD(Reporting, "alike remarks about several reports are told once", "[documents]")
{
    written.content = u"情况：路窄。\n建议：修路。"_s;
    store();
    Report second = report(8);
    second.content = written.content;
    ReportRepository reports(database);
    second = valueOf(act(*workbook, [&] { return reports.update(second); }));
    const auto both = valueOf(reportSheets(database, {written.id, second.id}));
    CHECK(both.papers.size() == 2);
    CHECK(both.remarks.size() == 1);
}
