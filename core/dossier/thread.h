#pragma once

#include "core/dossier/dossier.h"
#include "core/evaluation/factindex.h"

namespace lianxin {

/// Gathers the lines of a thread; each record brings what hangs on it.
class Thread
{
public:
    explicit Thread(const Facts &facts)
        : m_facts(facts)
        , m_index(facts)
    {
    }

    void add(const Activity &activity);
    void add(const Project &project); ///< with its needs
    void add(const Invitation &invitation);
    void add(const Suggestion &suggestion); ///< with its end
    void add(const Report &report); ///< with its adoptions and comments
    void add(const Pairing &pairing); ///< with its services and its end
    void add(const Outcome &outcome);
    void add(const MonthlyAward &award);

    [[nodiscard]] const FactIndex &index() const { return m_index; }
    [[nodiscard]] QList<DossierEntry> inOrder();

private:
    void add(QDate on, DossierKind kind, const QString &title, const QString &detail, const RecordRef &record)
    {
        m_entries.append({on, kind, title, detail, record});
    }
    [[nodiscard]] QString word(EntryId entry) const { return m_facts.directory.name(entry); }
    /// What is not empty of `parts`, side by side.
    [[nodiscard]] static QString joined(const QStringList &parts);

    const Facts &m_facts;
    FactIndex m_index;
    QList<DossierEntry> m_entries;
};

} // namespace lianxin
