#pragma once

#include "core/evaluation/factindex.h"
#include "core/ledger/joining.h"
#include "core/reports/reportcourse.h"

namespace lianxin {

/// What the figures of one question are computed from: all facts for following references, and those that count.
struct Scope {
    Scope(const Facts &facts, const Period &asked, QDate day)
        : all(facts)
        , counted(within(facts, asked))
        , period(asked)
        , on(day)
    {
        for (const Suggestion &each : std::as_const(counted.suggestions))
            if (!earnsCredit(each))
                parts.append(each);
        counted.reports.removeIf(&isInWriting);
        counted.suggestions.removeIf([](const Suggestion &each) { return !earnsCredit(each); });
    }

    FactIndex all;
    Facts counted; ///< without the parts of suggestions, which count as one, and reports that are being written
    QList<Suggestion> parts;
    Period period;
    QDate on; ///< the evening from which it is seen

    [[nodiscard]] const Directory &directory() const { return counted.directory; }

    /// Whether it was registered on the day of its activity.
    [[nodiscard]] bool isSameDay(const Suggestion &suggestion) const
    {
        return suggestion.registeredOn == all.find(suggestion.activity).heldOn;
    }

    /// The suggestion as which it counts: a part as its whole.
    [[nodiscard]] SuggestionId countedAs(SuggestionId suggestion) const
    {
        const SuggestionId whole = all.find(suggestion).partOf;
        return whole.isStored() ? whole : suggestion;
    }

    /// Whether `report` grew out of one of `suggestions`.
    [[nodiscard]] bool grewOut(const Report &report, const QSet<qint64> &suggestions) const
    {
        return std::ranges::any_of(report.sources,
                                   [&](SuggestionId source) { return suggestions.contains(countedAs(source).value); });
    }

    /// Whether `adoption` is one, by a level with this meaning.
    [[nodiscard]] bool isAdoptionBy(const Adoption &adoption, QStringView level) const
    {
        return all.isAdoption(adoption) && directory().meaning(adoption.level) == level;
    }
};

} // namespace lianxin
