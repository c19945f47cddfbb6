#include "core/activities/aftermath.h"
#include "core/storage/repositoryimpl.h"

using namespace Qt::StringLiterals;

namespace lianxin {

template <>
const TableMap<ActivityReview> &tableMap<ActivityReview>()
{
    using R = ActivityReview;
    static const TableMap<R> map {
        .table = ActivityReviewRepository::table,
        .columns = {column(u"activity"_s, &R::activity), column(u"due_on"_s, &R::dueOn),
                    column(u"reviewed_on"_s, &R::reviewedOn), column(u"person"_s, &R::person),
                    column(u"strengths"_s, &R::strengths), column(u"lessons"_s, &R::lessons)},
        .lists = {ownedList(u"activity_review_score"_s, u"activity_review"_s, &R::scores,
                            {column(u"aspect"_s, &ReviewScore::aspect), column(u"score"_s, &ReviewScore::score)})},
        .validate = [](const R &review) { return validate(review); }};
    return map;
}

template <>
const TableMap<ActivityCase> &tableMap<ActivityCase>()
{
    using C = ActivityCase;
    static const TableMap<C> map {.table = ActivityCaseRepository::table,
                                  .columns = {column(u"activity"_s, &C::activity), column(u"title"_s, &C::title),
                                              column(u"suggestion"_s, &C::suggestion), column(u"lesson"_s, &C::lesson),
                                              column(u"promoted_at"_s, &C::promotedAt),
                                              column(u"promoted_on"_s, &C::promotedOn)},
                                  .validate = [](const C &example) { return validate(example); }};
    return map;
}

template <>
const TableMap<Publicity> &tableMap<Publicity>()
{
    using P = Publicity;
    static const TableMap<P> map {.table = PublicityRepository::table,
                                  .columns = {column(u"activity"_s, &P::activity), column(u"media"_s, &P::media),
                                              column(u"published_on"_s, &P::publishedOn), column(u"title"_s, &P::title),
                                              column(u"link"_s, &P::link)},
                                  .validate = [](const P &publicity) { return validate(publicity); }};
    return map;
}

template class Repository<ActivityReview>;
template class Repository<ActivityCase>;
template class Repository<Publicity>;

Result<QList<ActivityReview>> ActivityReviewRepository::of(ActivityId activity) const
{
    return where(u"activity = :activity"_s, {{u":activity"_s, activity.value}});
}

Result<QList<ActivityReview>> ActivityReviewRepository::dueBy(QDate day) const
{
    return bare(u"reviewed_on IS NULL AND due_on <= :day "
                "AND activity NOT IN (SELECT id FROM activity WHERE state = 'cancelled')"_s,
                {{u":day"_s, day}});
}

Result<QList<ActivityCase>> ActivityCaseRepository::of(ActivityId activity) const
{
    return where(u"activity = :activity"_s, {{u":activity"_s, activity.value}});
}

Result<QList<Publicity>> PublicityRepository::of(ActivityId activity) const
{
    return where(u"activity = :activity"_s, {{u":activity"_s, activity.value}},
                 u"published_on IS NULL, published_on, id"_s);
}

} // namespace lianxin
