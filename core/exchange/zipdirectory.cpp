#include "core/exchange/zipdirectory.h"

#include "core/exchange/refusals.h"

#include <QIODevice>
#include <QSet>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

constexpr qint64 directoryBytesAtMost = 16'000'000;
constexpr qsizetype endSize = 22;
constexpr qsizetype entrySize = 46;
constexpr qsizetype localHeaderSize = 30;
constexpr quint32 unknown32 = 0xffffffff;

/// Where the directory lies; all numbers as the file claims them.
struct Ending {
    qint64 position = 0; ///< of the end record
    quint64 entries = 0;
    quint64 size = 0;
    quint64 offset = 0;
};

template <typename T>
T numberAt(const QByteArray &bytes, qsizetype at)
{
    return at >= 0 && at + qsizetype(sizeof(T)) <= bytes.size() ? qFromLittleEndian<T>(bytes.constData() + at) : T {};
}

QByteArray bytesAt(QIODevice &file, qint64 position, qint64 size)
{
    return position >= 0 && file.seek(position) ? file.read(size) : QByteArray();
}

/// The numbers that a file of more than 4 GiB or 65,535 parts, or a careful writer, puts elsewhere.
void readLargeEnding(QIODevice &file, Ending &ending)
{
    const QByteArray locator = bytesAt(file, ending.position - 20, 20);
    if (!locator.startsWith("PK\6\7"))
        return;
    const auto position = numberAt<quint64>(locator, 8);
    const QByteArray record = position < quint64(file.size()) ? bytesAt(file, qint64(position), 56) : QByteArray();
    if (!record.startsWith("PK\6\6"))
        return;
    ending.entries = numberAt<quint64>(record, 32);
    ending.size = numberAt<quint64>(record, 40);
    ending.offset = numberAt<quint64>(record, 48);
}

Result<Ending> findEnding(QIODevice &file)
{
    const qint64 tailSize = qMin<qint64>(file.size(), endSize + 65'535);
    const QByteArray tail = bytesAt(file, file.size() - tailSize, tailSize);
    const qsizetype at = tail.lastIndexOf("PK\5\6");
    if (at < 0 || at + endSize > tail.size())
        return incompleteFile(u"no end of the zip directory"_s);

    Ending ending;
    ending.position = file.size() - tailSize + at;
    ending.entries = numberAt<quint16>(tail, at + 10);
    ending.size = numberAt<quint32>(tail, at + 12);
    ending.offset = numberAt<quint32>(tail, at + 16);
    if (ending.entries == 0xffff || ending.size == unknown32 || ending.offset == unknown32)
        readLargeEnding(file, ending);
    return ending;
}

/// Replaces those of the 32-bit claims that say "see the extra field".
bool readLargeClaims(const QByteArray &extra, std::initializer_list<quint64 *> claims)
{
    for (qsizetype at = 0; at + 4 <= extra.size(); at += 4 + numberAt<quint16>(extra, at + 2)) {
        if (numberAt<quint16>(extra, at) != 1)
            continue;
        qsizetype value = at + 4;
        for (quint64 *claim : claims) {
            if (*claim != unknown32)
                continue;
            if (value + 8 > extra.size())
                return false;
            *claim = numberAt<quint64>(extra, value);
            value += 8;
        }
    }
    return true;
}

std::optional<ZipEntry> entryAt(const QByteArray &directory, qsizetype at, qsizetype *next)
{
    const qsizetype nameSize = numberAt<quint16>(directory, at + 28);
    const qsizetype extraSize = numberAt<quint16>(directory, at + 30);
    *next = at + entrySize + nameSize + extraSize + numberAt<quint16>(directory, at + 32);
    if (directory.mid(at, 4) != "PK\1\2" || *next > directory.size())
        return {};

    quint64 packed = numberAt<quint32>(directory, at + 20);
    quint64 unpacked = numberAt<quint32>(directory, at + 24);
    quint64 start = numberAt<quint32>(directory, at + 42);
    const auto most = quint64(std::numeric_limits<qint64>::max() / 4);
    if (!readLargeClaims(directory.mid(at + entrySize + nameSize, extraSize), {&unpacked, &packed, &start})
        || packed > most || unpacked > most || start > most)
        return {};
    return ZipEntry {QString::fromUtf8(directory.mid(at + entrySize, nameSize)).replace(u'\\', u'/'),
                     qint64(start),
                     qint64(packed),
                     qint64(unpacked),
                     (numberAt<quint16>(directory, at + 8) & 1U) != 0,
                     numberAt<quint16>(directory, at + 10)};
}

std::optional<Error> findLies(QList<ZipEntry> entries, qint64 end)
{
    std::sort(entries.begin(), entries.end(), [](const auto &a, const auto &b) { return a.start < b.start; });
    qint64 free = 0;
    QSet<QString> names;
    for (const ZipEntry &entry : entries) {
        if (entry.start < free)
            return damagedFile(u"zip entries overlap at "_s + entry.name);
        free = entry.start + localHeaderSize + entry.name.toUtf8().size() + entry.packed;
        if (free > end)
            return damagedFile(u"zip entry outside the file: "_s + entry.name);
        if (entry.method == 0 && entry.packed != entry.unpacked && !entry.encrypted)
            return damagedFile(u"stored zip entry of two sizes: "_s + entry.name);
        if (names.contains(entry.name.toLower()))
            return damagedFile(u"two zip entries named "_s + entry.name);
        names.insert(entry.name.toLower());
    }
    return {};
}

std::optional<Error> findExcess(const QList<ZipEntry> &entries, const ReadLimits &limits)
{
    qint64 total = 0;
    for (const ZipEntry &entry : entries) {
        if (entry.unpacked > limits.unpackedBytes - total)
            return tooMuchUnpacked(limits);
        total += entry.unpacked;
        if (entry.unpacked > limits.ratioFreeBytes && entry.unpacked / limits.ratio > entry.packed)
            return packedTooTightly(limits);
    }
    return {};
}

} // namespace

Result<QList<ZipEntry>> readZipDirectory(QIODevice &file, const ReadLimits &limits)
{
    const auto ending = findEnding(file);
    if (!ending)
        return ending.error();
    if (ending->entries > quint64(limits.entries))
        return tooManyEntries(limits);
    if (ending->size > quint64(qMin(ending->position, directoryBytesAtMost))
        || ending->offset > quint64(ending->position) - ending->size)
        return damagedFile(u"zip directory outside the file"_s);

    const QByteArray directory = bytesAt(file, qint64(ending->offset), qint64(ending->size));
    QList<ZipEntry> entries;
    for (qsizetype at = 0, next = 0; at < directory.size(); at = next) {
        const auto entry = entryAt(directory, at, &next);
        if (!entry || quint64(entries.size()) >= ending->entries)
            return damagedFile(u"zip directory with a bad entry"_s);
        entries.append(*entry);
    }
    if (quint64(entries.size()) != ending->entries)
        return damagedFile(u"zip directory with too few entries"_s);
    if (const auto lie = findLies(entries, qint64(ending->offset)))
        return *lie;
    if (const auto excess = findExcess(entries, limits))
        return *excess;
    return entries;
}

} // namespace lianxin
