#include "core/storage/history.h"

#include "tests/support/builders.h"
#include "tests/support/refusal.h"
#include "tests/support/storagethings.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

/// A workbook of things, and hands that change them one action at a time.
struct HistoryFixture {
    std::unique_ptr<Workbook> workbook = aWorkbookOfThings();
    Things things {workbook->database()};

    ActionId add(const QString &name)
    {
        valueOf(workbook->perform(u"Add "_s + name, [&] { return things.insert({.name = name}); }));
        return newest();
    }
    ActionId rename(qint64 id, const QString &name, int weight = 0)
    {
        Thing thing = one(id);
        thing.name = name;
        thing.weight = weight;
        valueOf(workbook->perform(u"Rename to "_s + name, [&] { return things.update(thing); }));
        return newest();
    }
    ActionId remove(qint64 id)
    {
        valueOf(workbook->perform(u"Remove"_s, [&] { return things.remove({id}); }));
        return newest();
    }
    Thing one(qint64 id) const
    {
        for (const Thing &thing : valueOf(things.all()))
            if (thing.id.value == id)
                return thing;
        return {};
    }
    ActionId newest() const { return valueOf(workbook->actions(1)).first().id; }

    QStringList names() const
    {
        QStringList names;
        for (const Thing &thing : valueOf(things.all()))
            names.append(QString::number(thing.id.value) + thing.name);
        return names;
    }
    QList<RecordChange> between(ActionId from, ActionId to) const
    {
        return valueOf(changesBetween(*workbook, from, to));
    }
};

/// All rows of a source, as a table would read them.
template <typename Entity>
QList<Entity> allOf(const PageSource<Entity> &source, const PageQuery &query = {})
{
    QList<Entity> all;
    PageSpan span;
    do {
        const PageStretch stretch = valueOf(source.look(query, span, 3));
        for (const PageBlock &block : stretch.blocks)
            all.append(valueOf(source.read(query, block)));
        span.from = stretch.next;
    } while (span.from);
    return all;
}

const ChangedField *fieldOf(const RecordChange &change, const QString &name)
{
    const auto found = std::ranges::find(change.fields, name, &ChangedField::field);
    return found == change.fields.end() ? nullptr : &*found;
}

} // namespace

TEST_CASE_METHOD(HistoryFixture, "the list of actions tells how many records each changed and what became of it",
                 "[storage][history]")
{
    add(u"Oak"_s);
    rename(1, u"Elm"_s);
    succeed(workbook->undo());

    const QList<HistoryStep> steps = allOf(historySteps(*workbook));
    REQUIRE(steps.size() == 4);
    CHECK(steps.at(0).action.kind == u"undo"_s);
    CHECK(steps.at(0).stands());
    CHECK(steps.at(1).isTakenBack);
    CHECK_FALSE(steps.at(1).stands());
    CHECK(steps.at(2).changes == 1);
    CHECK(steps.at(2).action.by == u"Tester"_s);
    CHECK(steps.at(3).action.kind == u"upgrade"_s);
    CHECK_FALSE(steps.at(3).stands());
}

TEST_CASE_METHOD(HistoryFixture, "actions are found by words of their labels, signs of patterns included",
                 "[storage][history]")
{
    for (const QString &name : {u"Oak 10%"_s, u"Elm"_s, u"Oak_2"_s, u"Ash"_s})
        add(name);
    const auto found = [this](const QStringList &words) {
        QStringList labels;
        for (const HistoryStep &step : allOf(historySteps(*workbook), {words, {}, false}))
            labels.append(step.action.label);
        return labels;
    };
    CHECK(found({u"oak"_s}) == QStringList {u"Add Oak_2"_s, u"Add Oak 10%"_s});
    CHECK(found({u"%"_s}) == QStringList {u"Add Oak 10%"_s});
    CHECK(found({u"_"_s}) == QStringList {u"Add Oak_2"_s});
    CHECK(found({u"add"_s, u"\uff21sh"_s}) == QStringList {u"Add Ash"_s}); // full width
    CHECK(found({u"tester"_s, u"elm"_s}) == QStringList {u"Add Elm"_s});
    CHECK(found({u"'); DROP TABLE action; --"_s}).isEmpty());
}

TEST_CASE_METHOD(HistoryFixture, "what lies in the recycle bin is what was removed and not brought back",
                 "[storage][history]")
{
    add(u"Oak"_s);
    add(u"Elm"_s);
    remove(1);
    const ActionId second = remove(2);
    const auto inBin = [this] {
        QList<ActionId> ids;
        for (const HistoryStep &step : allOf(removals(*workbook, {u"thing"_s})))
            ids.append(step.id);
        return ids;
    };
    CHECK(inBin().size() == 2);
    CHECK(inBin().first() == second);
    CHECK(allOf(removals(*workbook, {u"part"_s})).isEmpty()); // nothing of that kind went
    succeed(workbook->revert(second));
    CHECK(inBin().size() == 1);
    CHECK(names() == QStringList {u"2Elm"_s});
    succeed(workbook->undo()); // takes the removal of Oak back, the newest that stands
    CHECK(inBin().isEmpty());
}

TEST_CASE_METHOD(HistoryFixture, "a record is known as it is, or as it was when it was removed", "[storage][history]")
{
    add(u"Oak"_s);
    const auto nameKnown = [this] {
        return fieldOf(valueOf(lastKnown(*workbook, {u"thing"_s, 1})), u"name"_s)->before.toString();
    };
    CHECK(nameKnown() == u"Oak"_s);
    rename(1, u"Elm"_s);
    remove(1);
    CHECK(nameKnown() == u"Elm"_s);
    CHECK(lastKnown(*workbook, {u"thing"_s, 2}).error().kind == ErrorKind::NotFound);
}

TEST_CASE_METHOD(HistoryFixture, "an action tells what each record held, one that was added as it was then",
                 "[storage][history]")
{
    const ActionId added = add(u"Oak"_s);
    const ActionId renamed = rename(1, u"Elm"_s, 7);
    const ActionId removed = remove(1);

    const auto first = allOf(changesIn(*workbook, added));
    REQUIRE(first.size() == 1);
    CHECK(first.first().record == RecordRef {u"thing"_s, 1});
    CHECK(first.first().kind == RecordChangeKind::Added);
    REQUIRE(fieldOf(first.first(), u"name"_s) != nullptr);
    CHECK(fieldOf(first.first(), u"name"_s)->after == u"Oak"_s);
    CHECK(fieldOf(first.first(), u"weight"_s)->after == 0);

    const auto second = allOf(changesIn(*workbook, renamed)).first();
    CHECK(second.fields == QList<ChangedField> {{u"name"_s, u"Oak"_s, u"Elm"_s}, {u"weight"_s, qint64(0), qint64(7)}});
    const auto third = allOf(changesIn(*workbook, removed)).first();
    CHECK(third.kind == RecordChangeKind::Removed);
    CHECK(fieldOf(third, u"name"_s)->before == u"Elm"_s);
    CHECK(fieldOf(third, u"revision"_s) == nullptr);
}

TEST_CASE_METHOD(HistoryFixture, "a record that was added and never changed since tells what it holds now",
                 "[storage][history]")
{
    const auto change = allOf(changesIn(*workbook, add(u"Oak"_s))).first();
    CHECK(fieldOf(change, u"name"_s)->after == u"Oak"_s);
}

TEST_CASE_METHOD(HistoryFixture, "between two moments only what differs at the end is told", "[storage][history]")
{
    const ActionId start = add(u"Oak"_s);
    const ActionId second = add(u"Elm"_s);
    rename(1, u"Ash"_s, 3);
    rename(1, u"Yew"_s, 0); // the weight is as it was
    const ActionId third = remove(2);
    add(u"Fir"_s);
    remove(3); // came and went

    const auto net = between(second, newest());
    REQUIRE(net.size() == 2);
    CHECK(net.at(0).record == RecordRef {u"thing"_s, 1});
    CHECK(net.at(0).fields == QList<ChangedField> {{u"name"_s, u"Oak"_s, u"Yew"_s}});
    CHECK(net.at(1).kind == RecordChangeKind::Removed);
    CHECK(fieldOf(net.at(1), u"name"_s)->before == u"Elm"_s);
    CHECK(net.at(0).id != net.at(1).id);

    CHECK(between(start, second).first().kind == RecordChangeKind::Added);
    CHECK(between(third, third).isEmpty());
    CHECK(between(newest(), start).isEmpty());
}

TEST_CASE_METHOD(HistoryFixture, "what was undone differs no more, and a restored record neither", "[storage][history]")
{
    const ActionId start = add(u"Oak"_s);
    rename(1, u"Elm"_s);
    succeed(workbook->undo());
    remove(1);
    succeed(workbook->undo());
    CHECK(between(start, newest()).isEmpty());

    rename(1, u"Yew"_s);
    const auto net = between(start, newest());
    REQUIRE(net.size() == 1);
    CHECK(net.first().kind == RecordChangeKind::Changed);
    CHECK(net.first().fields.size() == 1);
}

TEST_CASE_METHOD(HistoryFixture, "a record that was changed and removed held what stood there at the beginning",
                 "[storage][history]")
{
    const ActionId start = add(u"Oak"_s);
    rename(1, u"Elm"_s);
    remove(1);
    CHECK(fieldOf(between(start, newest()).first(), u"name"_s)->before == u"Oak"_s);
}

TEST_CASE_METHOD(HistoryFixture, "comparing can be stopped", "[storage][history]")
{
    const ActionId start = newest();
    valueOf(workbook->perform(u"Fill"_s, [&]() -> Result<int> {
        for (int number = 0; number < 1500; ++number)
            valueOf(things.insert({}));
        return 0;
    }));
    CHECK(changesBetween(*workbook, start, newest(), [](int, int) { return false; }).error().kind
          == ErrorKind::Cancelled);
    CHECK(valueOf(changesBetween(*workbook, start, newest(), [](int done, int all) { return done <= all; })).size()
          == 1500);
}

TEST_CASE_METHOD(HistoryFixture, "the last action by a moment is found", "[storage][history]")
{
    const ActionId last = add(u"Oak"_s);
    const QDateTime at = valueOf(workbook->actions(1)).first().at;
    CHECK(valueOf(lastActionBy(*workbook, at)) == last);
    CHECK(valueOf(lastActionBy(*workbook, at.addSecs(3600))) == last);
    CHECK_FALSE(valueOf(lastActionBy(*workbook, at.addYears(-1))).isStored());
}

TEST_CASE_METHOD(HistoryFixture, "one value comes back as an action of its own, the others stay", "[storage][history]")
{
    add(u"Oak"_s);
    rename(1, u"Elm"_s, 7);
    const RecordRef record {u"thing"_s, 1};
    succeed(restoreValue(*workbook, u"Restore name"_s, record, u"name"_s, u"Oak"_s));
    CHECK(one(1).name == u"Oak"_s);
    CHECK(one(1).weight == 7);
    CHECK(workbook->undoText() == u"Restore name"_s);
    CHECK(valueOf(workbook->historyOf(u"thing"_s, 1)).size() == 4);

    const ActionId before = newest();
    succeed(restoreValue(*workbook, u"Again"_s, record, u"name"_s, u"Oak"_s));
    CHECK(newest() == before); // there already
    succeed(workbook->undo());
    CHECK(one(1).name == u"Elm"_s);
}

TEST_CASE_METHOD(HistoryFixture, "a value that cannot come back is refused and nothing is done", "[storage][history]")
{
    add(u"Oak"_s);
    const ActionId before = newest();
    CHECK(restoreValue(*workbook, u"x"_s, {u"thing"_s, 9}, u"name"_s, u"Elm"_s).error().kind == ErrorKind::NotFound);
    CHECK(restoreValue(*workbook, u"x"_s, {u"thing"_s, 1}, u"nothing"_s, u"Elm"_s).error().kind == ErrorKind::NotFound);
    CHECK(restoreValue(*workbook, u"x"_s, {u"no_table"_s, 1}, u"name"_s, u"Elm"_s).error().kind == ErrorKind::NotFound);
    CHECK(restoreValue(*workbook, u"x"_s, {u"thing"_s, 1}, u"name"_s, QVariant()).error().kind == ErrorKind::Conflict);
    CHECK(newest() == before);
    CHECK(one(1).name == u"Oak"_s);
}

TEST_CASE_METHOD(HistoryFixture, "a value that breaks a rule of its kind is not brought back, and the rule is told",
                 "[storage][history]")
{
    add(u"Oak"_s);
    const ActionId before = newest();
    const auto refuse = [this]() -> Result<void> {
        CHECK(one(1).name == u"Elm"_s); // it looks at what would be stored
        return Error {ErrorKind::Invalid, u"No elms."_s, {}};
    };
    const auto refused = restoreValue(*workbook, u"x"_s, {u"thing"_s, 1}, u"name"_s, u"Elm"_s, refuse);
    CHECK(refused.error().kind == ErrorKind::Invalid);
    CHECK(refused.error().message == u"No elms."_s);
    CHECK(one(1).name == u"Oak"_s);
    CHECK(newest() == before);
}

TEST_CASE_METHOD(HistoryFixture, "undo's next steps are told in their order", "[storage][history]")
{
    add(u"Oak"_s);
    add(u"Elm"_s);
    add(u"Ash"_s);
    succeed(workbook->undo());
    const auto steps = valueOf(undoableActions(*workbook, 10));
    REQUIRE(steps.size() == 2);
    CHECK(steps.at(0).label == u"Add Elm"_s);
    CHECK(steps.at(0).label == workbook->undoText());
    CHECK(valueOf(undoableActions(*workbook, 1)).size() == 1);
}

TEST_CASE_METHOD(HistoryFixture, "a change of the schema is not gone behind", "[storage][history]")
{
    add(u"Oak"_s);
    CHECK(actionsToTakeBack(*workbook, {0}).error().kind == ErrorKind::NotFound);
    CHECK(valueOf(actionsToTakeBack(*workbook, newest())).isEmpty());
}

namespace {

void doSomething(HistoryFixture &desk, QRandomGenerator &random, int turn)
{
    const QString name = u"Thing %1"_s.arg(turn);
    const QList<Thing> all = valueOf(desk.things.all());
    switch (random.bounded(6)) {
    case 0:
    case 1:
        succeed(desk.workbook->undo());
        return;
    case 2:
        succeed(desk.workbook->redo());
        return;
    case 3:
        if (!all.isEmpty()) {
            desk.rename(all.at(random.bounded(static_cast<int>(all.size()))).id.value, name);
            return;
        }
        [[fallthrough]];
    default:
        desk.add(name);
    }
}

} // namespace

TEST_CASE("after any mixture of doing, undoing and redoing the way leads back to each step", "[storage][history]")
{
    for (quint32 seed = 1; seed <= 5; ++seed) {
        HistoryFixture desk;
        QRandomGenerator random(seed);
        QList<std::pair<ActionId, QStringList>> known;
        for (int turn = 0; turn < 30; ++turn) {
            doSomething(desk, random, turn);
            known.append({desk.newest(), desk.names()});
        }
        for (int visit = 0; visit < 20; ++visit) {
            const auto &[step, state] = known.at(random.bounded(static_cast<int>(known.size())));
            for (const ActionId id : valueOf(actionsToTakeBack(*desk.workbook, step)))
                succeed(desk.workbook->revert(id));
            INFO("seed " << seed << ", step " << step.value);
            CHECK(desk.names() == state);
            CHECK(desk.between(step, desk.newest()).isEmpty());
        }
    }
}
