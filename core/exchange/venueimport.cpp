#include "core/base/chinesetext.h"
#include "core/exchange/sheetimporter.h"

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

class VenueImporter : public SheetImporter
{
public:
    using SheetImporter::SheetImporter;

    Result<Kept> take(RowReader &row) override
    {
        const QString name = row.required(u"name"_s).simplified();
        if (row.isRefused() || isRepeated(row, u"name"_s, comparable(name)))
            return Kept::Unchanged;
        Venue venue = m_context.venues.find(comparable(name)).value_or(Venue {});
        venue.name = name;
        row.putWord(venue.kind, u"kind"_s, WordList::VenueKind, UnknownWord::Keep);
        row.putWord(venue.region, u"region"_s, WordList::Region, UnknownWord::Refuse);
        row.putText(venue.address, u"address"_s);
        row.putText(venue.contact, u"contact"_s);
        row.putText(venue.phone, u"phone"_s);
        row.putText(venue.note, u"note"_s);
        if (row.isRefused())
            return Kept::Unchanged;
        return m_context.venues.keep(venue);
    }
};

} // namespace

SheetImporterPointer venueImporter(ImportContext &context, const RecognisedSheet &sheet)
{
    return std::make_unique<VenueImporter>(context, sheet);
}

} // namespace lianxin
