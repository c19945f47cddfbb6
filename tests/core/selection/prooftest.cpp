#include "tests/core/selection/proof.h"

#include "core/selection/panelsearch.h"
#include "core/selection/problemjson.h"
#include "tests/core/selection/aproblem.h"
#include "tests/core/selection/bruteforce.h"
#include "tests/core/selection/panels.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace lianxin::selection;

namespace {

const QDir cases(QStringLiteral(FIXTURES "/selection-cases"));

QByteArray caseAt(const QString &name)
{
    QFile file(cases.filePath(name));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

std::vector<int> placesOf(const SelectionProblem &problem, const QStringList &ids)
{
    std::vector<int> places;
    for (int index = 0; index < problem.members.size(); ++index) {
        if (ids.contains(problem.members[index].id))
            places.push_back(index);
    }
    return places;
}

} // namespace

TEST_CASE("the panel equals the best of all panels, and no branch that holds it is cut", "[selection]")
{
    const Proof proof = prove(1, 20'000, 25);
    CHECK(proof.difference == QString());
    CHECK(proof.problems == 20'000);
    CHECK(proof.feasible > 9'000);
}

TEST_CASE("a branch that is cut although it holds the best panel is noticed", "[selection]")
{
    const Board board = compile(theWorkedExample());
    SearchOrder order;
    order.oracle = {0, 3, 5}; // not the best: no search returns it
    CHECK(searchPanel(board, order).lostByOracle > 0);
}

TEST_CASE("brute force in integers equals the rules by their words on every set of members", "[selection]")
{
    int feasible = 0;
    for (quint32 seed = 1; seed <= 300; ++seed) {
        INFO("seed " << seed);
        const SelectionProblem problem = aRandomProblem(seed, 10);
        const bruteforce::Best best = bruteforce::best(problem);
        CHECK((best == bruteforce::bestBySets(problem)));
        feasible += best.feasible;
    }
    CHECK(feasible > 80);
}

TEST_CASE("each case of the collection has the value of its optimum", "[selection]")
{
    const QStringList files = cases.entryList({u"*.json"_s});
    REQUIRE(files.size() == 67);
    for (const QString &name : files) {
        INFO(name.toStdString());
        const QByteArray json = caseAt(name);
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
        if (!answer.feasible)
            continue;
        CHECK(bruteforce::isFeasible(problem, placesOf(problem, answer.ids())));
        CHECK(bruteforce::valueOf(problem, placesOf(problem, answer.ids())) == answer.value);
    }
}

TEST_CASE("the small cases of the collection have the panel of brute force, lottery included", "[selection]")
{
    for (const QString &name : cases.entryList({u"small-*.json"_s})) {
        INFO(name.toStdString());
        const SelectionProblem problem = valueOf(readProblem(caseAt(name)));
        const bruteforce::Best best = bruteforce::best(problem);
        const PanelAnswer answer = valueOf(choosePanel(problem));
        CHECK(answer.feasible == best.feasible);
        CHECK(answer.ids() == best.ids);
        CHECK(answer.value == best.value);
    }
}
