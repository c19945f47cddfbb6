#pragma once

#include "core/documents/document.h"

#include <QDate>

namespace lianxin::documents {

/// 2026年3月5日: Arabic figures without leading zeros; empty for an invalid date. Source: GB/T 9704-2012, 7.3.5.4.
[[nodiscard]] QString officialDate(QDate date);

/// 2026年3月5日（星期四）.
[[nodiscard]] QString officialDateWithWeekday(QDate date);

/// 3月5日: for a date whose year stands a line above.
[[nodiscard]] QString monthAndDay(QDate date);

/// 2026年.
[[nodiscard]] QString yearText(QDate date);

/// 2026年3月.
[[nodiscard]] QString monthText(QDate date);

/// 二〇二六年三月五日.
[[nodiscard]] QString dateInCharacters(QDate date);

/// `official`, a date as officialDate() writes it, in characters; anything else as it is.
[[nodiscard]] QString inCharacters(const QString &official);

/// `text` with the narrow , ; : ? ! . and ( ) that stand among Chinese characters made wide. Figures, addresses and
/// words in Latin letters keep theirs. Source: GB/T 15834-2011, 5.1.
[[nodiscard]] QString withWidePunctuation(QString text);

/// `number` in Chinese numerals as they count paragraphs: 一 … 十, 十一 … 九十九. Range 1 … 99.
[[nodiscard]] QString numeral(int number);

/// The number of a paragraph at `level`: 一、（一）1.（1）; empty for running text.
[[nodiscard]] QString levelNumber(Level level, int number);

/// The level that the number at the start of `line` means, and how long that number is (0 for running text).
struct LevelPrefix {
    Level level = Level::Text;
    qsizetype length = 0;

    friend bool operator==(const LevelPrefix &, const LevelPrefix &) = default;
};
[[nodiscard]] LevelPrefix levelPrefix(const QString &line);

/// `text` with a full stop, unless it has one or ends with another mark that closes a sentence.
[[nodiscard]] QString asSentence(const QString &text);

/// "1.name" for each of several names; a single name stays without a number.
[[nodiscard]] QStringList numbered(const QStringList &names);

/// `items` in one sentence, numbered, separated by a semicolon: 1.甲；2.乙.
[[nodiscard]] QString inOneSentence(const QStringList &items);

/// `names` separated by the enumeration comma: 甲、乙.
[[nodiscard]] QString enumerated(const QStringList &names);

/// Each of `sentences` between quotation marks, between which no comma stands: “甲”“乙”; marks within are single ones.
/// Source: GB/T 15834-2011, 4.5.3.5.
[[nodiscard]] QString quoted(const QStringList &sentences);

} // namespace lianxin::documents
