#include "core/ledger/suggestionrepository.h"

#include "core/storage/repositoryimpl.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace lianxin {

template <>
const TableMap<Suggestion> &tableMap<Suggestion>()
{
    using S = Suggestion;
    using T = SuggestionStep;
    using F = SuggestionFile;
    static const TableMap<S> map {
        .table = SuggestionRepository::table,
        .columns = {column(u"number"_s, &S::number),
                    column(u"activity"_s, &S::activity),
                    column(u"subject"_s, &S::subject),
                    column(u"enterprise"_s, &S::enterprise),
                    column(u"content"_s, &S::content),
                    column(u"category"_s, &S::category),
                    column(u"registered_on"_s, &S::registeredOn),
                    column(u"route"_s, &S::route),
                    column(u"main_unit"_s, &S::mainUnit),
                    column(u"due_on"_s, &S::dueOn),
                    column(u"closed_on"_s, &S::closedOn),
                    column(u"result"_s, &S::result),
                    column(u"satisfaction"_s, &S::satisfaction),
                    column(u"note"_s, &S::note),
                    column(u"project"_s, &S::project),
                    column(u"need"_s, &S::need),
                    column(u"overseer"_s, &S::overseer),
                    column(u"overseen_every"_s, &S::overseenEvery),
                    column(u"merged_into"_s, &S::mergedInto),
                    column(u"part_of"_s, &S::partOf),
                    column(u"weight"_s, &S::weight),
                    column(u"progress"_s, &S::progress)},
        .lists = {ownedValues(u"suggestion_proposer"_s, u"suggestion"_s, &S::proposers, u"member"_s),
                  ownedValues(u"suggestion_unit"_s, u"suggestion"_s, &S::assistingUnits, u"unit"_s),
                  ownedList(u"suggestion_step"_s, u"suggestion"_s, &S::steps,
                            {column(u"taken_on"_s, &T::takenOn), column(u"content"_s, &T::content),
                             column(u"kind"_s, &T::kind), column(u"entry"_s, &T::entry),
                             column(u"entry_was"_s, &T::entryWas), column(u"person"_s, &T::person),
                             column(u"due_on"_s, &T::dueOn), column(u"due_was"_s, &T::dueWas),
                             column(u"closed_was"_s, &T::closedWas), column(u"note"_s, &T::note),
                             column(u"attitude"_s, &T::attitude), column(u"pertinence"_s, &T::pertinence),
                             column(u"asked_until"_s, &T::askedUntil)}),
                  ownedList(u"suggestion_file"_s, u"suggestion"_s, &S::files,
                            {column(u"visited_on"_s, &F::visitedOn), column(u"name"_s, &F::name),
                             column(u"caption"_s, &F::caption), column(u"file_content"_s, &F::content)})},
        .maps = {ownedMap(u"suggestion_custom"_s, u"suggestion"_s, u"field"_s, &S::custom)},
        .validate = [](const S &suggestion) { return validate(suggestion); }};
    return map;
}

template <>
const TableMap<ProposalLead> &tableMap<ProposalLead>()
{
    using P = ProposalLead;
    static const TableMap<P> map {.table = ProposalLeadRepository::table,
                                  .columns = {column(u"suggestion"_s, &P::suggestion), column(u"title"_s, &P::title),
                                              column(u"state"_s, &P::state), column(u"number"_s, &P::number),
                                              column(u"result"_s, &P::result)},
                                  .validate = [](const P &lead) { return validate(lead); }};
    return map;
}

template class Repository<Suggestion>;
template class Repository<ProposalLead>;

Result<QList<Suggestion>> SuggestionRepository::of(ActivityId activity) const
{
    return where(u"activity = :activity"_s, {{u":activity"_s, activity.value}}, u"number"_s);
}

Result<QList<Suggestion>> SuggestionRepository::by(MemberId proposer) const
{
    return where(u"id IN (SELECT suggestion FROM suggestion_proposer WHERE member = :member)"_s,
                 {{u":member"_s, proposer.value}}, u"number"_s);
}

Result<QHash<qint64, ActivityId>> SuggestionRepository::activities() const
{
    const auto rows = database().select(u"SELECT id, activity FROM suggestion"_s, {}, [](const Row &row) {
        return std::pair(row.integer(u"id"_s), ActivityId {row.integer(u"activity"_s)});
    });
    if (!rows)
        return rows.error();
    return QHash<qint64, ActivityId>(rows->begin(), rows->end());
}

Result<QList<Suggestion>> SuggestionRepository::creditedWithin(const Period &period) const
{
    QString credited = u"part_of IS NULL"_s;
    if (!period.isOpen())
        credited += u" AND "_s + periodCondition(u"registered_on"_s, period);
    return read({.columns = {u"number"_s, u"registered_on"_s, u"result"_s},
                 .lists = {u"suggestion_proposer"_s},
                 .condition = credited},
                periodValues(period));
}

Result<Suggestion> SuggestionRepository::numbered(const QString &number) const
{
    const auto found = where(u"number = :number"_s, {{u":number"_s, number}});
    if (!found)
        return found.error();
    if (found->isEmpty())
        return Error {ErrorKind::NotFound,
                      QCoreApplication::translate("Suggestion", "There is no suggestion %1.").arg(number),
                      {}};
    return found->first();
}

} // namespace lianxin
