#include "core/selection/comparison.h"

#include "core/selection/panelfacts.h"
#include "core/selection/selectionwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace lianxin::selection {

namespace {

/// Collects the faults of one panel.
class Inspector
{
public:
    Inspector(const SelectionProblem &problem, std::vector<int> panel)
        : m_problem(problem)
        , m_panel(std::move(panel))
    {
    }

    QStringList faults()
    {
        checkMembers();
        checkSeats();
        checkCap(&Candidate::employer, m_problem.caps.employer);
        checkCap(&Candidate::sector, m_problem.caps.sector);
        checkMix();
        return m_faults;
    }

private:
    [[nodiscard]] int count(const std::function<bool(const Candidate &)> &counts) const
    {
        return int(std::ranges::count_if(m_panel, [&](int member) { return counts(m_problem.members[member]); }));
    }

    void checkMembers()
    {
        for (int index = 0; index < m_problem.members.size(); ++index) {
            const Candidate &member = m_problem.members[index];
            const bool sits = std::ranges::find(m_panel, index) != m_panel.end();
            if (!sits && member.pinned)
                add(QCoreApplication::translate("Selection", "%1 is set by the office, but not on the panel."), member);
            if (sits && member.barred)
                add(QCoreApplication::translate("Selection", "%1 is kept off by a rule of the office."), member);
            if (!sits || member.pinned)
                continue;
            if (!member.available)
                add(QCoreApplication::translate("Selection", "%1 is not available that day."), member);
            if (!isResident(m_problem, member) && !isSpecialist(m_problem, member))
                add(QCoreApplication::translate("Selection", "%1 is neither resident nor a specialist of the theme."),
                    member);
        }
    }

    void checkSeats()
    {
        const Seats &seats = m_problem.seats;
        const int size = int(m_panel.size());
        const int residents = count([this](const Candidate &member) { return isResident(m_problem, member); });
        const int residentsOnly = count([this](const Candidate &member) {
            return isResident(m_problem, member) && !isSpecialist(m_problem, member);
        });
        if (residents < seats.local)
            add(QCoreApplication::translate("Selection", "%1 residents sit, %2 are needed.")
                    .arg(QString::number(residents), QString::number(seats.local)));
        if (residentsOnly > seats.local)
            add(QCoreApplication::translate("Selection", "%1 fit only a local seat, there are %2.")
                    .arg(QString::number(residentsOnly), QString::number(seats.local)));
        if (size < seats.local + seats.specialistMin || size > seats.local + seats.specialistMax)
            add(QCoreApplication::translate("Selection", "%1 sit, from %2 to %3 seats are to be filled.")
                    .arg(QString::number(size), QString::number(seats.local + seats.specialistMin),
                         QString::number(seats.local + seats.specialistMax)));
    }

    void checkCap(QString Candidate::*group, int limit)
    {
        QMap<QString, int> counts;
        for (const int member : m_panel)
            ++counts[m_problem.members[member].*group];
        for (auto entry = counts.begin(); entry != counts.end(); ++entry) {
            if (!entry.key().isEmpty() && entry.value() > limit)
                add(QCoreApplication::translate("Selection", "%1 has %2 members on the panel, the limit is %3.")
                        .arg(entry.key(), QString::number(entry.value()), QString::number(limit)));
        }
    }

    void checkMix()
    {
        for (const Need &need : m_problem.needs) {
            const int deepestDepth = deepest(m_problem, m_panel, need).value(0);
            if (deepestDepth >= need.must)
                continue;
            const QString number = needNumber(need.id, need.specialty);
            add(deepestDepth == 0 ? QCoreApplication::translate(
                                        "Selection", "Need %1 (%2) asks for %3, nobody on the panel knows it.")
                                        .arg(number, need.specialty, masteryOf(need.must))
                                  : QCoreApplication::translate(
                                        "Selection", "Need %1 (%2) asks for %3, the deepest on the panel has %4.")
                                        .arg(number, need.specialty, masteryOf(need.must), masteryOf(deepestDepth)));
        }
        for (const Requirement &requirement : m_problem.require) {
            const int present = count([&](const Candidate &member) {
                return attributeOf(member, requirement.attribute) == requirement.value;
            });
            if (present < requirement.atLeast)
                add(QCoreApplication::translate("Selection", "%1 of %2 sit, %3 are needed.")
                        .arg(QString::number(present), requirement.value, QString::number(requirement.atLeast)));
        }
    }

    void add(const QString &sentence) { m_faults.append(sentence); }
    void add(const QString &sentence, const Candidate &member) { m_faults.append(sentence.arg(shownName(member))); }

    const SelectionProblem &m_problem;
    std::vector<int> m_panel;
    QStringList m_faults;
};

} // namespace

namespace {

/// The places of the members of these ids, ascending.
Result<std::vector<int>> placesIn(const SelectionProblem &problem, const QStringList &members)
{
    std::vector<int> panel;
    for (const QString &id : QSet<QString>(members.begin(), members.end())) {
        const auto found = std::ranges::find(problem.members, id, &Candidate::id);
        if (found == problem.members.end()) {
            return Error {ErrorKind::NotFound,
                          QCoreApplication::translate("Selection", "There is no member %1 to choose from.").arg(id),
                          {}};
        }
        panel.push_back(int(found - problem.members.begin()));
    }
    std::ranges::sort(panel);
    return panel;
}

NeedChange turned(NeedChange change)
{
    std::swap(change.depthsWith, change.depthsWithout);
    std::swap(change.deepestWith, change.deepestWithout);
    return change;
}

} // namespace

Result<PanelCheck> checkPanel(const SelectionProblem &problem, const QStringList &members)
{
    if (const Result<void> valid = validate(problem); !valid)
        return valid.error();
    const auto panel = placesIn(problem, members);
    if (!panel)
        return panel.error();
    return PanelCheck {valueOf(problem, *panel), Inspector(problem, *panel).faults()};
}

Result<PanelPrice> priceOf(const SelectionProblem &problem, const QStringList &base, const QStringList &other)
{
    if (const Result<void> valid = validate(problem); !valid)
        return valid.error();
    const auto basePanel = placesIn(problem, base);
    if (!basePanel)
        return basePanel.error();
    const auto otherPanel = placesIn(problem, other);
    if (!otherPanel)
        return otherPanel.error();
    const PanelValue before = valueOf(problem, *basePanel);
    const PanelValue after = valueOf(problem, *otherPanel);
    PanelPrice price;
    price.level = firstDifference(before, after, problem.fewestInvitedFirst);
    price.coming = onlyOn(problem, *otherPanel, *basePanel);
    price.leaving = onlyOn(problem, *basePanel, *otherPanel);
    if (!price.level)
        return price;
    price.isWorse = isBetter(before, after, problem.fewestInvitedFirst);
    price.base = figureOf(before, *price.level);
    price.other = figureOf(after, *price.level);
    if (price.level == Level::Coverage && price.isWorse) {
        price.needs = servedLess(problem, *basePanel, *otherPanel);
    } else if (price.level == Level::Coverage) {
        for (const NeedChange &change : servedLess(problem, *otherPanel, *basePanel))
            price.needs.append(turned(change));
    }
    return price;
}

QList<LevelDifference> compare(const PanelValue &first, const PanelValue &second, bool fewestInvitedFirst)
{
    const std::optional<Level> deciding = firstDifference(first, second, fewestInvitedFirst);
    QList<LevelDifference> differences;
    for (const Level level : decidingLevels(fewestInvitedFirst)) {
        if (level != Level::Lottery)
            differences.append({level, figureOf(first, level), figureOf(second, level), level == deciding});
    }
    return differences;
}

} // namespace lianxin::selection
