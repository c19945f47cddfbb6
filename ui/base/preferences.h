#pragma once

#include <QString>

namespace lianxin::ui {

enum class ThemeChoice { System, Light, Dark };

/// What a user has chosen for himself, in every workbook.
struct Preferences {
    static constexpr double usualFontSize = 10.5;
    static constexpr double leastFontSize = 9;
    static constexpr double greatestFontSize = 14;

    ThemeChoice theme = ThemeChoice::System;
    double fontSize = usualFontSize; ///< points, from leastFontSize to greatestFontSize
    bool reopensLast = true; ///< the workbook that was open at the end, at the next start
    bool hidesPersonal = false; ///< telephones and the like are hidden
    QString language = QStringLiteral("zh_CN");

    friend bool operator==(const Preferences &, const Preferences &) = default;
};

/// As kept in the settings; what cannot be is replaced by what is usual.
[[nodiscard]] Preferences preferences();
void storePreferences(const Preferences &chosen);

} // namespace lianxin::ui
