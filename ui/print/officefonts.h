#pragma once

#include "ui/print/typeface.h"

#include <QList>

namespace lianxin::print {

/// The families that the office has chosen for its papers; a typeface without one is drawn by the font that comes with
/// the program.
using OfficeFonts = QHash<Typeface, QString>;

/// As kept for this user of this computer.
[[nodiscard]] OfficeFonts officeFonts();
/// What is stored holds for each paper laid out from now on.
void storeOfficeFonts(const OfficeFonts &fonts);

/// All of them, in the order in which they are told.
[[nodiscard]] QList<Typeface> typefaces();

/// What the office calls `typeface` and what it is for; translated.
[[nodiscard]] QString typefaceTitle(Typeface typeface);

/// The font that comes with the program.
[[nodiscard]] QString shippedFamily(Typeface typeface);

} // namespace lianxin::print
