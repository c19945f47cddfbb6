#include "core/nomination/askedneeds.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

/// One specialty, and the needs that ask for it.
struct Demand {
    QString specialty;
    QStringList numbers;
    int wanted = 1; ///< the most that one of them asks for
    int must = 0; ///< so, too
    int weight = 0;

    [[nodiscard]] QString id() const { return numbers.join(u'\u3001'); }
};

void addTo(QList<Demand> &demands, const QString &specialty, const QString &number, const Need &need, int weight)
{
    auto found = std::ranges::find(demands, specialty, &Demand::specialty);
    if (found == demands.end())
        found = demands.insert(demands.end(), {specialty, {}, 1, 0, 0});
    found->numbers.append(number);
    found->wanted = std::max(found->wanted, need.wanted);
    found->must = std::max(found->must, need.must);
    found->weight += weight;
}

QHash<QString, int> timesUsed(const QList<Demand> &demands)
{
    QHash<QString, int> times;
    for (const Demand &demand : demands)
        ++times[demand.id()];
    return times;
}

} // namespace

AskedNeeds askedNeeds(const QList<Project> &projects, const QList<Need> &needs, const Directory &directory)
{
    QHash<qint64, int> numbers;
    for (const Project &project : projects)
        numbers.insert(project.id.value, project.number);
    AskedNeeds asked;
    QList<Demand> demands;
    for (const Need &need : needs) {
        const QString number = u"%1-%2"_s.arg(numbers.value(need.project.value)).arg(need.number);
        const int weight = need.weight.value_or(std::max(1, directory.meaning(need.urgency).toInt()));
        for (const EntryId specialty : need.specialties)
            addTo(demands, directory.name(specialty), number, need, weight);
        if (need.specialties.isEmpty())
            asked.open.append(number);
    }
    const QHash<QString, int> times = timesUsed(demands);
    for (const Demand &demand : std::as_const(demands)) {
        const QString id = demand.id();
        asked.needs.append({.id = times.value(id) == 1 ? id : id + u' ' + demand.specialty,
                            .specialty = demand.specialty,
                            .wanted = demand.wanted,
                            .must = demand.must,
                            .weight = std::min(demand.weight, selection::maxWeight)});
    }
    return asked;
}

} // namespace lianxin
