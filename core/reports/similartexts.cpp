#include "core/reports/similartexts.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <numeric>

namespace lianxin {

namespace {

constexpr qsizetype longestBody = 2'000; ///< characters of a body that are looked at
constexpr qsizetype pairsOfTitle = 48; ///< under which a text is entered for its title
constexpr qsizetype pairsOfBody = 64; ///< and for its body
constexpr qsizetype pairsOfBodyAsked = 160;
constexpr float leastLikeness = 0.10F;
constexpr float topicGain = 0.06F;
constexpr float placeGain = 0.03F;
constexpr qsizetype longestCompared = 600; ///< characters of a text in which a shared run is looked for
constexpr qsizetype shortestShared = 3;

/// A letter or figure, of half width and small; 0 for any other sign.
char16_t comparableSign(QChar sign)
{
    const char16_t code = sign.unicode();
    if (code >= u'\u4e00' && code <= u'\u9fff')
        return code;
    const QChar narrow = code >= u'\uff01' && code <= u'\uff5e' ? QChar(code - 0xfee0) : sign;
    return narrow.isLetterOrNumber() ? narrow.toLower().unicode() : u'\0';
}

/// The pairs of characters that stand side by side in `text` within one run of letters and figures, each once.
QList<quint32> pairsOf(QStringView text, quint32 mask)
{
    QList<quint32> pairs;
    pairs.reserve(text.size());
    char16_t before = 0;
    for (const QChar sign : text) {
        const char16_t now = comparableSign(sign);
        if (before != 0 && now != 0) {
            const quint32 both = (quint32 {before} << 16U) | now;
            pairs.append(((both * 2'654'435'761U) >> 8U) & mask); // spread by the golden ratio
        }
        before = now;
    }
    std::ranges::sort(pairs);
    pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
    return pairs;
}

QList<quint32> bothOf(const QList<quint32> &one, const QList<quint32> &other)
{
    QList<quint32> both;
    both.reserve(one.size() + other.size());
    std::ranges::set_union(one, other, std::back_inserter(both));
    return both;
}

/// The longest run of characters of `one` that stands in `other`, too.
QString longestShared(const QString &one, const QString &other)
{
    QList<qsizetype> row(other.size() + 1, 0);
    qsizetype best = 0;
    qsizetype end = 0;
    for (qsizetype i = 0; i < one.size(); ++i) {
        qsizetype diagonal = 0;
        for (qsizetype j = 0; j < other.size(); ++j) {
            const qsizetype above = row.at(j + 1);
            const bool same = one.at(i) == other.at(j) && one.at(i).isLetterOrNumber();
            row[j + 1] = same ? diagonal + 1 : 0;
            diagonal = above;
            if (row.at(j + 1) > best) {
                best = row.at(j + 1);
                end = i + 1;
            }
        }
    }
    return best < shortestShared ? QString() : one.mid(end - best, best);
}

QString wordsToCompare(const ComparedText &text)
{
    return (text.title + u'\n' + text.body).left(longestCompared);
}

bool sharesTopic(const ComparedText &one, const ComparedText &other)
{
    return std::ranges::any_of(one.topics, [&](EntryId topic) { return other.topics.contains(topic); });
}

} // namespace

SimilarTexts::SimilarTexts(const QList<ComparedText> &texts, const Progress &progress)
    : m_texts(texts)
{
    quint32 size = 1U << 16U;
    while (size < static_cast<quint64>(texts.size()) * 32 && size < (1U << 22U))
        size *= 2;
    m_mask = size - 1;
    count(texts);
    if (!enter(progress))
        *this = SimilarTexts();
}

/// Those of its pairs that tell most, with room for so many of the body.
SimilarTexts::Pairs SimilarTexts::tellingPairs(const ComparedText &text, qsizetype ofBody) const
{
    Pairs title = rarest(pairsOf(text.title, m_mask), pairsOfTitle);
    Pairs body = rarest(pairsOf(QStringView(text.body).left(longestBody), m_mask), ofBody);
    std::ranges::sort(title);
    std::ranges::sort(body);
    return bothOf(title, body);
}

void SimilarTexts::count(const QList<ComparedText> &texts)
{
    m_frequencies = QList<qint32>(qsizetype {m_mask} + 1, 0);
    for (const ComparedText &each : texts)
        for (const quint32 pair :
             bothOf(pairsOf(each.title, m_mask), pairsOf(QStringView(each.body).left(longestBody), m_mask)))
            ++m_frequencies[pair];
}

/// Whether a pair tells anything: not when none or one in eight texts has it.
bool SimilarTexts::tells(quint32 pair) const
{
    const qint32 some = m_frequencies.at(pair);
    return some > 0 && (some <= 20 || some <= m_texts.size() / 8);
}

/// What a pair tells: the more, the fewer texts have it.
float SimilarTexts::weightOf(quint32 pair) const
{
    return std::log(1 + static_cast<float>(m_texts.size()) / static_cast<float>(m_frequencies.at(pair)));
}

/// Those of `pairs` that tell most; such as stand in no other text come last.
SimilarTexts::Pairs SimilarTexts::rarest(Pairs pairs, qsizetype count) const
{
    pairs.removeIf([this](quint32 pair) { return !tells(pair); });
    if (pairs.size() <= count)
        return pairs;
    const auto rank = [this](quint32 pair) {
        const qint32 frequency = m_frequencies.at(pair);
        return std::pair(frequency == 1, frequency);
    };
    std::nth_element(pairs.begin(), pairs.begin() + count, pairs.end(),
                     [&](quint32 one, quint32 other) { return rank(one) < rank(other); });
    return pairs.mid(0, count);
}

/// Enters each text under its pairs. False: stopped.
bool SimilarTexts::enter(const Progress &progress)
{
    QList<Pairs> chosen;
    chosen.reserve(m_texts.size());
    m_lengths.reserve(m_texts.size());
    m_starts = QList<qint32>(qsizetype {m_mask} + 2, 0);
    for (const ComparedText &each : std::as_const(m_texts)) {
        const Pairs pairs = tellingPairs(each, pairsOfBody);
        float sum = 0;
        for (const quint32 pair : pairs) {
            sum += weightOf(pair) * weightOf(pair);
            ++m_starts[pair + 1];
        }
        m_lengths.append(std::sqrt(sum));
        chosen.append(pairs);
        if (progress && chosen.size() % 1'000 == 0
            && !progress(static_cast<int>(chosen.size()), static_cast<int>(m_texts.size())))
            return false;
    }
    std::partial_sum(m_starts.begin(), m_starts.end(), m_starts.begin());
    m_entries = QList<qint32>(m_starts.last());
    QList<qint32> next = m_starts;
    for (qsizetype text = 0; text < chosen.size(); ++text)
        for (const quint32 pair : chosen.at(text))
            m_entries[next[pair]++] = static_cast<qint32>(text);
    return true;
}

QList<SimilarText> SimilarTexts::like(const ComparedText &asked, qsizetype limit) const
{
    if (m_texts.isEmpty())
        return {};
    QList<float> sums(m_texts.size(), 0);
    float length = 0;
    for (const quint32 pair : tellingPairs(asked, pairsOfBodyAsked)) {
        const float weight = weightOf(pair) * weightOf(pair);
        length += weight;
        for (qint32 place = m_starts.at(pair); place < m_starts.at(pair + 1); ++place)
            sums[m_entries.at(place)] += weight;
    }
    length = std::sqrt(length);
    QList<std::pair<float, qsizetype>> found; // likeness, with what is gained by topic and place; text
    for (qsizetype text = 0; text < m_texts.size(); ++text) {
        const ComparedText &other = m_texts.at(text);
        if (sums.at(text) == 0 || other.record == asked.record)
            continue;
        const float alike = sums.at(text) / (length * m_lengths.at(text));
        if (alike < leastLikeness)
            continue;
        const bool samePlace = asked.place.isStored() && other.place == asked.place;
        found.append({alike + (sharesTopic(asked, other) ? topicGain : 0) + (samePlace ? placeGain : 0), text});
    }
    std::ranges::stable_sort(found, std::ranges::greater {}, &std::pair<float, qsizetype>::first);
    QList<SimilarText> similar;
    for (const auto &[alike, text] : found.mid(0, limit)) {
        const ComparedText &other = m_texts.at(text);
        similar.append({other.record, std::clamp(static_cast<int>(std::lround(alike * 100)), 1, 100),
                        sharesTopic(asked, other), asked.place.isStored() && other.place == asked.place,
                        longestShared(wordsToCompare(asked), wordsToCompare(other))});
    }
    return similar;
}

} // namespace lianxin
