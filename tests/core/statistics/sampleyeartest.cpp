#include "tests/support/sampleyear.h"

#include "core/base/resourcefolder.h"
#include "core/directory/startingwords.h"
#include "core/evaluation/evaluation.h"
#include "core/exchange/importer.h"
#include "core/statistics/statisticsjson.h"
#include "core/statistics/wording.h"
#include "tests/core/statistics/expectedyear.h"
#include "tests/support/builders.h"

#include <QElapsedTimer>
#include <QJsonArray>

#include <algorithm>

// The office's year, from its own sheets to every figure that the office worked out by hand.

using namespace lianxin;
using namespace Qt::StringLiterals;

namespace {

const QList<QDate> days {{2025, 3, 31}, {2024, 9, 30}, {2024, 10, 31}, {2024, 12, 31},
                         {2025, 1, 31}, {2025, 4, 1},  {2025, 5, 31}};

QJsonObject expectedFigures()
{
    QJsonObject figures = expected();
    figures.remove(u"as_of");
    figures.remove(u"points");
    return figures;
}

QList<ImportFile> sampleSheets()
{
    return valueOf(readImportFiles({resourcePath(u"sample"_s)}));
}

std::unique_ptr<Workbook> imported(const QList<ImportFile> &files)
{
    auto workbook = aWorkbook();
    succeed(addStartingWords(*workbook));
    ImportOptions options;
    options.today = {2025, 4, 1};
    REQUIRE(valueOf(importFiles(*workbook, files, options)).refused() == 0);
    return workbook;
}

Facts sampleFacts()
{
    return valueOf(readFacts(SampleYear().database));
}

QJsonObject figuresOf(const Facts &facts)
{
    return toJson(computeStatistics(facts, {}, days));
}

QStringList sorted(const QJsonArray &names)
{
    QStringList list;
    for (const QJsonValue &name : names)
        list.append(name.toString());
    list.sort();
    return list;
}

QStringList differences(const QJsonValue &one, const QJsonValue &other, const QString &path);

QStringList differences(const QJsonArray &one, const QJsonArray &other, const QString &path)
{
    if (!one.isEmpty() && one.first().isObject()) {
        QStringList found;
        for (qsizetype place = 0; place < std::max(one.size(), other.size()); ++place)
            found += differences(one.at(place), other.at(place), u"%1/%2"_s.arg(path).arg(place));
        return found;
    }
    return sorted(one) == sorted(other) ? QStringList {} : QStringList {path};
}

/// The paths at which the two differ. Lists of names are sets; remarks do not count.
QStringList differences(const QJsonValue &one, const QJsonValue &other, const QString &path)
{
    if (one.isArray() && other.isArray())
        return differences(one.toArray(), other.toArray(), path);
    if (!one.isObject() || !other.isObject())
        return one == other ? QStringList {} : QStringList {path};
    QStringList keys = one.toObject().keys() + other.toObject().keys();
    keys.removeDuplicates();
    keys.removeIf([](const QString &key) { return key.startsWith(u'_'); });
    QStringList found;
    for (const QString &key : keys)
        found += differences(one.toObject().value(key), other.toObject().value(key), path + u'/' + key);
    return found;
}

/// What moves among the figures when a cell of the sheets, in `row` below `header`, holds `now` instead of `before`.
QStringList movedBy(const QString &sheetName, int row, const QString &header, const QString &before, const QString &now)
{
    const InChinese words;
    QList<ImportFile> files = sampleSheets();
    bool isAltered = false;
    for (ImportFile &file : files) {
        for (Sheet &sheet : (*file.content).sheets) {
            qsizetype column = -1;
            for (SheetRow &each : sheet.rows) {
                if (column < 0)
                    column = std::ranges::find(each.cells, header, &Cell::text) - each.cells.begin();
                if (column == each.cells.size())
                    column = -1;
                if (sheet.name != sheetName || each.number != row || column < 0)
                    continue;
                Cell &cell = each.cells[column];
                REQUIRE(cell.text == before);
                cell = Cell {};
                cell.kind = CellKind::Text;
                cell.text = now;
                isAltered = true;
            }
        }
    }
    REQUIRE(isAltered);
    auto moved = differences(expectedFigures(), figuresOf(valueOf(readFacts(imported(files)->database()))), {});
    moved.sort();
    return moved;
}

QStringList inOrder(QStringList paths)
{
    paths.sort();
    return paths;
}

/// A line of points as one text.
QStringList linesOf(const QJsonValue &member)
{
    QStringList lines;
    for (const QJsonValue &line : member[u"lines"].toArray())
        lines.append(u"%1 %2 %3"_s.arg(line[u"rule"].toString())
                         .arg(line[u"points"].toDouble())
                         .arg(line[u"source"].toString()));
    lines.sort();
    return lines;
}

QHash<QString, QJsonValue> byMember(const QJsonArray &members)
{
    QHash<QString, QJsonValue> found;
    for (const QJsonValue &member : members)
        found.insert(member[u"name"].toString() + u'/' + member[u"unit"].toString(), member);
    return found;
}

} // namespace

TEST_CASE("the sample year has every figure that the office worked out", "[sampleyear]")
{
    const InChinese words;
    CHECK(differences(expectedFigures(), figuresOf(sampleFacts()), {}) == QStringList {});

    const Headline headline = computeStatistics(sampleFacts(), {}, days).headline;
    CHECK(headlineLine(headline) == u"活动 9 次 · 90 人次 · 建议 86 条 · 信息 34 篇 · 省采用 12 篇"_s);
}

TEST_CASE("the sample year gives each member the points that the office worked out", "[sampleyear]")
{
    const InChinese words;
    const QJsonObject wanted = expected().value(u"points"_s).toObject();
    const Rulebook rules = valueOf(readRulebook(SampleYear().database, QDate(2025, 3, 31)));
    CHECK(rules.periodFor() == Period {{2024, 3, 1}, {2025, 3, 31}});
    const auto found =
        byMember(toJson(evaluate(sampleFacts(), rules, rules.periodFor())).value(u"members"_s).toArray());

    const auto all = byMember(wanted.value(u"all"_s).toArray());
    CHECK(QSet<QString>(all.keyBegin(), all.keyEnd()) == QSet<QString>(found.keyBegin(), found.keyEnd()));
    for (auto member = all.cbegin(); member != all.cend(); ++member) {
        INFO(member.key().toStdString());
        CHECK(found.value(member.key())[u"total"] == member.value()[u"total"]);
    }
    const auto named = byMember(wanted.value(u"named10"_s).toArray());
    REQUIRE(named.size() == 10);
    for (auto member = named.cbegin(); member != named.cend(); ++member) {
        INFO(member.key().toStdString());
        CHECK(linesOf(found.value(member.key())) == linesOf(member.value()));
        CHECK(found.value(member.key())[u"items"] == member.value()[u"items"]);
    }
}

TEST_CASE("one attendance less moves exactly the figures of who was there", "[sampleyear]")
{
    // The member came once, and joined one suggestion.
    CHECK(movedBy(u"1滨城0328"_s, 5, u"是否出席"_s, u"出席"_s, u"缺席"_s)
          == inOrder({u"/headline/attendances"_s, u"/headline_press/attendances"_s, u"/invitations/absent"_s,
                      u"/invitations/no_show_after_agreeing"_s, u"/invitations/present"_s,
                      u"/invitations/present_by_channel/住地"_s, u"/monthly/0/attendances"_s,
                      u"/people/attendance_histogram/1"_s, u"/people/distinct_participants"_s,
                      u"/people/distinct_participants_still_serving"_s, u"/people/never_attended_of_serving"_s,
                      u"/per_activity/0/attendances"_s, u"/per_activity/0/local"_s, u"/per_county/滨城区/attendances"_s,
                      u"/suggestions/written_by_absent_member"_s}));
}

TEST_CASE("another route moves exactly the figures of routes and departments", "[sampleyear]")
{
    CHECK(movedBy(u"问题台账"_s, 5, u"处理途径"_s, u"转部门办理"_s, u"留存参考"_s)
          == inOrder({u"/per_activity/0/by_route/留存参考"_s, u"/per_activity/0/by_route/转部门办理"_s,
                      u"/suggestions/by_main_unit/市工业和信息化局"_s, u"/suggestions/by_route/留存参考"_s,
                      u"/suggestions/by_route/转部门办理"_s, u"/suggestions/department_closed_as_of"_s,
                      u"/suggestions/department_closed_by_grade/A"_s}));
}

TEST_CASE("another day of an adoption moves exactly the figures of its month and year", "[sampleyear]")
{
    CHECK(movedBy(u"采用情况"_s, 8, u"采用日期"_s, u"2024-06-18"_s, u"2025-02-18"_s)
          == inOrder({u"/monthly/11/province_adopted"_s, u"/monthly/3/province_adopted"_s,
                      u"/reports/province_adopted_in_2024"_s, u"/reports/province_adopted_in_2025"_s}));
}

TEST_CASE("the sample year cut in two adds up again", "[sampleyear]")
{
    const Facts facts = sampleFacts();
    const Headline whole = computeStatistics(facts, {}, days).headline;
    for (QDate last = {2024, 4, 1}; last < QDate(2025, 3, 31); last = last.addDays(30)) {
        const Headline before = computeStatistics(facts, {.from = {}, .to = last}, days).headline;
        const Headline after = computeStatistics(facts, {.from = last.addDays(1), .to = {}}, days).headline;
        CHECK(before.activitiesHeld + after.activitiesHeld == whole.activitiesHeld);
        CHECK(before.attendances + after.attendances == whole.attendances);
        CHECK(before.suggestions + after.suggestions == whole.suggestions);
        CHECK(before.reports + after.reports == whole.reports);
    }
}

TEST_CASE("the figures of the sample year are there in no time", "[sampleyear]")
{
    const Facts facts = sampleFacts();
    QList<qint64> times;
    for (int run = 0; run < 5; ++run) {
        QElapsedTimer clock;
        clock.start();
        CHECK(computeStatistics(facts, {}, days).headline.activitiesHeld == 9);
        times.append(clock.nsecsElapsed() / 1000);
    }
    std::ranges::sort(times);
    WARN("statistics of the sample year: " << times.at(2) << " µs");
    CHECK(times.at(2) <= 50'000);
}
