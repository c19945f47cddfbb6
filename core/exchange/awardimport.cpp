#include "core/exchange/fieldreaders.h"
#include "core/exchange/sheetimporter.h"

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

class AwardImporter : public SheetImporter
{
public:
    using SheetImporter::SheetImporter;

    Result<Kept> take(RowReader &row) override
    {
        const MemberId member = row.member(u"member"_s, row.text(u"unit"_s));
        const QString month = readMonth(row.cell(u"month"_s));
        if (month.isEmpty())
            row.refuse(u"month"_s,
                       exchangeText(QT_TRANSLATE_NOOP("Exchange", "This is not a month; write it like 1975.06.")));
        else if (month > m_context.today.toString(u"yyyy-MM"_s))
            row.refuse(u"month"_s,
                       exchangeText(QT_TRANSLATE_NOOP("Exchange",
                                                      "This day lies in the future; look whether "
                                                      "the year is right.")));
        if (row.isRefused() || isRepeated(row, u"month"_s, keyOf(month, member)))
            return Kept::Unchanged;
        MonthlyAward award = m_context.awards.find(keyOf(month, member)).value_or(MonthlyAward {});
        award.month = month;
        award.member = member;
        row.putText(award.story, u"story"_s);
        row.putDay(award.announcedOn, u"announced"_s, Days::Past);
        if (row.isRefused())
            return Kept::Unchanged;
        row.warnIfBefore(u"announced"_s, award.announcedOn, QDate::fromString(month + u"-01"_s, Qt::ISODate),
                         exchangeText(QT_TRANSLATE_NOOP("Exchange", "It was announced before its month began on %1.")));
        return m_context.awards.keep(award);
    }
};

} // namespace

SheetImporterPointer awardImporter(ImportContext &context, const RecognisedSheet &sheet)
{
    return std::make_unique<AwardImporter>(context, sheet);
}

} // namespace lianxin
