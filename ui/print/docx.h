#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "ui/print/docxhead.h"
#include "ui/print/layout.h"
#include "ui/print/printedpages.h"

#include <map>

namespace lianxin::print {

/// Whether `document` can be one: what stands in boxes on labels and envelopes cannot.
[[nodiscard]] bool canBeWord(const documents::Document &document);

/// Why it cannot.
[[nodiscard]] Error noWordFile();

/// Writes papers as Word files that look as they do on paper: the same margins, lines, letters and page numbers. What
/// one file has in common with another is made but once, so that a thousand letters take little longer than their
/// names.
class DocxWriter
{
public:
    /// With the fonts that come with the program; a Word file names those that they stand for.
    DocxWriter() = default;
    /// With `fonts` for every format.
    explicit DocxWriter(RoleFonts fonts);

    /// Writes `documents` into one Word file at `path`, each beginning on a page of its own. The file at `path` is
    /// replaced when all is written, or left as it was. Answers the pages as they are on paper. Errors: Storage if it
    /// cannot be written; Cancelled; Invalid if there are no documents, or one cannot be a Word file.
    Result<PrintedPages> write(const QList<documents::Document> &documents, const QString &path,
                               const Progress &progress = {});

    /// Writes each of `documents` into a Word file of its own, at the path of its place in `paths`. Errors: as above,
    /// the first that there is; those files that were written stay.
    Result<PrintedPages> writeEach(const QList<documents::Document> &documents, const QStringList &paths);

private:
    using LookKey = std::tuple<documents::Format, documents::Paper, int>;

    /// One Word file as it comes to be.
    struct File {
        QByteArray body;
        DocxParts parts;
        QList<DocxLook> looks;
        PrintedPages printed;
    };

    Result<QByteArray> contentOf(File &file, const QList<documents::Document> &documents, const Progress &progress);
    void add(File &file, const documents::Document &document, bool isLast);
    DocxSetting &settingFor(File &file, const documents::Document &document, qreal linePitch);
    const std::pair<QByteArray, QByteArray> &stylesOf(const QList<DocxLook> &looks);
    Result<QByteArray> finished(File &file, const QList<documents::Document> &documents);
    const PackedPart &sharedPart(const QString &path, const QByteArray &content);

    RoleFonts m_fonts;
    Compositor m_compositor;
    std::map<std::pair<LookKey, int>, DocxSetting> m_settings; ///< by look and its number in its file
    std::map<QList<LookKey>, std::pair<QByteArray, QByteArray>> m_styles; ///< styles and fonts of looks
    QHash<std::pair<QString, QByteArray>, PackedPart> m_shared;
};

/// As above, for one file alone.
Result<PrintedPages> writeDocx(const QList<documents::Document> &documents, const QString &path,
                               const Progress &progress = {});

} // namespace lianxin::print
