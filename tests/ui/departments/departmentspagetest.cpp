#include "ui/departments/departmentspage.h"

#include "core/ledger/suggestionrepository.h"
#include "tests/support/office.h"
#include "tests/support/pagehands.h"
#include "tests/support/tablehands.h"
#include "ui/base/recordlink.h"
#include "ui/statistics/recordspane.h"
#include "ui/table/gridview.h"

#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

/// Two departments on 1 June 2024: one is late with one of two cards, the other has closed its only one.
struct DepartmentsFixture {
    Office office;
    EntryId route = office.word(WordList::Route, u"转部门办理"_s, u"department"_s);
    EntryId water = office.word(WordList::Unit, u"市水利局"_s);
    EntryId farms = office.word(WordList::Unit, u"市农业农村局"_s);
    ActivityId visit = office.activity(3, {2024, 3, 28}).id;
    Suggestion late = handed(u"S-1"_s, water, {2024, 4, 30}, {});
    Suggestion open = handed(u"S-2"_s, water, {2024, 6, 30}, {});
    Suggestion closed = handed(u"S-3"_s, farms, {2024, 4, 30}, {2024, 4, 3});
    ShownPage<ui::DepartmentsPage> shown {*office.workbook, [] { return QDate(2024, 6, 1); }};
    TableHands table {shown.page, u"departments"_s};

    Suggestion handed(const QString &number, EntryId unit, QDate due, QDate done) const
    {
        Suggestion made = office.suggestion(number, visit);
        made.registeredOn = {2024, 3, 28};
        made.route = Route::Department;
        made.mainUnit = unit;
        made.dueOn = due;
        made.closedOn = done;
        SuggestionRepository stored(office.database);
        return valueOf(act(*office.workbook, [&] { return stored.update(made); }));
    }
    QStringList listed() const
    {
        QStringList names;
        for (const ui::RecordLink *link : shown.page.findChild<ui::RecordsPane *>()->findChildren<ui::RecordLink *>())
            names.append(link->text());
        return names;
    }
};

} // namespace

TEST_CASE_METHOD(DepartmentsFixture, "the busiest department stands first, with its load and its days", "[departments]")
{
    CHECK(table.column(u"Department"_s) == QStringList {u"市水利局"_s, u"市农业农村局"_s});
    CHECK(table.text(water.value, u"Received"_s) == u"2"_s);
    CHECK(table.text(water.value, u"Open"_s) == u"2"_s);
    CHECK(table.text(water.value, u"Overdue"_s) == u"1"_s);
    CHECK(table.text(water.value, u"Median days"_s).isEmpty());
    CHECK(table.text(farms.value, u"Closed"_s) == u"1"_s);
    CHECK(table.text(farms.value, u"Median days"_s) == u"4"_s); // 29 March, 1, 2 and 3 April
}

TEST_CASE_METHOD(DepartmentsFixture, "a figure lists the cards behind it", "[departments]")
{
    REQUIRE(shown.page.findChild<ui::RecordsPane *>()->isHidden());
    table.choose(water.value);
    table.table().view()->setCurrentIndex(table.table().view()->currentIndex().siblingAtColumn(3));
    CHECK_FALSE(shown.page.findChild<ui::RecordsPane *>()->isHidden());
    REQUIRE(listed().size() == 1);
    CHECK(listed().first().contains(u"S-1"_s));
}

TEST_CASE_METHOD(DepartmentsFixture, "what is closed meanwhile is counted at once", "[departments]")
{
    late.closedOn = {2024, 5, 31};
    SuggestionRepository stored(office.database);
    REQUIRE(act(*office.workbook, [&] { return stored.update(late); }));
    CHECK(table.text(water.value, u"Overdue"_s) == u"0"_s);
    CHECK(table.text(water.value, u"Closed late"_s) == u"1"_s);
}

TEST_CASE_METHOD(DepartmentsFixture, "on paper and in files the table tells of which days it is", "[departments]")
{
    CHECK(table.table().shown().name == u"Departments"_s);
    shown.page.findChild<QPushButton *>(u"periodThisYear"_s)->click();
    CHECK(table.table().shown().name == u"Departments, From 2024-01-01 to 2024-12-31"_s);
}
