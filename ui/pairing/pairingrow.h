#pragma once

#include "core/evaluation/factindex.h"
#include "ui/base/tableroles.h"

namespace lianxin::ui {

/// A pairing as the table shows it: with what the other records say of it.
struct PairingRow : Pairing {
    QString memberName;
    QString partnerName;
    QString kind; ///< of the partner
    QString region; ///< of the partner
    PairingState state = PairingState::Active;
    QDate lastServedOn;
    int services = 0;
    PairingCourse course;
    int place = 0; ///< in the forecast of who lapses next, from 1 on; 0 = not in it

    friend bool operator==(const PairingRow &, const PairingRow &) = default;
};

/// How the pairings stand on the evening of `day`.
[[nodiscard]] QList<PairingRow> pairingRows(const FactIndex &index, QDate day);

/// Who lapses next, the first few of `rows` in a sentence; empty when nobody does.
[[nodiscard]] QString forecastSentence(const QList<PairingRow> &rows, QDate day);

/// How a pair keeps its rhythm, for the eye.
[[nodiscard]] Tone toneOf(const PairingCourse &course);

[[nodiscard]] QString wordFor(PairingState state);
[[nodiscard]] Tone toneOf(PairingState state);

} // namespace lianxin::ui
