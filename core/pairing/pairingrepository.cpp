#include "core/pairing/pairingrepository.h"

#include "core/storage/repositoryimpl.h"

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

const QString lasting = u"(ended_on IS NULL OR ended_on > :day)"_s;
const QString ofLastingPair = u"pairing IN (SELECT id FROM pairing WHERE %1)"_s.arg(lasting);

} // namespace

template <>
const TableMap<Pairing> &tableMap<Pairing>()
{
    using P = Pairing;
    static const TableMap<P> map {
        .table = PairingRepository::table,
        .columns = {column(u"number"_s, &P::number), column(u"member"_s, &P::member), column(u"partner"_s, &P::partner),
                    column(u"started_on"_s, &P::startedOn), column(u"purpose"_s, &P::purpose),
                    column(u"ended_on"_s, &P::endedOn), column(u"end_reason"_s, &P::endReason),
                    column(u"note"_s, &P::note), column(u"contact_every"_s, &P::contactEvery),
                    column(u"visit_every"_s, &P::visitEvery), column(u"result"_s, &P::result)},
        .validate = [](const P &pairing) { return validate(pairing); }};
    return map;
}

template <>
const TableMap<PairingService> &tableMap<PairingService>()
{
    using S = PairingService;
    static const TableMap<S> map {.table = PairingServiceRepository::table,
                                  .columns = {column(u"pairing"_s, &S::pairing), column(u"served_on"_s, &S::servedOn),
                                              column(u"content"_s, &S::content), column(u"effect"_s, &S::effect),
                                              column(u"recorder"_s, &S::recorder), column(u"form"_s, &S::form),
                                              column(u"person"_s, &S::person), column(u"promise"_s, &S::promise),
                                              column(u"promise_due_on"_s, &S::promiseDueOn),
                                              column(u"promise_kept_on"_s, &S::promiseKeptOn)},
                                  .validate = [](const S &service) { return validate(service); }};
    return map;
}

template <>
const TableMap<PairingReview> &tableMap<PairingReview>()
{
    using R = PairingReview;
    static const TableMap<R> map {.table = PairingReviewRepository::table,
                                  .columns = {column(u"pairing"_s, &R::pairing),
                                              column(u"reviewed_on"_s, &R::reviewedOn),
                                              column(u"verdict"_s, &R::verdict), column(u"note"_s, &R::note)},
                                  .validate = [](const R &review) { return validate(review); }};
    return map;
}

template <>
const TableMap<Outcome> &tableMap<Outcome>()
{
    using O = Outcome;
    static const TableMap<O> map {
        .table = OutcomeRepository::table,
        .columns = {column(u"number"_s, &O::number), column(u"kind"_s, &O::kind), column(u"activity"_s, &O::activity),
                    column(u"reached_on"_s, &O::reachedOn), column(u"enterprise"_s, &O::enterprise),
                    column(u"title"_s, &O::title), column(u"recognition"_s, &O::recognition),
                    column(u"amount_fen"_s, &O::amountFen), column(u"people_trained"_s, &O::peopleTrained),
                    column(u"posts"_s, &O::posts), column(u"sessions"_s, &O::sessions),
                    column(u"evidence"_s, &O::evidence), column(u"level"_s, &O::level),
                    column(u"verified_on"_s, &O::verifiedOn), column(u"verified_by"_s, &O::verifiedBy),
                    column(u"proof_name"_s, &O::proofName), column(u"proof_content"_s, &O::proofContent)},
        .lists = {ownedValues(u"outcome_member"_s, u"outcome"_s, &O::members, u"member"_s),
                  ownedList(
                      u"outcome_value"_s, u"outcome"_s, &O::values,
                      {column(u"thousandths"_s, &OutcomeValue::thousandths), column(u"unit"_s, &OutcomeValue::unit)})},
        .validate = [](const O &outcome) { return validate(outcome); }};
    return map;
}

template class Repository<Pairing>;
template class Repository<PairingService>;
template class Repository<PairingReview>;
template class Repository<Outcome>;

Result<QList<PairingService>> PairingServiceRepository::of(PairingId pairing) const
{
    return where(u"pairing = :pairing"_s, {{u":pairing"_s, pairing.value}}, u"served_on, id"_s);
}

Result<QList<Pairing>> PairingRepository::lastingOn(QDate day) const
{
    return bare(lasting, {{u":day"_s, day}});
}

Result<QList<PairingService>> PairingServiceRepository::toFollow(QDate day, QDate until) const
{
    const QString promised =
        u"(promise <> '' AND coalesce(promise_due_on, served_on) <= :until AND (promise_kept_on IS NULL OR promise_kept_on > :day))"_s;
    return bare(ofLastingPair + u" OR "_s + promised, {{u":day"_s, day}, {u":until"_s, until}});
}

Result<QList<PairingReview>> PairingReviewRepository::ofLasting(QDate day) const
{
    return bare(ofLastingPair, {{u":day"_s, day}});
}

Result<QList<Outcome>> OutcomeRepository::creditedWithin(const Period &period) const
{
    return read({.columns = {u"number"_s, u"reached_on"_s},
                 .lists = {u"outcome_member"_s},
                 .condition = periodCondition(u"reached_on"_s, period)},
                periodValues(period));
}

Result<QList<Outcome>> OutcomeRepository::of(ActivityId activity) const
{
    return where(u"activity = :activity"_s, {{u":activity"_s, activity.value}});
}

} // namespace lianxin
