#pragma once

#include "app/lianxin-cli/command.h"
#include "core/documents/document.h"
#include "core/ledger/suggestion.h"

#include <QJsonObject>

namespace lianxin::cli {

using Papers = QList<documents::Document>;

enum class PaperForm { Pdf, Word };

/// What the path of --out ends in, or --format asks for; a PDF where neither tells. Errors: Invalid.
Result<PaperForm> formOf(const Call &call);

/// Writes `papers` into one PDF or Word file, or into a folder of one each, as the options --out and --format ask, and
/// answers how that ended.
/// `more` is told beside it with --json.
int writePapers(const Call &call, const Papers &papers, const QJsonObject &more = {});

/// The suggestion that the option --number names, those of --activity, or all. Errors: Invalid, Storage.
Result<QList<SuggestionId>> suggestionsAsked(const Call &call, Workbook &workbook);

} // namespace lianxin::cli
