#include "core/selection/panelsolver.h"

#include "core/selection/panelsearch.h"
#include "core/selection/problemjson.h"
#include "tests/core/selection/bruteforce.h"
#include "tests/core/selection/randomproblem.h"
#include "tests/support/printing.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace lianxin::selection;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

std::vector<int> itemsWith(const SelectionProblem &problem, const Board &board, const QStringList &ids)
{
    std::vector<int> items;
    for (int item = 0; item < int(board.items.size()); ++item) {
        if (ids.contains(problem.members[board.items[std::size_t(item)].member].id))
            items.push_back(item);
    }
    return items;
}

} // namespace

TEST_CASE("each case of the collection has the value of its optimum", "[selection]")
{
    const QDir folder(QStringLiteral(FIXTURES "/selection-cases"));
    const QStringList files = folder.entryList({u"*.json"_s});
    REQUIRE(files.size() == 67);
    for (const QString &name : files) {
        INFO(name.toStdString());
        const QByteArray json = contentOf(folder.filePath(name));
        const QJsonObject expected = QJsonDocument::fromJson(json).object()[u"expected"_s].toObject();
        const SelectionProblem problem = valueOf(readProblem(json));
        const PanelAnswer answer = valueOf(choosePanel(problem));
        CHECK(answer.proved);
        REQUIRE(answer.feasible == expected[u"feasible"_s].toBool());
        const QJsonObject value = expected[u"value"_s].toObject();
        CHECK(answer.value.coverage == value[u"coverage"_s].toInt());
        CHECK(answer.value.size == value[u"size"_s].toInt());
        CHECK(answer.value.tier == value[u"tier"_s].toInt());
        CHECK(answer.value.invited == value[u"invited"_s].toInt());
        CHECK(answer.value.diversity == value[u"diversity"_s].toInt());
        CHECK(answer.value.performance == value[u"performance"_s].toInt());
        CHECK(answer.members.size() == answer.value.size);
    }
}

TEST_CASE("the panel equals the best of all subsets, and no branch that holds it is cut", "[selection]")
{
    int feasible = 0;
    for (quint32 seed = 1; seed <= 2'000; ++seed) {
        const SelectionProblem problem = aRandomProblem(seed);
        const bruteforce::Best best = bruteforce::best(problem);
        const Board board = compile(problem);
        SearchOrder order;
        order.oracle = itemsWith(problem, board, best.ids);
        const SearchOutcome outcome = searchPanel(board, order);
        const PanelAnswer answer = valueOf(choosePanel(problem));
        feasible += best.feasible;
        if (outcome.lostByOracle == 0 && answer.feasible == best.feasible && answer.value == best.value
            && answer.ids() == best.ids && answer.proved)
            continue;
        CAPTURE(seed, best.feasible, answer.feasible, outcome.lostByOracle);
        CHECK(answer.ids().join(u' ') == best.ids.join(u' '));
        FAIL("differs from brute force");
    }
    CHECK(feasible > 400);
}
