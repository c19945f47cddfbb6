#pragma once

#include "core/base/result.h"
#include "core/exchange/readlimits.h"

namespace lianxin {

// The sentences with which files are refused, without the file's name.

[[nodiscard]] Error unreadableFile(const QString &detail); ///< Storage; all others are Invalid, but the stop
[[nodiscard]] Error damagedFile(const QString &detail);
[[nodiscard]] Error incompleteFile(const QString &detail);
[[nodiscard]] Error protectedFile();
[[nodiscard]] Error otherFile(const QString &detail); ///< not a spreadsheet at all
[[nodiscard]] Error stoppedReading();
[[nodiscard]] Error tooManyEntries(const ReadLimits &limits);
[[nodiscard]] Error tooMuchUnpacked(const ReadLimits &limits);
[[nodiscard]] Error packedTooTightly(const ReadLimits &limits);
[[nodiscard]] Error tooManyRows(const QString &sheet, const ReadLimits &limits);
[[nodiscard]] Error tooManyColumns(const QString &sheet, int row, const ReadLimits &limits);
[[nodiscard]] Error tooManyCells(const ReadLimits &limits);
[[nodiscard]] Error tooManyMerges(const QString &sheet, const ReadLimits &limits);
[[nodiscard]] Error cellTooLong(const QString &sheet, int row, const ReadLimits &limits);

} // namespace lianxin
