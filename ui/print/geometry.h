#pragma once

#include "core/documents/document.h"

#include <QRectF>
#include <QSizeF>

namespace lianxin::print {

// Lengths are millimetres, sizes of letters points, unless a name tells otherwise. Text is shaped and painted in units
// of half a point: every official size is a whole number of them, and none of running text is above the 64 up to which
// Qt keeps the widths of glyphs. Widths are rounded to 1/64 unit.
inline constexpr qreal unitsPerInch = 144;
inline constexpr qreal millimetresPerInch = 25.4;
inline constexpr qreal unitsPerPoint = 2;
inline constexpr qreal unitsPerMillimetre = unitsPerInch / millimetresPerInch;
inline constexpr qreal millimetresPerPoint = millimetresPerInch / 72;

/// Share of the height of a Chinese character's square that stands above the baseline.
inline constexpr qreal ascentShare = 0.88;

/// The numbers of GB/T 9704-2012.
namespace gb9704 {
inline constexpr QRectF typeArea {28, 37, 156, 225}; // 5.2.1
inline constexpr int linesPerPage = 22; // 5.2.3
inline constexpr int charactersPerLine = 28;
inline constexpr qreal linePitch = 225.0 / linesPerPage;
inline constexpr qreal characterPitch = 156.0 / charactersPerLine;
inline constexpr qreal bodySize = 16; // size 3
inline constexpr qreal smallSize = 14; // size 4
inline constexpr qreal tightestPitch = 28 * millimetresPerPoint; // offices use 28 to 29 pt
inline constexpr qreal redRuleLength = 170; // 10.1
inline constexpr qreal markTop = 30;
inline constexpr qreal markToRule = 4;
inline constexpr qreal secondRuleToEdge = 20;
inline constexpr qreal ruleToText = bodySize * millimetresPerPoint * 7 / 8;
inline constexpr qreal thickRule = 2.25 * millimetresPerPoint; // not in the standard: what offices use
inline constexpr qreal thinRule = 0.75 * millimetresPerPoint;
inline constexpr qreal ruleGap = 1 * millimetresPerPoint;
inline constexpr qreal generalMarkTop = 37 + 35; // 7.2.4
inline constexpr qreal pageNumberBelow = 7; // 7.5
inline constexpr qreal outerRule = 0.35; // 7.4.1
inline constexpr qreal innerRule = 0.25;
inline constexpr qreal besideSeal = 4; // characters; 7.3.5.1
} // namespace gb9704

/// The paper and what of it is filled.
struct Sheet {
    QSizeF paper;
    QRectF area;
    qreal linePitch = gb9704::linePitch;
    qreal tablePitch = linePitch; ///< of the lines in tables, whose letters are smaller
};

[[nodiscard]] Sheet sheetOf(documents::Format format, documents::Paper paper);

} // namespace lianxin::print
