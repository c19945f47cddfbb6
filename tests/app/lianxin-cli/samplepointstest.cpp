#include "tests/app/lianxin-cli/commandline.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct PointCalls : CommandLine {
    QString workbook = sample();

    /// The JSON that a command answers which is done.
    [[nodiscard]] QJsonObject done(const QStringList &words) const
    {
        const CliAnswer answer = run(QStringList {words} << u"--json"_s);
        INFO(words.join(u' ').toStdString() << ": " << answer.told.toStdString());
        CHECK(answer.exit == 0);
        return answer.json();
    }
};

} // namespace

TEST_CASE_METHOD(PointCalls, "points are told of all, of one, and of one who has none", "[cli]")
{
    const QJsonArray all = done({u"points"_s, workbook}).value(u"members"_s).toArray();
    REQUIRE(all.size() > 10);
    const QJsonObject best = all.first().toObject();
    const QJsonArray one =
        done({u"points"_s, workbook, u"--member"_s, best.value(u"name"_s).toString()}).value(u"members"_s).toArray();
    CHECK(one.contains(best));

    const CliAnswer later = run({u"points"_s, workbook, u"--from"_s, u"2030-01-01"_s});
    CHECK(later.exit == 2); // the rules ended before
    CHECK(later.told.contains(u"2025-03-31"_s));

    const QJsonArray none = done({u"points"_s, workbook, u"--to"_s, u"1990-01-01"_s, u"--from"_s, u"1989-01-01"_s,
                                  u"--member"_s, best.value(u"name"_s).toString()})
                                .value(u"members"_s)
                                .toArray();
    REQUIRE(none.size() == one.size());
    CHECK(none[0][u"name"_s] == best.value(u"name"_s));
    CHECK(none[0][u"total"_s] == 0);
    CHECK(none[0][u"lines"_s] == QJsonArray());
}

TEST_CASE_METHOD(PointCalls, "points tell by which rules and over which days, and when some lie outside", "[cli]")
{
    const CliAnswer usual = run({u"points"_s, workbook});
    CHECK(usual.out.section(u'\n', 0, 0).endsWith(u"facts from 2024-03-01 to 2025-03-31"_s));
    CHECK_FALSE(usual.told.contains(u"other days were counted"_s));
    const CliAnswer early = run({u"points"_s, workbook, u"--from"_s, u"2023-06-01"_s, u"--to"_s, u"2024-12-31"_s});
    CHECK(early.out.section(u'\n', 0, 0).endsWith(u"facts from 2023-06-01 to 2024-12-31"_s));
    CHECK(early.told.contains(u"hold from 2024-03-01 to 2025-03-31; other days were counted by them too"_s));
    const CliAnswer program = run({u"points"_s, workbook, u"--rules"_s, u"program"_s});
    CHECK(program.out.section(u'\n', 0, 0).endsWith(u"facts on any day"_s));
}

TEST_CASE_METHOD(PointCalls, "points know classes and conditions, and keep all else as it was", "[cli]")
{
    const QJsonArray before = done({u"points"_s, workbook}).value(u"members"_s).toArray();
    CHECK_FALSE(before.first().toObject().contains(u"classes"_s));
    const QString classes = written(u"classes.csv"_s, "计分类别,权重%,类别上限\n参与履职,,10\n");
    const QString conditions = written(u"conditions.csv"_s, "必达条件,计分类别,至少\n有信息,信息质量,1\n");
    CHECK(run({u"import"_s, workbook, classes, conditions}).exit == 0);

    int ineligible = 0;
    for (const QJsonValue &each : done({u"points"_s, workbook}).value(u"members"_s).toArray()) {
        const auto was = std::ranges::find_if(before, [&](const QJsonValue &old) {
            return old[u"name"_s] == each[u"name"_s] && old[u"unit"_s] == each[u"unit"_s];
        });
        REQUIRE(was != before.end());
        CHECK((*was)[u"items"_s] == each[u"items"_s]);
        CHECK((*was)[u"lines"_s] == each[u"lines"_s]);
        const QJsonValue presence = each[u"classes"_s][u"参与履职"_s];
        const double leftOut =
            presence.isObject() ? presence[u"raw"_s].toDouble() - presence[u"counted"_s].toDouble() : 0;
        CHECK((*was)[u"total"_s].toDouble() - each[u"total"_s].toDouble() == Approx(leftOut));
        const bool writes = each[u"classes"_s][u"信息质量"_s].isObject();
        CHECK(each[u"eligible"_s].toBool(true) == writes);
        ineligible += writes ? 0 : 1;
    }
    CHECK(ineligible > 0);
    CHECK(run({u"points"_s, workbook}).out.contains(u"有信息"_s));
}

TEST_CASE_METHOD(PointCalls, "points show in words how the classes make the total, and which items are guessed",
                 "[cli]")
{
    const CliAnswer plain = run({u"points"_s, workbook});
    CHECK_FALSE(plain.out.contains(u"classes:"_s));
    CHECK(plain.told.contains(u"guessed from their words"_s));
    CHECK(plain.told.contains(u"A1 参加联络活动"_s));

    const QString rules = written(u"rules.csv"_s,
                                  "考核细则,考核期起,考核期止,按权重合计,代码,类别,项目,计什么,分值,只计最高,已确认\n"
                                  "加权,2024-03-01,2025-03-31,是,1,出席,参加活动,参加活动,5,否,是\n"
                                  "加权,2024-03-01,2025-03-31,是,2,建言,提出建议,提出建议,2,否,是\n");
    const QString classes =
        written(u"classes.csv"_s, "考核细则,计分类别,权重%,类别上限\n加权,出席,40,10\n加权,建言,60,\n");
    CHECK(run({u"import"_s, workbook, rules, classes}).exit == 0);
    const CliAnswer weighted = run({u"points"_s, workbook, u"--rules"_s, u"加权"_s});
    CHECK(weighted.out.contains(u" → 10 × 40% = 4"_s));
    CHECK_FALSE(weighted.told.contains(u"guessed from their words"_s));
}

TEST_CASE_METHOD(PointCalls, "what one member lacks to a number of points is told in sets of facts", "[cli]")
{
    const QString name = done({u"points"_s, workbook})[u"members"_s].toArray().last()[u"name"_s].toString();
    const QJsonObject way = done({u"points"_s, workbook, u"--member"_s, name, u"--reach"_s, u"50"_s})
                                .value(u"missing"_s)
                                .toArray()
                                .first()
                                .toObject();
    CHECK(way.value(u"target"_s) == 50);
    CHECK_FALSE(way.value(u"reached"_s).toBool());
    const QJsonArray sets = way.value(u"sets"_s).toArray();
    REQUIRE_FALSE(sets.isEmpty());
    double reached = way.value(u"have"_s).toDouble();
    for (const auto &each : sets.first().toArray())
        reached += each[u"gain"_s].toDouble();
    CHECK(reached >= 50);
}
