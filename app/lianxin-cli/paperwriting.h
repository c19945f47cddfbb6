#pragma once

#include "app/lianxin-cli/command.h"
#include "core/documents/issuedletter.h"
#include "core/documents/officepapers.h"
#include "core/ledger/suggestion.h"

#include <QJsonObject>

namespace lianxin::cli {

using Papers = QList<documents::Document>;

/// The kinds of letters as the option --kind names them, by documents::LetterKind.
[[nodiscard]] const QStringList &letterWords();
/// The kind that --kind names among `words`, some of these; the first of all where it is not told. Errors: Invalid.
[[nodiscard]] Result<documents::LetterKind> letterKindAsked(const Call &call, const QStringList &words);

enum class PaperForm { Pdf, Word };

/// What the path of --out ends in, or --format asks for; a PDF where neither tells. Errors: Invalid, too, when the path
/// ends as no paper does.
Result<PaperForm> formOf(const Call &call);

/// Whether papers can be written as the options ask: for what is issued or signed before it is written. Errors: those
/// of formOf(); Storage.
Result<void> expectPlace(const Call &call);

/// Whether the paper that is asked for goes by no other options than those of all papers and `taken`. Errors: Invalid.
Result<void> expectOptions(const Call &call, const QStringList &taken);

/// Writes `papers` into one PDF or Word file, or into a folder of one each, as the options --out and --format ask, and
/// answers how that ended.
/// `more` is told beside it with --json.
int writePapers(const Call &call, const Papers &papers, const QJsonObject &more = {});

/// The suggestion that the option --number names, those of --activity, or all. Errors: Invalid, Storage.
Result<QList<SuggestionId>> suggestionsAsked(const Call &call, Workbook &workbook);

/// writePapers(), and notes in `workbook` that they left.
int writeAndNote(const Call &call, Workbook &workbook, const documents::PapersAbout &about, const Papers &papers,
                 const QJsonObject &more = {});

/// The same of what could be written, or the error; what is remarked is told.
int writeAndNote(const Call &call, Workbook &workbook, const documents::PapersAbout &about,
                 const Result<documents::WrittenPapers> &written);

} // namespace lianxin::cli
