#include "core/directory/settings.h"

#include "core/storage/repositoryimpl.h"

using namespace Qt::StringLiterals;

namespace lianxin {

template <>
const TableMap<Setting> &tableMap<Setting>()
{
    static const TableMap<Setting> map {
        .table = Settings::table, .columns = {column(u"name"_s, &Setting::name), column(u"value"_s, &Setting::value)}};
    return map;
}

template class Repository<Setting>;

QString Settings::text(const QString &name) const
{
    const auto found = where(u"name = :name"_s, {{u":name"_s, name}});
    return found && !found->isEmpty() ? found->first().value : QString();
}

int Settings::number(const QString &name, int otherwise) const
{
    bool isNumber = false;
    const int value = text(name).toInt(&isNumber);
    return isNumber ? value : otherwise;
}

Result<void> Settings::set(const QString &name, const QString &value)
{
    const auto found = where(u"name = :name"_s, {{u":name"_s, name}});
    if (!found)
        return found.error();
    Setting setting = found->isEmpty() ? Setting {} : found->first();
    setting.name = name;
    setting.value = value;
    const auto stored = setting.id.isStored() ? update(setting) : insert(setting);
    return stored ? Result<void>() : stored.error();
}

} // namespace lianxin
