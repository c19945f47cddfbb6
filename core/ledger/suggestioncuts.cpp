#include "core/ledger/suggestionrepository.h"
#include "core/storage/tablemap.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin {

/// Which suggestions are read, and how much of them; made once, as the columns and the statement take time.
struct SuggestionRepository::Cut {
    using Steps = QList<Column<SuggestionStep>>;

    /// `condition` is one on the table card, `ofSteps` one on the table step: which steps are read.
    Cut(QList<Column<Suggestion>> read, Steps readOfSteps, const QString &condition,
        const QString &ofSteps = QStringLiteral("1 = 1"));

    QList<Column<Suggestion>> columns; ///< besides the id
    Steps stepColumns; ///< their names begin with "step_"
    QString sql;
};

namespace {

const QString stepPrefix = u"step_"_s;

template <typename T>
Column<SuggestionStep> stepColumn(const QString &name, T SuggestionStep::*field)
{
    return column(stepPrefix + name, field);
}

QList<Column<SuggestionStep>> dayColumns()
{
    using T = SuggestionStep;
    return {stepColumn(u"kind"_s, &T::kind), stepColumn(u"taken_on"_s, &T::takenOn), stepColumn(u"due_on"_s, &T::dueOn),
            stepColumn(u"due_was"_s, &T::dueWas), stepColumn(u"closed_was"_s, &T::closedWas)};
}

/// Who asks for what.
QList<Column<SuggestionStep>> wishColumns()
{
    return {stepColumn(u"person"_s, &SuggestionStep::person),
            stepColumn(u"asked_until"_s, &SuggestionStep::askedUntil)};
}

template <typename Entity>
QString selectedColumns(const QString &table, const QList<Column<Entity>> &columns)
{
    QStringList names;
    for (const auto &each : columns) {
        QString stored = each.name;
        if (stored.startsWith(stepPrefix))
            stored.remove(0, stepPrefix.size());
        names.append(u"%1.%2 AS %3"_s.arg(table, stored, each.name));
    }
    return names.join(u", "_s);
}

/// Of those that closing or reopening after `day` concerns, as they stood before, and those that were opened again.
const QString movedLater = uR"(
    SELECT id FROM suggestion WHERE route = 'department' AND closed_on > :day
    UNION SELECT suggestion FROM suggestion_step WHERE closed_was IS NOT NULL
    UNION SELECT suggestion FROM suggestion_step WHERE due_on IS NOT NULL AND taken_on > :day)"_s;

const QString dueCards = uR"(
    SELECT id FROM suggestion WHERE route = 'department' AND closed_on IS NULL AND due_on <= :until)"_s;

/// More time was asked for; whether it has its answer is told by the steps.
const QString askingCards = uR"(
    SELECT asked.suggestion FROM suggestion_step asked JOIN suggestion ON suggestion.id = asked.suggestion
    WHERE asked.kind = 'asked' AND suggestion.route = 'department' AND suggestion.closed_on IS NULL)"_s;

/// The last step that tells where a card stands is that it was handed over.
const QString unsignedCards = uR"(
    SELECT id FROM suggestion
    WHERE route = 'department' AND closed_on IS NULL AND EXISTS (
        SELECT 1 FROM suggestion_step handed
        WHERE handed.suggestion = suggestion.id AND handed.kind IN ('handed', 'reassigned') AND NOT EXISTS (
            SELECT 1 FROM suggestion_step later
            WHERE later.suggestion = handed.suggestion AND later.position > handed.position AND later.kind IN (
                'received', 'resumed', 'reopened', 'returned', 'paused', 'answered', 'judged'))))"_s;

/// Cards that were never opened again: of them closing and visits are told by the steps alone.
const QString toVisit = uR"(
    SELECT suggestion FROM suggestion_step
    WHERE kind IN ('closed', 'visited') AND taken_on <= :day
    GROUP BY suggestion
    HAVING max(CASE kind WHEN 'closed' THEN taken_on END) <= :closed_by
       AND sum(CASE kind WHEN 'visited' THEN 1 ELSE 0 END) < :visits)"_s;

const QString lookedAfter = u"SELECT id FROM suggestion WHERE overseen_every > 0"_s;

/// HandlingState::Registered.
const QString registered = u"route = 'open' AND merged_into IS NULL AND closed_on IS NULL"_s;

/// All cards of the activities whose ledger is looked at: some of it is undecided, a task of it is open, or a research
/// or review of it is due.
const QString ofOpenLedgers = uR"(
    SELECT id FROM suggestion WHERE activity IN (
        SELECT activity FROM suggestion WHERE %1
        UNION SELECT activity FROM activity_task WHERE done_on IS NULL
        UNION SELECT activity FROM activity_review WHERE reviewed_on IS NULL AND due_on <= :until
        UNION SELECT id FROM activity WHERE (outline_due_on <= :until AND outline_done_on IS NULL)
            OR (report_due_on <= :until AND report_done_on IS NULL)))"_s.arg(registered);

} // namespace

SuggestionRepository::Cut::Cut(QList<Column<Suggestion>> read, Steps readOfSteps, const QString &condition,
                               const QString &ofSteps)
    : columns(std::move(read))
    , stepColumns(std::move(readOfSteps))
    , sql(uR"(
        SELECT card.id AS id, %1, step.id AS step_id, %2
        FROM suggestion card LEFT JOIN suggestion_step step ON step.suggestion = card.id AND (%3)
        WHERE %4 ORDER BY card.id, step.position)"_s.arg(selectedColumns(u"card"_s, columns),
                                                         selectedColumns(u"step"_s, stepColumns), ofSteps, condition))
{
}

Result<QList<Suggestion>> SuggestionRepository::cut(const Cut &cut, const QVariantMap &values) const
{
    const QString id = u"id"_s;
    const QString stepId = u"step_id"_s;
    QList<Suggestion> found;
    const auto read = database().forEachRow(cut.sql, values, [&](const Row &row) {
        if (const SuggestionId card {row.integer(id)}; found.isEmpty() || found.constLast().id != card) {
            Suggestion &made = found.emplaceBack();
            made.id = card;
            for (const auto &each : cut.columns)
                each.read(made, row);
        }
        if (row.isNull(stepId))
            return;
        SuggestionStep &step = found.last().steps.emplaceBack();
        for (const auto &each : cut.stepColumns)
            each.read(step, row);
    });
    if (!read)
        return read.error();
    return found;
}

Result<QList<Suggestion>> SuggestionRepository::toFollow(QDate day, QDate until, const Patience &patience) const
{
    using S = Suggestion;
    static const QStringList which {dueCards, askingCards, unsignedCards, movedLater,
                                    toVisit,  lookedAfter, ofOpenLedgers};
    static const Cut followed({column(u"number"_s, &S::number), column(u"activity"_s, &S::activity),
                               column(u"subject"_s, &S::subject), column(u"content"_s, &S::content),
                               column(u"category"_s, &S::category), column(u"registered_on"_s, &S::registeredOn),
                               column(u"route"_s, &S::route), column(u"main_unit"_s, &S::mainUnit),
                               column(u"due_on"_s, &S::dueOn), column(u"closed_on"_s, &S::closedOn),
                               column(u"overseer"_s, &S::overseer), column(u"overseen_every"_s, &S::overseenEvery),
                               column(u"merged_into"_s, &S::mergedInto)},
                              dayColumns() + wishColumns(), u"card.id IN (%1)"_s.arg(which.join(u" UNION "_s)));
    const int firstVisit = *std::ranges::min_element(patience.visitWeeks);
    return cut(followed,
               {{u":day"_s, day},
                {u":until"_s, until},
                {u":closed_by"_s, day.addDays(-7LL * firstVisit)},
                {u":visits"_s, static_cast<int>(patience.visitWeeks.size())}});
}

Result<QList<Suggestion>> SuggestionRepository::handedWithin(const Period &period) const
{
    using S = Suggestion;
    static const QString handed = u"card.route = 'department' AND card.merged_into IS NULL"_s;
    static const QString within = uR"(
        AND (card.registered_on BETWEEN :from AND :to OR card.id IN (
            SELECT suggestion FROM suggestion_step
            WHERE kind IN ('handed', 'reassigned') AND taken_on BETWEEN :from AND :to)))"_s;
    static const QString ofDays = u"step.kind IN ('handed', 'reassigned', 'paused', 'resumed') "
                                  "OR step.due_on IS NOT NULL OR step.closed_was IS NOT NULL"_s;
    static const QList<Column<S>> columns {column(u"registered_on"_s, &S::registeredOn), column(u"route"_s, &S::route),
                                           column(u"main_unit"_s, &S::mainUnit), column(u"due_on"_s, &S::dueOn),
                                           column(u"closed_on"_s, &S::closedOn)};
    static const Cut::Steps steps = dayColumns() + Cut::Steps {stepColumn(u"entry_was"_s, &SuggestionStep::entryWas)};
    static const Cut ever(columns, steps, handed, ofDays);
    static const Cut sometime(columns, steps, handed + within, ofDays);
    if (period.isOpen())
        return cut(ever, {});
    return cut(sometime,
               {{u":from"_s, period.from.isValid() ? period.from : QDate(1, 1, 1)},
                {u":to"_s, period.to.isValid() ? period.to : QDate(9999, 12, 31)}});
}

Result<QList<Suggestion>> SuggestionRepository::answering() const
{
    return read({.columns = {u"need"_s}, .condition = u"need IS NOT NULL"_s});
}

Result<QList<Suggestion>> SuggestionRepository::counted() const
{
    using S = Suggestion;
    static const Cut figures(
        {column(u"number"_s, &S::number), column(u"activity"_s, &S::activity), column(u"enterprise"_s, &S::enterprise),
         column(u"category"_s, &S::category), column(u"registered_on"_s, &S::registeredOn),
         column(u"route"_s, &S::route), column(u"main_unit"_s, &S::mainUnit), column(u"due_on"_s, &S::dueOn),
         column(u"closed_on"_s, &S::closedOn), column(u"result"_s, &S::result),
         column(u"satisfaction"_s, &S::satisfaction), column(u"project"_s, &S::project), column(u"need"_s, &S::need),
         column(u"merged_into"_s, &S::mergedInto), column(u"part_of"_s, &S::partOf)},
        dayColumns()
            + Cut::Steps {stepColumn(u"entry"_s, &SuggestionStep::entry),
                          stepColumn(u"entry_was"_s, &SuggestionStep::entryWas),
                          stepColumn(u"attitude"_s, &SuggestionStep::attitude),
                          stepColumn(u"pertinence"_s, &SuggestionStep::pertinence)},
        u"1 = 1"_s);
    auto found = cut(figures, {});
    if (!found)
        return found;
    auto card = found->begin();
    const auto proposers = database().forEachRow(
        u"SELECT suggestion, member FROM suggestion_proposer ORDER BY suggestion, position"_s, {}, [&](const Row &row) {
            const SuggestionId id {row.integer(u"suggestion"_s)};
            while (card->id < id)
                ++card;
            card->proposers.append(MemberId {row.integer(u"member"_s)});
        });
    return proposers ? found : proposers.error();
}

Result<QList<ActivityId>> SuggestionRepository::unfinishedOn(QDate day) const
{
    const QString sql = uR"(
        SELECT id FROM activity
        WHERE state = 'held' AND (held_on IS NULL OR held_on <= :day)
          AND (NOT EXISTS (SELECT 1 FROM suggestion WHERE suggestion.activity = activity.id)
               OR EXISTS (SELECT 1 FROM suggestion WHERE suggestion.activity = activity.id AND %1))
           OR (state = 'planned' AND planned_on <= :day)
        ORDER BY id)"_s.arg(registered);
    return database().select(sql, {{u":day"_s, day}}, [](const Row &row) { return ActivityId {row.integer(u"id"_s)}; });
}

} // namespace lianxin
