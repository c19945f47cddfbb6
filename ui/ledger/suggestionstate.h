#pragma once

#include "core/evaluation/facts.h"
#include "ui/base/tableroles.h"

namespace lianxin::ui {

/// How far a suggestion has come, in words and in the colour of a cell.
struct SuggestionState {
    QString text; ///< never empty as long as `facts` name the route
    Tone tone = Tone::Plain;
};

/// The state on the evening of `day`: how late it is, or how a department fares with it; of any other route, the
/// office's word for it.
[[nodiscard]] SuggestionState suggestionState(const Suggestion &suggestion, const Facts &facts, QDate day);

} // namespace lianxin::ui
