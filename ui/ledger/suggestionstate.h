#pragma once

#include "core/directory/directoryrepository.h"
#include "core/ledger/suggestion.h"
#include "ui/base/tableroles.h"

namespace lianxin::ui {

/// How far a suggestion has come, in words and in the colour of a cell.
struct SuggestionState {
    QString text; ///< never empty as long as `directory` names the route
    Tone tone = Tone::Plain;
};

/// The state on the evening of `day`: how a department fares with it; of any other route, the office's word for it.
[[nodiscard]] SuggestionState suggestionState(const Suggestion &suggestion, const Directory &directory, QDate day);

} // namespace lianxin::ui
