#include "core/nomination/handmade.h"

#include "core/nomination/needcoverage.h"
#include "core/nomination/panelinvitations.h"
#include "tests/core/nomination/visit.h"

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

struct HandMadeFixture : Visit {
    Nomination chosen;
    QString local; ///< id of the resident who was chosen

    HandMadeFixture()
    {
        need(u"电商"_s);
        chosen = nomination();
        REQUIRE(chosen.answer.feasible);
        local = chosen.answer.members.first().id;
    }

    static QString id(const Member &member) { return QString::number(member.id.value); }
};

} // namespace

TEST_CASE_METHOD(HandMadeFixture, "a panel made by hand that keeps all rules is priced against the best by its figures",
                 "[nomination]")
{
    const auto made = valueOf(handMadePanel(chosen, {local, id(specialists.at(0))}));
    CHECK(made.faults.isEmpty());
    CHECK(made.price.startsWith(u"Against the best panel there is one"_s));
    CHECK(made.price.endsWith(u"(coverage falls from 3 to 2). In: 陈; out: 丁."_s));
    CHECK(made.nomination.reasons.value(id(specialists.at(0))) == u"Chosen by hand."_s);
    CHECK(made.nomination.reasons.value(local) == chosen.reasons.value(local));
}

TEST_CASE_METHOD(HandMadeFixture, "what a search that was stopped has found is not called the best", "[nomination]")
{
    chosen.answer.proved = false;
    const auto made = valueOf(handMadePanel(chosen, {local, id(specialists.at(0))}));
    CHECK(made.price.startsWith(u"Against the best panel that was found there is one"_s));
    CHECK(valueOf(handMadePanel(chosen, chosen.answer.ids())).price == u"This is the best panel that was found."_s);
}

TEST_CASE_METHOD(HandMadeFixture, "a panel made by hand tells each rule that it breaks", "[nomination]")
{
    const auto made = valueOf(handMadePanel(chosen, {id(residents.at(0)), id(residents.at(1))}));
    CHECK(made.faults.contains(u"2 fit only a local seat, there are 1."_s));
    CHECK(made.nomination.answer.members.size() == 2);
    CHECK(handMadePanel(chosen, {u"999"_s}).error().kind == ErrorKind::NotFound);
}

TEST_CASE_METHOD(HandMadeFixture, "a panel made by hand that breaks rules is invited under a label that names them",
                 "[nomination]")
{
    const auto made = valueOf(handMadePanel(chosen, {id(residents.at(0)), id(residents.at(1))}));
    CHECK(made.nomination.departures == made.faults);
    CHECK(hindranceTo(made.nomination).isEmpty());
    CHECK(valueOf(invitePanel(*workbook, visit.id, made.nomination)) == 2);
    CHECK(workbook->undoText() == u"Invite a panel that departs from the rules: "_s + made.faults.join(u' '));
}

TEST_CASE_METHOD(HandMadeFixture, "whom a rule or the office keeps off is invited by no panel made by hand",
                 "[nomination]")
{
    PanelChoices choices;
    choices.barred = {specialists.at(0).id.value};
    const auto made = valueOf(handMadePanel(nomination(choices), {local, id(specialists.at(0))}));
    const auto refused = invitePanel(*workbook, visit.id, made.nomination);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::Invalid);
    CHECK(refused.error().message == u"Cannot be invited: 陈. Kept off this panel by hand."_s);
    CHECK(valueOf(InvitationRepository(database).of(visit.id)).isEmpty());
}

TEST_CASE_METHOD(HandMadeFixture, "whom the clerk keeps off is told apart from whom a rule does", "[nomination]")
{
    PanelChoices choices;
    choices.barred = {specialists.at(0).id.value};
    const auto byClerk = valueOf(handMadePanel(nomination(choices), {local, id(specialists.at(0))}));
    CHECK(byClerk.faults == QStringList {u"You have kept 陈 off this panel."_s});
    CHECK(byClerk.nomination.problem == nomination(choices).problem); // he stays barred

    Member chair = specialists.at(0);
    chair.office = word(WordList::Office, u"副主席"_s, u"presidium"_s);
    update(chair);
    const auto byRule = valueOf(handMadePanel(nomination(), {local, id(chair)}));
    CHECK(byRule.faults.contains(u"陈 is kept off by a rule of the office."_s));
}

TEST_CASE_METHOD(HandMadeFixture, "who would make a panel possible but is kept off by the clerk is told so",
                 "[nomination]")
{
    PanelChoices choices;
    choices.barred = {residents.at(0).id.value, residents.at(1).id.value};
    const Nomination none = nomination(choices);
    REQUIRE_FALSE(none.answer.feasible);
    CHECK(enablerSentence(none, id(residents.at(0)))
          == u"With 安 a panel would be possible, but you have kept this one off."_s);
}

TEST_CASE_METHOD(HandMadeFixture, "a panel made by hand can be invited", "[nomination]")
{
    const auto made = valueOf(handMadePanel(chosen, {local, id(specialists.at(0))}));
    CHECK(valueOf(invitePanel(*workbook, visit.id, made.nomination)) == 2);
    QStringList invited;
    for (const Invitation &each : valueOf(InvitationRepository(database).of(visit.id)))
        invited.append(QString::number(each.member.value));
    CHECK(invited.contains(id(specialists.at(0))));
    CHECK_FALSE(invited.contains(id(specialists.at(1))));
}

TEST_CASE_METHOD(HandMadeFixture, "a search that is stopped keeps the panel that it has found, unproved",
                 "[nomination]")
{
    const auto question = valueOf(nominationProblem(database, visit.id));
    int asks = 0;
    valueOf(nominate(question, {.isWanted = [&] { return ++asks > 0; }}));
    REQUIRE(asks > 0);
    int asked = 0;
    const auto stopped = valueOf(nominate(question, {.isWanted = [&] { return ++asked < asks; }}));
    CHECK(stopped.answer.feasible); // the last time it is asked, the panel is there
    CHECK(asked == asks);
}

TEST_CASE("a need is covered by who practises it, weakly by who only knows it, and else not", "[nomination]")
{
    const selection::Need need {.id = u"1-1"_s, .specialty = u"电商"_s, .wanted = 1, .must = 0, .weight = 1};
    CHECK(coverageOf(need, {}) == CoverageGrade::None);
    CHECK(coverageOf(need, {{1, u"甲"_s}}) == CoverageGrade::Weak);
    CHECK(coverageOf(need, {{2, u"甲"_s}}) == CoverageGrade::Full);
    selection::Need deep = need;
    deep.must = 3;
    CHECK(coverageOf(deep, {{2, u"甲"_s}}) == CoverageGrade::Weak);
    deep.wanted = 2;
    CHECK(coverageOf(deep, {{3, u"甲"_s}}) == CoverageGrade::Weak);
    CHECK(coverageOf(deep, {{3, u"甲"_s}, {1, u"乙"_s}}) == CoverageGrade::Full);
}
