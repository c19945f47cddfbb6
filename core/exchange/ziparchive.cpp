#include "core/exchange/ziparchive.h"

#include "core/exchange/refusals.h"

#include <QCoreApplication>
#include <QFile>
#include <quazip/quazip.h>
#include <quazip/quazipfile.h>

#include <array>

using namespace Qt::StringLiterals;

namespace lianxin {

Result<std::unique_ptr<ZipArchive>> ZipArchive::open(const QString &path, const ReadLimits &limits,
                                                     const Progress &progress)
{
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly))
        return Error {ErrorKind::Storage,
                      QCoreApplication::translate(
                          "Spreadsheet",
                          "The file cannot be read. Look whether you may open it, and whether the drive is there."),
                      file->errorString()};
    auto entries = readZipDirectory(*file, limits);
    if (!entries)
        return entries.error();

    std::unique_ptr<ZipArchive> archive(new ZipArchive(std::move(file), *std::move(entries), limits, progress));
    if (!archive->m_zip->open(QuaZip::mdUnzip) || archive->m_zip->getEntriesCount() != archive->m_entries.size())
        return damagedFile(u"the zip directory has two readings"_s);
    return archive;
}

ZipArchive::ZipArchive(std::unique_ptr<QFile> file, QList<ZipEntry> entries, const ReadLimits &limits,
                       Progress progress)
    : m_file(std::move(file))
    , m_zip(std::make_unique<QuaZip>(m_file.get()))
    , m_entries(std::move(entries))
    , m_limits(limits)
    , m_progress(std::move(progress))
{
    for (const ZipEntry &entry : std::as_const(m_entries))
        m_claimed += entry.unpacked;
}

ZipArchive::~ZipArchive() = default;

qsizetype ZipArchive::indexOf(const QString &name) const
{
    for (qsizetype index = 0; index < m_entries.size(); ++index) {
        if (m_entries[index].name.compare(name, Qt::CaseInsensitive) == 0)
            return index;
    }
    return -1;
}

bool ZipArchive::goTo(qsizetype index)
{
    bool there = m_zip->goToFirstFile();
    for (qsizetype at = 0; there && at < index; ++at)
        there = m_zip->goToNextFile();
    return there;
}

std::optional<Error> ZipArchive::count(const ZipEntry &entry, qint64 unpacked, qint64 piece)
{
    m_unpacked += piece;
    if (m_unpacked > m_limits.unpackedBytes)
        return tooMuchUnpacked(m_limits);
    if (unpacked > m_limits.ratioFreeBytes && unpacked / m_limits.ratio > entry.packed)
        return packedTooTightly(m_limits);
    if (!m_progress(int(m_unpacked / 1024), int(m_claimed / 1024)))
        return stoppedReading();
    return {};
}

std::optional<Error> ZipArchive::read(const QString &name, const Sink &sink)
{
    const qsizetype index = indexOf(name);
    if (index < 0)
        return damagedFile(u"no part "_s + name);
    const ZipEntry &entry = m_entries[index];
    if (entry.encrypted)
        return protectedFile();

    QuaZipFile part(m_zip.get());
    if (!goTo(index) || !part.open(QIODevice::ReadOnly))
        return damagedFile(u"cannot open part "_s + name);

    std::array<char, 65536> piece {};
    qint64 unpacked = 0;
    qint64 size = 0;
    while ((size = part.read(piece.data(), piece.size())) > 0) {
        unpacked += size;
        if (auto excess = count(entry, unpacked, size))
            return excess;
        if (auto stop = sink(QByteArrayView(piece.data(), size)))
            return stop;
    }
    part.close(); // compares the checksum
    if (size < 0 || part.getZipError() != UNZ_OK || unpacked != entry.unpacked)
        return damagedFile(u"part %1 ends after %2 of %3 bytes"_s.arg(name).arg(unpacked).arg(entry.unpacked));
    return {};
}

} // namespace lianxin
