#include "core/reports/reportrepository.h"

#include "core/storage/repositoryimpl.h"

using namespace Qt::StringLiterals;

namespace lianxin {

template <>
const TableMap<Report> &tableMap<Report>()
{
    using R = Report;
    using S = ReportSending;
    static const TableMap<R> map {
        .table = ReportRepository::table,
        .columns = {column(u"year"_s, &R::year), column(u"number"_s, &R::number), column(u"title"_s, &R::title),
                    column(u"kind"_s, &R::kind), column(u"formed_on"_s, &R::formedOn), column(u"editor"_s, &R::editor),
                    column(u"content"_s, &R::content), column(u"note"_s, &R::note)},
        .lists = {ownedValues(u"report_author"_s, u"report"_s, &R::authors, u"member"_s),
                  ownedValues(u"report_source"_s, u"report"_s, &R::sources, u"suggestion"_s),
                  ownedList(u"report_sending"_s, u"report"_s, &R::sendings,
                            {column(u"level"_s, &S::level), column(u"sent_on"_s, &S::sentOn)})},
        .validate = [](const R &report) { return validate(report); }};
    return map;
}

template <>
const TableMap<Adoption> &tableMap<Adoption>()
{
    using A = Adoption;
    static const TableMap<A> map {.table = AdoptionRepository::table,
                                  .columns = {column(u"report"_s, &A::report), column(u"level"_s, &A::level),
                                              column(u"body"_s, &A::body), column(u"mode"_s, &A::mode),
                                              column(u"adopted_on"_s, &A::adoptedOn), column(u"issue"_s, &A::issue),
                                              column(u"note"_s, &A::note)},
                                  .validate = [](const A &adoption) { return validate(adoption); }};
    return map;
}

template <>
const TableMap<LeaderComment> &tableMap<LeaderComment>()
{
    using C = LeaderComment;
    static const TableMap<C> map {.table = LeaderCommentRepository::table,
                                  .columns = {column(u"report"_s, &C::report), column(u"level"_s, &C::level),
                                              column(u"commented_on"_s, &C::commentedOn),
                                              column(u"leader"_s, &C::leader), column(u"content"_s, &C::content)},
                                  .validate = [](const C &comment) { return validate(comment); }};
    return map;
}

template class Repository<Report>;
template class Repository<Adoption>;
template class Repository<LeaderComment>;

Result<QList<Report>> ReportRepository::inOrder() const
{
    return where(u"1 = 1"_s, {}, u"year, number"_s);
}

Result<QList<Report>> ReportRepository::by(MemberId author) const
{
    return where(u"id IN (SELECT report FROM report_author WHERE member = :member)"_s, {{u":member"_s, author.value}},
                 u"year, number"_s);
}

Result<QList<Report>> ReportRepository::from(SuggestionId source) const
{
    return where(u"id IN (SELECT report FROM report_source WHERE suggestion = :suggestion)"_s,
                 {{u":suggestion"_s, source.value}}, u"year, number"_s);
}

Result<QList<Adoption>> AdoptionRepository::of(ReportId report) const
{
    return where(u"report = :report"_s, {{u":report"_s, report.value}}, u"adopted_on, id"_s);
}

Result<QList<LeaderComment>> LeaderCommentRepository::of(ReportId report) const
{
    return where(u"report = :report"_s, {{u":report"_s, report.value}}, u"commented_on, id"_s);
}

} // namespace lianxin
