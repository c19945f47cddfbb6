#include "core/exchange/activitylookup.h"
#include "core/exchange/fieldreaders.h"
#include "core/exchange/sheetimporter.h"

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

class AgendaImporter : public SheetImporter
{
public:
    using SheetImporter::SheetImporter;

    Result<Kept> take(RowReader &row) override
    {
        const auto activity = activityOf(row, activityHint(row));
        const QString subject = row.required(u"subject"_s);
        const auto told = row.count(u"position"_s);
        if (row.isRefused())
            return Kept::Unchanged;
        const int position = told.value_or(m_positions.value(activity->id.value) + 1);
        const QString key = keyOf(activity->id, position);
        if (isRepeated(row, u"position"_s, key))
            return Kept::Unchanged;
        m_positions[activity->id.value] = position;
        AgendaItem item = m_context.agenda.find(key).value_or(AgendaItem {});
        item.activity = activity->id;
        item.position = position;
        item.subject = subject;
        row.putText(item.place, u"place"_s);
        row.putTime(item.startsAt, u"starts"_s);
        row.putTime(item.endsAt, u"ends"_s);
        row.putWord(item.segment, u"segment"_s, WordList::Segment, UnknownWord::Add);
        row.putText(item.person, u"person"_s);
        refuseUnfit(row, u"ends"_s, validate(item));
        if (row.isRefused())
            return Kept::Unchanged;
        return m_context.agenda.keep(item);
    }

private:
    QHash<qint64, int> m_positions; // activity -> place of its last line
};

} // namespace

SheetImporterPointer agendaImporter(ImportContext &context, const RecognisedSheet &sheet)
{
    return std::make_unique<AgendaImporter>(context, sheet);
}

} // namespace lianxin
