#include "core/activities/activityrepository.h"
#include "core/activities/aftermath.h"
#include "core/activities/projectrepository.h"
#include "core/activities/venue.h"
#include "core/directory/calendarday.h"
#include "core/directory/directoryrepository.h"
#include "core/evaluation/rulebook.h"
#include "core/evaluation/rulerepository.h"
#include "core/exchange/officetables.h"
#include "core/ledger/suggestionrepository.h"
#include "core/members/memberrepository.h"
#include "core/reports/reportrepository.h"
#include "core/statistics/statisticsjson.h"
#include "tests/core/exchange/importsupport.h"
#include "tests/core/exchange/sheetmaker.h"
#include "tests/support/content.h"

#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

/// A class and a condition of the newest rules.
void addClasses(Database &database)
{
    Rule rule = valueOf(RuleRepository(database).all()).first();
    rule.otherShare = 1;
    valueOf(RuleRepository(database).update(rule));
    RuleClass group;
    group.ruleSet = rule.ruleSet;
    group.name = rule.group;
    group.weight = 100;
    group.cap = 2500;
    valueOf(RuleClassRepository(database).insert(group));
    RuleCondition condition;
    condition.ruleSet = rule.ruleSet;
    condition.name = u"至少一项"_s;
    condition.measure = Measure::RulePoints;
    condition.rule = rule.id;
    condition.amount = 150;
    condition.consequence = Consequence::Capped;
    condition.totalCap = 6000;
    valueOf(RuleConditionRepository(database).insert(condition));
}

/// Two changes as the steps of an activity write them: without the county, and without words for what was dropped.
void addChanges(Database &database)
{
    const auto activities = valueOf(ActivityRepository(database).all());
    const auto held = std::ranges::find(activities, ActivityState::Held, &Activity::state);
    const auto cancelled = std::ranges::find(activities, ActivityState::Cancelled, &Activity::state);
    REQUIRE((held != activities.end() && cancelled != activities.end()));
    ActivityChangeRepository changes(database);
    valueOf(changes.insert({.activity = held->id,
                            .kind = ChangeKind::Postponed,
                            .was = u"2024-02-01"_s,
                            .became = u"2024-02-08"_s,
                            .changedOn = QDate(2024, 1, 30),
                            .reason = u"大雪"_s}));
    valueOf(changes.insert({.activity = cancelled->id,
                            .kind = ChangeKind::Cancelled,
                            .was = u"2024-06-01"_s,
                            .became = {},
                            .changedOn = QDate(2024, 5, 30),
                            .reason = u"防汛"_s}));
}

/// What the media told, a case about a suggestion, a review that was held and one that is due.
void addAftermath(Database &database)
{
    const Suggestion suggestion = valueOf(SuggestionRepository(database).all()).first();
    const ActivityId activity = suggestion.activity;
    PublicityRepository publicity(database);
    valueOf(publicity.insert({.activity = activity,
                              .media = u"日报"_s,
                              .publishedOn = QDate(2025, 3, 30),
                              .title = u"履职为民"_s,
                              .link = u"https://a.example/1"_s}));
    valueOf(publicity.insert({.activity = activity, .media = u"电视台"_s, .title = u"履职为民"_s}));
    valueOf(ActivityCaseRepository(database).insert({.activity = activity,
                                                     .title = u"一座桥"_s,
                                                     .suggestion = suggestion.id,
                                                     .lesson = u"先问需"_s,
                                                     .promotedAt = u"全市现场会"_s,
                                                     .promotedOn = QDate(2025, 3, 31)}));
    ActivityReviewRepository reviews(database);
    valueOf(reviews.insert({.activity = activity,
                            .dueOn = QDate(2025, 3, 30),
                            .reviewedOn = QDate(2025, 3, 31),
                            .person = u"丙"_s,
                            .strengths = u"早"_s,
                            .lessons = u"车晚"_s,
                            .scores = {{u"准备"_s, 90}, {u"成果"_s, 80}}}));
    valueOf(reviews.insert({.activity = activity, .dueOn = QDate(2025, 6, 30)}));
}

/// The sample year, and what an office adds by hand: a programme, notes, a report of the next year with a number that
/// was given before, an activity whose leader is on the roll.
std::unique_ptr<Workbook> aFullOffice()
{
    auto workbook = anOffice();
    valueOf(importFiles(*workbook, sampleFiles(), onTheDay()));
    succeed(workbook->perform(u"By hand"_s, [&]() -> Result<void> {
        auto activity = valueOf(ActivityRepository(workbook->database()).all()).first();
        activity.meetingPoint = u"政协大院 7:30"_s;
        activity.needsDueOn = QDate(2024, 3, 1);
        const Directory words = valueOf(readDirectory(workbook->database()));
        activity.kind = words.of(WordList::ActivityKind).first().id;
        activity.placeKind = words.of(WordList::PlaceKind).first().id;
        activity.venue = valueOf(VenueRepository(workbook->database())
                                     .insert({.name = u"东街委员工作室"_s,
                                              .kind = words.of(WordList::VenueKind).first().id,
                                              .region = activity.region,
                                              .address = u"东街1号"_s,
                                              .contact = u"丙"_s,
                                              .phone = u"2600001"_s}))
                             .id;
        activity.responsible = u"丙"_s;
        activity.question = u"怎样留住人"_s;
        activity.outlineDueOn = QDate(2024, 3, 2);
        activity.reportDueOn = QDate(2024, 6, 2);
        activity.outlineDoneOn = QDate(2024, 3, 1);
        activity.reportDoneOn = QDate(2024, 6, 3);
        valueOf(CalendarDayRepository(workbook->database()).insert({{}, 0, {2081, 1, 1}, u"元旦"_s}));
        valueOf(CalendarDayRepository(workbook->database()).insert({{}, 0, {2081, 1, 4}, {}, u"元旦"_s}));
        valueOf(ActivityRepository(workbook->database()).update(activity));
        valueOf(AgendaRepository(workbook->database())
                    .insert({{}, 0, activity.id, 1, QTime(8, 30), u"政务中心"_s, u"集合"_s}));
        valueOf(AgendaRepository(workbook->database()).insert({{}, 0, activity.id, 2, {}, {}, u"座谈"_s}));
        Need need = valueOf(NeedRepository(workbook->database()).all()).first();
        need.wanted = 2;
        need.weight = 30;
        valueOf(NeedRepository(workbook->database()).update(need));
        Report report = valueOf(ReportRepository(workbook->database()).all()).first();
        report.id = {};
        ++report.year;
        report.title = u"次年第一期"_s;
        report.content = u"第一段\n第二段"_s;
        const auto members = valueOf(MemberRepository(workbook->database()).all());
        report.authors = {members.at(1).id, members.at(0).id};
        report.shares = {{members.at(1).id, 65}, {members.at(0).id, 35}};
        valueOf(ReportRepository(workbook->database()).insert(report));
        Report sent = valueOf(ReportRepository(workbook->database()).all()).first();
        sent.sendings.first().receivedOn = sent.sendings.first().sentOn.addDays(1);
        sent.sendings.first().receipt = u"收字 5号"_s;
        valueOf(ReportRepository(workbook->database()).update(sent));
        LeaderComment comment = valueOf(LeaderCommentRepository(workbook->database()).all()).first();
        comment.document = u"办文〔2024〕3号"_s;
        comment.followUp = u"三部门会商"_s;
        comment.followUpDueOn = comment.commentedOn.addDays(20);
        comment.followedUpOn = comment.commentedOn.addDays(9);
        comment.outcome = u"已列入计划"_s;
        valueOf(LeaderCommentRepository(workbook->database()).update(comment));
        auto suggestion = valueOf(SuggestionRepository(workbook->database()).all()).first();
        suggestion.note = u"100%1 核实"_s;
        valueOf(SuggestionRepository(workbook->database()).update(suggestion));
        addClasses(workbook->database());
        addChanges(workbook->database());
        addAftermath(workbook->database());
        return {};
    }));
    return workbook;
}

QString exported(Workbook &workbook, const QString &table, const QDir &folder, const QString &extension)
{
    const QString path = folder.filePath(table + extension);
    succeed(writeSheet(path, valueOf(officeTable(workbook.database(), table))));
    return path;
}

/// The rows of a table, each as one text.
QStringList rowsOfTable(Workbook &workbook, const QString &table)
{
    QStringList rows;
    for (const auto &row : valueOf(officeTable(workbook.database(), table)).rows) {
        QStringList cells;
        for (const QVariant &cell : row)
            cells.append(cell.toString());
        rows.append(cells.join(u'|'));
    }
    rows.sort();
    return rows;
}

QJsonObject figuresOf(Workbook &workbook)
{
    return toJson(computeStatistics(valueOf(readFacts(workbook.database())), {}, {QDate(2025, 3, 31)}));
}

} // namespace

TEST_CASE("Each table that the program writes comes back in without changing anything", "[exchange][export]")
{
    const auto workbook = aFullOffice();
    const QStringList content = contentOf(workbook->database());
    const QString last = workbook->undoText();
    const QTemporaryDir folder;
    for (const QString &table : valueOf(officeTables())) {
        for (const QString &extension : {u".xlsx"_s, u".csv"_s}) {
            INFO((table + extension).toStdString());
            const QString path = exported(*workbook, table, QDir(folder.path()), extension);
            const auto report = valueOf(importFiles(*workbook, filesAt({path}), onTheDay({2026, 4, 1})));
            INFO(complaintsOf(report).toStdString());
            CHECK(report.refused() == 0);
            CHECK(report.inserted() + report.updated() == 0);
            CHECK(importExitCode(report) == 0);
            CHECK(report.files.first().sheets.first().unknownHeaders.isEmpty());
            CHECK(report.files.first().sheets.first().rows > 0);
        }
    }
    CHECK(workbook->undoText() == last);
    CHECK(contentOf(workbook->database()) == content);
}

TEST_CASE("A fresh workbook filled from the tables that were written holds the same", "[exchange][export]")
{
    const auto workbook = aFullOffice();
    const QTemporaryDir folder;
    for (const QString &table : valueOf(officeTables()))
        exported(*workbook, table, QDir(folder.path()), u".xlsx"_s);

    const auto fresh = anOffice();
    const auto report = valueOf(importFiles(*fresh, filesAt({folder.path()}), onTheDay({2026, 4, 1})));
    UNSCOPED_INFO(complaintsOf(report).toStdString());
    CHECK(report.refused() == 0);
    for (const QString &table : valueOf(officeTables())) {
        INFO(table.toStdString());
        CHECK(rowsOfTable(*fresh, table) == rowsOfTable(*workbook, table));
    }
    const QJsonObject figures = figuresOf(*workbook);
    const QJsonObject again = figuresOf(*fresh);
    for (const QString &each : figures.keys()) {
        INFO(each.toStdString());
        CHECK(again[each] == figures[each]);
    }
}

TEST_CASE("A table is known by its name and by its kind of sheet, and others are not there", "[exchange][export]")
{
    const auto workbook = anOffice();
    CHECK(valueOf(officeTable(workbook->database(), u"adoptions"_s)).titles
          == valueOf(officeTable(workbook->database(), u"reports.adoptions"_s)).titles);
    CHECK(officeTable(workbook->database(), u"weather"_s).error().kind == ErrorKind::NotFound);
}

TEST_CASE("A report and an activity are told apart by the year when two have the number", "[exchange][export]")
{
    const auto workbook = aFullOffice();
    const auto before = valueOf(ReportRepository(workbook->database()).all()).size();
    const auto report = valueOf(importFiles(
        *workbook,
        {aFile(u"a"_s, {aSheet(u"信息"_s, {u"年度|编号|信息标题|反映人"_s, u"2025|1|次年第一期，改题|"_s})})},
        onTheDay({2026, 4, 1})));
    CHECK(report.updated() == 1);
    CHECK(valueOf(ReportRepository(workbook->database()).all()).size() == before);
}

TEST_CASE("Rules without a period do not take the place of those in use", "[exchange][import]")
{
    const auto workbook = aFullOffice();
    const auto inUse = valueOf(readRulebook(workbook->database(), QDate(2025, 3, 31)));
    const auto report = valueOf(importFiles(
        *workbook, {aFile(u"a"_s, {aSheet(u"细则"_s, {u"代码|项目|分值"_s, u"Z1|参加活动|9"_s, u"Z2|提出建议|9"_s})})},
        onTheDay()));
    CHECK(report.inserted() == 2);
    REQUIRE(report.files.first().sheets.first().warnings.size() == 1);
    CHECK(valueOf(readRulebook(workbook->database(), QDate(2025, 3, 31))).set.id == inUse.set.id);
    CHECK(valueOf(readRulebook(workbook->database(), QDate(2030, 1, 1))).set.id == inUse.set.id);
}
