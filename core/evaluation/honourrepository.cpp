#include "core/evaluation/honourrepository.h"

#include "core/storage/repositoryimpl.h"

using namespace Qt::StringLiterals;

namespace lianxin {

template <>
const TableMap<PointRow> &tableMap<PointRow>()
{
    using P = PointRow;
    static const TableMap<P> map {
        .table = PointRowRepository::table,
        .columns = {column(u"rule_set"_s, &P::ruleSet), column(u"member"_s, &P::member), column(u"kind"_s, &P::kind),
                    column(u"rule"_s, &P::rule), column(u"rule_revision"_s, &P::ruleRevision),
                    column(u"points"_s, &P::points), column(u"source"_s, &P::source),
                    column(u"record_table"_s, &P::recordTable), column(u"record_row"_s, &P::recordRow),
                    column(u"counted_to"_s, &P::countedTo), column(u"posted_on"_s, &P::postedOn),
                    column(u"reverses"_s, &P::reverses)}};
    return map;
}

template <>
const TableMap<HonourRound> &tableMap<HonourRound>()
{
    using H = HonourRound;
    static const TableMap<H> map {.table = HonourRoundRepository::table,
                                  .columns = {column(u"kind"_s, &H::kind),
                                              column(u"name"_s, &H::name),
                                              column(u"period_from"_s, &H::from),
                                              column(u"period_to"_s, &H::to),
                                              column(u"rule_set"_s, &H::ruleSet),
                                              column(u"state"_s, &H::state),
                                              column(u"threshold"_s, &H::threshold),
                                              column(u"percent"_s, &H::percent),
                                              column(u"sector_percent"_s, &H::sectorPercent),
                                              column(u"sector_each"_s, &H::sectorEach),
                                              column(u"excluded"_s, &H::excluded),
                                              column(u"publicity_days"_s, &H::publicityDays),
                                              column(u"eligible"_s, &H::eligible),
                                              column(u"facts_hash"_s, &H::factsHash),
                                              column(u"rules_hash"_s, &H::rulesHash),
                                              column(u"computed_on"_s, &H::computedOn),
                                              column(u"recommended_on"_s, &H::recommendedOn),
                                              column(u"recommended_by"_s, &H::recommendedBy),
                                              column(u"publicity_from"_s, &H::publicityFrom),
                                              column(u"publicity_to"_s, &H::publicityTo),
                                              column(u"decided_on"_s, &H::decidedOn),
                                              column(u"decision"_s, &H::decision),
                                              column(u"note"_s, &H::note)},
                                  .validate = [](const H &round) { return validate(round); }};
    return map;
}

template <>
const TableMap<HonourResult> &tableMap<HonourResult>()
{
    using H = HonourResult;
    static const TableMap<H> map {.table = HonourResultRepository::table,
                                  .columns = {column(u"round"_s, &H::round), column(u"member"_s, &H::member),
                                              column(u"place"_s, &H::place), column(u"points"_s, &H::points),
                                              column(u"sector"_s, &H::sector), column(u"standing"_s, &H::standing),
                                              column(u"reason"_s, &H::reason), column(u"evidence"_s, &H::evidence)}};
    return map;
}

template <>
const TableMap<PointObjection> &tableMap<PointObjection>()
{
    using O = PointObjection;
    static const TableMap<O> map {
        .table = PointObjectionRepository::table,
        .columns = {column(u"member"_s, &O::member), column(u"rule"_s, &O::rule), column(u"point_row"_s, &O::row),
                    column(u"round"_s, &O::round), column(u"raised_by"_s, &O::raisedBy), column(u"words"_s, &O::words),
                    column(u"received_on"_s, &O::receivedOn), column(u"outcome"_s, &O::outcome),
                    column(u"answer"_s, &O::answer), column(u"answered_on"_s, &O::answeredOn),
                    column(u"answered_by"_s, &O::answeredBy)},
        .validate = [](const O &objection) { return validate(objection); }};
    return map;
}

template class Repository<PointRow>;
template class Repository<HonourRound>;
template class Repository<HonourResult>;
template class Repository<PointObjection>;

Result<QList<PointRow>> PointRowRepository::of(RuleSetId set) const
{
    return where(u"rule_set = :rule_set"_s, {{u":rule_set"_s, set.value}});
}

Result<QList<HonourResult>> HonourResultRepository::of(HonourRoundId round) const
{
    return where(u"round = :round"_s, {{u":round"_s, round.value}}, u"place, id"_s);
}

Result<QList<PointObjection>> PointObjectionRepository::about(const HonourRound &round) const
{
    return where(u"round = :round OR (round IS NULL AND ("
                 "point_row IN (SELECT id FROM point_row WHERE rule_set = :rule_set) "
                 "OR (point_row IS NULL AND received_on >= :first_day)))"_s,
                 {{u":round"_s, round.id.value}, {u":rule_set"_s, round.ruleSet.value}, {u":first_day"_s, round.from}});
}

Result<QList<PointObjection>> PointObjectionRepository::openOn(QDate day) const
{
    return where(u"outcome = 'open' AND received_on <= :day"_s, {{u":day"_s, day}});
}

} // namespace lianxin
