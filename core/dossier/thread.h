#pragma once

#include "core/dossier/dossier.h"
#include "core/evaluation/factindex.h"

namespace lianxin {

/// What hangs on other records, found once for any number of threads. It points into the facts.
struct Dependents {
    explicit Dependents(const Facts &facts);

    QHash<qint64, QList<const Need *>> needs; ///< by project
    QHash<qint64, QList<const Adoption *>> adoptions; ///< by report
    QHash<qint64, QList<const LeaderComment *>> comments; ///< by report
    QHash<qint64, QList<const PairingService *>> services; ///< by pairing
};

/// Gathers the lines of a thread; each record brings what hangs on it.
class Thread
{
public:
    Thread(const FactIndex &index, const Dependents &dependents)
        : m_facts(index.facts())
        , m_index(index)
        , m_dependents(dependents)
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

    [[nodiscard]] QList<DossierEntry> inOrder();

private:
    void add(QDate on, DossierKind kind, const QString &title, const QString &detail, const RecordRef &record)
    {
        m_entries.append({on, kind, title, detail, record});
    }
    [[nodiscard]] QString word(EntryId entry) const { return m_facts.directory.name(entry); }

    const Facts &m_facts;
    const FactIndex &m_index;
    const Dependents &m_dependents;
    QList<DossierEntry> m_entries;
};

} // namespace lianxin
