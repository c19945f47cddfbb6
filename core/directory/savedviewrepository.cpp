#include "core/directory/savedviewrepository.h"

#include "core/storage/repositoryimpl.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace lianxin {

Result<void> validate(const SavedView &view)
{
    constexpr qsizetype longestName = 40;
    if (view.name.trimmed().isEmpty() || view.name.size() > longestName) {
        return Error {ErrorKind::Invalid,
                      QCoreApplication::translate("Directory", "The name of a view has 1 to 40 characters."),
                      {}};
    }
    return {};
}

template <>
const TableMap<SavedView> &tableMap<SavedView>()
{
    using V = SavedView;
    static const TableMap<V> map {
        .table = SavedViewRepository::table,
        .columns = {column(u"table_name"_s, &V::table), column(u"name"_s, &V::name), column(u"words"_s, &V::words)},
        .lists = {ownedList(
                      u"saved_view_condition"_s, u"saved_view"_s, &V::conditions,
                      {column(u"column_key"_s, &ViewCondition::column), column(u"words"_s, &ViewCondition::words)}),
                  ownedList(u"saved_view_column"_s, u"saved_view"_s, &V::columns,
                            {column(u"column_key"_s, &ViewColumn::column), column(u"width"_s, &ViewColumn::width)}),
                  ownedList(u"saved_view_key"_s, u"saved_view"_s, &V::keys,
                            {column(u"column_key"_s, &ViewKey::column), column(u"descending"_s, &ViewKey::descending),
                             column(u"text_order"_s, &ViewKey::text)})},
        .validate = [](const V &view) { return validate(view); }};
    return map;
}

template class Repository<SavedView>;

Result<QList<SavedView>> SavedViewRepository::ofTable(const QString &name) const
{
    return where(u"table_name = :table_name"_s, {{u":table_name"_s, name}});
}

} // namespace lianxin
