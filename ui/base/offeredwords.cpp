#include "ui/base/offeredwords.h"

#include "core/base/chinesetext.h"
#include "core/base/pinyin.h"
#include "core/base/typedword.h"
#include "core/base/wordlists.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {

constexpr int notFound = 9;
constexpr int byReading = 3;
constexpr qsizetype mostNear = 3;

QString foldedWord(const QString &text)
{
    return foldedInPlace(text).trimmed();
}

} // namespace

/// Folds the words once, however many keys are pressed.
void OfferedWords::learn() const
{
    if (m_folded.size() == m_words.size())
        return;
    for (const QString &word : m_words) {
        m_folded.append(foldedWord(word));
        m_initials.append(pinyinInitials(word));
    }
}

int OfferedWords::rankOf(qsizetype place, const QString &folded, const TypedWord &read) const
{
    const QString &word = m_folded.at(place);
    if (const qsizetype at = word.indexOf(folded); at >= 0)
        return word == folded ? 0 : at == 0 ? 1 : 2;
    if (const auto found = read.inFolded(word); found.isSomewhere())
        return found.start == 0 ? byReading : byReading + 1;
    return m_initials.at(place).contains(folded) ? byReading + 2 : notFound;
}

QStringList OfferedWords::matching(const QString &typed) const
{
    learn();
    const QString folded = foldedWord(typed);
    if (folded.isEmpty())
        return m_words;
    const TypedWord read(folded);
    QList<std::pair<int, QString>> ranked;
    for (qsizetype place = 0; place < m_words.size(); ++place)
        if (const int rank = rankOf(place, folded, read); rank != notFound)
            ranked.append({rank, m_words.at(place)});
    std::ranges::stable_sort(ranked, {}, &std::pair<int, QString>::first);
    QStringList found;
    for (const auto &[rank, word] : ranked)
        found.append(word);
    return found;
}

QString OfferedWords::meantBy(const QString &typed) const
{
    QString chosen = chosenBy(typed, m_words);
    if (chosen.isEmpty() || m_words.contains(chosen))
        return chosen;
    const QStringList found = matching(typed);
    return found.size() == 1 ? found.first() : chosen;
}

QString chosenBy(const QString &text, const QStringList &choices)
{
    const QString wanted = foldedWord(text);
    QStringList near;
    for (const QString &choice : choices) {
        const QString folded = foldedWord(choice);
        if (folded == wanted)
            return choice;
        if (!wanted.isEmpty() && folded.contains(wanted))
            near.append(choice);
    }
    return near.size() == 1 ? near.first() : text.trimmed();
}

QStringList nearWords(const QString &unknown, const QStringList &words)
{
    const QStringList found = OfferedWords(words).matching(unknown);
    return found.isEmpty() || found.size() > mostNear ? nearestNames(unknown, words) : found;
}

} // namespace lianxin::ui
