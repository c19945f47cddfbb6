#include "core/pairing/rhythm.h"

#include "core/base/codes.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace lianxin {

namespace {

/// The last day of a rhythm of so many months; null when there is none.
QDate dueAfter(QDate since, int months)
{
    return months > 0 ? since.addMonths(months) : QDate();
}

QDate earlier(QDate one, QDate other)
{
    if (!one.isValid() || !other.isValid())
        return one.isValid() ? one : other;
    return std::min(one, other);
}

/// The median of the days between those `days`; 0 with fewer than three.
int usualGapOf(QList<QDate> days)
{
    std::ranges::sort(days);
    QList<qint64> gaps;
    for (qsizetype at = 1; at < days.size(); ++at)
        if (const qint64 gap = days.at(at - 1).daysTo(days.at(at)); gap > 0)
            gaps.append(gap);
    if (gaps.size() < 2)
        return 0;
    std::ranges::sort(gaps);
    return static_cast<int>(gaps.at(gaps.size() / 2));
}

void takeServices(PairingCourse &course, const Pairing &pairing, const QList<PairingService> &services,
                  const PairingTerms &terms, QDate day)
{
    QList<QDate> contacts;
    for (const PairingService &each : services) {
        if (each.pairing != pairing.id || each.servedOn > day)
            continue;
        if (!each.promise.isEmpty() && (!each.promiseKeptOn.isValid() || each.promiseKeptOn > day))
            ++course.openPromises;
        const Touch touch = touchOf(each, terms);
        if (touch == Touch::Attempt)
            continue;
        contacts.append(each.servedOn);
        if (touch == Touch::Visit && (!course.visitedOn.isValid() || each.servedOn > course.visitedOn))
            course.visitedOn = each.servedOn;
    }
    if (!contacts.isEmpty())
        course.contactedOn = std::ranges::max(contacts);
    course.usualGap = usualGapOf(contacts);
}

Silence silenceBefore(QDate lapsesOn, QDate day, int warnDays)
{
    if (!lapsesOn.isValid() || lapsesOn > day.addDays(warnDays + 1))
        return Silence::None;
    return lapsesOn <= day ? Silence::Late : Silence::Soon;
}

QString told(const char *sentence)
{
    return QCoreApplication::translate("Pairing", sentence);
}

QString missed(QDate last, int every, bool isVisit)
{
    if (!last.isValid())
        return told(isVisit ? QT_TRANSLATE_NOOP("Pairing", "No visit yet; agreed: every %1 months")
                            : QT_TRANSLATE_NOOP("Pairing", "No contact yet; agreed: every %1 months"))
            .arg(every);
    return told(isVisit ? QT_TRANSLATE_NOOP("Pairing", "Last visit on %1; agreed: every %2 months")
                        : QT_TRANSLATE_NOOP("Pairing", "Last contact on %1; agreed: every %2 months"))
        .arg(last.toString(Qt::ISODate))
        .arg(every);
}

} // namespace

std::span<const char *const> codesOf(Touch)
{
    static constexpr std::array codes {"visit", "contact", "attempt"};
    return codes;
}

Touch touchOf(const PairingService &service, const PairingTerms &terms)
{
    if (service.form.isStored() && terms.attempts.contains(service.form))
        return Touch::Attempt;
    return service.form.isStored() && terms.contacts.contains(service.form) ? Touch::Contact : Touch::Visit;
}

bool wasReached(const PairingService &service, const PairingTerms &terms)
{
    return touchOf(service, terms) != Touch::Attempt;
}

QDate promiseDueOn(const PairingService &service, const PairingTerms &terms)
{
    if (service.promise.isEmpty() || service.promiseDueOn.isValid())
        return service.promiseDueOn;
    return service.servedOn.addDays(terms.promiseDays);
}

Touch touchOf(const DirectoryEntry &form)
{
    return withCode<Touch>(form.meaning).value_or(Touch::Contact);
}

EntryId formFor(Touch touch, const Directory &directory)
{
    for (const DirectoryEntry &form : directory.of(WordList::ServiceForm))
        if (touchOf(form) == touch)
            return form.id;
    return {};
}

QDate PairingCourse::lapsesOn() const
{
    const QDate due = earlier(contactDueOn, visitDueOn);
    return due.isValid() ? due.addDays(1) : QDate();
}

bool PairingCourse::isLikelyToLapse() const
{
    return silence != Silence::Late && usualGap > 0 && contactDueOn.isValid() && contactedOn.isValid()
        && contactedOn.addDays(usualGap) > contactDueOn;
}

PairingCourse courseOf(const Pairing &pairing, const QList<PairingService> &services,
                       const QList<PairingReview> &reviews, const PairingTerms &terms, QDate day)
{
    PairingCourse course;
    course.contactEvery = pairing.contactEvery.value_or(terms.contactMonths);
    course.visitEvery = pairing.visitEvery.value_or(terms.visitMonths);
    takeServices(course, pairing, services, terms, day);
    for (const PairingReview &each : reviews)
        if (each.pairing == pairing.id && each.reviewedOn <= day
            && (!course.reviewedOn.isValid() || each.reviewedOn > course.reviewedOn))
            course.reviewedOn = each.reviewedOn;
    if (pairing.startedOn > day || (pairing.endedOn.isValid() && pairing.endedOn <= day))
        return course;
    const auto since = [&](QDate last) {
        return last.isValid() ? std::max(last, pairing.startedOn) : pairing.startedOn;
    };
    course.contactDueOn = dueAfter(since(course.contactedOn), course.contactEvery);
    course.visitDueOn = dueAfter(since(course.visitedOn), course.visitEvery);
    course.reviewDueOn = dueAfter(since(course.reviewedOn), terms.reviewMonths);
    course.silence = silenceBefore(course.lapsesOn(), day, terms.warnDays);
    return course;
}

QString reasonOf(const PairingCourse &course, QDate day)
{
    if (course.silence == Silence::None)
        return {};
    const auto isMissed = [&](QDate due) {
        return due.isValid() && (course.silence == Silence::Soon ? due < course.lapsesOn() : due < day);
    };
    QStringList reasons;
    if (isMissed(course.contactDueOn))
        reasons.append(missed(course.contactedOn, course.contactEvery, false));
    if (isMissed(course.visitDueOn))
        reasons.append(missed(course.visitedOn, course.visitEvery, true));
    return reasons.join(told(QT_TRANSLATE_NOOP("Pairing", "; ")));
}

QList<Lapse> lapseForecast(const QList<std::pair<PairingId, PairingCourse>> &courses, QDate day)
{
    QList<Lapse> lapses;
    for (const auto &[pairing, course] : courses)
        if (const QDate on = course.lapsesOn(); on.isValid())
            lapses.append({pairing, on, course.isLikelyToLapse()});
    std::ranges::sort(lapses, {}, [day](const Lapse &lapse) {
        const int rank = lapse.on <= day ? 0 : lapse.isLikely ? 1 : 2;
        return std::tuple(rank, lapse.on, lapse.pairing.value);
    });
    return lapses;
}

} // namespace lianxin
