#include "core/documents/issuedpaper.h"

#include "core/base/codes.h"
#include "core/storage/repositoryimpl.h"

using namespace Qt::StringLiterals;

namespace lianxin {

template <>
const TableMap<IssuedPaper> &tableMap<IssuedPaper>()
{
    using P = IssuedPaper;
    using F = SignedFigure;
    static const TableMap<P> map {
        .table = IssuedPaperRepository::table,
        .columns = {column(u"paper"_s, &P::kind), column(u"from_on"_s, &P::from), column(u"to_on"_s, &P::to),
                    column(u"version"_s, &P::version), column(u"official_number"_s, &P::number),
                    column(u"issued_on"_s, &P::issuedOn), column(u"content"_s, &P::content)},
        .lists = {ownedList<P, F>(u"issued_figure"_s, u"issued_paper"_s, &P::figures,
                                  {column(u"figure"_s, &F::figure), column(u"value"_s, &F::value)})}};
    return map;
}

template class Repository<IssuedPaper>;

Result<QList<IssuedPaper>> IssuedPaperRepository::of(documents::PeriodPaper paper, const Period &period) const
{
    return where(u"paper = :paper AND from_on = :from AND to_on = :to"_s,
                 {{u":paper"_s, codeOf(paper)}, {u":from"_s, period.from}, {u":to"_s, period.to}}, u"version"_s);
}

} // namespace lianxin
