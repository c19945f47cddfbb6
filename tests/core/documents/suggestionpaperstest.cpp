#include "core/documents/suggestionpapers.h"

#include "core/activities/aftermath.h"
#include "core/activities/projectrepository.h"
#include "core/documents/activitypapers.h"
#include "core/documents/eveningpapers.h"
#include "core/documents/suggestionvalues.h"
#include "core/documents/template.h"
#include "tests/core/documents/invitingoffice.h"

using namespace Qt::StringLiterals;
using namespace lianxin;
using namespace lianxin::documents;

namespace {

/// A suggestion about a mill with a project of the visit; it was handed over, answered and closed.
struct SolvedSuggestion : InvitingOffice {
    Enterprise mill = enterprise(u"North Mill"_s);
    Suggestion solved = suggestion(u"N-1"_s, visit.id);

    SolvedSuggestion()
    {
        addProject();
        solved.enterprise = mill.id;
        solved.subject = u"North Mill"_s;
        solved.category = word(WordList::SuggestionCategory, u"Roads"_s);
        solved.mainUnit = word(WordList::Unit, u"Road Bureau"_s);
        solved.assistingUnits = {word(WordList::Unit, u"River Bureau"_s)};
        solved.proposers = {member(u"Ann"_s).id, member(u"Ben"_s).id};
        solved.steps = {{{2024, 4, 3}, u"Handed over."_s}, {{2024, 5, 30}, u"Built."_s}};
        solved.dueOn = {2024, 6, 28};
        solved.closedOn = {2024, 5, 30};
        solved.result = resultClass();
        solved.satisfaction = word(WordList::Satisfaction, u"Content"_s, u"satisfied"_s);
        solved.note = u"Between us."_s;
        store(solved);
    }

    EntryId resultClass() const
    {
        DirectoryEntry entry;
        entry.list = WordList::ResultClass;
        entry.name = u"A"_s;
        entry.meaning = u"solved"_s;
        entry.position = 1;
        entry.aliases = {u"Solved or adopted"_s, u"Solved"_s};
        DirectoryRepository words(database);
        return valueOf(act(*workbook, [&] { return words.insert(entry); })).id;
    }

    void addProject() const
    {
        Project project;
        project.activity = visit.id;
        project.number = 1;
        project.name = u"Second hall"_s;
        project.enterprise = mill.id;
        project.summary = u"Forty looms."_s;
        project.contact = u"Cay"_s;
        project.phone = u"13800000001"_s;
        ProjectRepository projects(database);
        project = valueOf(act(*workbook, [&] { return projects.insert(project); }));
        Need need;
        need.project = project.id;
        need.number = 2;
        need.content = u"A road to the mill."_s;
        need.specialties = {word(WordList::Specialty, u"Road building"_s), word(WordList::Specialty, u"Bridges"_s)};
        NeedRepository needs(database);
        valueOf(act(*workbook, [&] { return needs.insert(need); }));
    }

    void store(Suggestion &suggestion) const
    {
        SuggestionRepository suggestions(database);
        suggestion = valueOf(act(*workbook, [&] { return suggestions.update(suggestion); }));
    }

    /// A report that grew out of it, and whether somebody took it up.
    void report(bool isAdopted) const
    {
        Report report = Office::report(1);
        report.sources = {solved.id};
        ReportRepository reports(database);
        valueOf(act(*workbook, [&] { return reports.update(report); }));
        Adoption adoption;
        adoption.report = report.id;
        adoption.level = word(WordList::Level, u"Town"_s, u"city"_s);
        adoption.mode = isAdopted ? word(WordList::AdoptionMode, u"Alone"_s, u"single"_s)
                                  : word(WordList::AdoptionMode, u"Passed on"_s, u"forwarded"_s);
        adoption.body = u"Town Council"_s;
        adoption.adoptedOn = {2024, 7, 1};
        AdoptionRepository adoptions(database);
        valueOf(act(*workbook, [&] { return adoptions.insert(adoption); }));
    }

    void addCase(ActivityCase example) const
    {
        example.activity = visit.id;
        ActivityCaseRepository cases(database);
        valueOf(act(*workbook, [&] { return cases.insert(example); }));
    }

    Document paper(SuggestionPaper paper) const
    {
        return valueOf(suggestionPapers(database, paper, {solved.id})).papers.first();
    }
    QString text(SuggestionPaper paper) const { return plainText(this->paper(paper)); }
    QString textOf(ActivityPaper paper) const
    {
        return plainText(valueOf(activityPapers(database, paper, visit.id, today)).papers.first());
    }
};

const Table *tableOfRows(const Document &paper)
{
    for (const Block &block : paper.blocks)
        if (const auto *table = std::get_if<Table>(&block); table != nullptr && table->headRows > 0)
            return table;
    return nullptr;
}

} // namespace

TEST_CASE_METHOD(SolvedSuggestion, "the ledger lies across and has a row a suggestion, in the order asked for",
                 "[documents]")
{
    const Suggestion other = suggestion(u"N-2"_s, visit.id);
    const auto papers = valueOf(suggestionPapers(database, SuggestionPaper::Ledger, {other.id, solved.id})).papers;
    REQUIRE(papers.size() == 1);
    CHECK(papers.first().paper == Paper::A4Across);
    const Table *table = tableOfRows(papers.first());
    REQUIRE(table != nullptr);
    REQUIRE(table->rows.size() == 3);
    CHECK(plainText(table->rows[1].cells.first().spans) == u"N-2"_s);
    CHECK(plainText(table->rows[2].cells.first().spans) == u"N-1"_s);
    CHECK(plainText(papers.first()).contains(u"共2条，办结1条"_s));
}

TEST_CASE_METHOD(SolvedSuggestion, "the ledger has the columns of the office's sheet, and no internal notes",
                 "[documents]")
{
    const Document ledger = paper(SuggestionPaper::Ledger);
    const Table *table = tableOfRows(ledger);
    REQUIRE(table != nullptr);
    QStringList titles;
    for (const Cell &cell : table->rows.first().cells)
        titles.append(plainText(cell.spans).remove(QChar(0x3000)));
    CHECK(titles.join(u' ')
          == u"编号 活动 提出委员 所涉项目（企业） 建议内容 类别 登记日期 处理途径 主办单位 协办单位 办理时限 办理进展 "
             "办结日期 结果等次 委员评价 备注"_s);
    QStringList cells;
    for (const Cell &cell : table->rows.at(1).cells)
        cells.append(plainText(cell.spans));
    CHECK(cells.mid(2, 5)
          == QStringList {u"Ann\nBen"_s, u"North Mill"_s, u"Build a bridge."_s, u"Roads"_s, u"2024-03-28"_s});
    CHECK(cells.mid(8)
          == QStringList {u"Road Bureau"_s, u"River Bureau"_s, u"2024-06-28"_s,
                          u"2024-04-03 Handed over.\n2024-05-30 Built."_s, u"2024-05-30"_s, u"A"_s, u"Content"_s,
                          QString()});
    const QString text = plainText(ledger);
    CHECK_FALSE(text.contains(u"Between us."_s));
    CHECK(text.contains(u"A\u3000Solved or adopted"_s));
}

TEST_CASE_METHOD(SolvedSuggestion, "no ledger is printed of no rows, nor of an activity without suggestions",
                 "[documents]")
{
    CHECK(valueOf(suggestionPapers(database, SuggestionPaper::Ledger, {})).papers.isEmpty());
    const Activity quiet = planned({});
    for (const ActivityPaper paper : {ActivityPaper::Ledger, ActivityPaper::Case})
        CHECK(activityPapers(database, paper, quiet.id, today).error().message.contains(u"No suggestion was made"_s));
    CHECK(textOf(ActivityPaper::Ledger).contains(u"N-1"_s));
}

TEST_CASE_METHOD(SolvedSuggestion, "the class of a result is told in the office's words", "[documents]")
{
    CHECK(text(SuggestionPaper::Card).contains(u"A (Solved or adopted)"_s));
    const auto facts = valueOf(readFacts(database));
    const FactIndex index(facts);
    CHECK(progressOf(index, index.find(solved.id)) == u"closed: Solved or adopted"_s);

    solved.result = word(WordList::ResultClass, u"Kept"_s, u"kept"_s);
    store(solved);
    CHECK_FALSE(text(SuggestionPaper::Card).contains(u"Kept ("_s)); // is a word already
}

TEST_CASE_METHOD(SolvedSuggestion, "the slip tells where what was proposed was adopted, not where it was passed on",
                 "[documents]")
{
    const bool isAdopted = GENERATE(false, true);
    report(isAdopted);
    const auto facts = valueOf(readFacts(database));
    const FactIndex index(facts);
    CHECK(progressOf(index, index.find(solved.id))
          == (isAdopted ? u"closed: Solved or adopted; adopted: Town Council，2024-07-01，Alone"_s
                        : u"closed: Solved or adopted"_s));
}

TEST_CASE_METHOD(SolvedSuggestion, "a case tells background, proposal, work, result and who took it up", "[documents]")
{
    report(true);
    const QString text = this->text(SuggestionPaper::Case);
    CHECK(text.contains(u"North Mill: Forty looms."_s));
    CHECK(text.contains(u"Needs: A road to the mill."_s));
    CHECK(text.contains(u"Build a bridge."_s));
    CHECK(text.contains(u"2024-04-03 Handed over."_s));
    CHECK(text.contains(u"Solved or adopted; done on 2024年5月30日; members say: Content"_s));
    CHECK(text.contains(u"2024-07-01 Town Council On bridges"_s));
    CHECK(text.contains(u"Ann、Ben"_s));
    CHECK_FALSE(text.contains(u"Between us."_s));
}

TEST_CASE_METHOD(SolvedSuggestion,
                 "what the records do not tell of a case is left blank, and forwarding is no adoption", "[documents]")
{
    report(false);
    CHECK_FALSE(text(SuggestionPaper::Case).contains(u"Town Council"_s));
    const Document blank =
        valueOf(suggestionPapers(database, SuggestionPaper::Case, {suggestion(u"N-2"_s, visit.id).id})).papers.first();
    const QString told = plainText(blank);
    CHECK(told.contains(u"背\u3000\u3000景"_s));
    CHECK_FALSE(told.contains(u"North Mill"_s));
}

TEST_CASE_METHOD(SolvedSuggestion, "the case of an activity tells what was solved, or all while nothing is",
                 "[documents]")
{
    Suggestion open = suggestion(u"N-2"_s, visit.id);
    open.content = u"Dredge the river."_s;
    store(open);
    CHECK_FALSE(textOf(ActivityPaper::Case).contains(u"Dredge the river."_s));
    solved.result = {};
    store(solved);
    const QString all = textOf(ActivityPaper::Case);
    CHECK(all.contains(u"N-2: Dredge the river."_s));
    CHECK(all.contains(u"N-1: Build a bridge."_s));
}

TEST_CASE_METHOD(SolvedSuggestion, "a stored case gives its sheet title, lesson and where it was made known",
                 "[documents]")
{
    report(true);
    addCase({.title = u"一座桥"_s,
             .suggestion = solved.id,
             .lesson = u"早对接。"_s,
             .promotedAt = u"常委会会议"_s,
             .promotedOn = {2024, 6, 12}});
    for (const QString &sheet : {text(SuggestionPaper::Case), textOf(ActivityPaper::Case)}) {
        CHECK(sheet.contains(u"案例名称 一座桥\n"_s));
        CHECK(sheet.contains(u"经验启示 早对接。"_s));
        CHECK(sheet.contains(u"推广情况 2024-06-12 常委会会议\n2024-07-01 Town Council On bridges"_s));
        CHECK(sheet.contains(u"Build a bridge."_s));
    }
}

TEST_CASE_METHOD(SolvedSuggestion, "an activity has a sheet for each stored case, about the suggestion that it names",
                 "[documents]")
{
    Suggestion open = suggestion(u"N-2"_s, visit.id);
    open.content = u"Dredge the river."_s;
    store(open);
    addCase({.title = u"清淤"_s, .suggestion = open.id});
    addCase({.title = u"走进北方"_s});
    const auto sheets = valueOf(activityPapers(database, ActivityPaper::Case, visit.id, today)).papers;
    REQUIRE(sheets.size() == 2);
    CHECK(plainText(sheets[0]).contains(u"案例名称 清淤\n"_s));
    CHECK(plainText(sheets[0]).contains(u"Dredge the river."_s));
    CHECK_FALSE(plainText(sheets[0]).contains(u"Build a bridge."_s));
    CHECK(plainText(sheets[1]).contains(u"案例名称 走进北方\n"_s));
    CHECK(plainText(sheets[1]).contains(u"Build a bridge."_s)); // what was solved
    CHECK(text(SuggestionPaper::Case).contains(u"案例名称 North Mill意见建议落实案例"_s)); // none is stored of it
}

TEST_CASE_METHOD(SolvedSuggestion, "a case is printed of an activity without a suggestion, and in old words",
                 "[documents]")
{
    addCase({.title = u"一座桥"_s, .suggestion = solved.id, .lesson = u"早对接。"_s});
    succeed(act(*workbook, [&] {
        return keepWords(database, u"case-sheet"_s, u"== 案例\n|: 1 3\n| 名称 | [{案例名称}案例] |\n| 启示 | |"_s);
    }));
    CHECK(text(SuggestionPaper::Case).contains(u"名称 一座桥案例"_s));
    const Activity quiet = planned({});
    ActivityCaseRepository cases(database);
    const ActivityCase alone {.activity = quiet.id, .title = u"无建议"_s};
    valueOf(act(*workbook, [&] { return cases.insert(alone); }));
    const auto sheets = valueOf(activityPapers(database, ActivityPaper::Case, quiet.id, today)).papers;
    CHECK(plainText(sheets.first()).contains(u"名称 无建议案例"_s));
}

TEST_CASE_METHOD(SolvedSuggestion, "projects and their needs are one sheet, without telephones", "[documents]")
{
    const QString sheet = textOf(ActivityPaper::Projects);
    CHECK(sheet.contains(u"1 Second hall North Mill"_s));
    CHECK(sheet.contains(u"Forty looms. Cay"_s));
    CHECK(sheet.contains(u"1-2 North Mill"_s));
    CHECK(sheet.contains(u"A road to the mill."_s));
    CHECK(sheet.contains(u"Road building、Bridges"_s));
    CHECK_FALSE(sheet.contains(u"13800000001"_s));
    const Activity other = activity(3, {2024, 5, 1});
    CHECK(activityPapers(database, ActivityPaper::Projects, other.id, today)
              .error()
              .message.contains(u"no projects yet"_s));
}

TEST_CASE_METHOD(SolvedSuggestion,
                 "the evening of a visit is printed in one: ledger, cards, and a slip for each member", "[documents]")
{
    const Suggestion other = suggestion(u"N-2"_s, visit.id);
    const auto evening = valueOf(eveningPapers(database, visit.id, today));
    REQUIRE(evening.papers.size() == 5);
    CHECK(evening.papers.at(0).paper == Paper::A4Across);
    CHECK(plainText(evening.papers.at(1)).contains(u"N-1"_s));
    CHECK(plainText(evening.papers.at(2)).contains(u"N-2"_s));
    CHECK(plainText(evening.papers.at(3)).contains(u"Ann"_s));
    CHECK(plainText(evening.papers.at(4)).contains(u"Ben"_s));
}

TEST_CASE_METHOD(InvitingOffice, "the evening of a visit lacks slips where nobody is known to have proposed",
                 "[documents]")
{
    CHECK(eveningPapers(database, visit.id, today).error().kind == ErrorKind::Invalid);
    const Suggestion nobodys = suggestion(u"N-1"_s, visit.id);
    const auto evening = valueOf(eveningPapers(database, visit.id, today));
    CHECK(evening.papers.size() == 2);
    CHECK(evening.remarks.size() == 1);
}

TEST_CASE_METHOD(SolvedSuggestion,
                 "the card tells who wanted more time, until when it was granted, and what a visit has", "[documents]")
{
    solved.steps.insert(1,
                        {.takenOn = {2024, 4, 10},
                         .content = u"Flood."_s,
                         .kind = StepKind::ExtensionAsked,
                         .person = u"Road Bureau"_s,
                         .askedUntil = {2024, 6, 30}});
    solved.steps.insert(2,
                        {.takenOn = {2024, 4, 12},
                         .content = u"Granted."_s,
                         .kind = StepKind::Extended,
                         .person = u"Dee"_s,
                         .dueOn = {2024, 6, 28}});
    solved.steps.append({.takenOn = {2024, 7, 1}, .content = u"It holds."_s, .kind = StepKind::Visited});
    solved.files = {{{2024, 7, 1}, u"a.jpg"_s, {}, u"a1"_s}, {{2024, 7, 1}, u"b.jpg"_s, {}, u"b2"_s}};
    store(solved);
    const QString card = text(SuggestionPaper::Card);
    CHECK(card.contains(u"Road Bureau \u00B7 wanted until 2024-06-30 \u00B7 Flood."_s));
    CHECK(card.contains(u"Dee \u00B7 until 2024-06-28 \u00B7 Granted."_s));
    CHECK(card.contains(u"It holds. \u00B7 photos and papers: 2"_s));
}
