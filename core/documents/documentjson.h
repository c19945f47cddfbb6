#pragma once

#include "core/base/result.h"
#include "core/documents/document.h"

namespace lianxin::documents {

/// `document` as text to be kept: it comes back exactly as it was, whatever becomes of records and wordings.
[[nodiscard]] QString frozen(const Document &document);

/// What frozen() has kept. Errors: Unusable if `text` is nothing that it wrote.
Result<Document> thawed(const QString &text);

} // namespace lianxin::documents
