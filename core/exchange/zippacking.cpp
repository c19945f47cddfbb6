#include "core/exchange/zippacking.h"

#include <QBuffer>
#include <QCoreApplication>
#include <quazip/quacrc32.h>
#include <quazip/quazip.h>
#include <quazip/quazipfile.h>
#include <quazip/quazipnewinfo.h>

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

constexpr int fastest = 1;
constexpr int deflated = 8; // the method's number in a zip file
constexpr qsizetype headOfStream = 4 + 2; // the size that Qt puts before, and the head of zlib
constexpr qsizetype tailOfStream = 4; // the checksum of zlib

Error notPacked(int code)
{
    return {ErrorKind::Storage, QCoreApplication::translate("Exchange", "The file cannot be packed."),
            u"zip error %1"_s.arg(code)};
}

Result<void> add(QuaZip &zip, const PackedPart &part)
{
    QuaZipNewInfo info(part.name);
    info.uncompressedSize = ulong(part.size);
    QuaZipFile file(&zip);
    if (!file.open(QIODevice::WriteOnly, info, nullptr, part.checksum, deflated, fastest, true)
        || file.write(part.packed) != part.packed.size())
        return notPacked(file.getZipError());
    file.close();
    return file.getZipError() == ZIP_OK ? Result<void>() : notPacked(file.getZipError());
}

} // namespace

PackedPart packed(const QString &name, const QByteArray &content)
{
    const QByteArray stream = qCompress(content, fastest);
    return {name, stream.mid(headOfStream).chopped(tailOfStream), content.size(), QuaCrc32().calculate(content)};
}

Result<QByteArray> zipFileOf(const QList<PackedPart> &parts)
{
    QBuffer buffer;
    QuaZip zip(&buffer);
    zip.setDataDescriptorWritingEnabled(false);
    if (!zip.open(QuaZip::mdCreate))
        return notPacked(zip.getZipError());
    for (const PackedPart &part : parts)
        if (const auto added = add(zip, part); !added)
            return added.error();
    zip.close();
    return zip.getZipError() == ZIP_OK ? Result<QByteArray>(buffer.data()) : notPacked(zip.getZipError());
}

} // namespace lianxin
