#include "core/exchange/xlsxreader.h"

#include "core/exchange/refusals.h"
#include "core/exchange/xlsxparts.h"
#include "core/exchange/xlsxsheetreader.h"

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

using Relations = QHash<QString, XlsxRelation>;

QString targetOf(const Relations &relations, QLatin1StringView type)
{
    const auto found =
        std::find_if(relations.begin(), relations.end(), [&](const auto &relation) { return relation.type == type; });
    return found == relations.end() ? QString() : found->target;
}

Result<XlsxStore> readStore(ZipArchive &zip, const Relations &relations, bool from1904)
{
    XlsxStore store;
    store.from1904 = from1904;
    if (const QString part = targetOf(relations, "sharedStrings"_L1); !part.isEmpty()) {
        auto strings = readSharedStrings(zip, part);
        if (!strings)
            return strings.error();
        store.strings = *std::move(strings);
    }
    if (const QString part = targetOf(relations, "styles"_L1); !part.isEmpty()) {
        auto formats = readXlsxFormats(zip, part);
        if (!formats)
            return formats.error();
        store.formats = *std::move(formats);
    }
    return store;
}

} // namespace

Result<Spreadsheet> readXlsx(ZipArchive &zip, const ReadLimits &limits)
{
    const auto roots = readXlsxRelations(zip, {});
    if (!roots)
        return roots.error();
    const QString named = targetOf(*roots, "officeDocument"_L1);
    const QString part = named.isEmpty() ? u"xl/workbook.xml"_s : named;
    if (!part.startsWith("xl/"_L1, Qt::CaseInsensitive) && !zip.contains(u"xl/workbook.xml"_s))
        return otherFile(u"main part "_s + part);

    const auto workbook = readXlsxWorkbook(zip, part);
    if (!workbook)
        return workbook.error();
    const auto relations = readXlsxRelations(zip, part);
    if (!relations)
        return relations.error();
    const auto store = readStore(zip, *relations, workbook->from1904);
    if (!store)
        return store.error();

    SheetBuilder builder(limits);
    for (const XlsxSheetEntry &sheet : workbook->sheets) {
        const auto relation = relations->find(sheet.relation);
        if (relation == relations->end())
            return damagedFile(u"no part for sheet "_s + sheet.name);
        if (relation->type != "worksheet"_L1)
            continue;
        builder.beginSheet(sheet.name, sheet.hidden);
        if (const auto error = readXlsxSheet(zip, relation->target, *store, builder))
            return *error;
        builder.endSheet();
    }
    return builder.take();
}

} // namespace lianxin
