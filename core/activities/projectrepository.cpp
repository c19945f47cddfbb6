#include "core/activities/projectrepository.h"

#include "core/storage/repositoryimpl.h"

using namespace Qt::StringLiterals;

namespace lianxin {

template <>
const TableMap<Project> &tableMap<Project>()
{
    using P = Project;
    static const TableMap<P> map {.table = ProjectRepository::table,
                                  .columns = {column(u"activity"_s, &P::activity), column(u"number"_s, &P::number),
                                              column(u"name"_s, &P::name), column(u"enterprise"_s, &P::enterprise),
                                              column(u"summary"_s, &P::summary), column(u"contact"_s, &P::contact),
                                              column(u"phone"_s, &P::phone), column(u"note"_s, &P::note),
                                              column(u"visit_note"_s, &P::visitNote)},
                                  .validate = [](const P &project) { return validate(project); }};
    return map;
}

template <>
const TableMap<Need> &tableMap<Need>()
{
    using N = Need;
    static const TableMap<N> map {
        .table = NeedRepository::table,
        .columns = {column(u"project"_s, &N::project), column(u"number"_s, &N::number),
                    column(u"category"_s, &N::category), column(u"urgency"_s, &N::urgency),
                    column(u"content"_s, &N::content), column(u"wanted"_s, &N::wanted), column(u"must"_s, &N::must),
                    column(u"weight"_s, &N::weight), column(u"explanation"_s, &N::explanation),
                    column(u"raised_by"_s, &N::raisedBy), column(u"owner"_s, &N::owner)},
        .lists = {ownedValues(u"need_specialty"_s, u"need"_s, &N::specialties, u"specialty"_s)},
        .validate = [](const N &need) { return validate(need); }};
    return map;
}

template class Repository<Project>;
template class Repository<Need>;

Result<QList<Project>> ProjectRepository::placed() const
{
    return read({.columns = {u"activity"_s}});
}

Result<QList<Need>> NeedRepository::themed() const
{
    return read({.columns = {u"project"_s, u"explanation"_s}, .lists = {u"need_specialty"_s}});
}

Result<QList<Project>> ProjectRepository::of(ActivityId activity) const
{
    return where(u"activity = :activity"_s, {{u":activity"_s, activity.value}}, u"number"_s);
}

Result<QList<Need>> NeedRepository::of(ActivityId activity) const
{
    return where(u"project IN (SELECT id FROM project WHERE activity = :activity)"_s,
                 {{u":activity"_s, activity.value}}, u"(SELECT number FROM project WHERE id = need.project), number"_s);
}

} // namespace lianxin
