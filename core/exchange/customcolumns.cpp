#include "core/exchange/customcolumns.h"

#include "core/base/chinesetext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

/// The kind of record that each row of a sheet of `kind` is, if fields can be added to it.
std::optional<CustomRecord> customRecordOf(SheetKind kind)
{
    switch (kind) {
    case SheetKind::Members:
        return CustomRecord::Member;
    case SheetKind::Plan:
        return CustomRecord::Activity;
    case SheetKind::Ledger:
        return CustomRecord::Suggestion;
    case SheetKind::Enterprises:
        return CustomRecord::Enterprise;
    default:
        return {};
    }
}

} // namespace

QString customColumn(const CustomField &field)
{
    return u"custom/%1"_s.arg(field.id.value);
}

void claimCustomColumns(RecognisedSheet &found, const QList<CustomField> &fields)
{
    const auto record = customRecordOf(found.kind);
    if (!record)
        return;
    const QList<Cell> &header = found.sheet->rows.at(found.headerRow).cells;
    for (int column = 0; column < header.size(); ++column) {
        const QString printed = header.at(column).text.simplified();
        const auto field = std::ranges::find_if(fields, [&](const CustomField &each) {
            return each.record == *record && comparable(each.name) == comparable(printed);
        });
        if (field == fields.end() || found.unknownHeaders.removeAll(printed) == 0)
            continue;
        found.columns.insert(customColumn(*field), column);
        found.headers.insert(customColumn(*field), printed);
    }
}

} // namespace lianxin
