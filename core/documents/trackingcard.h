#pragma once

#include "core/documents/wording.h"

#include <QDate>

namespace lianxin::documents {

struct TrackingStep {
    QDate date;
    QString text;
};

/// What the card of one suggestion shows. Anything but the number may be empty; its box then stays blank.
/// Internal notes have no place here.
struct TrackingCardData {
    QString organ; ///< whose card it is
    QString number;
    QString activity;
    QDate activityDate;
    QStringList proposers; ///< each with the unit, as printed
    QString project; ///< enterprise or project concerned
    QString category;
    QString text; ///< the suggestion
    QString route;
    QString mainUnit;
    QStringList assistingUnits;
    QDate registeredOn;
    QDate due;
    QList<TrackingStep> steps;
    QString result;
    QString satisfaction;
    QDate closedOn;
    Paper paper = Paper::A4;
};

/// What its tokens stand for.
[[nodiscard]] TokenValues tokenValues(const TrackingCardData &data);

/// The tracking card of one suggestion: a ruled form with the number as a square code and room for signatures.
/// Errors: as blocksOf().
Result<Document> trackingCard(const TrackingCardData &data, const Wording &wording);

} // namespace lianxin::documents
