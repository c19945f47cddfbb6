#pragma once

#include "core/base/result.h"
#include "ui/print/laidoutdocument.h"

#include <QByteArray>

namespace lianxin::print {

inline constexpr int chatDpi = 150; ///< of a picture that is read well in a chat group
inline constexpr qsizetype chatBytes = 2L * 1024 * 1024; ///< the most that such a picture may have

/// `page` as a PNG of at most `bytes`: as fine as chatDpi allows, with fewer shades or coarser where it would be more.
[[nodiscard]] QByteArray pictureOf(const LaidOutPage &page, qsizetype bytes = chatBytes);

/// Writes pictureOf(page) to `path`. Errors: Storage; then what was there stays.
Result<void> writePicture(const LaidOutPage &page, const QString &path);

} // namespace lianxin::print
