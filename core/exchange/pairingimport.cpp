#include "core/base/chinesetext.h"
#include "core/exchange/fieldreaders.h"
#include "core/exchange/sheetimporter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

class PairingImporter : public SheetImporter
{
public:
    using SheetImporter::SheetImporter;

    Result<Kept> take(RowReader &row) override
    {
        const MemberId member = row.member(u"member"_s, row.text(u"unit"_s));
        const QDate startedOn = row.requiredDay(u"started"_s, Days::Past);
        const auto number = readLastNumber(row.text(u"number"_s));
        Enterprise told;
        told.name = row.required(u"partner"_s);
        told.kind = row.word(u"kind"_s, WordList::PartnerKind, UnknownWord::Keep);
        told.region = row.word(u"region"_s, WordList::Region, UnknownWord::Keep);
        if (row.isRefused() || (number && isRepeated(row, u"number"_s, keyOf(*number))))
            return Kept::Unchanged;
        const auto partner = m_context.fillEnterprise(told);
        if (!partner)
            return partner.error();

        Pairing pairing = m_context.pairings.find(keyOf(member, *partner, startedOn)).value_or(Pairing {});
        if (!pairing.id.isStored())
            pairing.number = freeNumber(row, number);
        pairing.member = member;
        pairing.partner = *partner;
        pairing.startedOn = startedOn;
        row.putText(pairing.purpose, u"purpose"_s);
        row.putDay(pairing.endedOn, u"ended"_s, Days::Past);
        row.putText(pairing.endReason, u"end_reason"_s);
        row.putText(pairing.note, u"note"_s);
        row.putText(pairing.result, u"result"_s);
        if (row.has(u"contact_every"_s))
            pairing.contactEvery = row.count(u"contact_every"_s);
        if (row.has(u"visit_every"_s))
            pairing.visitEvery = row.count(u"visit_every"_s);
        refuseUnfit(row, pairing.endedOn.isValid() ? u"ended"_s : u"contact_every"_s, validate(pairing));
        if (row.isRefused())
            return Kept::Unchanged;
        return m_context.pairings.keep(pairing);
    }

private:
    /// The number that the sheet gives, or the next one when another pairing has it.
    int freeNumber(RowReader &row, std::optional<int> wanted) const
    {
        if (wanted && *wanted > 0 && !m_context.pairings.find(keyOf(*wanted)))
            return *wanted;
        int last = 0;
        for (const Pairing &each : m_context.pairings.all())
            last = std::max(last, each.number);
        if (wanted)
            row.warn(u"number"_s,
                     exchangeText(QT_TRANSLATE_NOOP("Exchange",
                                                    "Another pairing has this number; this one "
                                                    "became number %1."))
                         .arg(last + 1));
        return last + 1;
    }
};

class ServiceImporter : public SheetImporter
{
public:
    using SheetImporter::SheetImporter;

    Result<Kept> take(RowReader &row) override
    {
        const QDate servedOn = row.requiredDay(u"served"_s, Days::Past);
        const QString content = row.required(u"content"_s);
        const auto pairing = pairingOf(row);
        if (!pairing)
            row.refuse(row.has(u"pairing"_s) ? u"pairing"_s : u"partner"_s,
                       exchangeText(QT_TRANSLATE_NOOP("Exchange",
                                                      "There is no pairing of this number, member and "
                                                      "partner.")));
        if (row.isRefused())
            return Kept::Unchanged;
        const QString key = keyOf(pairing->id, servedOn, comparable(content));
        if (isRepeated(row, u"content"_s, key))
            return Kept::Unchanged;
        PairingService service = m_context.services.find(key).value_or(PairingService {});
        service.pairing = pairing->id;
        service.servedOn = servedOn;
        service.content = content;
        row.putText(service.effect, u"effect"_s);
        row.putText(service.recorder, u"recorder"_s);
        readPromise(row, service);
        if (row.isRefused())
            return Kept::Unchanged;
        row.warnIfBefore(u"served"_s, servedOn, pairing->startedOn,
                         exchangeText(QT_TRANSLATE_NOOP("Exchange", "It lies before the pairing began on %1.")));
        return m_context.services.keep(service);
    }

private:
    static void readPromise(RowReader &row, PairingService &service)
    {
        row.putWord(service.form, u"form"_s, WordList::ServiceForm, UnknownWord::Keep);
        row.putText(service.person, u"person"_s);
        row.putText(service.promise, u"promise"_s);
        row.putDay(service.promiseDueOn, u"promise_due"_s, Days::Any);
        row.putDay(service.promiseKeptOn, u"promise_kept"_s, Days::Past);
        refuseUnfit(row, service.promise.isEmpty() ? u"promise"_s : u"promise_due"_s, validate(service));
    }

    /// The one of that number, if member and partner are right; else the one of member and partner.
    std::optional<Pairing> pairingOf(RowReader &row) const
    {
        const MemberId member =
            row.text(u"member"_s).isEmpty() ? MemberId {} : row.member(u"member"_s, row.text(u"unit"_s));
        const QString partner = comparable(row.text(u"partner"_s));
        const auto fits = [&](const Pairing &each) {
            return (!member.isStored() || each.member == member)
                && (partner.isEmpty() || comparable(m_context.enterprises.at(each.partner).name) == partner);
        };
        const auto number = readLastNumber(row.text(u"pairing"_s));
        if (auto numbered = number ? m_context.pairings.find(keyOf(*number)) : std::nullopt;
            numbered && fits(*numbered))
            return numbered;
        if (!member.isStored() || partner.isEmpty())
            return std::nullopt;
        const auto &all = m_context.pairings.all();
        const auto found = std::ranges::find_if(all, fits);
        return found == all.end() ? std::nullopt : std::optional(*found);
    }
};

} // namespace

SheetImporterPointer pairingImporter(ImportContext &context, const RecognisedSheet &sheet)
{
    return std::make_unique<PairingImporter>(context, sheet);
}

SheetImporterPointer serviceImporter(ImportContext &context, const RecognisedSheet &sheet)
{
    return std::make_unique<ServiceImporter>(context, sheet);
}

} // namespace lianxin
