#pragma once

#include "core/base/id.h"
#include "core/storage/repository.h"

#include <QString>

namespace lianxin {

/// One thing that the office has set.
struct Setting {
    Id<struct SettingTag> id;
    int revision = 0;
    QString name; ///< such as "office.name"; unique
    QString value;

    friend bool operator==(const Setting &, const Setting &) = default;
};

/// What the office has set; what it has not is as the program came.
class Settings : public Repository<Setting>
{
public:
    inline static const QString table = QStringLiteral("setting");

    using Repository::Repository;

    /// The value of `name`; empty when it was never set.
    [[nodiscard]] QString text(const QString &name) const;
    /// The value as a whole number; `otherwise` when it was never set or is none.
    [[nodiscard]] int number(const QString &name, int otherwise) const;

    /// Within an action. Errors: Storage.
    Result<void> set(const QString &name, const QString &value);
};

} // namespace lianxin
