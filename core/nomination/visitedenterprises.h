#pragma once

#include "core/activities/project.h"
#include "core/nomination/availability.h"

#include <QHash>

namespace lianxin {

/// The enterprises that an activity visits, and who is theirs or competes with them.
///
/// A competitor is another employer of the same industry. Where it stands in the dictionary, it must share a word of
/// the industry, and be of the same kind where both kinds are known. One that does not stand there must have a
/// name of the same ending (the legal form), and either name the industry or be the employer of somebody who leads in
/// a specialty of that name.
class VisitedEnterprises
{
public:
    VisitedEnterprises() = default;
    VisitedEnterprises(const QList<Enterprise> &dictionary, const QList<Project> &projects);

    /// The names of those among `employers`.
    [[nodiscard]] QStringList among(const QStringList &employers) const;

    /// `leading`: the specialties that the member leads in.
    [[nodiscard]] QList<Rivalry> rivalries(const QStringList &employers, const QStringList &leading) const;

private:
    [[nodiscard]] QString sharedIndustry(const QString &employer, const QStringList &leading,
                                         const Enterprise &visited) const;

    QHash<QString, Enterprise> m_dictionary; ///< by name
    QList<Enterprise> m_visited;
};

} // namespace lianxin
