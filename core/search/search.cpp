#include "core/search/search.h"

#include "core/base/initials.h"
#include "core/storage/searchindex.h"
#include "core/storage/workbook.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

/// How well a record fits, the best first.
enum Rank { NumberIs, TitleIs, TitleBegins, TitleBeginsByPinyin, NumberBegins, TitleHolds, TextHolds };

const QString peopleTable = u"member"_s; // people come before other records that fit as well
constexpr int candidatesEach = 8; ///< rows that are weighed for each hit that is wanted, where most do not fit

bool isAsciiLetter(QChar sign)
{
    return (sign >= u'a' && sign <= u'z') || (sign >= u'A' && sign <= u'Z');
}

bool canBeFound(const QString &word)
{
    return std::ranges::any_of(word, [](QChar sign) { return sign.isLetterOrNumber() || sign.isSurrogate(); });
}

QStringList wordsOf(const QString &typed)
{
    QStringList words = foldedInPlace(typed).simplified().split(u' ', Qt::SkipEmptyParts);
    words.removeIf([](const QString &word) { return !canBeFound(word); });
    return words;
}

/// Which meanings of the letters that are typed are looked for.
enum class Letters { AsTheyStand, Spelled, Abbreviated, Any };

QStringList beginningsOf(const QString &typed, Letters letters)
{
    switch (letters) {
    case Letters::AsTheyStand:
        return {};
    case Letters::Spelled:
        return spellingsMeant(typed);
    case Letters::Abbreviated:
        return initialsMeant(typed);
    case Letters::Any:
        break;
    }
    return spellingsMeant(typed) + initialsMeant(typed);
}

/// Where the letters begin that `word` ends in, if there are none before; its end when they cannot be pinyin.
qsizetype pinyinFrom(const QString &word)
{
    const auto first = std::ranges::find_if(word, isAsciiLetter);
    return std::all_of(first, word.cend(), isAsciiLetter) ? first - word.cbegin() : word.size();
}

IndexWord indexWord(const QString &word, Letters letters)
{
    const qsizetype from = pinyinFrom(word);
    if (from == word.size())
        return {word, {}, {}};
    return {word, word.first(from), beginningsOf(word.sliced(from), letters)};
}

/// Where the first word is looked for, and how.
struct Look {
    IndexField field = IndexField::Anywhere;
    Letters letters = Letters::AsTheyStand;
};

/// The looks that find `word`, the best hits first.
QList<Look> looksFor(const QString &word)
{
    QList<Look> looks;
    if (std::ranges::any_of(word, [](QChar sign) { return sign.isDigit(); })) // each number has one
        looks << Look {IndexField::WholeNumber, Letters::AsTheyStand}
              << Look {IndexField::Number, Letters::AsTheyStand};
    looks.append({IndexField::Title, Letters::Spelled});
    if (pinyinFrom(word) < word.size())
        looks.append({IndexField::Title, Letters::Abbreviated});
    return looks << Look {IndexField::Anywhere, Letters::AsTheyStand};
}

QList<IndexWord> indexWords(const QStringList &words, Letters ofFirst)
{
    QList<IndexWord> looked;
    for (const QString &word : words)
        looked.append(indexWord(word, looked.isEmpty() ? ofFirst : Letters::Any));
    return looked;
}

Rank rankOf(const IndexEntry &entry, const TypedWord &first, const QString &typed)
{
    const QString number = foldedInPlace(entry.recordNumber);
    const QString title = foldedInPlace(entry.recordTitle);
    if (!number.isEmpty() && number == typed)
        return NumberIs;
    if (title == typed)
        return TitleIs;
    const TypedWord::Place place = first.inFolded(title);
    if (place.isSomewhere() && place.start == 0)
        return title.startsWith(typed) ? TitleBegins : TitleBeginsByPinyin;
    if (first.inFolded(number).isSomewhere())
        return NumberBegins;
    return place.isSomewhere() ? TitleHolds : TextHolds;
}

/// Whether each word that may be pinyin is in the entry indeed: by letters too much is found.
bool holdsAll(const IndexEntry &entry, const QList<TypedWord> &pinyinWords)
{
    const QString text = foldedInPlace(QStringList {entry.number, entry.title, entry.body}.join(u'\n'));
    return std::ranges::all_of(pinyinWords, [&](const TypedWord &word) { return word.inFolded(text).isSomewhere(); });
}

SearchHit hitOf(const IndexEntry &entry, Rank rank, const QList<TypedWord> &words)
{
    SearchHit hit {entry.record, entry.recordNumber, highlighted(entry.recordTitle, words), {}, rank < TextHolds};
    const bool titleSaysIt = hit.title.places.size() == words.size();
    const bool isPart = entry.row != entry.record;
    if (!titleSaysIt)
        hit.excerpt = excerpt(isPart ? entry.title + u'\n' + entry.body : entry.body, words);
    return hit;
}

/// A hit that was not looked for.
SearchHit knownHit(const IndexEntry &entry)
{
    return {entry.record, entry.recordNumber, {entry.recordTitle, {}}, {}, true};
}

struct Candidate {
    IndexEntry entry;
    Rank rank = TextHolds;
};

/// Gathers what was found, each record once.
class Candidates
{
public:
    Candidates(const QStringList &words, QString typed)
        : m_typed(std::move(typed))
    {
        for (const QString &word : words) {
            m_words.append(TypedWord(word));
            if (pinyinFrom(word) < word.size())
                m_pinyinWords.append(TypedWord(word));
        }
    }

    void add(const QList<IndexEntry> &entries)
    {
        for (const IndexEntry &entry : entries)
            if (holdsAll(entry, m_pinyinWords))
                add({entry, rankOf(entry, m_words.constFirst(), m_typed)});
    }

    [[nodiscard]] qsizetype size() const { return m_found.size(); }

    [[nodiscard]] QList<SearchHit> best(int limit)
    {
        std::ranges::stable_sort(m_found, {}, [](const Candidate &each) {
            return std::pair(each.rank, each.entry.record.table != peopleTable);
        });
        m_found.resize(std::min<qsizetype>(m_found.size(), limit));
        QList<SearchHit> hits;
        for (const Candidate &each : std::as_const(m_found)) {
            hits.append(hitOf(each.entry, each.rank, m_words));
            if (hits.last().excerpt.text.isEmpty() && hasNamesake(each.entry))
                hits.last().excerpt.text = each.entry.body.section(u'\n', 0, 0);
        }
        return hits;
    }

private:
    [[nodiscard]] bool hasNamesake(const IndexEntry &entry) const
    {
        return std::ranges::any_of(m_found, [&](const Candidate &each) {
            return each.entry.record != entry.record && each.entry.record.table == entry.record.table
                && each.entry.recordTitle == entry.recordTitle;
        });
    }

    void add(const Candidate &candidate)
    {
        const auto same =
            std::ranges::find(m_found, candidate.entry.record, [](const Candidate &each) { return each.entry.record; });
        if (same == m_found.end())
            m_found.append(candidate);
        else if (candidate.rank < same->rank)
            *same = candidate;
    }

    QString m_typed;
    QList<TypedWord> m_words;
    QList<TypedWord> m_pinyinWords;
    QList<Candidate> m_found;
};

int rowsToWeigh(const QStringList &words, const Look &look, int limit)
{
    const auto isPinyin = [](const QString &word) { return pinyinFrom(word) < word.size(); };
    const bool isLoose = look.letters == Letters::Abbreviated || std::any_of(words.begin() + 1, words.end(), isPinyin);
    return isLoose ? limit * candidatesEach : limit;
}

} // namespace

Result<QList<SearchHit>> search(Database &database, const QString &typed, int limit)
{
    const QStringList words = wordsOf(typed);
    if (words.isEmpty())
        return QList<SearchHit>();
    Candidates candidates(words, words.join(u' '));
    for (const Look &look : looksFor(words.constFirst())) {
        const auto entries =
            indexEntries(database, indexWords(words, look.letters), look.field, rowsToWeigh(words, look, limit));
        if (!entries)
            return entries.error();
        candidates.add(*entries);
        if (candidates.size() >= limit) // what follows is no better
            break;
    }
    return candidates.best(limit);
}

Result<QList<SearchHit>> search(Workbook &workbook, const QString &typed, int limit)
{
    return search(workbook.database(), typed, limit);
}

Result<QList<SearchHit>> changedLast(Workbook &workbook, int limit)
{
    const auto entries = entriesChangedLast(workbook.database(), limit * candidatesEach);
    if (!entries)
        return entries.error();
    QList<SearchHit> hits;
    for (const IndexEntry &entry : *entries)
        if (hits.size() < limit && !std::ranges::count(hits, entry.record, &SearchHit::record))
            hits.append(knownHit(entry));
    return hits;
}

Result<QList<SearchHit>> recordsToShow(Workbook &workbook, const QList<RecordRef> &records)
{
    const auto entries = indexEntries(workbook.database(), records);
    if (!entries)
        return entries.error();
    QList<SearchHit> hits;
    for (const IndexEntry &entry : *entries)
        hits.append(knownHit(entry));
    return hits;
}

QList<TypedWord> searchWords(const QString &typed)
{
    QList<TypedWord> words;
    for (const QString &word : wordsOf(typed))
        words.append(TypedWord(word));
    return words;
}

} // namespace lianxin
