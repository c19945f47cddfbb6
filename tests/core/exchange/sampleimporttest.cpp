#include "core/evaluation/rulerepository.h"
#include "tests/core/exchange/importsupport.h"
#include "tests/support/content.h"

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

/// "kind rows+inserted" of each sheet.
QStringList shapeOf(const ImportReport &report)
{
    QStringList shape;
    for (const FileReport &file : report.files)
        for (const SheetReport &sheet : file.sheets)
            shape.append(u"%1 %2+%3"_s.arg(codeOf(sheet.kind)).arg(sheet.rows).arg(sheet.inserted));
    return shape;
}

} // namespace

TEST_CASE("The sample year comes in with nothing refused", "[exchange][import][sample]")
{
    const auto workbook = anOffice();
    const auto report = valueOf(importFiles(*workbook, sampleFiles(), onTheDay()));
    UNSCOPED_INFO(complaintsOf(report).toStdString());
    CHECK(importExitCode(report) == 0);
    CHECK(report.refused() == 0);
    CHECK(shapeOf(report).join(u'\n')
          == QStringList({u"directory 11+11"_s,
                          u"directory 28+28"_s,
                          u"directory 9+9"_s,
                          u"members 359+359"_s,
                          u"summary 0+0"_s,
                          u"plan 9+9"_s,
                          u"plan.changes 2+2"_s,
                          u"needs 8+8"_s,
                          u"needs 8+8"_s,
                          u"needs 9+9"_s,
                          u"needs 10+10"_s,
                          u"needs 10+10"_s,
                          u"needs 10+10"_s,
                          u"needs 8+8"_s,
                          u"needs 10+10"_s,
                          u"needs 8+8"_s,
                          u"summary 0+0"_s,
                          u"invitations 12+12"_s,
                          u"invitations 12+12"_s,
                          u"invitations 12+12"_s,
                          u"invitations 12+12"_s,
                          u"invitations 15+15"_s,
                          u"invitations 15+15"_s,
                          u"invitations 12+12"_s,
                          u"invitations 14+14"_s,
                          u"invitations 12+12"_s,
                          u"ledger 86+86"_s,
                          u"ledger.proposals 3+3"_s,
                          u"reports 34+34"_s,
                          u"reports.adoptions 39+39"_s,
                          u"reports.comments 3+3"_s,
                          u"pairings 12+12"_s,
                          u"pairings.services 34+34"_s,
                          u"outcomes 7+7"_s,
                          u"rules 12+12"_s,
                          u"rules.multipliers 7+7"_s,
                          u"rules 3+3"_s,
                          u"rules.awards 10+10"_s})
                 .join(u'\n'));
    CHECK(complaintsOf(report).count(u'\n') == 0); // one county has a column of its own
    CHECK(complaintsOf(report).contains(u"所在镇街"_s));
}

TEST_CASE("Importing the sample year again changes nothing", "[exchange][import][sample]")
{
    const auto workbook = anOffice();
    valueOf(importFiles(*workbook, sampleFiles(), onTheDay()));
    const auto actions = valueOf(workbook->actions(100)).size();
    const auto again = valueOf(importFiles(*workbook, sampleFiles(), onTheDay()));
    CHECK(again.inserted() == 0);
    CHECK(again.updated() == 0);
    CHECK(again.refused() == 0);
    CHECK(valueOf(workbook->actions(100)).size() == actions);
}

TEST_CASE("Every table of the sample year has the records of its sheets", "[exchange][import][sample]")
{
    const auto workbook = anOffice();
    const QStringList empty = contentOf(workbook->database());
    valueOf(importFiles(*workbook, sampleFiles(), onTheDay()));

    const QList<std::pair<QString, int>> tables {{u"member"_s, 359},
                                                 {u"activity WHERE state = 'held'"_s, 9},
                                                 {u"activity WHERE state = 'cancelled'"_s, 1},
                                                 {u"activity WHERE needs_due_on IS NOT NULL"_s, 9},
                                                 {u"activity WHERE needs_received_on IS NOT NULL"_s, 9},
                                                 {u"activity WHERE leader IS NOT NULL"_s, 9},
                                                 {u"activity_change"_s, 2},
                                                 {u"project"_s, 27},
                                                 {u"project WHERE enterprise IS NOT NULL"_s, 27},
                                                 {u"need"_s, 81},
                                                 {u"invitation"_s, 116},
                                                 {u"invitation WHERE presence IN ('present', 'late')"_s, 90},
                                                 {u"invitation WHERE substitutes IS NOT NULL"_s, 4},
                                                 {u"suggestion"_s, 86},
                                                 {u"suggestion WHERE enterprise IS NOT NULL"_s, 84},
                                                 {u"suggestion_step"_s, 159},
                                                 {u"suggestion_step WHERE taken_on IS NULL"_s, 0},
                                                 {u"suggestion_proposer WHERE position = 1"_s, 15},
                                                 {u"proposal_lead"_s, 3},
                                                 {u"report"_s, 34},
                                                 {u"adoption"_s, 39},
                                                 {u"leader_comment"_s, 3},
                                                 {u"pairing"_s, 12},
                                                 {u"pairing WHERE ended_on IS NOT NULL"_s, 1},
                                                 {u"pairing_service"_s, 34},
                                                 {u"outcome"_s, 7},
                                                 {u"rule_set"_s, 2},
                                                 {u"rule_set WHERE expired"_s, 1},
                                                 {u"rule"_s, 15},
                                                 {u"rule WHERE fact = 'unbound'"_s, 0},
                                                 {u"rule WHERE best_only"_s, 1},
                                                 {u"rule_multiplier"_s, 7},
                                                 {u"monthly_award"_s, 10},
                                                 {u"directory_entry WHERE NOT confirmed"_s, 0}};
    for (const auto &[table, rows] : tables) {
        INFO(table.toStdString());
        CHECK(rowsOf(*workbook, table) == rows);
    }

    succeed(workbook->undo());
    CHECK(contentOf(workbook->database()) == empty);
}

TEST_CASE("A preview tells what the import does and leaves nothing", "[exchange][import][sample]")
{
    const auto workbook = anOffice();
    const QStringList before = contentOf(workbook->database());
    const auto actions = valueOf(workbook->actions(100)).size();
    const auto preview = valueOf(previewImport(*workbook, sampleFiles(), onTheDay()));
    CHECK(contentOf(workbook->database()) == before);
    CHECK(valueOf(workbook->actions(100)).size() == actions);
    CHECK(valueOf(importFiles(*workbook, sampleFiles(), onTheDay())) == preview);
}

TEST_CASE("An import that is stopped leaves nothing", "[exchange][import][sample]")
{
    const auto workbook = anOffice();
    const QStringList before = contentOf(workbook->database());
    for (const int steps : {0, 400, 700}) {
        int left = steps;
        const auto stopped = importFiles(*workbook, sampleFiles(), onTheDay(), [&](int, int) { return --left > 0; });
        REQUIRE_FALSE(stopped);
        CHECK(stopped.error().kind == ErrorKind::Cancelled);
        CHECK(contentOf(workbook->database()) == before);
    }
    CHECK_FALSE(readImportFiles({resourcePath(u"sample"_s)}, [](int, int) { return false; }));
}

TEST_CASE("Sheets that come one by one give what the folder gives", "[exchange][import][sample]")
{
    const auto whole = anOffice();
    valueOf(importFiles(*whole, sampleFiles(), onTheDay()));
    const auto pieces = anOffice();
    for (const ImportFile &file : sampleFiles()) {
        INFO(file.path.toStdString());
        CHECK(valueOf(importFiles(*pieces, {file}, onTheDay())).refused() == 0);
    }
    for (const QString &table : {u"member"_s, u"activity"_s, u"need"_s, u"invitation"_s, u"suggestion"_s, u"report"_s,
                                 u"adoption"_s, u"pairing_service"_s, u"outcome"_s, u"rule"_s, u"monthly_award"_s})
        CHECK(rowsOf(*pieces, table) == rowsOf(*whole, table));
}

TEST_CASE("What a rule counts is read from its words", "[exchange][import][sample]")
{
    const auto workbook = anOffice();
    valueOf(importFiles(*workbook, sampleFiles(), onTheDay()));
    QHash<QString, RuleFact> facts;
    for (const Rule &rule : valueOf(RuleRepository(workbook->database()).all()))
        facts.insert(rule.item, rule.fact);
    const QHash<QString, RuleFact> expected {
        {u"参加联络活动"_s, RuleFact::Attendance},        {u"自荐参加"_s, RuleFact::Volunteered},
        {u"提出意见建议"_s, RuleFact::Suggestion},        {u"建议办理见效"_s, RuleFact::SuggestionSolved},
        {u"形成社情民意信息"_s, RuleFact::Report},        {u"信息被采用"_s, RuleFact::ReportAdopted},
        {u"信息获领导批示"_s, RuleFact::ReportCommented}, {u"结对服务（在结）"_s, RuleFact::PairingActive},
        {u"结对服务记录"_s, RuleFact::PairingService},    {u"促成对接成果"_s, RuleFact::Outcome},
        {u"同意参加后无故缺席"_s, RuleFact::NoShow},      {u"未回复邀请"_s, RuleFact::NoReply}};
    CHECK(facts == expected);
}
