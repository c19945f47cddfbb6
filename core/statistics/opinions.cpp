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
        if (const Opinion said = opinionOf(each, scope.on); each.route == Route::Department && said.isSaid())
            judged.append({&each, said});
    return judged;
}

QString unitNameOf(const Scope &scope, const Opinion &said)
{
    return orBlank(scope.directory().name(said.unit));
}

/// The department that had `suggestion` when `step` of it was taken.
EntryId unitAt(const Suggestion &suggestion, QList<SuggestionStep>::const_iterator step)
{
    const auto moved = std::find_if(step, suggestion.steps.cend(), [](const SuggestionStep &later) {
        return later.kind == StepKind::Reassigned || later.kind == StepKind::Handed;
    });
    return moved == suggestion.steps.cend() ? suggestion.mainUnit : moved->entryWas;
}

} // namespace

Opinion opinionOf(const Suggestion &suggestion, QDate day)
{
    Opinion opinion {{}, {}, {}, suggestion.mainUnit};
    bool isJudgedLater = false;
    for (auto step = suggestion.steps.cbegin(); step != suggestion.steps.cend(); ++step) {
        if (step->kind != StepKind::Judged)
            continue;
        if (day.isValid() && step->takenOn > day) {
            isJudgedLater = true;
            continue;
        }
        if (const EntryId unit = unitAt(suggestion, step); unit != opinion.unit)
            opinion = {{}, {}, {}, unit};
        opinion.satisfaction = step->entry;
        if (step->attitude.isStored())
            opinion.attitude = step->attitude;
        if (step->pertinence.isStored())
            opinion.pertinence = step->pertinence;
    }
    if (!isJudgedLater)
        opinion.satisfaction = suggestion.satisfaction; // a card may be told of it without a step
    return opinion;
}

QList<UnitOpinions> opinionsByUnit(const Scope &scope)
{
    QMap<QString, UnitOpinions> found;
    for (const auto &[suggestion, said] : judgedIn(scope)) {
        UnitOpinions &of = found[unitNameOf(scope, said)];
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
        lines[unitNameOf(scope, said)];
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
                    lines[unitNameOf(scope, said)].points.last().ids.append(suggestion->id.value);
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
