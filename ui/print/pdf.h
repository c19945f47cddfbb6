#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/documents/document.h"
#include "ui/print/printedpages.h"

namespace lianxin::print {

/// Lays out `documents` and writes them into one PDF at `path`, each beginning on a page of its own. The file at `path`
/// is replaced when all is written, or left as it was. Errors: Storage if it cannot be written; Cancelled;
/// Invalid if there are no documents.
Result<PrintedPages> writePdf(const QList<documents::Document> &documents, const QString &path,
                              const Progress &progress = {});

/// The same, each of `documents` at its place of `paths`. Files before one that cannot be written may be there.
/// Errors: as above, but for Cancelled.
Result<PrintedPages> writePdfEach(const QList<documents::Document> &documents, const QStringList &paths);

} // namespace lianxin::print
