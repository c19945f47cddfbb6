#pragma once

// A small document of things and their parts, on which the storage itself is tested.

#include "core/storage/database.h"
#include "core/storage/workbook.h"
#include "tests/support/printing.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using ThingId = lianxin::Id<struct ThingTag>;

struct Thing {
    ThingId id = {};
    qint64 revision = 1;
    QString name = QStringLiteral("Ann");
    int weight = 0;

    friend bool operator==(const Thing &, const Thing &) = default;
};

/// The steps of the storage itself up to `version`, copied into `folder`.
inline void copyStorageSteps(const QString &folder, int version = 2)
{
    const QDir released(QStringLiteral(":/migrations"));
    for (const QString &name : released.entryList().mid(0, version)) {
        REQUIRE(QFile::copy(released.filePath(name), folder + u'/' + name));
        QFile::setPermissions(folder + u'/' + name, QFile::ReadOwner | QFile::WriteOwner);
    }
}

/// A folder with the steps of the storage itself, and one that makes the tables of things.
inline QString thingSteps()
{
    static const QTemporaryDir folder;
    static const bool filled = [] {
        copyStorageSteps(folder.path());
        return QFile::copy(QStringLiteral(FIXTURES "/migrations/0003_things.sql"),
                           folder.filePath(QStringLiteral("0003_things.sql")));
    }();
    REQUIRE(filled);
    return folder.path();
}

/// A new workbook of things; in memory, unless `path` names a file, which must not be there yet.
inline std::unique_ptr<lianxin::Workbook> aWorkbookOfThings(const QString &path = QStringLiteral(":memory:"))
{
    return valueOf(lianxin::Workbook::create(path, QStringLiteral("Tester"), thingSteps()));
}

inline lianxin::Result<std::unique_ptr<lianxin::Workbook>> openThings(const QString &path)
{
    return lianxin::Workbook::open(path, QStringLiteral("Tester"), thingSteps());
}

/// The SQL of things.
class Things
{
public:
    explicit Things(lianxin::Database &database)
        : m_database(database)
    {
    }

    [[nodiscard]] lianxin::Result<QList<Thing>> all() const
    {
        return m_database.select(QStringLiteral("SELECT id, revision, name, weight FROM thing ORDER BY id"), {},
                                 fromRow);
    }
    lianxin::Result<Thing> insert(const Thing &thing)
    {
        const auto added = m_database.select(
            QStringLiteral("INSERT INTO thing (name, weight) VALUES (:name, :weight)"
                           " RETURNING id, revision, name, weight"),
            {{QStringLiteral(":name"), thing.name}, {QStringLiteral(":weight"), thing.weight}}, fromRow);
        if (!added)
            return added.error();
        return added->first();
    }
    lianxin::Result<Thing> update(Thing thing)
    {
        const auto rows =
            m_database.run(QStringLiteral("UPDATE thing SET name = :name, weight = :weight, revision = revision + 1"
                                          " WHERE id = :id AND revision = :revision"),
                           {{QStringLiteral(":name"), thing.name},
                            {QStringLiteral(":weight"), thing.weight},
                            {QStringLiteral(":id"), thing.id.value},
                            {QStringLiteral(":revision"), thing.revision}});
        if (!rows)
            return rows.error();
        if (*rows == 0)
            return lianxin::Error {lianxin::ErrorKind::Conflict, QStringLiteral("outdated"), {}};
        ++thing.revision;
        return thing;
    }
    lianxin::Result<int> remove(ThingId id)
    {
        return m_database.run(QStringLiteral("DELETE FROM thing WHERE id = :id"), {{QStringLiteral(":id"), id.value}});
    }
    lianxin::Result<int> addPart(ThingId thing, const QString &title)
    {
        return m_database.run(QStringLiteral("INSERT INTO part (thing, title) VALUES (:thing, :title)"),
                              {{QStringLiteral(":thing"), thing.value}, {QStringLiteral(":title"), title}});
    }

private:
    static Thing fromRow(const lianxin::Row &row)
    {
        return {{row.integer(QStringLiteral("id"))},
                row.integer(QStringLiteral("revision")),
                row.text(QStringLiteral("name")),
                row.count(QStringLiteral("weight"))};
    }

    lianxin::Database &m_database;
};

/// A workbook at `path` with `count` things, each with a long name and two parts, closed again. What was done:
/// 1 made the schema, 2 filled it, 3 renamed the first thing, 4 removed the last one's parts.
inline void fillThings(const QString &path, int count)
{
    const auto workbook = aWorkbookOfThings(path);
    Things things(workbook->database());
    Thing first;
    Thing last;
    const auto perform = [&](const QString &label, const std::function<void()> &work) {
        succeed(workbook->perform(label, [&] {
            work();
            return lianxin::Result<void>();
        }));
    };
    perform(QStringLiteral("Fill"), [&] {
        for (int number = 0; number < count; ++number) {
            last = valueOf(things.insert({.name = QStringLiteral("%1 ").arg(number) + QString(150, u'x')}));
            first = number == 0 ? last : first;
            valueOf(things.addPart(last.id, QStringLiteral("left of %1").arg(number)));
            valueOf(things.addPart(last.id, QStringLiteral("right of %1").arg(number)));
        }
    });
    perform(QStringLiteral("Rename"), [&] {
        first.name = QStringLiteral("Zoe");
        valueOf(things.update(first));
    });
    perform(QStringLiteral("Remove parts"), [&] {
        valueOf(workbook->database().run(QStringLiteral("DELETE FROM part WHERE thing = :id"),
                                         {{QStringLiteral(":id"), last.id.value}}));
    });
}

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

inline void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

/// The number of rows, or whatever `what` says after "FROM".
inline qint64 countOf(lianxin::Database &database, const QString &what)
{
    return valueOf(database.select(QStringLiteral("SELECT count(*) AS n FROM ") + what, {},
                                   [](const lianxin::Row &row) { return row.integer(QStringLiteral("n")); }))
        .first();
}
