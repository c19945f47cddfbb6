#include "core/nomination/whynotsitting.h"

#include "tests/core/nomination/visit.h"

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

struct WhyNotFixture : Visit {
    WhyNotFixture() { need(u"电商"_s); }

    [[nodiscard]] WhyNotSitting whyNot(const Member &who, const Nomination &chosen) const
    {
        return valueOf(whyNotSitting(chosen, id(who), {}));
    }
    static QString id(const Member &member) { return QString::number(member.id.value); }
};

} // namespace

TEST_CASE_METHOD(WhyNotFixture, "who does not sit is told what they would cost, with the panel that they would sit on",
                 "[nomination]")
{
    const Nomination chosen = nomination();
    const WhyNotSitting why = whyNot(specialists.at(0), chosen);
    REQUIRE(why.sentences.size() == 1);
    CHECK(why.sentences.first().startsWith(u"With 陈 there is one leading expert in 电商 fewer"_s));
    CHECK(why.sentences.first().endsWith(u"(coverage falls from 3 to 2); 丁 would leave."_s));
    PanelChoices pinned;
    pinned.pinned = {specialists.at(0).id.value};
    CHECK(why.panel == nomination(pinned).answer.ids());
}

TEST_CASE_METHOD(WhyNotFixture, "who breaks a rule is told which", "[nomination]")
{
    const Member far = add(u"戊"_s, u"西县"_s, 0);
    CHECK(whyNot(far, nomination()).sentences
          == QStringList {u"Neither a resident of 东县 nor a specialist of the theme."_s});
    PanelChoices barred;
    barred.barred = {specialists.at(0).id.value};
    CHECK(whyNot(specialists.at(0), nomination(barred)).sentences == QStringList {u"Kept off this panel by hand."_s});
    CHECK(whyNot(specialists.at(0), nomination(barred)).panel.isEmpty());
}

TEST_CASE_METHOD(WhyNotFixture, "who fits beside nobody who is pinned is told what would have to give way",
                 "[nomination]")
{
    PanelChoices pinned;
    pinned.pinned = {specialists.at(1).id.value};
    const WhyNotSitting why = whyNot(specialists.at(0), nomination(pinned));
    CHECK(why.panel.isEmpty());
    CHECK(why.sentences
          == QStringList {u"With 陈 no panel keeps the rules."_s,
                          u"2 members set by the office fit only a specialist seat, there are 1 of them: 陈, 丁."_s});
}

TEST_CASE_METHOD(WhyNotFixture, "who sits is told by the reason", "[nomination]")
{
    const Nomination chosen = nomination();
    const WhyNotSitting why = whyNot(specialists.at(1), chosen);
    CHECK(why.sentences == QStringList {chosen.reasons.value(id(specialists.at(1)))});
    CHECK(why.panel.isEmpty());
}

TEST_CASE_METHOD(WhyNotFixture, "without any panel nobody is weighed against it", "[nomination]")
{
    visit.localSeats = 9;
    change(visit);
    CHECK(whyNot(specialists.at(0), nomination()).sentences
          == QStringList {u"There is no panel yet: relax a rule first."_s});
}
