#include "core/base/readings.h"

#include "core/base/builtintable.h"
#include "core/base/codepoint.h"

#include <QBitArray>
#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

struct SpelledReading {
    QByteArray letters;
    int tone = 5;
};

/// `text` is letters and the number of the tone.
SpelledReading spelled(QStringView text)
{
    if (!text.isEmpty() && text.back().isDigit())
        return {text.chopped(1).toLatin1(), text.back().digitValue()};
    return {text.toLatin1(), 5};
}

struct ReadWord {
    QString text;
    QList<Reading> readings;
};

class ReadingTable
{
public:
    ReadingTable()
    {
        const auto usual = builtInTable(u"characters/pinyin.tsv"_s);
        const auto lines = builtInTable(u"characters/readings.tsv"_s);
        nameSyllables(usual, lines);
        for (const QStringList &line : usual)
            for (const char32_t character : line.value(1).toUcs4())
                m_usual.insert(character, known(spelled(line.value(0))));
        for (const QStringList &line : lines)
            addLine(line.value(0), line.value(1), line.value(2).split(u' '));
        for (auto reading = m_usual.cbegin(); reading != m_usual.cend(); ++reading)
            addSyllable(reading.key(), reading->syllable, true);
        rememberCommon();
    }

    [[nodiscard]] Reading usual(char32_t character) const
    {
        const auto place = static_cast<qsizetype>(character) - FirstLetters::firstCharacter;
        if (place >= 0 && place < m_commonReadings.size())
            return m_commonReadings.at(place);
        return character < m_lowest ? Reading() : m_usual.value(character);
    }

    /// The longest surname that `text` begins with, or null.
    [[nodiscard]] const ReadWord *surname(QStringView text) const { return longest(m_surnames, text); }
    /// The longest word that `text` begins with, or null.
    [[nodiscard]] const ReadWord *word(QStringView text) const
    {
        return !text.isEmpty() && m_wordStarts.testBit(text.front().unicode()) ? longest(m_words, text) : nullptr;
    }

    [[nodiscard]] std::span<const int> syllables(char32_t character) const
    {
        const auto found = m_syllablesOf.constFind(character);
        return found == m_syllablesOf.cend() ? std::span<const int>() : std::span<const int>(*found);
    }

    /// A bit for each letter that a reading of `character` begins with.
    [[nodiscard]] quint32 firstLetters(char32_t character) const
    {
        quint32 letters = 0;
        for (const int syllable : syllables(character))
            letters |= 1U << (m_spellings.at(syllable).front() - 'a');
        return letters;
    }

    /// firstLetters() of the characters from FirstLetters::firstCharacter on.
    [[nodiscard]] std::span<const quint32> firstLetters() const { return m_firstLetters; }

    [[nodiscard]] int syllableCount() const { return static_cast<int>(m_spellings.size()); }
    [[nodiscard]] const QByteArray &spelling(int syllable) const { return m_spellings.at(syllable); }

private:
    using Words = QHash<QChar, QList<ReadWord>>;

    static const ReadWord *longest(const Words &words, QStringView text)
    {
        const auto found = text.isEmpty() ? words.cend() : words.constFind(text.front());
        if (found == words.cend())
            return nullptr;
        const ReadWord *best = nullptr;
        for (const ReadWord &word : *found)
            if (text.startsWith(word.text) && (best == nullptr || best->text.size() < word.text.size()))
                best = &word;
        return best;
    }

    /// Gives every spelling its place in the alphabet, where an u with dots comes after one without.
    void nameSyllables(const QList<QStringList> &usual, const QList<QStringList> &lines)
    {
        QSet<QByteArray> spellings;
        for (const QStringList &line : usual)
            spellings.insert(spelled(line.value(0)).letters);
        for (const QStringList &line : lines)
            for (const QStringView reading : QStringView(line.value(2)).split(u' '))
                for (const QStringView choice : reading.split(u'/'))
                    spellings.insert(spelled(choice).letters);
        m_spellings = spellings.values();
        std::ranges::sort(m_spellings, {}, [](const QByteArray &letters) {
            return std::pair(QByteArray(letters).replace('v', 'u'), letters);
        });
        for (int place = 0; place < m_spellings.size(); ++place)
            m_places.insert(m_spellings.at(place), place);
    }

    [[nodiscard]] Reading known(const SpelledReading &reading) const
    {
        return {m_places.value(reading.letters, -1), reading.tone};
    }

    void addLine(const QString &kind, const QString &text, const QStringList &readings)
    {
        ReadWord word {text, {}};
        qsizetype at = 0;
        for (const char32_t character : text.toUcs4())
            for (const QString &choice : readings.value(at++).split(u'/')) {
                const Reading reading = known(spelled(choice));
                addSyllable(character, reading.syllable, false);
                if (word.readings.size() < at)
                    word.readings.append(reading);
            }
        if (kind == "character"_L1)
            m_usual.insert(text.toUcs4().constFirst(), word.readings.constFirst());
        else
            (kind == "surname"_L1 ? m_surnames : m_words)[text.front()].append(word);
    }

    void addSyllable(char32_t character, int syllable, bool asFirst)
    {
        QList<int> &known = m_syllablesOf[character];
        if (!known.contains(syllable))
            known.insert(asFirst ? 0 : known.size(), syllable);
    }

    /// What is asked of every character of long lists.
    void rememberCommon()
    {
        constexpr char32_t end = 0xa000;
        for (char32_t character = FirstLetters::firstCharacter; character < end; ++character) {
            m_firstLetters.append(firstLetters(character));
            m_commonReadings.append(m_usual.value(character));
        }
        for (auto reading = m_usual.cbegin(); reading != m_usual.cend(); ++reading)
            m_lowest = std::min(m_lowest, reading.key());
        m_wordStarts.resize(0x10000);
        for (auto words = m_words.cbegin(); words != m_words.cend(); ++words)
            m_wordStarts.setBit(words.key().unicode());
    }

    QList<QByteArray> m_spellings;
    QHash<QByteArray, int> m_places;
    QHash<char32_t, Reading> m_usual;
    QHash<char32_t, QList<int>> m_syllablesOf;
    QList<quint32> m_firstLetters;
    QList<Reading> m_commonReadings; ///< of the characters from FirstLetters::firstCharacter on
    char32_t m_lowest = FirstLetters::firstCharacter; ///< that has a reading
    QBitArray m_wordStarts; ///< by code unit
    Words m_surnames;
    Words m_words;
};

/// Made at the first use, for it takes a moment.
const ReadingTable &readingTable()
{
    static const ReadingTable table;
    return table;
}

/// Puts the readings of `word`, which stands at `at`, into `readings`; answers where it ends.
qsizetype placeWord(QList<Reading> &readings, const ReadWord &word, qsizetype at)
{
    std::ranges::copy(word.readings, readings.begin() + at);
    return at + word.text.size();
}

} // namespace

QList<Reading> readingsOf(const QString &text, ReadAs as)
{
    const ReadingTable &table = readingTable();
    QList<Reading> readings(text.size());
    qsizetype at = 0;
    if (const ReadWord *surname = as == ReadAs::Name ? table.surname(text) : nullptr)
        at = placeWord(readings, *surname, at);
    while (at < text.size()) {
        const ReadWord *word = as == ReadAs::Words ? table.word(QStringView(text).sliced(at)) : nullptr;
        if (word != nullptr) {
            at = placeWord(readings, *word, at);
            continue;
        }
        const auto [character, units] = codePointAt(text, at);
        readings[at] = table.usual(character);
        at += units;
    }
    return readings;
}

qsizetype surnameLength(const QString &name)
{
    if (const ReadWord *surname = readingTable().surname(name))
        return surname->text.size();
    return name.isEmpty() ? 0 : (name.front().isHighSurrogate() ? 2 : 1);
}

std::span<const int> syllablesOf(char32_t character)
{
    return readingTable().syllables(character);
}

FirstLetters::FirstLetters()
    : m_letters(readingTable().firstLetters())
{
}

quint32 FirstLetters::ofPair(QChar high, QChar low)
{
    return readingTable().firstLetters(QChar::surrogateToUcs4(high, low));
}

int syllableCount()
{
    return readingTable().syllableCount();
}

QLatin1StringView spellingOf(int syllable)
{
    return QLatin1StringView(readingTable().spelling(syllable));
}

qsizetype sharedLetters(QStringView typed, QLatin1StringView syllable)
{
    qsizetype shared = 0;
    while (shared < std::min(typed.size(), syllable.size())
           && (typed.at(shared) == syllable.at(shared) || (typed.at(shared) == u'u' && syllable.at(shared) == u'v')))
        ++shared;
    return shared;
}

} // namespace lianxin
