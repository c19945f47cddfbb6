#pragma once

#include "core/directory/savedview.h"
#include "core/storage/repository.h"

#include <QSet>

namespace lianxin {

/// The ways to look at tables that the office has kept.
class SavedViewRepository : public Repository<SavedView>
{
public:
    inline static const QString table = QStringLiteral("saved_view");
    /// All in which a view lies: one of them may change alone.
    inline static const QSet<QString> tables {table, QStringLiteral("saved_view_condition"),
                                              QStringLiteral("saved_view_column"), QStringLiteral("saved_view_key")};

    using Repository::Repository;

    /// Those of the table `name` of the program, in the order in which they were kept.
    [[nodiscard]] Result<QList<SavedView>> ofTable(const QString &name) const;
};

} // namespace lianxin
