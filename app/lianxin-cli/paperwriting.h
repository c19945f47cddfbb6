#pragma once

#include "app/lianxin-cli/command.h"
#include "core/documents/document.h"
#include "core/ledger/suggestion.h"

#include <QJsonObject>

namespace lianxin::cli {

using Papers = QList<documents::Document>;

/// Writes `papers` into one PDF, or one PDF each into a folder, as the option --out asks, and answers how that ended.
/// `more` is told beside it with --json.
int writePapers(const Call &call, const Papers &papers, const QJsonObject &more = {});

/// The suggestion that the option --number names, those of --activity, or all. Errors: Invalid, Storage.
Result<QList<SuggestionId>> suggestionsAsked(const Call &call, Workbook &workbook);

} // namespace lianxin::cli
