#include "core/statistics/closing.h"

#include "core/evaluation/openneeds.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

/// Counts what lacks something, and keeps the first.
class Missing
{
public:
    Missing(ClosingPoint point, const RecordRef &activity)
        : m_item {point, 0, activity}
    {
    }

    void add(const RecordRef &record)
    {
        if (m_item.missing++ == 0)
            m_item.record = record;
    }
    [[nodiscard]] const ClosingItem &item() const { return m_item; }

private:
    ClosingItem m_item;
};

ClosingItem attendance(const FactIndex &index, ActivityId activity, const RecordRef &record)
{
    Missing missing(ClosingPoint::Attendance, record);
    for (const Invitation &each : index.facts().invitations)
        if (each.activity == activity && each.presence == Presence::Unknown)
            missing.add({u"invitation"_s, each.id.value});
    return missing.item();
}

ClosingItem needs(const FactIndex &index, ActivityId activity, const RecordRef &record)
{
    Missing missing(ClosingPoint::Needs, record);
    for (const NeedId each : unansweredNeeds(index))
        if (index.activityOf(index.find(each)) == activity)
            missing.add({u"need"_s, each.value});
    return missing.item();
}

QList<Suggestion> suggestionsOf(const FactIndex &index, ActivityId activity)
{
    QList<Suggestion> made;
    for (const Suggestion &each : index.facts().suggestions)
        if (each.activity == activity)
            made.append(each);
    return made;
}

ClosingItem routes(const QList<Suggestion> &made, const RecordRef &record)
{
    Missing missing(ClosingPoint::Routes, record);
    for (const Suggestion &each : made)
        if (stateOf(each) == HandlingState::Registered)
            missing.add({u"suggestion"_s, each.id.value});
    return missing.item();
}

/// Parts are the office's work: only what was said has a speaker.
ClosingItem speakers(const QList<Suggestion> &made, const RecordRef &record)
{
    Missing missing(ClosingPoint::Speakers, record);
    for (const Suggestion &each : made)
        if (each.proposers.isEmpty() && !each.partOf.isStored())
            missing.add({u"suggestion"_s, each.id.value});
    return missing.item();
}

QString told(const char *text)
{
    return QCoreApplication::translate("Closing", text);
}

/// "9:30-10:20 part of the day, place, what (who)".
QString agendaLine(const FactIndex &index, const AgendaItem &item)
{
    QString time = item.startsAt.toString(u"H:mm");
    if (item.endsAt.isValid())
        time += u'\u2013' + item.endsAt.toString(u"H:mm");
    QStringList parts {index.facts().directory.name(item.segment), item.place, index.find(item.project).name,
                       item.subject};
    parts.removeAll(QString());
    const QString line = (time + u' ' + parts.join(u'\u3000')).trimmed();
    return item.person.isEmpty() ? line : told(QT_TRANSLATE_NOOP("Closing", "%1 (%2)")).arg(line, item.person);
}

/// Who was there and who was not, as far as it is known.
QStringList attendanceLines(const FactIndex &index, ActivityId activity)
{
    QList<MemberId> present;
    QList<MemberId> onLeave;
    QList<MemberId> absent;
    for (const Invitation &each : index.facts().invitations) {
        if (each.activity != activity || each.presence == Presence::Unknown)
            continue;
        const bool isLeave = each.presence == Presence::Leave;
        (attended(each.presence) ? present : isLeave ? onLeave : absent).append(each.member);
    }
    QStringList lines;
    const auto add = [&](const char *text, const QList<MemberId> &members) {
        if (!members.isEmpty())
            lines.append(told(text).arg(index.namesOf(members).join(u'\u3001')));
    };
    add(QT_TRANSLATE_NOOP("Closing", "Present: %1"), present);
    add(QT_TRANSLATE_NOOP("Closing", "On leave: %1"), onLeave);
    add(QT_TRANSLATE_NOOP("Closing", "Absent: %1"), absent);
    return lines;
}

} // namespace

QList<ClosingItem> closingList(const FactIndex &index, ActivityId activity)
{
    const RecordRef record {u"activity"_s, activity.value};
    const QList<Suggestion> made = suggestionsOf(index, activity);
    const Activity &visit = index.find(activity);
    QList<ClosingItem> list {{ClosingPoint::Held, index.wasHeld(activity) ? 0 : 1, record},
                             {ClosingPoint::Region, visit.region.isStored() ? 0 : 1, record},
                             attendance(index, activity, record),
                             {ClosingPoint::Minutes, visit.minutes.trimmed().isEmpty() ? 1 : 0, record},
                             {ClosingPoint::Suggestions, made.isEmpty() ? 1 : 0, record}};
    if (!made.isEmpty())
        list.append(speakers(made, record));
    list.append(needs(index, activity, record));
    if (!made.isEmpty())
        list.append(routes(made, record));
    return list;
}

QString sentenceOf(const ClosingItem &item)
{
    static constexpr std::array<std::pair<const char *, const char *>, closingPoints> sentences {
        std::pair {QT_TRANSLATE_NOOP("Closing", "Registered as held"),
                   QT_TRANSLATE_NOOP("Closing", "Not registered as held")},
        std::pair {QT_TRANSLATE_NOOP("Closing", "Attendance complete"),
                   QT_TRANSLATE_NOOP("Closing", "Attendance unknown: %1")},
        std::pair {QT_TRANSLATE_NOOP("Closing", "Minutes written"), QT_TRANSLATE_NOOP("Closing", "No minutes yet")},
        std::pair {QT_TRANSLATE_NOOP("Closing", "Suggestions registered"),
                   QT_TRANSLATE_NOOP("Closing", "No suggestion yet")},
        std::pair {QT_TRANSLATE_NOOP("Closing", "Every need answered or explained"),
                   QT_TRANSLATE_NOOP("Closing", "Needs neither answered nor explained: %1")},
        std::pair {QT_TRANSLATE_NOOP("Closing", "Every suggestion routed"),
                   QT_TRANSLATE_NOOP("Closing", "Suggestions without a route: %1")},
        std::pair {QT_TRANSLATE_NOOP("Closing", "Every suggestion has a speaker"),
                   QT_TRANSLATE_NOOP("Closing", "Suggestions without a speaker: %1")},
        std::pair {QT_TRANSLATE_NOOP("Closing", "Host county entered"),
                   QT_TRANSLATE_NOOP("Closing", "No host county: numbers go without it")}};
    const auto &[done, open] = sentences.at(static_cast<std::size_t>(item.point));
    const QString sentence = QCoreApplication::translate("Closing", item.missing == 0 ? done : open);
    return sentence.contains(u"%1"_s) ? sentence.arg(item.missing) : sentence;
}

QString draftMinutes(const FactIndex &index, ActivityId activity, const QList<AgendaItem> &agenda)
{
    QStringList lines = attendanceLines(index, activity);
    for (const AgendaItem &each : agenda)
        if (each.activity == activity)
            lines.append(agendaLine(index, each));
    for (const Project &each : index.facts().projects)
        if (each.activity == activity && !each.visitNote.trimmed().isEmpty())
            lines.append(
                told(QT_TRANSLATE_NOOP("Closing", "Seen at %1: %2")).arg(each.name, each.visitNote.simplified()));
    QList<Suggestion> made = suggestionsOf(index, activity);
    std::ranges::stable_sort(made, {}, &Suggestion::number);
    for (const Suggestion &each : std::as_const(made))
        lines.append(told(QT_TRANSLATE_NOOP("Closing", "%1: %2 (%3)"))
                         .arg(index.namesOf(each.proposers).join(u'\u3001'), each.content.simplified(), each.number));
    return lines.join(u'\n');
}

} // namespace lianxin
