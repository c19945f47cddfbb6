#include "ui/yearplan/activitysections.h"

#include "core/members/memberrepository.h"
#include "ui/base/codes.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {

CardLine personLine(const FactIndex &index, MemberId member, const QString &remark)
{
    const Member &person = index.find(member);
    QStringList parts {person.unit, remark};
    parts.removeAll(QString());
    const RecordRef opens {MemberRepository::table, member.value};
    if (parts.isEmpty())
        return {{}, person.name, opens};
    return {person.name, parts.join(u" \u00B7 "_s), opens};
}

QString remarkOn(const Directory &directory, const selection::PlanPlace &place)
{
    QStringList parts;
    if (place.depth > 0)
        parts.append(directory.word(WordList::Depth, QString::number(place.depth)));
    if (place.confirmed)
        parts.append(QCoreApplication::translate("YearPlan", "fixed"));
    return parts.join(u" \u00B7 "_s);
}

QString titleWithPlaces(const QString &what, qsizetype taken, int wanted)
{
    return QCoreApplication::translate("YearPlan", "%1: %2 of %3").arg(what).arg(taken).arg(wanted);
}

/// The places of one kind: those of `seat`, and of the need `need` if that is the kind.
CardSection placesSection(const FactIndex &index, const selection::PlannedActivity &planned, selection::PlanSeat seat,
                          const QString &need)
{
    CardSection section;
    for (const selection::PlanPlace &place : planned.places)
        if (place.seat == seat && place.need == need)
            section.lines.append(
                personLine(index, MemberId {place.member.toLongLong()}, remarkOn(index.facts().directory, place)));
    return section;
}

QString nameOf(const selection::NeedSlot &slot)
{
    const QString specialties = slot.specialties.join(QCoreApplication::translate("Columns", ", "));
    return slot.id == selection::themeSlot ? QCoreApplication::translate("YearPlan", "Theme (%1)").arg(specialties)
                                           : QCoreApplication::translate("YearPlan", "Need (%1)").arg(specialties);
}

/// A line for what nobody takes, or the section would not be seen.
void sayEmpty(CardSection &section)
{
    if (section.lines.isEmpty())
        section.lines.append({{}, QCoreApplication::translate("YearPlan", "nobody"), {}, Tone::Muted});
}

QList<CardSection> plannedSections(const FactIndex &index, const selection::PlanActivity &asked,
                                   const selection::PlannedActivity &planned)
{
    QList<CardSection> sections;
    if (asked.localSeats > 0) {
        CardSection local = placesSection(index, planned, selection::PlanSeat::Local, {});
        local.title = titleWithPlaces(QCoreApplication::translate("YearPlan", "Local seats"), local.lines.size(),
                                      asked.localSeats);
        sayEmpty(local);
        sections.append(local);
    }
    for (const selection::NeedSlot &slot : asked.needs) {
        CardSection need = placesSection(index, planned, selection::PlanSeat::Need, slot.id);
        need.title = titleWithPlaces(nameOf(slot), need.lines.size(), slot.wanted);
        sayEmpty(need);
        sections.append(need);
    }
    CardSection beside = placesSection(index, planned, selection::PlanSeat::Beside, {});
    beside.title = QCoreApplication::translate("YearPlan", "Come beside the places");
    sections.append(beside);
    return sections;
}

CardSection heldSection(const FactIndex &index, ActivityId activity, Seat seat, const QString &title)
{
    const Directory &directory = index.facts().directory;
    CardSection section {title, {}};
    for (const Invitation &each : index.facts().invitations) {
        if (each.activity != activity || each.seat != seat)
            continue;
        const QString presence = each.reply == Reply::Leave ? wordFor(directory, WordList::Reply, each.reply)
                                                            : wordFor(directory, WordList::Presence, each.presence);
        section.lines.append(personLine(index, each.member, presence));
    }
    return section;
}

CardSection missingSection(const YearRow &row)
{
    return {QCoreApplication::translate("YearPlan", "What is missing"), {{{}, row.missing, {}, Tone::Warning}}};
}

} // namespace

QList<CardSection> activitySections(const FactIndex &index, const YearAnswer &answer, const YearRow &row)
{
    const QString id = QString::number(row.id);
    const auto &activities = answer.planning.problem.activities;
    const auto asked = std::ranges::find(activities, id, &selection::PlanActivity::id);
    const selection::PlannedActivity *planned = answer.plan.find(id);
    if (planned != nullptr && asked != activities.end())
        return QList {missingSection(row)} + plannedSections(index, *asked, *planned);
    if (row.isAhead)
        return {missingSection(row)};
    const ActivityId activity {row.id};
    return {heldSection(index, activity, Seat::Local, QCoreApplication::translate("YearPlan", "Local seats")),
            heldSection(index, activity, Seat::Specialist, QCoreApplication::translate("YearPlan", "Specialists"))};
}

} // namespace lianxin::ui
