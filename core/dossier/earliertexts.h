#pragma once

#include "core/evaluation/factindex.h"
#include "core/reports/similartexts.h"

namespace lianxin {

/// All reports and suggestions, with what they are about: a suggestion with its category, the specialties of its
/// activity and the region of that; a report with those of its sources.
[[nodiscard]] QList<ComparedText> earlierTexts(const FactIndex &index);

/// One report, stored or not, as earlierTexts() has it.
[[nodiscard]] ComparedText comparedText(const FactIndex &index, const Report &report);

/// One suggestion, likewise.
[[nodiscard]] ComparedText comparedText(const FactIndex &index, const Suggestion &suggestion);

} // namespace lianxin
