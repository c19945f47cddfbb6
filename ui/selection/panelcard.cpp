#include "ui/selection/panelcard.h"

#include "core/activities/projectrepository.h"
#include "core/members/memberrepository.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {

QString told(const char *text)
{
    return QCoreApplication::translate("SelectionPage", text);
}

QString nameIn(const Nomination &nomination, const QString &id)
{
    const selection::Candidate *found = selection::findMember(nomination.problem, id);
    return found ? selection::shownName(*found) : QString();
}

QString namesIn(const Nomination &nomination, const QStringList &ids)
{
    QStringList names;
    for (const QString &id : ids)
        names.append(nameIn(nomination, id));
    return names.join(QCoreApplication::translate("Columns", ", "));
}

CardLine memberLine(const FactIndex &index, const QString &label, const QString &id)
{
    const Member &member = index.find(MemberId {id.toLongLong()});
    return {label, (member.name + u' ' + member.unit).trimmed(), {MemberRepository::table, member.id.value}};
}

CardSection seatSection(const FactIndex &index, const Nomination &nomination, selection::Seat seat,
                        const QString &title)
{
    CardSection section {title, {}};
    for (const selection::PanelMember &each : nomination.answer.members) {
        if (each.seat != seat)
            continue;
        const QString number = QString::number(section.lines.size() / 2 + 1);
        section.lines.append(memberLine(index, number, each.id));
        section.lines.append({u" "_s, nomination.reasons.value(each.id), {}, Tone::Muted});
    }
    return section;
}

int seatsOf(const Nomination &nomination, selection::Seat seat)
{
    return static_cast<int>(std::ranges::count(nomination.answer.members, seat, &selection::PanelMember::seat));
}

/// Who came and who went against the panel shown before.
CardSection changeSection(const Nomination &nomination, const QStringList &before)
{
    CardSection section {told(QT_TRANSLATE_NOOP("SelectionPage", "Against the panel before")), {}};
    const QStringList now = nomination.answer.ids();
    QStringList came;
    QStringList went;
    std::ranges::copy_if(now, std::back_inserter(came), [&](const QString &id) { return !before.contains(id); });
    std::ranges::copy_if(before, std::back_inserter(went), [&](const QString &id) { return !now.contains(id); });
    if (before.isEmpty() || (came.isEmpty() && went.isEmpty()))
        return section;
    section.lines.append({told(QT_TRANSLATE_NOOP("SelectionPage", "In")), namesIn(nomination, came), {}, Tone::Good});
    section.lines.append(
        {told(QT_TRANSLATE_NOOP("SelectionPage", "Out")), namesIn(nomination, went), {}, Tone::Warning});
    return section;
}

QList<CardSection> helpSections(const Nomination &nomination)
{
    const selection::Diagnosis &diagnosis = nomination.diagnosis;
    CardSection contradictions {told(QT_TRANSLATE_NOOP("SelectionPage", "What stands in the way")), {}};
    for (const QString &sentence : diagnosis.contradictions)
        contradictions.lines.append({{}, sentence, {}, Tone::Bad});
    CardSection relaxations {told(QT_TRANSLATE_NOOP("SelectionPage", "What would help")), {}};
    for (const selection::Relaxation &each : diagnosis.relaxations)
        relaxations.lines.append(
            {QString::number(relaxations.lines.size() + 1), selection::sentence(nomination.problem, each)});
    CardSection away {told(QT_TRANSLATE_NOOP("SelectionPage", "Who is away")), {}};
    for (const QString &id : diagnosis.enablers)
        away.lines.append({{}, selection::enablerSentence(nomination.problem, id)});
    return {contradictions, relaxations, away};
}

/// Who on the panel can serve `need`, the deepest first.
CardLine coverage(const FactIndex &index, const Nomination &nomination, const selection::Need &need)
{
    QList<std::pair<int, QString>> able;
    for (const selection::PanelMember &member : nomination.answer.members)
        for (const selection::Contribution &each : member.needs)
            if (each.need == need.id)
                able.append({each.depth, nameIn(nomination, member.id)});
    std::ranges::stable_sort(able, std::greater {}, &std::pair<int, QString>::first);
    if (able.isEmpty())
        return {need.specialty, told(QT_TRANSLATE_NOOP("SelectionPage", "nobody on the panel")), {}, Tone::Bad};
    QStringList texts;
    for (const auto &[depth, name] : able)
        texts.append(QCoreApplication::translate("SelectionPage", "%1 (%2)")
                         .arg(name, index.facts().directory.word(WordList::Depth, QString::number(depth))));
    return {need.specialty, texts.join(QCoreApplication::translate("Columns", ", ")), {}, Tone::Good};
}

} // namespace

QList<CardSection> panelSections(const FactIndex &index, const Nomination &nomination, const QStringList &before)
{
    if (!nomination.answer.feasible)
        return helpSections(nomination);
    const selection::Seats &seats = nomination.problem.seats;
    const QString local = told(QT_TRANSLATE_NOOP("SelectionPage", "Local seats %1 of %2"))
                              .arg(seatsOf(nomination, selection::Seat::Local))
                              .arg(seats.local);
    const QString specialist = told(QT_TRANSLATE_NOOP("SelectionPage", "Specialists %1, %2 to %3 wanted"))
                                   .arg(seatsOf(nomination, selection::Seat::Specialist))
                                   .arg(seats.specialistMin)
                                   .arg(seats.specialistMax);
    CardSection reserves {told(QT_TRANSLATE_NOOP("SelectionPage", "Reserves by seat")), {}};
    for (const selection::SeatReserves &seat : nomination.reserves) {
        QStringList ids;
        for (const selection::Reserve &reserve : seat.ranked)
            ids.append(reserve.member);
        reserves.lines.append({nameIn(nomination, seat.member), namesIn(nomination, ids)});
    }
    return {changeSection(nomination, before), seatSection(index, nomination, selection::Seat::Local, local),
            seatSection(index, nomination, selection::Seat::Specialist, specialist), reserves};
}

QList<CardSection> needSections(const FactIndex &index, ActivityId activity, const Nomination &nomination)
{
    QList<CardSection> sections;
    for (const Need &need : index.facts().needs) {
        const Project &project = index.find(need.project);
        if (project.activity != activity)
            continue;
        const QString number = u"%1-%2"_s.arg(project.number).arg(need.number);
        CardSection section {number + u' ' + project.name, {}};
        section.lines.append({{}, need.content, {NeedRepository::table, need.id.value}});
        for (const selection::Need &asked : nomination.problem.needs)
            if (asked.id == number || asked.id.startsWith(number + u' '))
                section.lines.append(coverage(index, nomination, asked));
        if (section.lines.size() == 1)
            section.lines.append(
                {{}, told(QT_TRANSLATE_NOOP("SelectionPage", "no specialty named yet")), {}, Tone::Warning});
        sections.append(section);
    }
    return sections;
}

} // namespace lianxin::ui
