#pragma once

#include "core/base/result.h"
#include "core/exchange/readlimits.h"

#include <QList>

class QIODevice;

namespace lianxin {

/// What the directory of a zip file says about one part.
struct ZipEntry {
    QString name; ///< with '/' between folders
    qint64 start = 0; ///< offset of its header in the file
    qint64 packed = 0; ///< bytes
    qint64 unpacked = 0; ///< bytes; a claim, not to be believed
    bool encrypted = false;
    int method = 0; ///< 0 = stored, 8 = deflated
};

/// The parts that `file` lists, in its order, without unpacking any. Refuses what no spreadsheet program writes:
/// parts that overlap, lie outside the file, or have the same name, and claims over the limits.
/// Errors: Invalid, in one sentence without the file's name.
[[nodiscard]] Result<QList<ZipEntry>> readZipDirectory(QIODevice &file, const ReadLimits &limits);

} // namespace lianxin
