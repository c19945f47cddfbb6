#pragma once

#include <QString>

namespace lianxin {

/// `text` with a ' before each line that a spreadsheet program could take for a formula: one whose first character
/// after spaces is = + - @ (full-width too), a tab, a line end or NUL. So that it is undone exactly, a line that looks
/// guarded already gets one more.
/// Source: OWASP ASVS 5, injection into spreadsheets.
[[nodiscard]] QString guardedCsvText(const QString &text);

/// The opposite of guardedCsvText.
[[nodiscard]] QString unguardedCsvText(const QString &text);

} // namespace lianxin
