#include "core/storage/pagedlist.h"

#include "tests/support/builders.h"
#include "tests/support/storagethings.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

struct Named {
    qint64 id = 0;
    QString name;

    friend bool operator==(const Named &, const Named &) = default;
};

/// A thousand things whose names come again and again.
struct PagedFixture {
    std::unique_ptr<Workbook> workbook = aWorkbookOfThings();
    PagedList list {.columns = u"id, name"_s,
                    .rows = u"thing"_s,
                    .id = u"id"_s,
                    .scope = {},
                    .condition = {},
                    .values = {},
                    .searched = {u"name"_s},
                    .sorts = {{u"name"_s, u"name"_s}},
                    .newestFirst = false};

    PagedFixture()
    {
        valueOf(act(*workbook, [&] {
            return workbook->database().run(uR"(
                WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000)
                INSERT INTO thing (name, weight) SELECT 'Thing ' || (i * 7 % 13), i % 100 FROM n)"_s);
        }));
    }

    [[nodiscard]] PageSource<Named> source() const
    {
        return pageSource(workbook->database(), list, [](const Row &row) {
            return Named {row.integer(u"id"_s), row.text(u"name"_s)};
        });
    }

    /// What a reader gets who looks at `examined` rows at a time.
    [[nodiscard]] QList<Named> paged(const PageQuery &query, int examined) const
    {
        QList<Named> all;
        PageSpan span;
        do {
            const PageStretch stretch = valueOf(source().look(query, span, examined));
            for (const PageBlock &block : stretch.blocks) {
                const QList<Named> rows = valueOf(source().read(query, block));
                CHECK(rows.size() == block.rows);
                all.append(rows);
            }
            span.from = stretch.next;
        } while (span.from);
        return all;
    }
    [[nodiscard]] QList<Named> atOnce(const QString &sql) const
    {
        return valueOf(workbook->database().select(u"SELECT id, name FROM thing "_s + sql, {}, [](const Row &row) {
            return Named {row.integer(u"id"_s), row.text(u"name"_s)};
        }));
    }
};

} // namespace

TEST_CASE_METHOD(PagedFixture, "page by page come the same rows as at once, in any order and slice", "[storage][pages]")
{
    const int examined = GENERATE(1, 7, 200, 201, 999, 1000, 5000);
    const auto [query, sql] = GENERATE(table<PageQuery, QString>({
        {{{}, {}, false}, u"ORDER BY id"_s},
        {{{}, {}, true}, u"ORDER BY id DESC"_s},
        {{{}, u"name"_s, false}, u"ORDER BY name, id"_s},
        {{{}, u"name"_s, true}, u"ORDER BY name DESC, id DESC"_s},
        {{{u"1"_s}, {}, false}, u"WHERE name LIKE '%1%' ORDER BY id"_s},
        {{{u"1"_s, u"2"_s}, u"name"_s, true}, u"WHERE name LIKE '%12%' ORDER BY name DESC, id DESC"_s},
        {{{u"none"_s}, {}, false}, u"WHERE 0"_s},
    }));
    if (examined < 200 && !query.sortedBy.isEmpty())
        return; // the same again, slowly
    INFO(sql.toStdString() << ", " << examined);
    CHECK(paged(query, examined) == atOnce(sql));
}

TEST_CASE_METHOD(PagedFixture, "a list about a part of the rows knows no other", "[storage][pages]")
{
    list.scope = u"weight = :weight"_s;
    list.values = {{u":weight"_s, 5}};
    CHECK(paged({}, 3) == atOnce(u"WHERE weight = 5 ORDER BY id"_s));
    list.condition = u"id > 500"_s;
    CHECK(paged({}, 3) == atOnce(u"WHERE weight = 5 AND id > 500 ORDER BY id"_s));
}

TEST_CASE_METHOD(PagedFixture, "a row's place leads to it, and those before it are as many as they are",
                 "[storage][pages]")
{
    const PageQuery query {{u"1"_s}, u"name"_s, true};
    const QList<Named> all = paged(query, 1000);
    for (const qsizetype at : {qsizetype(0), all.size() / 2, all.size() - 1}) {
        const auto key = valueOf(source().place(query, all.at(at).id));
        REQUIRE(key.has_value());
        const auto before = valueOf(source().look(query, {{}, key}, 5000));
        int rows = 0;
        for (const PageBlock &block : before.blocks)
            rows += block.rows;
        CHECK(rows == at);
        CHECK(valueOf(source().read(query, {*key, 1})).first() == all.at(at));
    }
    CHECK_FALSE(valueOf(source().place({{u"none"_s}, {}, false}, 1)).has_value());
    CHECK_FALSE(valueOf(source().place({}, 4711)).has_value());
}

TEST_CASE_METHOD(PagedFixture, "a list that cannot be read says so", "[storage][pages]")
{
    list.rows = u"nothing"_s;
    CHECK(source().look({}, {}, 10).error().kind == ErrorKind::Storage);
    CHECK(source().read({}, {{{}, 1}, 10}).error().kind == ErrorKind::Storage);
    CHECK(source().place({}, 1).error().kind == ErrorKind::Storage);
}
