#include "ui/statistics/recordwords.h"

#include "core/activities/activityrepository.h"
#include "core/invitations/invitationrepository.h"
#include "core/ledger/suggestionrepository.h"
#include "core/members/memberrepository.h"
#include "core/reports/reportrepository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {

/// The one of `entities` with this id; null when there is none.
template <typename Entity>
const Entity *oneOf(const QList<Entity> &entities, qint64 id)
{
    const auto found = std::ranges::find(entities, id, [](const Entity &entity) { return entity.id.value; });
    return found == entities.end() ? nullptr : &*found;
}

QString joined(const QStringList &parts)
{
    QStringList told = parts;
    told.removeAll(QString());
    return told.join(u" · "_s);
}

RecordWords wordsFor(const FactIndex &index, const Activity &activity)
{
    return {
        index.label(activity),
        joined({activity.day().toString(Qt::ISODate), index.facts().directory.name(activity.region), activity.theme}),
        {ActivityRepository::table, activity.id.value}};
}

RecordWords wordsFor(const FactIndex &index, const Report &report)
{
    return {index.label(report), report.title, {ReportRepository::table, report.id.value}};
}

RecordWords wordsFor(const FactIndex &index, const Adoption &adoption)
{
    const Directory &directory = index.facts().directory;
    RecordWords words = wordsFor(index, index.find(adoption.report));
    words.detail = joined({adoption.adoptedOn.toString(Qt::ISODate), directory.name(adoption.level),
                           directory.name(adoption.mode), words.detail});
    return words;
}

RecordWords wordsFor(const FactIndex &index, const Invitation &invitation)
{
    const Activity &activity = index.find(invitation.activity);
    return {index.find(invitation.member).name, index.label(activity), {ActivityRepository::table, activity.id.value}};
}

} // namespace

RecordWords wordsFor(const FactIndex &index, const lianxin::RecordRef &record)
{
    const Facts &facts = index.facts();
    if (record.table == SuggestionRepository::table)
        if (const auto *found = oneOf(facts.suggestions, record.id))
            return {found->number, joined({found->subject, found->content}), {record.table, record.id}};
    if (record.table == MemberRepository::table)
        if (const auto *found = oneOf(facts.members, record.id))
            return {found->name, found->unit, {record.table, record.id}};
    if (record.table == ActivityRepository::table)
        if (const auto *found = oneOf(facts.activities, record.id))
            return wordsFor(index, *found);
    if (record.table == ReportRepository::table)
        if (const auto *found = oneOf(facts.reports, record.id))
            return wordsFor(index, *found);
    if (record.table == AdoptionRepository::table)
        if (const auto *found = oneOf(facts.adoptions, record.id))
            return wordsFor(index, *found);
    if (record.table == InvitationRepository::table)
        if (const auto *found = oneOf(facts.invitations, record.id))
            return wordsFor(index, *found);
    return {QString::number(record.id), {}, {record.table, record.id}};
}

} // namespace lianxin::ui
