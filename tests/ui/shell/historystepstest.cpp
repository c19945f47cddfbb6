#include "ui/shell/historysteps.h"

#include "tests/support/things.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

PerformedAction anAction(qint64 id, const QString &kind = u"do"_s, qint64 undoes = 0)
{
    return {{id}, kind, {}, {}, {}, {undoes}};
}

QList<qint64> takenBackTo(qint64 step, const QList<PerformedAction> &actions)
{
    QList<qint64> ids;
    for (const ActionId id : ui::stepsToTakeBack(ui::stepsOf(actions), {step}))
        ids.append(id.value);
    return ids;
}

/// The names of the things in their order, which is all that the random user changes.
QStringList stateOf(Workbook &workbook)
{
    QStringList names;
    for (const Thing &thing : valueOf(ThingRepository(workbook.database()).all()))
        names.append(QString::number(thing.id.value) + thing.name);
    return names;
}

void doSomething(Workbook &workbook, QRandomGenerator &random, int turn)
{
    ThingRepository things(workbook.database());
    const QString name = u"Thing %1"_s.arg(turn);
    const QList<Thing> all = valueOf(things.all());
    switch (random.bounded(6)) {
    case 0:
    case 1:
        succeed(workbook.undo());
        return;
    case 2:
        succeed(workbook.redo());
        return;
    case 3:
        if (!all.isEmpty()) {
            const qint64 id = all.at(random.bounded(static_cast<int>(all.size()))).id.value;
            valueOf(workbook.perform(name, [&] { return things.update({{id}, name, {}, {}}); }));
            return;
        }
        [[fallthrough]];
    default:
        valueOf(workbook.perform(name, [&] { return things.insert({{}, name, {}, {}}); }));
    }
}

} // namespace

TEST_CASE("of chains of undo and redo only what changes something is taken back", "[shell]")
{
    const PerformedAction first = anAction(1);
    const PerformedAction second = anAction(2);
    CHECK(takenBackTo(1, {first, second, anAction(3)}) == QList<qint64> {3, 2});
    CHECK(takenBackTo(1, {first, second, anAction(3, u"undo"_s, 2)}).isEmpty());
    CHECK(takenBackTo(2, {first, second, anAction(3, u"undo"_s, 2)}) == QList<qint64> {3});
    CHECK(takenBackTo(2, {first, second, anAction(3, u"undo"_s, 2), anAction(4, u"redo"_s, 3)}).isEmpty());
    CHECK(takenBackTo(1, {first, second, anAction(3, u"undo"_s, 2), anAction(4, u"redo"_s, 3)}) == QList<qint64> {4});
    CHECK(takenBackTo(3, {first, second, anAction(3, u"undo"_s, 2), anAction(4, u"redo"_s, 3)}) == QList<qint64> {4});
}

TEST_CASE("a new version of the program is not gone behind", "[shell]")
{
    const auto steps = ui::stepsOf({anAction(1), anAction(2, u"upgrade"_s), anAction(3)});
    CHECK(ui::isBehindUpgrade(steps, {1}));
    CHECK_FALSE(ui::isBehindUpgrade(steps, {2}));
    CHECK_FALSE(ui::isBehindUpgrade(steps, {3}));
}

TEST_CASE("after any mixture of doing, undoing and redoing the way leads back to each step", "[shell]")
{
    for (quint32 seed = 1; seed <= 5; ++seed) {
        const auto workbook = aWorkbookOfThings();
        QRandomGenerator random(seed);
        QList<std::pair<ActionId, QStringList>> known;
        for (int turn = 0; turn < 30; ++turn) {
            doSomething(*workbook, random, turn);
            known.append({valueOf(workbook->actions(1)).first().id, stateOf(*workbook)});
        }
        for (int visit = 0; visit < 20; ++visit) {
            const auto &[step, state] = known.at(random.bounded(static_cast<int>(known.size())));
            for (const ActionId id : ui::stepsToTakeBack(ui::stepsOf(valueOf(workbook->actions(10'000))), step))
                succeed(workbook->revert(id));
            INFO("seed " << seed << ", step " << step.value);
            CHECK(stateOf(*workbook) == state);
        }
    }
}
