#include "tests/app/lianxin-cli/commandline.h"
#include "tests/support/officeyear.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

/// A workbook with a plan ahead: two visits in two months, and two members who can come to both.
struct PlanCalls : CommandLine {
    QString path = file(u"year.lianxin"_s);

    /// `prepare` changes the year before the program sees it.
    void prepared(const std::function<void(OfficeYear &)> &prepare) const
    {
        OfficeYear year(aWorkbook(path));
        for (Activity *activity : {&year.may, &year.june}) {
            activity->specialistSeats = 1;
            *activity = year.store(*activity);
        }
        prepare(year);
    }
    [[nodiscard]] CliAnswer plan(const QStringList &more = {}) const
    {
        return run(QStringList {u"plan"_s, path, u"--year"_s, u"2024"_s} + more);
    }
};

QStringList namesIn(const QJsonValue &activity)
{
    QStringList names;
    for (const QJsonValue &member : activity[u"members"_s].toArray())
        names.append(member[u"name"_s].toString());
    return names;
}

} // namespace

TEST_CASE_METHOD(PlanCalls, "a plan that fills every place is told by activity and ends with 0", "[cli]")
{
    prepared([](OfficeYear &year) { year.invite(year.expert, year.june, Reply::Accepted); });
    const CliAnswer words = plan();
    CHECK(words.exit == 0);
    CHECK(words.out == u"电商  安 陈\n电商  安 陈\nNever invited: 0 members\n"_s);

    const CliAnswer answer = plan({u"--json"_s});
    CHECK(answer.exit == 0);
    const QJsonObject json = answer.json();
    const QJsonArray activities = json[u"activities"_s].toArray();
    REQUIRE(activities.size() == 2);
    const QJsonArray may = activities.at(0)[u"members"_s].toArray();
    REQUIRE(may.size() == 2);
    CHECK((may.at(0).toObject()
           == QJsonObject {{u"name"_s, u"安"_s},
                           {u"seat"_s, u"local"_s},
                           {u"need"_s, u""_s},
                           {u"depth"_s, 0},
                           {u"confirmed"_s, false}}));
    CHECK(may.at(1)[u"seat"_s] == u"need"_s);
    CHECK(may.at(1)[u"depth"_s] == 3);
    CHECK_FALSE(may.at(1)[u"confirmed"_s].toBool());
    CHECK(activities.at(1)[u"members"_s][1][u"confirmed"_s].toBool());
    CHECK(json[u"value"_s][u"filled"_s] == 4);
    CHECK(json[u"value"_s][u"confirmed"_s] == 1);
    CHECK((json[u"histogram"_s].toObject() == QJsonObject {{u"2"_s, 2}}));
    CHECK(json[u"gini_permille"_s] == 0);
    CHECK(json[u"open"_s].toArray().isEmpty());
}

TEST_CASE_METHOD(PlanCalls, "places that stay open are told with the reason and end with 1", "[cli][bad]")
{
    prepared([](OfficeYear &year) {
        year.june.plannedOn = QDate(2024, 5, 20);
        year.store(year.june);
    });
    const CliAnswer words = plan();
    CHECK(words.exit == 1);
    CHECK(words.out.contains(u"1 of 1 places stay open. 1 fit: 1 come to another activity of the month.\n"_s));
    const QJsonObject json = plan({u"--json"_s}).json();
    CHECK(json[u"open"_s].toArray().size() == 2);
    QStringList coming;
    for (const QJsonValue &activity : json[u"activities"_s].toArray())
        coming += namesIn(activity);
    coming.sort();
    CHECK(coming == QStringList {u"安"_s, u"陈"_s}); // each once a month
}

TEST_CASE_METHOD(PlanCalls, "an activity ahead without a county is told and ends with 1", "[cli][bad]")
{
    prepared([](OfficeYear &year) {
        year.june.region = {};
        year.june.theme = u"冷链"_s;
        year.store(year.june);
    });
    const CliAnswer words = plan();
    CHECK(words.exit == 1);
    CHECK(words.out == u"电商  安 陈\n冷链 has no host county yet.\nNever invited: 0 members\n"_s);
    CHECK((plan({u"--json"_s}).json()[u"without_county"_s].toArray() == QJsonArray {u"冷链"_s}));
}
