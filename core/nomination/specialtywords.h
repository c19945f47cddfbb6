#pragma once

#include "core/activities/project.h"
#include "core/directory/directoryrepository.h"

#include <QHash>

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

    QHash<QChar, QList<Word>> m_words; ///< by first character, the longest first
};

/// Gives each of `needs` the specialties that `words` propose for it, as one action; one without a proposal stays as it
/// is. Returns how many were given some. Errors: Conflict; Storage.
Result<int> confirmProposals(Workbook &workbook, const SpecialtyWords &words, const QList<Need> &needs);

} // namespace lianxin
