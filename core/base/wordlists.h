#pragma once

#include <QStringList>

namespace lianxin {

/// Whether `sign` stands between the words of a list that somebody types: the comma, semicolon or slash of either
/// width, the enumeration comma, or a new line.
[[nodiscard]] bool separatesWords(QChar sign);

/// The parts of a list, whatever stands between them, but not within brackets or quotes; without space around them,
/// empty ones apart.
[[nodiscard]] QStringList splitList(const QString &text);

/// What is not empty of `parts`, one beside the other.
[[nodiscard]] QString sideBySide(QStringList parts);

/// `text`, or as much of its beginning as makes `longest` code units (2 or more) with an ellipsis behind it.
[[nodiscard]] QString shortened(const QString &text, qsizetype longest);

/// Up to three of `names` that are written most like `word`, the nearest first.
[[nodiscard]] QStringList nearestNames(const QString &word, const QStringList &names);

} // namespace lianxin
