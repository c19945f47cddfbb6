#include "core/documents/officialnumber.h"
#include "tests/support/office.h"
#include "tests/support/pagehands.h"
#include "ui/directory/directorypage.h"
#include "ui/papers/templateeditor.h"

#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

/// An office with one cycle of numbers, on the page of its dictionary.
struct CycleFixture : Office {
    NumberCycle cycle = added();
    ui::DirectoryPage page {*workbook, [] { return QDate(2024, 3, 20); }};
    PageHands hands {page};

    CycleFixture()
    {
        page.resize(1200, 700);
        page.show();
        REQUIRE(page.reveal({NumberCycleRepository::table, cycle.id.value}));
    }
    NumberCycle added() const
    {
        NumberCycle wanted;
        wanted.name = u"公函"_s;
        wanted.pattern = u"某函〔{年}〕{号}号"_s;
        return valueOf(act(*workbook, [&] { return NumberCycleRepository(database).insert(wanted); }));
    }
    NumberCycle stored() const { return valueOf(NumberCycleRepository(database).find(cycle.id)); }
    void give() const
    {
        valueOf(act(*workbook, [&] { return OfficialNumberRepository(database).give(stored(), 2024); }));
    }
    [[nodiscard]] QString text(const QString &title) const { return hands.text(u"numberCycles"_s, 0, title); }
    void edit(const QString &title, const QVariant &value) const { hands.edit(u"numberCycles"_s, 0, title, value); }
};

} // namespace

TEST_CASE_METHOD(CycleFixture, "a cycle shows the number that comes next and those that are missing", "[directory]")
{
    CHECK(text(u"Comes next"_s) == u"某函〔2024〕1号"_s);
    give();
    give();
    const ActionId second = valueOf(workbook->actions(1)).first().id;
    give();
    CHECK(text(u"Comes next"_s) == u"某函〔2024〕4号"_s);
    CHECK(text(u"Missing"_s).isEmpty());
    succeed(workbook->revert(second));
    CHECK(text(u"Missing"_s) == u"某函〔2024〕2号"_s);
}

TEST_CASE_METHOD(CycleFixture, "pattern, start and papers of a cycle are typed, and what cannot be is refused",
                 "[directory]")
{
    edit(u"Number"_s, u"通字{年}-{号}"_s);
    edit(u"Begins with"_s, 17);
    CHECK(text(u"Comes next"_s) == u"通字2024-17"_s);
    edit(u"In the year"_s, 2023);
    CHECK(text(u"Comes next"_s) == u"通字2024-1"_s);
    edit(u"In the year"_s, QString());
    CHECK_FALSE(stored().beginsIn);
    edit(u"Begins with"_s, QString());
    CHECK(stored().beginsWith == 17);
    edit(u"Papers"_s, u"Letter to a unit； Invitation to a member、Letter to a unit"_s);
    CHECK(stored().papers == QStringList {u"unit-letter"_s, u"invitation-letter"_s});
    edit(u"Papers"_s, u"Song"_s);
    edit(u"Number"_s, u"无号"_s);
    CHECK(stored().papers.size() == 2);
    CHECK(stored().pattern == u"通字{年}-{号}"_s);
    succeed(workbook->undo());
    CHECK(stored().papers.isEmpty());
}

TEST_CASE_METHOD(CycleFixture, "a cycle that gave numbers stays", "[directory]")
{
    give();
    hands.go(u"numberCycles"_s, 0, u"Cycle"_s);
    hands.press(u"numberCycles"_s, Qt::Key_Delete, Qt::ControlModifier);
    CHECK(hands.errors.size() == 1);
    CHECK(hands.rows(u"numberCycles"_s) == 1);
}

TEST_CASE_METHOD(CycleFixture, "the words of the papers are edited from here", "[directory]")
{
    page.findChild<QPushButton *>(u"editWords"_s)->click();
    CHECK(page.findChild<ui::TemplateEditor *>() != nullptr);
}
