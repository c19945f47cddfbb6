#pragma once

#include "core/directory/savedview.h"
#include "core/storage/repository.h"

namespace lianxin {

/// The ways to look at tables that the office has kept.
class SavedViewRepository : public Repository<SavedView>
{
public:
    inline static const QString table = QStringLiteral("saved_view");

    using Repository::Repository;

    /// Those of the table `name` of the program, in the order in which they were kept.
    [[nodiscard]] Result<QList<SavedView>> ofTable(const QString &name) const;
};

} // namespace lianxin
