#include "core/directory/enterpriserepository.h"

#include "core/storage/repositoryimpl.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace lianxin {

Result<void> validate(const Enterprise &enterprise)
{
    if (enterprise.name.trimmed().isEmpty() || enterprise.name.size() > 200) {
        return Error {ErrorKind::Invalid,
                      QCoreApplication::translate("Directory", "The name of an enterprise has 1 to 200 characters."),
                      {}};
    }
    return {};
}

template <>
const TableMap<Enterprise> &tableMap<Enterprise>()
{
    using E = Enterprise;
    static const TableMap<E> map {.table = EnterpriseRepository::table,
                                  .columns = {column(u"name"_s, &E::name), column(u"kind"_s, &E::kind),
                                              column(u"region"_s, &E::region), column(u"industry"_s, &E::industry),
                                              column(u"scale"_s, &E::scale), column(u"contact"_s, &E::contact),
                                              column(u"phone"_s, &E::phone), column(u"note"_s, &E::note)},
                                  .maps = {ownedMap(u"enterprise_custom"_s, u"enterprise"_s, u"field"_s, &E::custom)},
                                  .validate = [](const E &enterprise) { return validate(enterprise); }};
    return map;
}

template class Repository<Enterprise>;

} // namespace lianxin
