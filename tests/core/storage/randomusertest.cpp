#include "tests/support/content.h"
#include "tests/support/storagethings.h"

#include <random>

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

/// A user who adds, edits and removes at random, several records in one action.
struct RandomUser {
    std::unique_ptr<Workbook> workbook = aWorkbookOfThings();
    Database &database = workbook->database();
    Things things {database};
    std::mt19937 random {GENERATE(1U, 2U, 3U)};

    int upTo(int end) { return std::uniform_int_distribution(0, end - 1)(random); }

    /// May fail against the schema; then nothing happened.
    Result<void> change()
    {
        const QList<Thing> all = valueOf(things.all());
        if (all.size() < 3 || upTo(5) == 0)
            return nothing(things.insert({.name = u"N%1"_s.arg(upTo(1000))}));
        Thing thing = all.at(upTo(static_cast<int>(all.size())));
        switch (upTo(8)) {
        case 0:
            return nothing(things.remove(thing.id)); // now and then it has parts
        case 1:
            return nothing(things.addPart(thing.id, u"P%1"_s.arg(upTo(5))));
        case 2:
            return nothing(run(u"UPDATE part SET twin = (SELECT max(id) FROM part), revision = revision + 1"
                               " WHERE thing = :id"_s,
                               thing.id));
        case 3:
            return nothing(run(u"DELETE FROM part WHERE thing = :id AND id NOT IN"
                               " (SELECT twin FROM part WHERE twin IS NOT NULL)"_s,
                               thing.id));
        case 4:
            return nothing(run(u"UPDATE thing SET note = coalesce(note, '') || 'x', bytes = randomblob(20),"
                               " revision = revision + 1 WHERE id = :id"_s,
                               thing.id));
        default:
            thing.weight = upTo(410); // now and then too much
            return nothing(things.update(thing));
        }
    }

    Result<int> run(const QString &sql, ThingId id) { return database.run(sql, {{u":id"_s, id.value}}); }

    template <typename T>
    static Result<void> nothing(const Result<T> &result)
    {
        return result ? Result<void>() : result.error();
    }

    void doSomething()
    {
        const auto done = workbook->perform(u"Something"_s, [&]() -> Result<void> {
            for (int left = 1 + upTo(4); left > 0; --left)
                if (auto one = change(); !one)
                    return one;
            return {};
        });
        (void)done.has_value();
    }
};

} // namespace

TEST_CASE_METHOD(RandomUser, "undoing all comes to the start, redoing all to the end", "[workbook]")
{
    const QStringList start = contentOf(database);
    for (int actions = 0; actions < 300; ++actions)
        doSomething();
    const QStringList end = contentOf(database);
    const qint64 actions = countOf(database, u"action WHERE kind = 'do'"_s);
    REQUIRE(actions > 200);

    qint64 undone = 0;
    for (; !workbook->undoText().isEmpty(); ++undone)
        succeed(workbook->undo());
    CHECK(contentOf(database) == start);
    CHECK(undone == actions);

    while (!workbook->redoText().isEmpty())
        succeed(workbook->redo());
    CHECK(contentOf(database) == end);
}

TEST_CASE_METHOD(RandomUser, "undo and redo go as on a stack of whole documents", "[workbook]")
{
    QList<QStringList> stack {contentOf(database)};
    qsizetype top = 0;
    for (int steps = 0; steps < 300; ++steps) {
        const int step = upTo(4);
        if (step == 0) {
            succeed(workbook->undo());
            top = qMax<qsizetype>(top - 1, 0);
        } else if (step == 1) {
            succeed(workbook->redo());
            top = qMin(top + 1, stack.size() - 1);
        } else {
            const qint64 before = countOf(database, u"action"_s);
            doSomething();
            if (countOf(database, u"action"_s) > before) {
                stack.resize(++top);
                stack.append(contentOf(database));
            }
        }
        REQUIRE(contentOf(database) == stack.at(top));
    }
}
