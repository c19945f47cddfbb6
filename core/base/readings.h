#pragma once

#include <QList>
#include <QString>

#include <span>

namespace lianxin {

/// How a Chinese character is read.
struct Reading {
    int syllable = -1; ///< its place among all, which stand in the order of dictionaries; -1 = it has no reading
    int tone = 5; ///< 1 to 4; 5 = none

    [[nodiscard]] bool isKnown() const { return syllable >= 0; }
};

/// What a text is, which decides how some characters are read: the name of a person begins with a surname.
enum class ReadAs { Words, Name };

/// How `text` is read, an entry for each code unit: none is known for what is no Chinese character, nor for the second
/// half of a surrogate pair.
[[nodiscard]] QList<Reading> readingsOf(const QString &text, ReadAs as);

/// How many code units of `name`, the name of a person, are the surname: several for the compound ones that are known.
[[nodiscard]] qsizetype surnameLength(const QString &name);

/// Every syllable that `character` is read as, as a word or as a surname; empty for what is no Chinese character.
[[nodiscard]] std::span<const int> syllablesOf(char32_t character);

/// The letters that the readings of a character begin with, for those who ask it of every character of long lists.
class FirstLetters
{
public:
    FirstLetters();

    /// A bit for each letter that a reading of the character at `at` begins with, the lowest for a; 0 for what has no
    /// reading and for the second half of a surrogate pair.
    [[nodiscard]] quint32 at(QStringView text, qsizetype at) const
    {
        const auto place = static_cast<std::size_t>(text.at(at).unicode()) - firstCharacter; // wraps below it
        if (place < m_letters.size())
            return m_letters[place];
        return text.at(at).isHighSurrogate() && at + 1 < text.size() ? ofPair(text.at(at), text.at(at + 1)) : 0;
    }

    static constexpr char16_t firstCharacter = 0x3400;

private:
    [[nodiscard]] static quint32 ofPair(QChar high, QChar low);

    std::span<const quint32> m_letters; ///< of the characters from firstCharacter on
};

/// How many syllables there are.
[[nodiscard]] int syllableCount();

/// The letters of a syllable, without its tone; an u with two dots is v, as it is typed.
[[nodiscard]] QLatin1StringView spellingOf(int syllable);

/// How many of the first signs of `typed`, in lower case, spell `syllable` as far as both go; u stands for v too.
[[nodiscard]] qsizetype sharedLetters(QStringView typed, QLatin1StringView syllable);

/// Whether `sign` may stand between the characters of a name: a space or a dot, half width.
[[nodiscard]] inline bool isPassedOver(QChar sign)
{
    return sign == u' ' || sign == u'\u00b7' || sign == u'\u2022';
}

} // namespace lianxin
