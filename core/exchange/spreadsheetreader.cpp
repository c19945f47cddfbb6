#include "core/exchange/csvreader.h"
#include "core/exchange/holidaycalendar.h"
#include "core/exchange/odsreader.h"
#include "core/exchange/refusals.h"
#include "core/exchange/spreadsheet.h"
#include "core/exchange/xlsxreader.h"
#include "core/exchange/ziparchive.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

enum class Content { Nothing, Zip, Compound, Other };

QString words(const char *english)
{
    return QCoreApplication::translate("Spreadsheet", english);
}

Error wrongExtension(const QString &extension)
{
    return {
        ErrorKind::Invalid,
        words(QT_TRANSLATE_NOOP(
                  "Spreadsheet",
                  "The content does not agree with the extension; it looks like .%1. Rename the file or save it anew."))
            .arg(extension),
        {}};
}

/// A container of old Office files: an .xls, or a newer file under a password.
Error compoundFile(const QByteArray &head)
{
    static const QByteArray sealed = QByteArray("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0", 32);
    if (head.contains(sealed))
        return protectedFile();
    return {ErrorKind::Invalid,
            words(QT_TRANSLATE_NOOP(
                "Spreadsheet",
                "The file has the old format .xls. Open it in Excel or WPS, save it as .xlsx and import that.")),
            {}};
}

Content contentOf(const QByteArray &head)
{
    if (head.isEmpty())
        return Content::Nothing;
    if (head.startsWith("PK\3\4") || head.startsWith("PK\5\6"))
        return Content::Zip;
    return head.startsWith("\xD0\xCF\x11\xE0") ? Content::Compound : Content::Other;
}

bool looksLikeText(const QByteArray &head)
{
    return !head.contains('\0') && !QByteArray("<%{").contains(head.front()) && head.contains('\n');
}

Result<Spreadsheet> readZipped(const QString &path, const QString &extension, const ReadLimits &limits,
                               const Progress &progress)
{
    const auto zip = ZipArchive::open(path, limits, progress);
    if (!zip)
        return zip.error();
    const bool isXlsx = (*zip)->contains(u"[Content_Types].xml"_s);
    if (!isXlsx && !(*zip)->contains(u"mimetype"_s))
        return otherFile(u"zip file of another kind"_s);
    if (const QString fitting = isXlsx ? u"xlsx"_s : u"ods"_s; extension != fitting)
        return wrongExtension(fitting);
    return isXlsx ? readXlsx(**zip, limits) : readOds(**zip, limits);
}

Result<Spreadsheet> readContent(const QString &path, const ReadLimits &limits, const Progress &progress)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadableFile(file.errorString());
    const QByteArray head = file.read(1'000'000);
    const Content content = contentOf(head);
    if (content == Content::Nothing)
        return Error {
            ErrorKind::Invalid,
            words(QT_TRANSLATE_NOOP("Spreadsheet", "The file is empty. Copy it once more from where it came.")),
            {}};
    if (content == Content::Compound)
        return compoundFile(head);
    const QString extension = QFileInfo(path).suffix().toLower();
    if (extension == "ics"_L1)
        return content == Content::Zip ? otherFile(u"zip file"_s) : readHolidayCalendar(path, limits);
    if (extension != "xlsx"_L1 && extension != "ods"_L1 && extension != "csv"_L1)
        return otherFile(u"extension "_s + extension);
    if (content == Content::Zip)
        return readZipped(path, extension, limits, progress);
    if (extension != "csv"_L1 && looksLikeText(head))
        return wrongExtension(u"csv"_s);
    return extension == "csv"_L1 ? readCsv(path, limits, progress) : otherFile(u"no zip file"_s);
}

} // namespace

Result<Spreadsheet> readSpreadsheet(const QString &path, const ReadLimits &limits, const Progress &progress)
{
    const QFileInfo info(path);
    const auto named = [&](Error error) {
        if (error.kind != ErrorKind::Cancelled)
            error.message = words(QT_TRANSLATE_NOOP("Spreadsheet", "%1: %2")).arg(info.fileName(), error.message);
        return error;
    };
    if (!info.isFile())
        return named(
            {ErrorKind::NotFound,
             words(QT_TRANSLATE_NOOP("Spreadsheet", "There is no such file. Look whether it was moved or renamed.")),
             {}});
    auto spreadsheet = readContent(path, limits, progress);
    if (!spreadsheet)
        return named(spreadsheet.error());
    return spreadsheet;
}

} // namespace lianxin
