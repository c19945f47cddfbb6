#pragma once

#include "core/base/wordlists.h"
#include "core/exchange/cell.h"

#include <QDate>
#include <QStringList>

#include <optional>

namespace lianxin {

// What people write into cells, read as values. None of them knows a word of an office.

/// The whole day that `cell` names: a true date, its serial number, or text such as 2024.3.18, 2024-05-13 or with
/// units and a weekday behind it; where there is no such day, one written in `numerals`, as of readOrdinal(). Null when
/// it names none, or only a month.
[[nodiscard]] QDate readDay(const Cell &cell, const QString &numerals = {});
/// The first whole day that `text` names, in the same way.
[[nodiscard]] QDate readDay(const QString &text, const QString &numerals = {});
/// All whole days that `text` names, in its order.
[[nodiscard]] QList<QDate> readDays(const QString &text);

/// The month that `cell` names as yyyy-MM, from 1975.06, 1975-06, 197506, a true date and the like; empty without one.
[[nodiscard]] QString readMonth(const Cell &cell);

/// The time of day, from 8:12 or a true time.
[[nodiscard]] QTime readTime(const Cell &cell);

/// `text` with a digit in place of each of the `numerals` below ten.
[[nodiscard]] QString inDigits(QString text, const QString &numerals);

/// `text` with a number in digits in place of each run of `numerals` of up to four signs, as of readOrdinal().
[[nodiscard]] QString withNumbers(const QString &text, const QString &numerals);

/// `text` with its day in digits and of `year` where it tells a month and a day of it without one; else as it is.
[[nodiscard]] QString withWholeDay(const QString &text, const QString &numerals, int year);

/// Whether `text` is written like a day and names none of the calendar, such as 2027-13-05.
[[nodiscard]] bool isNoDay(const QString &text, const QString &numerals);

/// The first year from 1940 on that `text` names, in digits or, where there is none, in `numerals`, as of
/// readOrdinal(), one for each digit.
[[nodiscard]] std::optional<int> readYear(const QString &text, const QString &numerals = {});

/// The number that `text` begins with, signs of thousands and words around it apart.
[[nodiscard]] std::optional<double> readNumber(const QString &text);

/// The last whole number within `text`: 2 of "1-2".
[[nodiscard]] std::optional<int> readLastNumber(const QString &text);

/// The shares of `text` in its order, as percentages: 100 and 50 of "1.0/0.5", of "100%/50%" and of "100/50". Empty
/// when one of them is above 100 %, or is neither clearly a part of one nor a percentage, such as 2.
[[nodiscard]] QList<int> readPercentages(const QString &text);

/// The whole numbers of `text` in its order: 3 and 7 of "3+7".
[[nodiscard]] QList<int> readNumbers(const QString &text);

/// A number written in digits, or in the `numerals` of the language: zero to ten, and other signs of zero behind; up to
/// 99.
[[nodiscard]] std::optional<int> readOrdinal(const QString &text, const QString &numerals);

/// A word and what stands in brackets behind it.
struct WordWithRemark {
    QString word;
    QString remark; ///< empty without brackets

    friend bool operator==(const WordWithRemark &, const WordWithRemark &) = default;
};

[[nodiscard]] WordWithRemark splitRemark(const QString &text);

/// A line that may begin with a day.
struct DatedLine {
    QDate day; ///< null = none
    QString text;

    friend bool operator==(const DatedLine &, const DatedLine &) = default;
};

/// The lines of a log, blank ones apart.
[[nodiscard]] QList<DatedLine> readLog(const QString &text);

/// The parts "label: value" of a line on top of a sheet, which wide gaps part.
[[nodiscard]] QList<std::pair<QString, QString>> readLabels(const QString &line);

} // namespace lianxin
