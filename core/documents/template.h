#pragma once

#include "core/documents/wording.h"
#include "core/storage/repository.h"

#include <optional>

namespace lianxin {

using TemplateId = Id<struct TemplateTag>;

/// The office's own words of one of its papers.
struct Template {
    TemplateId id;
    int revision = 0;
    QString paper; ///< the name of the wording that it stands in for
    QString words;

    friend bool operator==(const Template &, const Template &) = default;
};

/// The words that the office has changed.
class TemplateRepository : public Repository<Template>
{
public:
    inline static const QString table = QStringLiteral("template");

    using Repository::Repository;

    /// The office's own words of `paper`; none while they are those of the program.
    [[nodiscard]] Result<std::optional<Template>> of(const QString &paper) const;
};

namespace documents {

/// The papers whose words the office may edit: the names of their wordings, the letters first.
[[nodiscard]] QStringList editablePapers();

/// Papers that have no words to edit, but a title.
inline const QString activityDossierPaper = QStringLiteral("activity-dossier");
inline const QString tablePaper = QStringLiteral("table");

/// What the office calls `paper`.
[[nodiscard]] QString paperTitle(const QString &paper);

/// The wording of `paper`: the office's own, or the one that comes with the program. Errors: NotFound, Storage.
Result<Wording> wordingOf(Database &database, const QString &paper);

/// What is wrong with one line of a wording.
struct WordingFault {
    int line = 0; ///< from 1 on, remarks counted
    QString sentence; ///< names the line and what is wrong there

    friend bool operator==(const WordingFault &, const WordingFault &) = default;
};

/// What would keep `wording` from being printed as `paper`: tokens that nothing is known of there, brackets that are
/// not closed, table lines that do not fit. In the order of the lines.
[[nodiscard]] QList<WordingFault> faultsOf(const Wording &wording, const QString &paper);

/// The tokens that the words of `paper` may hold, as the office writes them, in their order in the list of tokens.
[[nodiscard]] QStringList tokensOf(const Wording &wording, const QString &paper);

/// Makes `words` the wording of `paper`, within an action. Words that are those of the program are not kept apart.
/// Errors: Invalid, with the first fault, or when nothing is left of the paper; Storage.
Result<void> keepWords(Database &database, const QString &paper, const QString &words);

/// Gives `paper` the words of the program again, within an action. Errors: Storage.
Result<void> restoreWords(Database &database, const QString &paper);

} // namespace documents

} // namespace lianxin
