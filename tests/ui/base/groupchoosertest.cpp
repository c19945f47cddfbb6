#include "ui/base/groupchooser.h"

#include "tests/support/printing.h"
#include "tests/support/smallyear.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

struct GroupChooserFixture {
    SmallYear year;
    MemberId ann = year.member("Ann");
    MemberId bob = year.member("Bob");
    ui::GroupChooser chooser {u"group"_s};
    QSignalSpy chosen {&chooser, &ui::GroupChooser::chosen};

    GroupChooserFixture()
    {
        MemberGroup never;
        never.id = {7};
        never.name = u"never"_s;
        never.conditions = {{GroupField::MonthsSinceInvited, {}, Comparison::Unknown, {}}};
        year.facts.groups = {never};
        year.invite(year.activity(1, {2024, 3, 28}), ann);
        chooser.showGroups(year.facts.groups);
    }
    std::optional<QSet<qint64>> ids() const
    {
        const FactIndex index(year.facts);
        return chooser.members(index, {2025, 4, 1});
    }
};

} // namespace

TEST_CASE_METHOD(GroupChooserFixture, "everybody is chosen at first; a group narrows to those it holds", "[groups]")
{
    CHECK_FALSE(ids());
    chooser.choose({7});
    CHECK(chosen.size() == 1);
    CHECK(ids() == QSet<qint64> {bob.value});
}

TEST_CASE_METHOD(GroupChooserFixture, "the choice stays when groups change, and ends with its group", "[groups]")
{
    chooser.choose({7});
    year.facts.groups.first().name = u"asked by nobody"_s;
    chooser.showGroups(year.facts.groups);
    CHECK(chooser.currentText() == u"asked by nobody"_s);
    CHECK(chosen.size() == 1);
    year.facts.groups.clear();
    chooser.showGroups(year.facts.groups);
    CHECK(chosen.size() == 2);
    CHECK_FALSE(ids());
    CHECK(chooser.isHidden());
}
