#include "core/nomination/availability.h"

#include "core/base/codes.h"
#include "core/nomination/visitedenterprises.h"
#include "tests/core/nomination/visit.h"

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

struct Availability : Visit {
    Availability() { need(u"电商"_s); }

    Enterprise enterpriseOf(const QString &name, const QString &industry) const
    {
        Enterprise made = enterprise(name);
        made.industry = industry;
        return valueOf(act(*workbook, [&] { return EnterpriseRepository(database).update(made); }));
    }
    Member employ(Member who, const QString &unit) const
    {
        who.unit = unit;
        return update(who);
    }
    void rule(const QString &name, const QString &effect) const { set(u"availability."_s + name, effect); }
};

Enterprise firm(qint64 id, const QString &name, const QString &industry, qint64 kind = 0)
{
    Enterprise made;
    made.id = {id};
    made.name = name;
    made.industry = industry;
    made.kind = {kind};
    return made;
}

Project hostedBy(qint64 enterprise)
{
    Project project;
    project.enterprise = {enterprise};
    return project;
}

} // namespace

TEST_CASE_METHOD(Availability, "who asked for leave or declined is kept off, with day and reason", "[nomination]")
{
    Invitation refused = invite(specialists.at(1), visit.id, Reply::Leave);
    refused.repliedOn = {2024, 4, 20};
    refused.leaveReason = word(WordList::LeaveReason, u"出差"_s);
    InvitationRepository invitations(database);
    refused = valueOf(act(*workbook, [&] { return invitations.update(refused); }));

    CHECK(panel().contains(u"陈"_s));
    CHECK(exclusion(specialists.at(1)) == u"Asked for leave from this activity (2024-04-20; 出差)."_s);
    refused.reply = Reply::Declined;
    refused.leaveReason = {};
    valueOf(act(*workbook, [&] { return invitations.update(refused); }));
    CHECK(exclusion(specialists.at(1)) == u"Declined this activity (2024-04-20)."_s);
}

TEST_CASE_METHOD(Availability, "who is invited elsewhere that day is kept off, unless the reply was no", "[nomination]")
{
    const Activity other = planned(2, visit.plannedOn, u"养牛"_s);
    invite(specialists.at(1), other.id, Reply::Accepted);
    invite(specialists.at(0), other.id, Reply::Declined);
    invite(residents.at(0), planned(3, visit.plannedOn.addDays(1), u"种枣"_s).id, Reply::Accepted);

    CHECK(exclusion(specialists.at(1)) == u"Is invited to \"养牛\" on the same day (2024-04-25)."_s);
    CHECK(exclusion(specialists.at(0)).isEmpty());
    CHECK(exclusion(residents.at(0)).isEmpty());
}

TEST_CASE_METHOD(Availability, "the people of an enterprise that is visited do not sit, whichever post they name",
                 "[nomination]")
{
    project(enterpriseOf(u"南方电商公司"_s, u"电商"_s).id);
    employ(specialists.at(1), u"市青年联合会经理、南方电商公司经理"_s);
    CHECK(exclusion(specialists.at(1)) == u"Works for 南方电商公司, which is visited."_s);
    CHECK_FALSE(nomination({.pinned = {specialists.at(1).id.value}, .barred = {}}).answer.feasible);
}

TEST_CASE_METHOD(Availability, "a competitor of an enterprise that is visited is told of, or kept off by rule",
                 "[nomination]")
{
    project(enterpriseOf(u"南方网上商贸公司"_s, u"网上商贸、物流"_s).id);
    const Member rival = employ(specialists.at(1), u"北方网上商贸公司经理"_s);
    const QString text =
        u"Works for 北方网上商贸公司, in the same industry (网上商贸) as 南方网上商贸公司, which is visited."_s;
    CHECK(warnings(rival) == QStringList {text});
    CHECK(panel().contains(u"丁"_s));

    rule(u"competitor"_s, u"block"_s);
    CHECK(exclusion(rival) == text);
    CHECK(panel().contains(u"陈"_s));
    rule(u"competitor"_s, u"off"_s);
    CHECK(warnings(rival).isEmpty());
    CHECK(exclusion(rival).isEmpty());
}

TEST_CASE_METHOD(Availability, "who said no twice running is told of, with both occasions", "[nomination]")
{
    const Member who = specialists.at(1);
    invite(who, planned(2, {2024, 1, 10}, u"养牛"_s).id, Reply::Declined);
    CHECK(warnings(who).isEmpty()); // once only
    invite(who, planned(3, {2024, 2, 10}, u"种枣"_s).id, Reply::Leave);
    CHECK(warnings(who)
          == QStringList {u"Said no to the last two invitations: “养牛” (2024-01-10; declined), “种枣” (2024-02-10; "
                          u"leave)."_s});
    CHECK(panel().contains(u"丁"_s));

    invite(who, planned(4, {2024, 3, 10}, u"纺织"_s).id, Reply::Accepted);
    CHECK(warnings(who).isEmpty());
}

TEST_CASE_METHOD(Availability, "the limit of the year keeps off, a rule that only warns does not", "[nomination]")
{
    set(u"selection.year_cap"_s, u"2"_s);
    invite(specialists.at(1), planned(2, {2024, 1, 10}, u"养牛"_s).id, Reply::Accepted);
    CHECK(exclusion(specialists.at(1)).isEmpty());
    invite(specialists.at(1), planned(3, {2024, 2, 10}, u"种枣"_s).id, Reply::Accepted);
    invite(specialists.at(0), planned(4, {2023, 12, 31}, u"纺织"_s).id, Reply::Accepted); // of the year before
    invite(specialists.at(0), activity(5, {2024, 1, 1}).id, Reply::Accepted);

    const QString text = u"Was invited 2 times this year; the limit is 2."_s;
    CHECK(exclusion(specialists.at(1)) == text);
    CHECK(panel().contains(u"陈"_s));
    rule(u"year_cap"_s, u"warn"_s);
    CHECK(exclusion(specialists.at(1)).isEmpty());
    CHECK(warnings(specialists.at(1)) == QStringList {text});
    CHECK(panel().contains(u"丁"_s));
}

TEST_CASE_METHOD(Availability, "the presidium is kept off by a rule that the office may lift", "[nomination]")
{
    Member leading = specialists.at(1);
    leading.office = word(WordList::Office, u"副主席"_s, u"presidium"_s);
    update(leading);
    CHECK(exclusion(leading) == u"Sits on the chairpersons' meeting (副主席)."_s);
    rule(u"presidium"_s, u"off"_s);
    CHECK(panel().contains(u"丁"_s));
}

TEST_CASE_METHOD(Availability, "a pin beats leave, and the reason says what it has beaten", "[nomination]")
{
    invite(specialists.at(0), planned(2, visit.plannedOn, u"养牛"_s).id, Reply::Accepted);
    const Nomination pinned = nomination({.pinned = {specialists.at(0).id.value}, .barred = {}});
    const QString reason = pinned.reasons.value(QString::number(specialists.at(0).id.value));
    CHECK(reason.startsWith(u"Set by the office, although not available that day."_s));
    CHECK(reason.contains(u"Is invited to \"养牛\" on the same day (2024-04-25)."_s));
}

TEST_CASE_METHOD(Availability, "who was kept off by hand is told so, and every rule that strikes besides",
                 "[nomination]")
{
    invite(specialists.at(1), planned(2, visit.plannedOn, u"养牛"_s).id, Reply::Accepted);
    const QString text = exclusion(specialists.at(1), {.pinned = {}, .barred = {specialists.at(1).id.value}});
    CHECK(text.startsWith(u"Kept off this panel by hand."_s));
    CHECK(text.contains(u"养牛"_s));
}

TEST_CASE_METHOD(Availability, "who has accepted sits whatever the rules say, and is told of", "[nomination]")
{
    project(enterpriseOf(u"陈公司"_s, u"电商"_s).id);
    invite(specialists.at(0), visit.id, Reply::Accepted);
    const Nomination chosen = nomination();
    const QString id = QString::number(specialists.at(0).id.value);
    REQUIRE(chosen.answer.ids().contains(id));
    CHECK(chosen.reasons.value(id) == u"Has accepted the invitation."_s);
    CHECK(chosen.warnings.value(id) == QStringList {u"Works for 陈公司, which is visited."_s});
}

TEST_CASE_METHOD(Availability, "who could help but is away is named with the reason", "[nomination]")
{
    invite(specialists.at(0), visit.id, Reply::Declined);
    invite(specialists.at(1), planned(2, visit.plannedOn, u"养牛"_s).id, Reply::Accepted);
    const Nomination none = nomination();
    REQUIRE_FALSE(none.answer.feasible);
    const QString id = QString::number(specialists.at(1).id.value);
    REQUIRE(none.diagnosis.enablers.contains(id));
    CHECK(enablerSentence(none, id)
          == u"With 丁 a panel would be possible, but this one is away. Is invited to \"养牛\" on the same day "
             u"(2024-04-25)."_s);
}

TEST_CASE("competitors share an industry and are of one kind", "[nomination]")
{
    const QList<Enterprise> dictionary {
        firm(1, u"甲纺织有限公司"_s, u"纺织、食品加工"_s, 7),
        firm(2, u"乙实业有限公司"_s, u"食品加工"_s, 7),
        firm(3, u"丙专业合作社"_s, u"食品加工"_s, 8),
        firm(4, u"丁食品加工有限公司"_s, u"园区服务"_s, 7),
        firm(5, u"戊食品加工有限公司"_s, {}),
    };
    const VisitedEnterprises visited(dictionary, {hostedBy(1)});
    const auto industry = [&](const QString &employer, const QStringList &leading = {}) {
        const auto found = visited.rivalries({employer}, leading);
        return found.isEmpty() ? QString() : found.first().industry;
    };
    CHECK(industry(u"乙实业有限公司"_s) == u"食品加工"_s);
    CHECK(industry(u"丙专业合作社"_s).isEmpty()); // of another kind
    CHECK(industry(u"丁食品加工有限公司"_s).isEmpty()); // of another industry, whatever its name says
    CHECK(industry(u"戊食品加工有限公司"_s) == u"食品加工"_s); // its industry is not recorded
    CHECK(industry(u"己纺织有限公司"_s) == u"纺织"_s); // not in the dictionary: by its name
    CHECK(industry(u"市纺织研究所"_s).isEmpty()); // no firm
    CHECK(industry(u"庚实业有限公司"_s).isEmpty());
    CHECK(industry(u"庚实业有限公司"_s, {u"纺织"_s}) == u"纺织"_s); // by the one who leads in it
    CHECK(industry(u"甲纺织有限公司"_s).isEmpty()); // itself
    CHECK(visited.among({u"甲 纺织有限公司"_s, u"乙实业有限公司"_s}) == QStringList {u"甲纺织有限公司"_s});
}

TEST_CASE("a rule that was never set is as the program came, a word it does not know counts as that", "[nomination]")
{
    const auto workbook = aWorkbook();
    Settings settings(workbook->database());
    succeed(act(*workbook, [&]() -> Result<void> {
        if (auto done = settings.set(settingOf(AvailabilityRule::Leave), u"vielleicht"_s); !done)
            return done;
        return settings.set(settingOf(AvailabilityRule::Presidium), u"off"_s);
    }));
    const AvailabilityRules rules = readAvailabilityRules(settings);
    CHECK(rules.effects.value(AvailabilityRule::Leave) == RuleEffect::Block);
    CHECK(rules.effects.value(AvailabilityRule::Competitor) == RuleEffect::Warn);
    CHECK_FALSE(rules.effects.contains(AvailabilityRule::Presidium));
    CHECK(rules.yearCap == 4);
}
