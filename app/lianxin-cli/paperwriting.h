#pragma once

#include "app/lianxin-cli/command.h"
#include "core/documents/document.h"

#include <QJsonObject>

namespace lianxin::cli {

using Papers = QList<documents::Document>;

/// Writes `papers` into one PDF, or one PDF each into a folder, as the option --out asks, and answers how that ended.
/// `more` is told beside it with --json.
int writePapers(const Call &call, const Papers &papers, const QJsonObject &more = {});

} // namespace lianxin::cli
