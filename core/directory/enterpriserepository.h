#pragma once

#include "core/directory/enterprise.h"
#include "core/storage/repository.h"

namespace lianxin {

/// The stored enterprises and other partners.
class EnterpriseRepository : public Repository<Enterprise>
{
public:
    inline static const QString table = QStringLiteral("enterprise");

    using Repository::Repository;
};

} // namespace lianxin
