#pragma once

#include "core/activities/project.h"
#include "core/directory/directoryrepository.h"

#include <QHash>
#include <QSet>

#include <utility>

namespace lianxin {

class Workbook;

/// A specialty that a text seems to ask for.
struct SpecialtyProposal {
    EntryId specialty;
    QStringList hits; ///< the words of the office that the text holds, in the order of the text

    friend bool operator==(const SpecialtyProposal &, const SpecialtyProposal &) = default;
};

/// The words by which needs ask for specialties: their names, other names and phrases of needs.
class SpecialtyWords
{
public:
    SpecialtyWords() = default;
    explicit SpecialtyWords(const Directory &directory);
    /// The same, and what the choices of the office teach, as the last of `needs` show them: a word that was set aside
    /// twice and never confirmed proposes its specialty no longer; a run of characters that two needs share to which
    /// the same specialty was given by hand, and none without it has, proposes that one.
    SpecialtyWords(const Directory &directory, const QList<Need> &needs);

    /// What `text` seems to ask for: at most mostProposals, the one with most words first. At each place the longest
    /// word counts, for all specialties that have it; width, case and spaces make no difference.
    [[nodiscard]] QList<SpecialtyProposal> proposalsFor(const QString &text) const;

    static constexpr int mostProposals = 3;

private:
    struct Word {
        QString text; ///< as comparable() makes it
        QString shown;
        QList<EntryId> specialties;
    };

    [[nodiscard]] const Word *longestAt(const QString &text, qsizetype place) const;
    [[nodiscard]] QList<SpecialtyProposal> hitsIn(const QString &text) const;
    void add(const QString &word, EntryId specialty);
    void sortByLength();
    void learnWhatIsSetAside(const QList<Need> &taught);
    void learnWhatIsMissed(const QList<Need> &taught);

    QHash<QChar, QList<Word>> m_words; ///< by first character, the longest first
    QSet<std::pair<QString, qint64>> m_setAside; ///< words as they are shown, and the specialties not meant by them
};

/// Gives each of `needs` the specialties that `words` propose for it, as one action; one without a proposal stays as it
/// is. Returns how many were given some. Errors: Conflict; Storage.
Result<int> confirmProposals(Workbook &workbook, const SpecialtyWords &words, const QList<Need> &needs);

} // namespace lianxin
