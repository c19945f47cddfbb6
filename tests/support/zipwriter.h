#pragma once

#include "tests/support/printing.h"

#include <QFile>
#include <quazip/quazip.h>
#include <quazip/quazipfile.h>
#include <quazip/quazipnewinfo.h>

#include <utility>

/// Writes a zip file of `parts` (name, content) in their order.
inline void writeZip(const QString &path, const QList<std::pair<QString, QByteArray>> &parts)
{
    QuaZip zip(path);
    REQUIRE(zip.open(QuaZip::mdCreate));
    for (const auto &[name, content] : parts) {
        QuaZipFile part(&zip);
        REQUIRE(part.open(QIODevice::WriteOnly, QuaZipNewInfo(name)));
        part.write(content);
        part.close();
    }
    zip.close();
}

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

inline void writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}
