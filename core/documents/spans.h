#pragma once

#include "core/documents/document.h"

namespace lianxin::documents {

/// `spans` from the character unit `from` on, `length` units long (-1 = to the end).
[[nodiscard]] QList<Span> cut(const QList<Span> &spans, qsizetype from, qsizetype length = -1);

/// `spans` without blanks at either end.
[[nodiscard]] QList<Span> trimmed(const QList<Span> &spans);

/// The text of `spans` up to each line feed, without it; one piece at least.
[[nodiscard]] QList<QList<Span>> splitAtLineFeeds(const QList<Span> &spans);
/// `spans` cut at their line feeds; empty lines are left out.
[[nodiscard]] QList<QList<Span>> cutAtLineFeeds(const QList<Span> &spans);

[[nodiscard]] QList<Span> inRole(QList<Span> spans, Role role);

} // namespace lianxin::documents
