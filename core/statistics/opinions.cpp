#include "core/statistics/opinions.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

struct OpinionAspect {
    EntryId Opinion::*said;
    Tally UnitOpinions::*tally;
    const char *title; ///< untranslated
};

constexpr std::array opinionAspects {
    OpinionAspect {&Opinion::satisfaction, &UnitOpinions::satisfaction, QT_TRANSLATE_NOOP("Series", "Satisfaction")},
    OpinionAspect {&Opinion::attitude, &UnitOpinions::attitude, QT_TRANSLATE_NOOP("Series", "Attitude")},
    OpinionAspect {&Opinion::pertinence, &UnitOpinions::pertinence, QT_TRANSLATE_NOOP("Series", "To the point")},
};

/// Those that a department handled and of which members say something.
QList<std::pair<const Suggestion *, Opinion>> judgedIn(const Scope &scope)
{
    QList<std::pair<const Suggestion *, Opinion>> judged;
    for (const Suggestion &each : scope.counted.suggestions)
        if (const Opinion said = opinionOf(each); each.route == Route::Department && said != Opinion {})
            judged.append({&each, said});
    return judged;
}

QString unitNameOf(const Scope &scope, const Suggestion &suggestion)
{
    return orBlank(scope.directory().name(suggestion.mainUnit));
}

} // namespace

Opinion opinionOf(const Suggestion &suggestion)
{
    Opinion opinion {suggestion.satisfaction, {}, {}};
    for (const SuggestionStep &step : suggestion.steps) {
        if (step.attitude.isStored())
            opinion.attitude = step.attitude;
        if (step.pertinence.isStored())
            opinion.pertinence = step.pertinence;
    }
    return opinion;
}

QList<UnitOpinions> opinionsByUnit(const Scope &scope)
{
    QMap<QString, UnitOpinions> found;
    for (const auto &[suggestion, said] : judgedIn(scope)) {
        UnitOpinions &of = found[unitNameOf(scope, *suggestion)];
        for (const OpinionAspect &aspect : opinionAspects)
            if (const EntryId word = said.*aspect.said; word.isStored())
                (of.*aspect.tally).add(scope.directory().name(word));
    }
    QList<UnitOpinions> opinions;
    for (auto each = found.cbegin(); each != found.cend(); ++each) {
        opinions.append(each.value());
        opinions.last().unit = each.key();
    }
    return opinions;
}

Series opinionSeries(const Scope &scope)
{
    Series series {.name = u"opinions-by-department"_s,
                   .title = QCoreApplication::translate("Series", "What members say of the handling, by department"),
                   .unit = QCoreApplication::translate("Series", "suggestions"),
                   .kind = SeriesKind::Heat,
                   .categories = {},
                   .lines = {}};
    const auto judged = judgedIn(scope);
    if (judged.isEmpty())
        return series;
    QMap<QString, SeriesLine> lines;
    for (const auto &[suggestion, said] : judged)
        lines[unitNameOf(scope, *suggestion)];
    for (const OpinionAspect &aspect : opinionAspects) {
        if (std::ranges::none_of(judged, [&](const auto &each) { return (each.second.*aspect.said).isStored(); }))
            continue;
        for (const DirectoryEntry &word : scope.directory().of(WordList::Satisfaction)) {
            series.categories.append(QCoreApplication::translate("Series", "%1: %2")
                                         .arg(QCoreApplication::translate("Series", aspect.title), word.name));
            for (SeriesLine &line : lines)
                line.points.append({u"suggestion"_s, {}});
            for (const auto &[suggestion, said] : judged)
                if (said.*aspect.said == word.id)
                    lines[unitNameOf(scope, *suggestion)].points.last().ids.append(suggestion->id.value);
        }
    }
    for (auto line = lines.begin(); line != lines.end(); ++line)
        series.lines.append({line.key(), line->points});
    std::ranges::stable_sort(series.lines, std::ranges::greater {}, [](const SeriesLine &line) {
        qsizetype said = 0;
        for (const SeriesPoint &point : line.points)
            said += point.ids.size();
        return said;
    });
    return series;
}

} // namespace lianxin
