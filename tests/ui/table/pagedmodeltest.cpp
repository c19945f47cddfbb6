#include "ui/table/pagedmodel.h"

#include "core/storage/pagedlist.h"
#include "tests/support/things.h"
#include "tests/ui/table/tablefixture.h"

#include <QAbstractItemModelTester>
#include <QHeaderView>
#include <QScrollBar>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

constexpr int many = 5000;

/// Things, read page by page, in a table; and how often they were read.
struct PagedFixture {
    std::unique_ptr<Workbook> workbook = aWorkbookOfThings();
    ThingRepository things {workbook->database()};
    int reads = 0;
    ui::PagedModel<Thing> model {{
        ui::TableColumn<Thing>(u"Name"_s, &Thing::name).named(u"name"_s).wide(200),
        ui::TableColumn<Thing>(u"Kind"_s, &Thing::kind).named(u"kind"_s).wide(100),
        ui::TableColumn<Thing>(u"Number"_s, &Thing::number).named(u"number"_s).wide(100),
    }};
    ui::RecordTable table {u"paged"_s, u"Things"_s};

    explicit PagedFixture()
    {
        QSettings().clear();
        add(many);
        model.setSource(source());
        table.setModel(&model);
        table.resize(600, 400);
        table.show();
        REQUIRE(QTest::qWaitForWindowExposed(&table));
        REQUIRE(QTest::qWaitFor([this] { return model.isCounted(); }));
    }

    void add(int count)
    {
        valueOf(workbook->perform(u"Add"_s, [&] {
            return workbook->database().run(uR"(
                WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :count)
                INSERT INTO thing (name, kind, number, done)
                SELECT 'Thing ' || (i * 7919 % 5003), CASE i % 2 WHEN 0 THEN 'Tree' ELSE 'Hill' END, i, 0 FROM n)"_s,
                                            {{u":count"_s, count}});
        }));
    }
    PageSource<Thing> source(bool newestFirst = false)
    {
        const PagedList list {.columns = u"id, name, kind, number"_s,
                              .rows = u"thing"_s,
                              .id = u"id"_s,
                              .scope = {},
                              .condition = {},
                              .values = {},
                              .searched = {u"name"_s, u"kind"_s},
                              .sorts = {{u"name"_s, u"name"_s}},
                              .newestFirst = newestFirst};
        auto made = pageSource(workbook->database(), list, [](const Row &row) {
            return Thing {{row.integer(u"id"_s)}, row.text(u"name"_s), row.text(u"kind"_s), {}, row.count(u"number"_s)};
        });
        made.read = [this, read = made.read](const PageQuery &query, const PageBlock &block) {
            ++reads;
            return read(query, block);
        };
        return made;
    }

    int rows() const { return table.filter()->rowCount(); }
    QString cell(int row, int column = 0) const { return table.filter()->index(row, column).data().toString(); }
    qint64 idAt(int row) const { return table.filter()->index(row, 0).data(ui::IdRole).toLongLong(); }
    void find(const QString &words)
    {
        table.filterBox()->setText(words);
        REQUIRE(QTest::qWaitFor([this] { return model.isCounted(); }));
    }
};

} // namespace

TEST_CASE_METHOD(PagedFixture, "a long list is read where it is looked at, wherever the scroll bar jumps", "[table]")
{
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(rows() == many);
    CHECK(table.countText() == u"5000 in all"_s);
    CHECK(idAt(0) == 1);

    model.reload();
    REQUIRE(QTest::qWaitFor([this] { return model.isCounted(); }));
    reads = 0;
    table.view()->verticalScrollBar()->setValue(table.view()->verticalScrollBar()->maximum());
    table.view()->grab();
    CHECK(reads <= 3); // not the thousands between
    CHECK(cell(many - 1, 2) == u"5000"_s);
    CHECK(idAt(2500) == 2501);
}

TEST_CASE_METHOD(PagedFixture, "words are looked for by the list's source, and counted of all", "[table]")
{
    find(u"tree 42"_s);
    const int found = rows();
    CHECK(found > 10);
    CHECK(found < 500);
    for (int row = 0; row < found; ++row) {
        CHECK(cell(row).contains("42"_L1));
        CHECK(cell(row, 1) == u"Tree"_s);
    }
    CHECK(table.countText() == u"%1 of 5000 shown"_s.arg(found));
    find(u"nothing like it"_s);
    CHECK(rows() == 0);
    find({});
    CHECK(rows() == many);
}

TEST_CASE_METHOD(PagedFixture, "the source sorts, and only by what it can", "[table]")
{
    table.view()->sortByColumn(0, Qt::DescendingOrder);
    REQUIRE(QTest::qWaitFor([this] { return model.isCounted(); }));
    CHECK(cell(0) == u"Thing 999"_s);
    CHECK(cell(0) >= cell(1));
    CHECK(cell(3000) >= cell(3001));
    CHECK(table.filter()->keys().first() == ui::RecordFilter::Key {0, Qt::DescendingOrder});

    QHeaderView *header = table.view()->horizontalHeader();
    model.keepFromSorting(header, {u"kind"_s});
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, {header->sectionViewportPosition(1) + 20, 10});
    CHECK(header->sortIndicatorSection() == -1);
    CHECK(idAt(0) == 1);
}

TEST_CASE_METHOD(PagedFixture, "a record is revealed wherever it stands, also from behind a filter", "[table]")
{
    CHECK(table.reveal(4321));
    CHECK(table.currentId() == 4321);
    find(u"tree"_s);
    CHECK(table.reveal(4321)); // a hill
    CHECK(table.filterBox()->text().isEmpty());
    CHECK(table.currentId() == 4321);
    CHECK_FALSE(table.reveal(99'999));
}

TEST_CASE_METHOD(PagedFixture, "rows added at the end come in without disturbing those chosen", "[table]")
{
    CHECK(table.reveal(2000));
    const int place = table.view()->verticalScrollBar()->value();
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    add(300);
    model.grow();
    CHECK(rows() == many + 300);
    CHECK(idAt(many + 299) == many + 300);
    CHECK(table.currentId() == 2000);
    CHECK(table.view()->verticalScrollBar()->value() == place);
    CHECK(reset.isEmpty());
    CHECK(table.countText() == u"5300 in all"_s);
}

TEST_CASE_METHOD(PagedFixture, "rows added at the beginning push the others down", "[table]")
{
    model.setSource(source(true));
    REQUIRE(QTest::qWaitFor([this] { return model.isCounted(); }));
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(idAt(0) == many);
    CHECK(table.reveal(4990));
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    add(450);
    model.grow();
    CHECK(rows() == many + 450);
    CHECK(idAt(0) == many + 450);
    CHECK(idAt(450) == many);
    CHECK(idAt(many + 449) == 1);
    CHECK(table.currentId() == 4990);
    CHECK(reset.isEmpty());
}

TEST_CASE_METHOD(PagedFixture, "what a row says is read anew when the list grows", "[table]")
{
    CHECK(cell(0, 2) == u"1"_s);
    valueOf(workbook->perform(
        u"Count"_s, [&] { return workbook->database().run(u"UPDATE thing SET number = 77 WHERE id = 1"_s); }));
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.grow();
    CHECK(cell(0, 2) == u"77"_s);
    CHECK_FALSE(changed.isEmpty());
}

TEST_CASE_METHOD(PagedFixture, "an export of a long list has every row in its order", "[table]")
{
    find(u"hill"_s);
    const ui::ShownRows shown = table.shown();
    REQUIRE(shown.rows.size() == rows());
    CHECK(shown.rows.first().at(2) == 1);
    CHECK(shown.rows.last().at(2) == many - 1);
    CHECK(shown.leftOut == many - rows());
    find({});
    CHECK(table.shown().leftOut == 0);
}

TEST_CASE_METHOD(PagedFixture, "a list that cannot be read is told, and shows nothing", "[table]")
{
    QSignalSpy failed(&model, &ui::PagedRows::failed);
    PageSource<Thing> broken = source();
    broken.read = [](const PageQuery &, const PageBlock &) -> Result<QList<Thing>> {
        return Error {ErrorKind::Storage, u"gone"_s, {}};
    };
    model.setSource(broken);
    CHECK(cell(0).isEmpty());
    CHECK_FALSE(failed.isEmpty());
    broken.look = [](const PageQuery &, const PageSpan &, int) -> Result<PageStretch> {
        return Error {ErrorKind::Storage, u"gone"_s, {}};
    };
    model.setSource(broken);
    CHECK(rows() == 0);
}

TEST_CASE_METHOD(PagedFixture, "while the list is still counted, it says so", "[table]")
{
    PageSource<Thing> slow = source();
    slow.look = [look = slow.look](const PageQuery &query, const PageSpan &span, int) {
        return look(query, span, 100);
    };
    model.setSource(slow);
    CHECK_FALSE(model.isCounted());
    CHECK(rows() >= 60);
    CHECK(rows() < many);
    CHECK(table.countText().contains("so far"_L1));
    REQUIRE(QTest::qWaitFor([this] { return model.isCounted(); }));
    CHECK(rows() == many);
    CHECK(idAt(many - 1) == many);
}
