#include "core/nomination/specialtywords.h"

#include "core/activities/projectrepository.h"
#include "core/base/chinesetext.h"
#include "core/storage/workbook.h"

#include <QCoreApplication>

#include <algorithm>

namespace lianxin {

namespace {

qsizetype lengthOf(const SpecialtyProposal &proposal)
{
    return proposal.hits.join(QString()).size();
}

void addHit(QList<SpecialtyProposal> &proposals, EntryId specialty, const QString &word)
{
    auto found = std::ranges::find(proposals, specialty, &SpecialtyProposal::specialty);
    if (found == proposals.end())
        found = proposals.insert(proposals.end(), {specialty, {}});
    if (!found->hits.contains(word))
        found->hits.append(word);
}

} // namespace

SpecialtyWords::SpecialtyWords(const Directory &directory)
{
    for (const DirectoryEntry &entry : directory.of(WordList::Specialty)) {
        for (const QString &word : QStringList {entry.name} + entry.aliases + entry.keywords) {
            const QString text = comparable(word);
            if (text.isEmpty())
                continue;
            QList<Word> &alike = m_words[text.front()];
            auto found = std::ranges::find(alike, text, &Word::text);
            if (found == alike.end())
                found = alike.insert(alike.end(), {text, word.trimmed(), {}});
            if (!found->specialties.contains(entry.id))
                found->specialties.append(entry.id);
        }
    }
    for (QList<Word> &alike : m_words)
        std::ranges::stable_sort(alike, std::ranges::greater {}, [](const Word &word) { return word.text.size(); });
}

const SpecialtyWords::Word *SpecialtyWords::longestAt(const QString &text, qsizetype place) const
{
    const auto alike = m_words.constFind(text.at(place));
    if (alike == m_words.constEnd())
        return nullptr;
    const QStringView rest = QStringView(text).sliced(place);
    const auto found = std::ranges::find_if(*alike, [&](const Word &word) { return rest.startsWith(word.text); });
    return found == alike->end() ? nullptr : &*found;
}

QList<SpecialtyProposal> SpecialtyWords::proposalsFor(const QString &text) const
{
    const QString searched = comparable(text);
    QList<SpecialtyProposal> proposals;
    for (qsizetype place = 0; place < searched.size();) {
        const Word *word = longestAt(searched, place);
        if (word)
            for (const EntryId specialty : word->specialties)
                addHit(proposals, specialty, word->shown);
        place += word ? word->text.size() : 1;
    }
    std::ranges::stable_sort(proposals, std::ranges::greater {}, lengthOf);
    proposals.resize(std::min<qsizetype>(proposals.size(), mostProposals));
    return proposals;
}

Result<int> confirmProposals(Workbook &workbook, const SpecialtyWords &words, const QList<Need> &needs)
{
    const QString label =
        QCoreApplication::translate("Nomination", "Confirm the specialties proposed for %1 needs").arg(needs.size());
    return workbook.perform(label, [&]() -> Result<int> {
        NeedRepository stored(workbook.database());
        int confirmed = 0;
        for (Need need : needs) {
            const auto proposals = words.proposalsFor(need.content);
            if (proposals.isEmpty())
                continue;
            need.specialties.clear();
            for (const SpecialtyProposal &proposal : proposals)
                need.specialties.append(proposal.specialty);
            if (const auto updated = stored.update(need); !updated)
                return updated.error();
            ++confirmed;
        }
        return confirmed;
    });
}

} // namespace lianxin
