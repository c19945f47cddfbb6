#pragma once

#include <QDate>
#include <QList>

#include <random>

namespace randomyear {

inline const QDate newYear(2024, 1, 1);

/// Chooses as one and the same seed has it each time.
class RandomChoices
{
protected:
    explicit RandomChoices(unsigned seed)
        : m_random(seed)
    {
    }

    int upTo(int most) { return std::uniform_int_distribution<int>(0, most)(m_random); }
    bool chance(int percent) { return upTo(99) < percent; }
    QDate day() { return newYear.addDays(upTo(500)); }
    QDate maybeDay(int percent) { return chance(percent) ? day() : QDate(); }
    template <typename T>
    T one(const QList<T> &of)
    {
        return of.at(upTo(static_cast<int>(of.size()) - 1));
    }
    /// One of the first `count` values of an enumeration.
    template <typename Enum>
    Enum any(int count)
    {
        return static_cast<Enum>(upTo(count - 1));
    }

    std::mt19937 m_random;
};

} // namespace randomyear
