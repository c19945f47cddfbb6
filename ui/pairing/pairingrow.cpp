#include "ui/pairing/pairingrow.h"

#include <QCoreApplication>

#include <algorithm>

namespace lianxin::ui {

namespace {

constexpr qsizetype forecastNames = 3;

/// Numbers the rows in the order in which they lapse.
void placeRows(QList<PairingRow> &rows, QDate day)
{
    QList<std::pair<PairingId, PairingCourse>> courses;
    for (const PairingRow &row : rows)
        courses.append({row.id, row.course});
    QHash<qint64, int> places;
    for (const Lapse &lapse : lapseForecast(courses, day))
        places.insert(lapse.pairing.value, static_cast<int>(places.size()) + 1);
    for (PairingRow &row : rows)
        row.place = places.value(row.id.value);
}

} // namespace

QList<PairingRow> pairingRows(const FactIndex &index, QDate day)
{
    const Facts &facts = index.facts();
    QList<PairingRow> rows;
    for (const Pairing &pairing : facts.pairings) {
        PairingRow row;
        static_cast<Pairing &>(row) = pairing;
        const Enterprise &partner = index.find(pairing.partner);
        row.memberName = index.nameOf(pairing.member);
        row.partnerName = partner.name;
        row.kind = facts.directory.name(partner.kind);
        row.region = facts.directory.name(partner.region);
        row.lastServedOn = index.lastServedOn(pairing.id, day);
        row.state = stateOf(pairing, row.lastServedOn, day, facts.quietMonths);
        row.services = static_cast<int>(std::ranges::count(facts.services, pairing.id, &PairingService::pairing));
        row.course = index.courseOf(pairing, day);
        rows.append(row);
    }
    placeRows(rows, day);
    return rows;
}

QString forecastSentence(const QList<PairingRow> &rows, QDate day)
{
    QList<PairingRow> next = rows;
    next.removeIf([day](const PairingRow &row) { return row.place == 0 || row.course.lapsesOn() <= day; });
    std::ranges::sort(next, {}, &PairingRow::place);
    QStringList names;
    for (const PairingRow &row : next.first(std::min<qsizetype>(next.size(), forecastNames))) {
        const QString on = row.course.lapsesOn().toString(Qt::ISODate);
        names.append(
            row.course.isLikelyToLapse()
                ? QCoreApplication::translate("PairingState", "%1 (%2, likely by habit)").arg(row.memberName, on)
                : QCoreApplication::translate("PairingState", "%1 (%2)").arg(row.memberName, on));
    }
    return names.isEmpty() ? QString()
                           : QCoreApplication::translate("PairingState", "Silent next, unless somebody calls: %1")
                                 .arg(names.join(QCoreApplication::translate("Columns", ", ")));
}

Tone toneOf(const PairingCourse &course)
{
    if (course.silence == Silence::Late)
        return Tone::Bad;
    if (course.silence == Silence::Soon || course.isLikelyToLapse())
        return Tone::Warning;
    return course.lapsesOn().isValid() ? Tone::Good : Tone::Plain;
}

QString wordFor(PairingState state)
{
    switch (state) {
    case PairingState::Active:
        return QCoreApplication::translate("PairingState", "Active");
    case PairingState::Quiet:
        return QCoreApplication::translate("PairingState", "Quiet");
    case PairingState::Ended:
        break;
    }
    return QCoreApplication::translate("PairingState", "Ended");
}

Tone toneOf(PairingState state)
{
    switch (state) {
    case PairingState::Active:
        return Tone::Good;
    case PairingState::Quiet:
        return Tone::Warning;
    case PairingState::Ended:
        break;
    }
    return Tone::Muted;
}

} // namespace lianxin::ui
