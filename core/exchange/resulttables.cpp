#include "core/exchange/tablemakers.h"
#include "core/pairing/outcomevalues.h"

using namespace Qt::StringLiterals;

namespace lianxin {

Result<SheetToWrite> pairingTable(Database &, const TableSource &source)
{
    using P = Pairing;
    const auto partnerOf = [&source](const P &pairing) -> const Enterprise & {
        return source.index.find(pairing.partner);
    };
    SheetColumns<P> columns(source, SheetKind::Pairings);
    columns.add(u"number"_s, &P::number)
        .add(u"member"_s, &P::member)
        .add(u"unit"_s, [&](const P &pairing) { return source.index.find(pairing.member).unit; })
        .add(u"partner"_s, &P::partner)
        .add(u"kind"_s, [=](const P &pairing) { return partnerOf(pairing).kind; })
        .add(u"region"_s, [=](const P &pairing) { return partnerOf(pairing).region; })
        .add(u"started"_s, &P::startedOn)
        .add(u"purpose"_s, &P::purpose)
        .add(u"ended"_s, &P::endedOn)
        .add(u"end_reason"_s, &P::endReason)
        .add(u"note"_s, &P::note)
        .add(u"contact_every"_s, &P::contactEvery)
        .add(u"visit_every"_s, &P::visitEvery)
        .add(u"result"_s, &P::result);
    return columns.sheetOf(source.facts().pairings);
}

Result<SheetToWrite> serviceTable(Database &, const TableSource &source)
{
    using S = PairingService;
    const auto pairingOf = [&source](const S &service) -> const Pairing & {
        return source.index.find(service.pairing);
    };
    SheetColumns<S> columns(source, SheetKind::Services);
    columns.add(u"served"_s, &S::servedOn)
        .add(u"pairing"_s, [=](const S &service) { return pairingOf(service).number; })
        .add(u"member"_s, [=](const S &service) { return pairingOf(service).member; })
        .add(u"unit"_s, [=, &source](const S &service) { return source.index.find(pairingOf(service).member).unit; })
        .add(u"partner"_s, [=](const S &service) { return pairingOf(service).partner; })
        .add(u"content"_s, &S::content)
        .add(u"effect"_s, &S::effect)
        .add(u"recorder"_s, &S::recorder)
        .add(u"form"_s, &S::form)
        .add(u"person"_s, &S::person)
        .add(u"promise"_s, &S::promise)
        .add(u"promise_due"_s, &S::promiseDueOn)
        .add(u"promise_kept"_s, &S::promiseKeptOn);
    return columns.sheetOf(source.facts().services);
}

Result<SheetToWrite> outcomeTable(Database &, const TableSource &source)
{
    using O = Outcome;
    const auto activityOf = [&source](const O &outcome) -> const Activity & {
        return source.index.find(outcome.activity);
    };
    SheetColumns<O> columns(source, SheetKind::Outcomes);
    columns.add(u"number"_s, &O::number)
        .add(u"kind"_s, &O::kind)
        .add(u"year"_s,
             [=](const O &outcome) {
                 return outcome.activity.isStored() ? QVariant(activityOf(outcome).planYear) : QVariant();
             })
        .add(u"activity"_s,
             [=, &source](const O &outcome) {
                 return outcome.activity.isStored() ? source.nameOf(activityOf(outcome)) : QString();
             })
        .add(u"reached"_s, &O::reachedOn)
        .add(u"enterprise"_s, &O::enterprise)
        .add(u"members"_s, &O::members)
        .add(u"title"_s, &O::title)
        .add(u"recognition"_s, &O::recognition)
        .add(u"amount_yuan"_s,
             [](const O &outcome) {
                 return outcome.amountFen ? QVariant(static_cast<double>(*outcome.amountFen) / fenPerYuan) : QVariant();
             })
        .add(u"trained"_s, &O::peopleTrained)
        .add(u"posts"_s, &O::posts)
        .add(u"sessions"_s, &O::sessions)
        .add(u"evidence"_s, &O::evidence)
        .add(u"values"_s, [&source](const O &outcome) { return valuesText(outcome.values, source.facts().directory); })
        .add(u"level"_s, &O::level)
        .add(u"verified"_s, &O::verifiedOn)
        .add(u"verified_by"_s, &O::verifiedBy);
    return columns.sheetOf(source.facts().outcomes);
}

} // namespace lianxin
