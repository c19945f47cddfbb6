#include "core/storage/pagedlist.h"
#include "tests/benchmarks/measuring.h"
#include "tests/support/things.h"
#include "ui/base/look.h"
#include "ui/table/pagedmodel.h"

#include <QApplication>
#include <QLineEdit>
#include <QScrollBar>
#include <QSettings>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

constexpr int million = 1'000'000;
constexpr int everyday = 100'000;

/// A million things; every thousandth is called a needle.
struct MillionFixture {
    std::unique_ptr<Workbook> workbook = aWorkbookOfThings();
    Database &database = workbook->database();
    const PagedList list {.columns = u"id, name, kind, number"_s,
                          .rows = u"thing"_s,
                          .id = u"id"_s,
                          .scope = {},
                          .condition = {},
                          .values = {},
                          .searched = {u"name"_s, u"kind"_s},
                          .sorts = {{u"name"_s, u"name"_s}},
                          .newestFirst = true};

    MillionFixture()
    {
        QSettings().clear();
        ui::dress(*qApp, ui::Theme::Light);
        valueOf(workbook->perform(u"Fill"_s, [&] {
            return database.run(uR"(
                WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :count)
                INSERT INTO thing (name, kind, number, done)
                SELECT CASE i % 1000 WHEN 0 THEN 'needle ' ELSE 'thing ' END || (i * 7919 % 1000003),
                       CASE i % 3 WHEN 0 THEN 'Tree' WHEN 1 THEN 'Hill' ELSE 'River' END, i, 0 FROM n)"_s,
                                {{u":count"_s, million}});
        }));
        valueOf(database.run(u"CREATE INDEX thing_by_name ON thing (name)"_s));
    }

    [[nodiscard]] PageSource<Thing> source() const
    {
        return pageSource(database, list, [](const Row &row) {
            return Thing {{row.integer(u"id"_s)}, row.text(u"name"_s), row.text(u"kind"_s), {}, row.count(u"number"_s)};
        });
    }
    void run(const QString &sql) const
    {
        int rows = 0;
        succeed(database.forEachRow(sql, {}, [&rows](const Row &row) { rows += row.count(u"number"_s) > 0 ? 1 : 0; }));
        REQUIRE(rows > 0);
    }
};

QList<ui::TableColumn<Thing>> thingColumns()
{
    using C = ui::TableColumn<Thing>;
    return {C(u"Name"_s, &Thing::name).named(u"name"_s).wide(300),
            C(u"Kind"_s, &Thing::kind).named(u"kind"_s).wide(200),
            C(u"Number"_s, &Thing::number).named(u"number"_s).wide(120)};
}

/// A model that says the same of any number of rows, at no cost: what a table takes for itself.
class NoModel : public QAbstractTableModel
{
public:
    explicit NoModel(int rows)
        : m_rows(rows)
    {
    }
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : m_rows; }
    int columnCount(const QModelIndex & = {}) const override { return 3; }
    QVariant data(const QModelIndex &, int role = Qt::DisplayRole) const override
    {
        return role == Qt::DisplayRole ? QVariant(u"thing 500000"_s) : QVariant();
    }

private:
    int m_rows;
};

void paint(QWidget &widget)
{
    widget.resize(1100, 680);
    widget.show();
    widget.grab();
}

/// A table of the source that is seen.
struct Shown {
    ui::PagedModel<Thing> model {thingColumns()};
    ui::RecordTable table {u"benchmark"_s, u"Things"_s};

    explicit Shown(const PageSource<Thing> &source)
    {
        model.setSource(source);
        table.setModel(&model);
    }
    void waitUntilCounted()
    {
        REQUIRE(QTest::qWaitFor([this] { return model.isCounted(); }, 60'000));
    }
    /// The seconds from typing `words` to the rows on the screen.
    double find(const QString &words)
    {
        QElapsedTimer timer;
        timer.start();
        table.filterBox()->setText(words);
        table.grab();
        return static_cast<double>(timer.nsecsElapsed()) / 1e9;
    }
};

struct Frames {
    double half = 0;
    double most = 0; ///< 95 of 100
    double nearlyAll = 0; ///< 99 of 100
};

/// The seconds for a frame of `view`, over jumps all across it.
Frames framesOf(QTableView &view)
{
    QList<double> times;
    for (int frame = 0; frame < 300; ++frame) {
        QElapsedTimer timer;
        timer.start();
        view.verticalScrollBar()->setValue(
            static_cast<int>(frame * 7919LL * 811 % view.verticalScrollBar()->maximum()));
        view.viewport()->grab();
        times.append(static_cast<double>(timer.nsecsElapsed()) / 1e9);
    }
    std::ranges::sort(times);
    return {times.at(150), times.at(285), times.at(297)};
}

} // namespace

TEST_CASE_METHOD(MillionFixture, "a million rows: first seen, filtered, sorted", "[benchmark][table]")
{
    const double empty = medianSeconds([] {
        NoModel none(million);
        QTableView view;
        view.setModel(&none);
        paint(view);
    });
    const double bare =
        medianSeconds([&] { run(u"SELECT id, name, kind, number FROM thing ORDER BY id DESC LIMIT 200"_s); });
    const double first = medianSeconds([&] {
        Shown shown(source());
        paint(shown.table);
    });
    tell("1,000,000 rows, first seen", first, 0.3);
    tell("  a bare view of a million rows", empty, empty);
    tell("  the bare question for a page", bare, bare);

    Shown shown(source());
    QElapsedTimer timer;
    timer.start();
    paint(shown.table);
    shown.waitUntilCounted();
    const double counted = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    REQUIRE(shown.model.rowCount() == million);
    const double looked = medianSeconds([&] {
        run(u"SELECT number FROM thing WHERE (name LIKE '%needle%' OR kind LIKE '%needle%') ORDER BY id DESC"_s);
    });
    const double rare = medianSeconds(
        [&] {
            shown.find({});
            return 0;
        },
        [&](int) { shown.find(u"needle 99"_s); });
    const double usual = medianSeconds(
        [&] {
            shown.find({});
            return 0;
        },
        [&](int) { shown.find(u"tree"_s); });
    shown.find({});
    shown.waitUntilCounted();
    const double sorted = medianSeconds(
        [&] {
            shown.table.view()->sortByColumn(-1, Qt::AscendingOrder);
            return 0;
        },
        [&](int) {
            shown.table.view()->sortByColumn(0, Qt::DescendingOrder);
            shown.table.grab();
        });
    tell("  counted, in the background", counted, 3.0);
    tell("  a key in the filter, a rare word", rare, 0.1);
    tell("  a key in the filter, a usual word", usual, 0.1);
    tell("  the bare question for a word", looked, looked);
    tell("  sorted by another column", sorted, 0.1);
    CHECK(first <= 3 * (empty + bare));
    CHECK(usual <= first);
    CHECK(rare <= looked);
    CHECK(sorted <= first);
}

TEST_CASE_METHOD(MillionFixture, "a million rows: frames while the scroll bar jumps", "[benchmark][table]")
{
    NoModel none(million);
    QTableView bare;
    bare.setModel(&none);
    paint(bare);
    const Frames empty = framesOf(bare);
    Shown shown(source());
    paint(shown.table);
    shown.waitUntilCounted();
    const Frames frames = framesOf(*shown.table.view());
    tell("a frame, half of them", frames.half, 0.016);
    tell("a frame, 95 of 100", frames.most, 0.016);
    tell("a frame, 99 of 100", frames.nearlyAll, 0.033);
    tell("  of a bare view of nothing, half of them", empty.half, empty.half);
    tell("  of a bare view of nothing, 99 of 100", empty.nearlyAll, empty.nearlyAll);
    CHECK(frames.half <= 2 * empty.half);
    CHECK(frames.nearlyAll <= 4 * empty.nearlyAll);
}

TEST_CASE("the everyday table of a hundred thousand rows in memory", "[benchmark][table]")
{
    QSettings().clear();
    ui::dress(*qApp, ui::Theme::Light);
    QList<Thing> things;
    for (int number = 1; number <= everyday; ++number)
        things.append({{number},
                       u"委员 %1 张玉山"_s.arg(number * 7919 % 100'003),
                       u"企业界"_s,
                       QDate(2024, 1, 1 + number % 28),
                       number});
    QStringList words;
    for (const Thing &thing : things)
        words.append(thing.name + thing.kind);

    ThingModel model;
    model.setEntities(things);
    const double first = medianSeconds([&] {
        ui::RecordTable table(u"everyday"_s, u"Things"_s);
        table.setModel(&model, {{0, Qt::AscendingOrder}});
        paint(table);
    });
    ui::RecordTable table(u"everyday"_s, u"Things"_s);
    table.setModel(&model, {{0, Qt::AscendingOrder}});
    paint(table);
    const auto find = [&](const QString &text) {
        table.filterBox()->setText(text);
        table.grab();
    };
    const auto firstKeyAfter = [&](int milliseconds) {
        return medianSeconds(
            [&] {
                find({});
                model.setEntities(things); // so that no row was read for its words
                QTest::qWait(milliseconds);
                return 0;
            },
            [&](int) { find(u"12"_s); });
    };
    const double hastyKey = firstKeyAfter(0);
    const double firstKey = firstKeyAfter(2000);
    const double key = medianSeconds(
        [&] {
            find(u"12"_s);
            return 0;
        },
        [&](int) { find(u"123"_s); });
    const double back = medianSeconds(
        [&] {
            find(u"123"_s);
            return 0;
        },
        [&](int) { find({}); });
    const double sorted = medianSeconds(
        [&] {
            table.view()->sortByColumn(0, Qt::AscendingOrder);
            return 0;
        },
        [&](int) {
            table.view()->sortByColumn(2, Qt::DescendingOrder);
            table.grab();
        });
    const double field = medianSeconds(
        [&] {
            table.filter()->setConditions({});
            return 0;
        },
        [&](int) {
            table.filter()->setCondition(0, u"123"_s);
            table.grab();
        });
    table.filter()->setConditions({});
    const double edited = medianSeconds(
        [&] {
            things.front().name += u'a';
            return 0;
        },
        [&](int) {
            model.setEntities(things);
            table.grab();
        });
    const double empty = medianSeconds([] {
        NoModel none(everyday);
        QTableView view;
        view.setModel(&none);
        paint(view);
    });
    const double bareSort = medianSeconds([&] { return words; }, [](QStringList &all) { std::ranges::sort(all); });
    qsizetype found = 0;
    const double bare = medianSeconds(
        [&] { found = std::ranges::count_if(words, [](const QString &each) { return each.contains(u"123"_s); }); });
    REQUIRE(found > 0);
    tell("100,000 rows in memory, first seen", first, 0.3);
    tell("  a key in the filter while it is painted", hastyKey, 0.3);
    tell("  the first key in the filter", firstKey, 0.1);
    tell("  a further key", key, 0.1);
    tell("  the filter cleared", back, 0.1);
    tell("  sorted by another column", sorted, 0.1);
    tell("  a key in the field of a column", field, 0.1);
    tell("  a record changed, all read anew", edited, 0.3);
    tell("  a bare view of as many rows", empty, empty);
    tell("  a bare sort of the same words", bareSort, bareSort);
    tell("  a bare search of the same words", bare, bare);
    CHECK(first <= 8 * (empty + bareSort));
    CHECK(firstKey <= 20 * bare);
    CHECK(key <= 10 * bare);
    CHECK(back <= 2.5 * bareSort);
    CHECK(sorted <= 4 * bareSort);
}
