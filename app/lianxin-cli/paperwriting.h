#pragma once

#include "app/lianxin-cli/command.h"
#include "core/documents/issuedletter.h"

#include <QJsonObject>

#include <optional>

namespace lianxin::cli {

using Papers = QList<documents::Document>;

/// The kinds of letters as the option --kind names them, by documents::LetterKind.
[[nodiscard]] const QStringList &letterWords();
[[nodiscard]] std::optional<documents::LetterKind> letterKindNamed(const QString &word);

/// Writes `papers` into one PDF, or one PDF each into a folder, as the option --out asks, and answers how that ended.
/// `more` is told beside it with --json.
int writePapers(const Call &call, const Papers &papers, const QJsonObject &more = {});

/// The same, and notes in `workbook` that they left.
int writeAndNote(const Call &call, Workbook &workbook, const documents::PapersAbout &about, const Papers &papers);

} // namespace lianxin::cli
