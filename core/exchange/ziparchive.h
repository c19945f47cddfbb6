#pragma once

#include "core/base/progress.h"
#include "core/exchange/zipdirectory.h"

#include <QByteArrayView>

#include <functional>
#include <memory>

class QFile;
class QuaZip;

namespace lianxin {

/// A zip file from an unknown hand. Parts are unpacked in small pieces and counted, whatever the directory says
/// of their sizes.
class ZipArchive
{
public:
    /// Takes a piece of a part, in order; answers the error that ends the reading.
    using Sink = std::function<std::optional<Error>(QByteArrayView piece)>;

    /// `progress` counts the KiB unpacked.
    /// Errors: Invalid, it is no zip file, or one that no spreadsheet program writes; Storage.
    [[nodiscard]] static Result<std::unique_ptr<ZipArchive>> open(const QString &path, const ReadLimits &limits,
                                                                  const Progress &progress);
    ~ZipArchive();

    /// Whether there is a part of that name; upper and lower case are the same.
    [[nodiscard]] bool contains(const QString &name) const { return indexOf(name) >= 0; }

    /// Unpacks a part into `sink`. Errors: those of `sink`; Invalid, there is no such part, it is broken,
    /// encrypted or over a limit; Cancelled.
    [[nodiscard]] std::optional<Error> read(const QString &name, const Sink &sink);

private:
    ZipArchive(std::unique_ptr<QFile> file, QList<ZipEntry> entries, const ReadLimits &limits, Progress progress);

    [[nodiscard]] qsizetype indexOf(const QString &name) const;
    [[nodiscard]] bool goTo(qsizetype index);
    [[nodiscard]] std::optional<Error> count(const ZipEntry &entry, qint64 unpacked, qint64 piece);

    std::unique_ptr<QFile> m_file;
    std::unique_ptr<QuaZip> m_zip;
    QList<ZipEntry> m_entries;
    ReadLimits m_limits;
    Progress m_progress;
    qint64 m_unpacked = 0; // bytes of all parts read so far
    qint64 m_claimed = 0; // bytes of all parts as the directory says
};

} // namespace lianxin
