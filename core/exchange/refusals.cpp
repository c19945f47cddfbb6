#include "core/exchange/refusals.h"

#include <QCoreApplication>

namespace lianxin {

namespace {

QString words(const char *english)
{
    return QCoreApplication::translate("Spreadsheet", english);
}

Error invalid(const QString &message, const QString &detail = {})
{
    return {ErrorKind::Invalid, message, detail};
}

} // namespace

Error unreadableFile(const QString &detail)
{
    return {
        ErrorKind::Storage,
        words(QT_TRANSLATE_NOOP(
            "Spreadsheet", "The file cannot be read. Look whether you may open it, and whether the drive is there.")),
        detail};
}

Error damagedFile(const QString &detail)
{
    return invalid(
        words(QT_TRANSLATE_NOOP("Spreadsheet",
                                "The file is damaged. Open it in Excel or WPS, save it as .xlsx and import that.")),
        detail);
}

Error incompleteFile(const QString &detail)
{
    return invalid(
        words(QT_TRANSLATE_NOOP("Spreadsheet", "The file is incomplete. Copy or download it once more and try again.")),
        detail);
}

Error protectedFile()
{
    return invalid(words(QT_TRANSLATE_NOOP(
        "Spreadsheet",
        "The file is protected by a password. Open it in Excel or WPS, take the password off and save it.")));
}

Error otherFile(const QString &detail)
{
    return invalid(words(QT_TRANSLATE_NOOP("Spreadsheet",
                                           "The content is not a spreadsheet. Choose an .xlsx, .ods or .csv file.")),
                   detail);
}

Error stoppedReading()
{
    return {ErrorKind::Cancelled, words(QT_TRANSLATE_NOOP("Spreadsheet", "Reading stopped.")), {}};
}

Error tooManyEntries(const ReadLimits &limits)
{
    return invalid(
        words(QT_TRANSLATE_NOOP("Spreadsheet",
                                "The file has more than %1 parts. Copy the sheet into a new file and import that."))
            .arg(limits.entries));
}

Error tooMuchUnpacked(const ReadLimits &limits)
{
    return invalid(words(QT_TRANSLATE_NOOP(
                             "Spreadsheet",
                             "The file unpacks to more than %1 MB. Take out pictures and empty sheets, or split it."))
                       .arg(limits.unpackedBytes / 1'000'000));
}

Error packedTooTightly(const ReadLimits &limits)
{
    return invalid(words(QT_TRANSLATE_NOOP(
                             "Spreadsheet",
                             "The file unpacks to more than %1 times its size, as only harmful files do. If you trust "
                             "it, copy its rows into a new file and import that."))
                       .arg(limits.ratio));
}

Error tooManyRows(const QString &sheet, const ReadLimits &limits)
{
    return invalid(
        words(QT_TRANSLATE_NOOP("Spreadsheet",
                                "With sheet “%1” the file has more than %2 rows. Split it and import the parts."))
            .arg(sheet, QString::number(limits.rows)));
}

Error tooManyColumns(const QString &sheet, int row, const ReadLimits &limits)
{
    return invalid(words(QT_TRANSLATE_NOOP(
                             "Spreadsheet",
                             "Row %2 of sheet “%1” has more than %3 columns. Delete the columns that are not needed."))
                       .arg(sheet, QString::number(row), QString::number(limits.columns)));
}

Error tooManyCells(const ReadLimits &limits)
{
    return invalid(
        words(QT_TRANSLATE_NOOP("Spreadsheet", "The file has more than %1 cells. Split it and import the parts."))
            .arg(limits.cells));
}

Error tooManyMerges(const QString &sheet, const ReadLimits &limits)
{
    return invalid(words(QT_TRANSLATE_NOOP("Spreadsheet",
                                           "Sheet “%1” has more than %2 merged areas. Split it and import the parts."))
                       .arg(sheet, QString::number(limits.merges)));
}

Error cellTooLong(const QString &sheet, int row, const ReadLimits &limits)
{
    return invalid(words(QT_TRANSLATE_NOOP("Spreadsheet",
                                           "A cell in row %2 of sheet “%1” has more than %3 characters. Shorten it."))
                       .arg(sheet, QString::number(row), QString::number(limits.cellCharacters)));
}

} // namespace lianxin
