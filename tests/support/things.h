#pragma once

// A made-up kind of record for the tests of the screen's own parts, which know no domain.

#include "core/storage/database.h"
#include "core/storage/workbook.h"
#include "tests/support/printing.h"
#include "ui/base/entitytablemodel.h"
#include "ui/base/page.h"
#include "ui/table/gridview.h"
#include "ui/table/recordtable.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QVBoxLayout>

struct Thing {
    lianxin::Id<struct ThingTag> id;
    QString name;
    QString kind;
    QDate day;
    int number = 0;
    bool done = false;

    friend bool operator==(const Thing &, const Thing &) = default;
};

/// Things by name, kind, day, number and flag; the number is hidden at first.
class ThingModel : public lianxin::ui::EntityTableModel<Thing>
{
public:
    enum Columns { Name, Kind, Day, Number, Done };

    explicit ThingModel(QObject *parent = nullptr)
        : EntityTableModel(
            {
                Column(QStringLiteral("Name"), &Thing::name)
                    .edits([](Thing &thing, const QVariant &value) { thing.name = value.toString(); })
                    .explains(&Thing::name),
                Column(QStringLiteral("Kind"), &Thing::kind)
                    .edits([](Thing &thing, const QVariant &value) { thing.kind = value.toString(); })
                    .offers([](const Thing &) {
                        return QStringList {QStringLiteral("Tree"), QStringLiteral("River"), QStringLiteral("Hill")};
                    }),
                Column(QStringLiteral("Day"), &Thing::day).edits([](Thing &thing, const QVariant &value) {
                    thing.day = value.toDate();
                }),
                Column(QStringLiteral("Number"), &Thing::number).wide(90).hidden(),
                Column(QStringLiteral("Done"), &Thing::done).edits([](Thing &thing, const QVariant &value) {
                    thing.done = value.toBool();
                }),
            },
            parent)
    {
    }
};

/// The SQL of things.
class ThingRepository
{
public:
    explicit ThingRepository(lianxin::Database &database)
        : m_database(database)
    {
    }

    lianxin::Result<QList<Thing>> all()
    {
        return m_database.select(QStringLiteral("SELECT id, name, kind, day, number, done FROM thing"), {},
                                 [](const lianxin::Row &row) {
                                     return Thing {{row.integer(QStringLiteral("id"))},
                                                   row.text(QStringLiteral("name")),
                                                   row.text(QStringLiteral("kind")),
                                                   QDate::fromString(row.text(QStringLiteral("day")), Qt::ISODate),
                                                   static_cast<int>(row.integer(QStringLiteral("number"))),
                                                   row.integer(QStringLiteral("done")) != 0};
                                 });
    }

    lianxin::Result<qint64> insert(const Thing &thing)
    {
        const auto ids = m_database.select(
            QStringLiteral("INSERT INTO thing (name, kind, day, number, done) VALUES (:name, :kind, :day, :number, "
                           ":done) RETURNING id"),
            valuesOf(thing), [](const lianxin::Row &row) { return row.integer(QStringLiteral("id")); });
        if (!ids)
            return ids.error();
        return ids->first();
    }

    lianxin::Result<int> update(const Thing &thing)
    {
        QVariantMap values = valuesOf(thing);
        values.insert(QStringLiteral(":id"), thing.id.value);
        if (thing.name.isEmpty())
            return lianxin::Error {lianxin::ErrorKind::Invalid, QStringLiteral("A thing has a name."), {}};
        return m_database.run(QStringLiteral("UPDATE thing SET name = :name, kind = :kind, day = :day, number = "
                                             ":number, done = :done WHERE id = :id"),
                              values);
    }

    lianxin::Result<int> remove(qint64 id)
    {
        return m_database.run(QStringLiteral("DELETE FROM thing WHERE id = :id"), {{QStringLiteral(":id"), id}});
    }

private:
    static QVariantMap valuesOf(const Thing &thing)
    {
        return {{QStringLiteral(":name"), thing.name},
                {QStringLiteral(":kind"), thing.kind},
                {QStringLiteral(":day"), thing.day.toString(Qt::ISODate)},
                {QStringLiteral(":number"), thing.number},
                {QStringLiteral(":done"), thing.done ? 1 : 0}};
    }

    lianxin::Database &m_database;
};

/// An empty workbook of things, in memory.
inline std::unique_ptr<lianxin::Workbook> aWorkbookOfThings()
{
    const QTemporaryDir folder;
    const QDir steps(folder.path());
    QFile::copy(QStringLiteral(":/migrations/0001_history.sql"), steps.filePath(QStringLiteral("0001_history.sql")));
    QFile schema(steps.filePath(QStringLiteral("0002_thing.sql")));
    REQUIRE(schema.open(QFile::WriteOnly));
    schema.write("CREATE TABLE thing (id INTEGER PRIMARY KEY AUTOINCREMENT, revision INTEGER NOT NULL DEFAULT 1,"
                 " name TEXT NOT NULL, kind TEXT, day TEXT, number INTEGER NOT NULL,"
                 " done INTEGER NOT NULL) STRICT;");
    schema.close();
    return valueOf(lianxin::Workbook::create(QStringLiteral(":memory:"), QStringLiteral("Tester"), folder.path()));
}

/// A page of things: everything that a page of records does.
class ThingPage : public lianxin::ui::Page
{
public:
    ThingPage(lianxin::Workbook &workbook, const QString &title)
        : Page(workbook, face(title), {QStringLiteral("thing")})
        , things(workbook.database())
        , model(new ThingModel(this))
        , table(new lianxin::ui::RecordTable(QStringLiteral("things"), title))
    {
        table->setModel(model);
        table->setEmptyText(QStringLiteral("There is no thing yet."));
        table->offerAdding(QStringLiteral("Add a thing"));
        table->offerRemoving(QStringLiteral("Remove"));
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins({});
        layout->addWidget(table);
        model->onRequest = lianxin::ui::storedBy<ThingRepository>(
            workbook, [](const Thing &before) { return QStringLiteral("Edit %1").arg(before.name); },
            [](const Thing &) { return QStringLiteral("Add a thing"); });
        model->onComplete = [](Thing &draft, const QList<Thing> &) -> lianxin::Result<void> {
            if (draft.name.isEmpty())
                draft.name = QStringLiteral("New");
            return {};
        };
        connect(table, &lianxin::ui::RecordTable::addRequested, table, &lianxin::ui::RecordTable::addNew);
        connect(table, &lianxin::ui::RecordTable::failed, this, &Page::failed);
        connect(table, &lianxin::ui::RecordTable::removeRequested, this, [this](const QList<qint64> &ids) {
            performRemoval(QStringLiteral("Remove a thing"), [&] { return things.remove(ids.first()); });
        });
    }

    [[nodiscard]] static lianxin::ui::PageFace face(const QString &title)
    {
        return {title, QStringLiteral("members"), {QStringLiteral("thing")}};
    }
    bool reveal(const lianxin::ui::RecordRef &record) override { return table->reveal(record.id); }
    [[nodiscard]] lianxin::ui::RecordRef current() const override
    {
        return {QStringLiteral("thing"), table->currentId()};
    }

    ThingRepository things;
    ThingModel *model;
    lianxin::ui::RecordTable *table;

    using Page::performRemoval;

protected:
    lianxin::Result<void> reload() override
    {
        const auto all = things.all();
        if (!all)
            return all.error();
        model->setEntities(*all);
        ++reloads;
        return {};
    }

public:
    int reloads = 0;
};
