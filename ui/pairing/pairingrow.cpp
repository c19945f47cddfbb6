#include "ui/pairing/pairingrow.h"

#include <QCoreApplication>

#include <algorithm>

namespace lianxin::ui {

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
        rows.append(row);
    }
    return rows;
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
