#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace lianxin {

/// A part of a zip file, packed. What many files have in common is packed but once.
struct PackedPart {
    QString name; ///< its path within the file
    QByteArray packed;
    qsizetype size = 0; ///< bytes unpacked
    quint32 checksum = 0; ///< CRC-32 of those
};

/// Packs `content` quickly rather than tightly.
[[nodiscard]] PackedPart packed(const QString &name, const QByteArray &content);

/// A zip file of `parts`, in their order. Errors: Storage.
[[nodiscard]] Result<QByteArray> zipFileOf(const QList<PackedPart> &parts);

} // namespace lianxin
