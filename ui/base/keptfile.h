#pragma once

#include "core/storage/workbook.h"

#include <QImage>

namespace lianxin::ui {

/// A file that the workbook keeps.
struct KeptFile {
    QString name; ///< as it was called outside
    QString content; ///< the SHA-256 of its bytes
};

/// Keeps the file at `path`, a picture reduced unless it is wanted `inFullSize`. Within an action.
/// Errors: Invalid, of the workbook itself or a file of more than 100 MB; Storage.
Result<KeptFile> keepFile(Workbook &workbook, const QString &path, bool inFullSize);

/// Writes the kept file to `place`, outside. Errors: Invalid, when that is the workbook itself; Storage.
Result<void> writeFile(Workbook &workbook, const KeptFile &file, const QString &place);

/// `bytes` as the workbook keeps them: a picture of more than 2,000 pixels a side is made that small, all else stays.
[[nodiscard]] QByteArray reducedPicture(const QByteArray &bytes);

/// The picture that `bytes` hold, upright, no larger than `within`; null when they hold none.
[[nodiscard]] QImage pictureIn(const QByteArray &bytes, QSize within);

} // namespace lianxin::ui
