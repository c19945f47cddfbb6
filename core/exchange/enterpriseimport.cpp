#include "core/base/chinesetext.h"
#include "core/exchange/sheetimporter.h"

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

class EnterpriseImporter : public SheetImporter
{
public:
    using SheetImporter::SheetImporter;

    Result<Kept> take(RowReader &row) override
    {
        const QString name = row.required(u"name"_s).simplified();
        if (row.isRefused() || isRepeated(row, u"name"_s, comparable(name)))
            return Kept::Unchanged;
        Enterprise enterprise = m_context.enterprises.find(comparable(name)).value_or(Enterprise {});
        enterprise.name = name;
        row.putWord(enterprise.kind, u"kind"_s, WordList::PartnerKind, UnknownWord::Keep);
        row.putWord(enterprise.region, u"region"_s, WordList::Region, UnknownWord::Refuse);
        row.putText(enterprise.industry, u"industry"_s);
        row.putText(enterprise.scale, u"scale"_s);
        row.putText(enterprise.contact, u"contact"_s);
        row.putText(enterprise.phone, u"phone"_s);
        row.putText(enterprise.note, u"note"_s);
        row.putCustom(enterprise.custom, CustomRecord::Enterprise);
        if (row.isRefused())
            return Kept::Unchanged;
        return m_context.enterprises.keep(enterprise);
    }
};

} // namespace

SheetImporterPointer enterpriseImporter(ImportContext &context, const RecognisedSheet &sheet)
{
    return std::make_unique<EnterpriseImporter>(context, sheet);
}

} // namespace lianxin
