#include "core/exchange/importreport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

template <typename Count>
int sum(const ImportReport &report, Count count)
{
    int total = 0;
    for (const FileReport &file : report.files)
        for (const SheetReport &sheet : file.sheets)
            total += static_cast<int>(count(sheet));
    return total;
}

QJsonArray toJson(const QList<ImportIssue> &issues)
{
    QJsonArray array;
    for (const ImportIssue &issue : issues)
        array.append(QJsonObject {{u"row"_s, issue.row},
                                  {u"column"_s, issue.column},
                                  {u"value"_s, issue.value},
                                  {u"reason"_s, issue.reason}});
    return array;
}

QJsonObject toJson(const SheetReport &sheet)
{
    return {{u"sheet"_s, sheet.sheet},
            {u"kind"_s, codeOf(sheet.kind)},
            {u"rows"_s, sheet.rows},
            {u"inserted"_s, sheet.inserted},
            {u"updated"_s, sheet.updated},
            {u"unchanged"_s, sheet.unchanged},
            {u"refused"_s, toJson(sheet.refused)},
            {u"warnings"_s, toJson(sheet.warnings)}};
}

QJsonObject toJson(const FileReport &file)
{
    QJsonArray sheets;
    for (const SheetReport &sheet : file.sheets)
        sheets.append(toJson(sheet));
    return {{u"path"_s, file.path},
            {u"sheets"_s, sheets},
            {u"error"_s, file.error.isEmpty() ? QJsonValue() : QJsonValue(file.error)}};
}

} // namespace

int ImportReport::inserted() const
{
    return sum(*this, [](const SheetReport &sheet) { return sheet.inserted; });
}

int ImportReport::updated() const
{
    return sum(*this, [](const SheetReport &sheet) { return sheet.updated; });
}

int ImportReport::refused() const
{
    return sum(*this, [](const SheetReport &sheet) { return sheet.refused.size(); });
}

QByteArray importReportToJson(const ImportReport &report)
{
    QJsonArray files;
    for (const FileReport &file : report.files)
        files.append(toJson(file));
    return QJsonDocument(QJsonObject {{u"files"_s, files}}).toJson();
}

int importExitCode(const ImportReport &report)
{
    const bool noneRead = std::ranges::all_of(report.files, &FileReport::isUnreadable);
    if (noneRead)
        return 3;
    const bool anyDoubt = std::ranges::any_of(report.files, [](const FileReport &file) {
        return !file.error.isEmpty() || std::ranges::any_of(file.sheets, [](const SheetReport &sheet) {
            return !sheet.refused.isEmpty() || !sheet.unknownValues.isEmpty()
                || std::ranges::any_of(sheet.warnings, &ImportIssue::isDoubted);
        });
    });
    return anyDoubt ? 1 : 0;
}

} // namespace lianxin
