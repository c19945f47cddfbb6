#include "ui/base/currentfacts.h"

#include "tests/support/office.h"

using namespace Qt::StringLiterals;
using namespace lianxin;

TEST_CASE("all who ask between two changes share the facts of one reading", "[base]")
{
    Office office;
    office.member(u"王小明"_s);
    auto &current = ui::CurrentFacts::of(*office.workbook);

    const auto first = valueOf(current.read());
    CHECK(first->facts.members.size() == 1);
    CHECK(valueOf(ui::CurrentFacts::of(*office.workbook).read()) == first);
}

TEST_CASE("facts are those of now, also for who is told of a change before others are", "[base]")
{
    Office office;
    auto &current = ui::CurrentFacts::of(*office.workbook);
    const auto before = valueOf(current.read());
    qsizetype seen = 0;
    QObject::connect(office.workbook.get(), &Workbook::changed,
                     [&] { seen = valueOf(current.read())->facts.members.size(); });

    office.member(u"王小明"_s);
    CHECK(seen == 1);
    CHECK(before->facts.members.isEmpty()); // who holds the old ones keeps them whole
}
