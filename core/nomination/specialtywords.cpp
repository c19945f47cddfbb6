#include "core/nomination/specialtywords.h"

#include "core/activities/projectrepository.h"
#include "core/base/chinesetext.h"
#include "core/storage/workbook.h"

#include <QCoreApplication>
#include <QMap>
#include <QStringView>

#include <algorithm>

namespace lianxin {

namespace {

constexpr qsizetype mostTeachers = 300; // the last needs tell how the office chooses now
constexpr qsizetype mostMissed = 60; // of each specialty
constexpr qsizetype longestTeacher = 60; // characters
constexpr qsizetype mostRuns = 200; // of each specialty
constexpr qsizetype shortestRun = 3;
constexpr qsizetype longestRun = 6;
constexpr int timesToTeach = 2;

/// The runs of letters and figures that stand in more than one of `texts`, without those within a longer one.
QStringList sharedRuns(const QStringList &texts)
{
    QHash<QStringView, int> counts;
    for (const QString &text : texts) {
        QSet<QStringView> own;
        for (qsizetype place = 0; place < text.size(); ++place) {
            for (qsizetype length = 1; length <= longestRun && place + length <= text.size(); ++length) {
                if (!text.at(place + length - 1).isLetterOrNumber())
                    break;
                if (length >= shortestRun)
                    own.insert(QStringView(text).sliced(place, length));
            }
        }
        for (const QStringView run : own)
            ++counts[run];
    }
    QStringList shared;
    for (auto run = counts.cbegin(); run != counts.cend(); ++run)
        if (run.value() >= timesToTeach)
            shared.append(run.key().toString());
    std::ranges::sort(shared, [](const QString &one, const QString &other) {
        return std::pair(-one.size(), one) < std::pair(-other.size(), other);
    });
    shared.resize(std::min(shared.size(), mostRuns));
    QStringList widest;
    for (const QString &run : shared)
        if (std::ranges::none_of(widest, [&](const QString &wider) { return wider.contains(run); }))
            widest.append(run);
    return widest;
}

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
    for (const DirectoryEntry &entry : directory.of(WordList::Specialty))
        for (const QString &word : QStringList {entry.name} + entry.aliases + entry.keywords)
            add(word, entry.id);
    sortByLength();
}

SpecialtyWords::SpecialtyWords(const Directory &directory, const QList<Need> &needs)
    : SpecialtyWords(directory)
{
    QList<Need> taught;
    for (qsizetype place = needs.size(); place > 0 && taught.size() < mostTeachers; --place)
        if (!needs.at(place - 1).specialties.isEmpty())
            taught.append(needs.at(place - 1));
    learnWhatIsSetAside(taught);
    learnWhatIsMissed(taught);
}

void SpecialtyWords::add(const QString &word, EntryId specialty)
{
    const QString text = comparable(word);
    if (text.isEmpty())
        return;
    QList<Word> &alike = m_words[text.front()];
    auto found = std::ranges::find(alike, text, &Word::text);
    if (found == alike.end())
        found = alike.insert(alike.end(), {text, word.trimmed(), {}});
    if (!found->specialties.contains(specialty))
        found->specialties.append(specialty);
}

void SpecialtyWords::sortByLength()
{
    for (QList<Word> &alike : m_words)
        std::ranges::stable_sort(alike, std::ranges::greater {}, [](const Word &word) { return word.text.size(); });
}

void SpecialtyWords::learnWhatIsSetAside(const QList<Need> &taught)
{
    QHash<std::pair<QString, qint64>, int> setAside;
    QSet<std::pair<QString, qint64>> confirmed;
    for (const Need &need : taught) {
        for (const SpecialtyProposal &each : hitsIn(need.content)) {
            for (const QString &word : each.hits) {
                const std::pair meant(word, each.specialty.value);
                if (need.specialties.contains(each.specialty))
                    confirmed.insert(meant);
                else
                    ++setAside[meant];
            }
        }
    }
    for (auto word = setAside.cbegin(); word != setAside.cend(); ++word)
        if (word.value() >= timesToTeach && !confirmed.contains(word.key()))
            m_setAside.insert(word.key());
}

void SpecialtyWords::learnWhatIsMissed(const QList<Need> &taught)
{
    QMap<qint64, QStringList> missed; // specialty -> the texts that should have proposed it
    QStringList contents; // of `taught`
    for (const Need &need : taught) {
        contents.append(comparable(need.content));
        const QList<SpecialtyProposal> hits = hitsIn(need.content);
        for (const EntryId specialty : need.specialties)
            if (std::ranges::find(hits, specialty, &SpecialtyProposal::specialty) == hits.end()
                && missed[specialty.value].size() < mostMissed)
                missed[specialty.value].append(contents.last().left(longestTeacher));
    }
    for (auto texts = missed.cbegin(); texts != missed.cend(); ++texts) {
        QStringList runs = sharedRuns(texts.value());
        runs.removeIf([&](const QString &run) {
            for (qsizetype place = 0; place < taught.size(); ++place)
                if (!taught.at(place).specialties.contains(EntryId {texts.key()}) && contents.at(place).contains(run))
                    return true;
            return false;
        });
        for (const QString &run : runs)
            add(run, EntryId {texts.key()});
    }
    sortByLength();
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

QList<SpecialtyProposal> SpecialtyWords::hitsIn(const QString &text) const
{
    const QString searched = comparable(text);
    QList<SpecialtyProposal> proposals;
    for (qsizetype place = 0; place < searched.size();) {
        const Word *word = longestAt(searched, place);
        if (word)
            for (const EntryId specialty : word->specialties)
                if (!m_setAside.contains({word->shown, specialty.value}))
                    addHit(proposals, specialty, word->shown);
        place += word ? word->text.size() : 1;
    }
    return proposals;
}

QList<SpecialtyProposal> SpecialtyWords::proposalsFor(const QString &text) const
{
    QList<SpecialtyProposal> proposals = hitsIn(text);
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
