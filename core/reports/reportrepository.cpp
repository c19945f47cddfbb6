#include "core/reports/reportrepository.h"

#include "core/storage/repositoryimpl.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

/// The authors with their shares; a share that is not told is 0 in its column.
OwnedList<Report> authorsWithShares()
{
    const QString member = u"member"_s;
    const QString share = u"share"_s;
    return {u"report_author"_s,
            u"report"_s,
            {member, share},
            [=](Report &report, const Row &row) {
                const MemberId author {row.integer(member)};
                report.authors.append(author);
                if (row.count(share) > 0)
                    report.shares.insert(author, row.count(share));
            },
            [=](const Report &report) {
                QList<QVariantMap> rows;
                for (const MemberId author : report.authors)
                    rows.append({{u':' + member, author.value}, {u':' + share, report.shares.value(author, 0)}});
                return rows;
            }};
}

/// The steps that `reports`, by id, took, of those whose answer was due before ":day".
Result<void> readCourse(Database &database, const QVariantMap &values, QList<Report> &reports)
{
    const QString sql = uR"(
        SELECT report, taken_on, kind, level FROM report_step step
        WHERE EXISTS (SELECT 1 FROM report_sending sending
                      WHERE sending.report = step.report AND sending.answer_due_on < :day)
        ORDER BY report, position)"_s;
    return database.forEachRow(sql, values, [&](const Row &row) {
        const ReportId id {row.integer(u"report"_s)};
        const auto of = std::ranges::lower_bound(reports, id, {}, &Report::id);
        if (of == reports.end() || of->id != id)
            return;
        of->steps.append({.takenOn = row.date(u"taken_on"_s),
                          .kind = ColumnType<ReportEvent>::fromRow(row, u"kind"_s),
                          .level = {row.integer(u"level"_s)}});
    });
}

} // namespace

template <>
const TableMap<Report> &tableMap<Report>()
{
    using R = Report;
    using S = ReportSending;
    using T = ReportStep;
    static const TableMap<R> map {
        .table = ReportRepository::table,
        .columns = {column(u"year"_s, &R::year), column(u"number"_s, &R::number), column(u"title"_s, &R::title),
                    column(u"kind"_s, &R::kind), column(u"formed_on"_s, &R::formedOn), column(u"editor"_s, &R::editor),
                    column(u"content"_s, &R::content), column(u"note"_s, &R::note)},
        .lists = {authorsWithShares(), ownedValues(u"report_source"_s, u"report"_s, &R::sources, u"suggestion"_s),
                  ownedList(u"report_sending"_s, u"report"_s, &R::sendings,
                            {column(u"level"_s, &S::level), column(u"sent_on"_s, &S::sentOn),
                             column(u"addressee"_s, &S::addressee), column(u"answer_due_on"_s, &S::answerDueOn),
                             column(u"received_on"_s, &S::receivedOn), column(u"receipt"_s, &S::receipt)}),
                  ownedList(u"report_step"_s, u"report"_s, &R::steps,
                            {column(u"taken_on"_s, &T::takenOn), column(u"kind"_s, &T::kind),
                             column(u"person"_s, &T::person), column(u"level"_s, &T::level),
                             column(u"reason"_s, &T::reason), column(u"content"_s, &T::content)})},
        .validate = [](const R &report) { return validate(report); }};
    return map;
}

template <>
const TableMap<Adoption> &tableMap<Adoption>()
{
    using A = Adoption;
    static const TableMap<A> map {
        .table = AdoptionRepository::table,
        .columns = {column(u"report"_s, &A::report), column(u"level"_s, &A::level), column(u"body"_s, &A::body),
                    column(u"mode"_s, &A::mode), column(u"adopted_on"_s, &A::adoptedOn), column(u"issue"_s, &A::issue),
                    column(u"note"_s, &A::note), column(u"document"_s, &A::document), column(u"form"_s, &A::form)},
        .validate = [](const A &adoption) { return validate(adoption); }};
    return map;
}

template <>
const TableMap<LeaderComment> &tableMap<LeaderComment>()
{
    using C = LeaderComment;
    static const TableMap<C> map {
        .table = LeaderCommentRepository::table,
        .columns = {column(u"report"_s, &C::report), column(u"level"_s, &C::level),
                    column(u"commented_on"_s, &C::commentedOn), column(u"leader"_s, &C::leader),
                    column(u"content"_s, &C::content), column(u"document"_s, &C::document), column(u"form"_s, &C::form),
                    column(u"follow_up"_s, &C::followUp), column(u"follow_up_due_on"_s, &C::followUpDueOn),
                    column(u"followed_up_on"_s, &C::followedUpOn), column(u"outcome"_s, &C::outcome)},
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

Result<QList<Report>> ReportRepository::unansweredOn(QDate day) const
{
    const QVariantMap values {{u":day"_s, day}};
    QList<Report> found;
    const auto sendings = database().forEachRow(uR"(
        SELECT report.id AS id, year, number, title, sending.level AS level, sent_on, answer_due_on
        FROM report_sending sending JOIN report ON report.id = sending.report
        WHERE answer_due_on < :day
          AND NOT EXISTS (SELECT 1 FROM adoption WHERE adoption.report = report.id AND adoption.level = sending.level)
          AND NOT EXISTS (SELECT 1 FROM leader_comment comment
                          WHERE comment.report = report.id AND comment.level = sending.level)
        ORDER BY report.id, sending.position)"_s,
                                                values, [&](const Row &row) {
                                                    const ReportId id {row.integer(u"id"_s)};
                                                    if (found.isEmpty() || found.constLast().id != id) {
                                                        Report &made = found.emplaceBack();
                                                        made.id = id;
                                                        made.year = row.count(u"year"_s);
                                                        made.number = row.count(u"number"_s);
                                                        made.title = row.text(u"title"_s);
                                                    }
                                                    ReportSending &sending = found.last().sendings.emplaceBack();
                                                    sending.level = {row.integer(u"level"_s)};
                                                    sending.sentOn = row.date(u"sent_on"_s);
                                                    sending.answerDueOn = row.date(u"answer_due_on"_s);
                                                });
    if (!sendings)
        return sendings.error();
    if (const auto steps = readCourse(database(), values, found); !steps)
        return steps.error();
    return found;
}

Result<QList<Report>> ReportRepository::counted() const
{
    return read({.columns = {u"year"_s, u"number"_s, u"kind"_s, u"formed_on"_s},
                 .lists = {u"report_author"_s, u"report_source"_s, u"report_sending"_s, u"report_step"_s}});
}

Result<QList<Report>> ReportRepository::credited() const
{
    return read({.columns = {u"year"_s, u"number"_s, u"formed_on"_s}, .lists = {u"report_author"_s}});
}

Result<QSet<qint64>> ReportRepository::inWriting() const
{
    const auto ids = database().select(uR"(
        SELECT id FROM report
        WHERE formed_on IS NULL AND EXISTS (SELECT 1 FROM report_step WHERE report_step.report = report.id)
          AND NOT EXISTS (SELECT 1 FROM report_sending WHERE report_sending.report = report.id))"_s,
                                       {}, [](const Row &row) { return row.integer(u"id"_s); });
    if (!ids)
        return ids.error();
    return QSet<qint64>(ids->begin(), ids->end());
}

Result<QList<Report>> ReportRepository::signedUnsent() const
{
    return where(u"id IN (SELECT report FROM report_step WHERE kind = 'sign') "
                 "AND NOT EXISTS (SELECT 1 FROM report_sending WHERE report_sending.report = report.id)"_s,
                 {});
}

Result<int> ReportRepository::nextNumber(int year) const
{
    const auto highest =
        database().select(u"SELECT coalesce(max(number), 0) AS highest FROM report WHERE year = :year"_s,
                          {{u":year"_s, year}}, [](const Row &row) { return row.count(u"highest"_s); });
    return highest ? Result<int>(highest->first() + 1) : highest.error();
}

Result<void> ReportRepository::store(const ReportProgress &progress)
{
    if (auto updated = update(progress.report); !updated)
        return updated.error();
    if (progress.adoption) {
        AdoptionRepository adoptions(database());
        const auto known = adoptions.of(progress.report.id);
        if (!known)
            return known.error();
        const Adoption &added = *progress.adoption;
        if (std::ranges::any_of(*known, [&](const Adoption &each) {
                return each.level == added.level && each.mode == added.mode && each.adoptedOn == added.adoptedOn;
            }))
            return Error {
                ErrorKind::Invalid, QCoreApplication::translate("Report", "This adoption is entered already."), {}};
        if (auto stored = adoptions.insert(added); !stored)
            return stored.error();
    }
    if (progress.comment) {
        LeaderCommentRepository comments(database());
        const auto known = comments.of(progress.report.id);
        if (!known)
            return known.error();
        const LeaderComment &added = *progress.comment;
        if (std::ranges::any_of(*known, [&](const LeaderComment &each) {
                return each.level == added.level && each.commentedOn == added.commentedOn;
            }))
            return Error {
                ErrorKind::Invalid,
                QCoreApplication::translate("Report", "A comment of this level and day is entered already: add to it."),
                {}};
        if (auto stored = comments.insert(added); !stored)
            return stored.error();
    }
    return {};
}

Result<QList<Adoption>> AdoptionRepository::of(ReportId report) const
{
    return where(u"report = :report"_s, {{u":report"_s, report.value}}, u"adopted_on, id"_s);
}

Result<QList<Adoption>> AdoptionRepository::creditedWithin(const Period &period) const
{
    return read({.columns = {u"report"_s, u"level"_s, u"mode"_s, u"adopted_on"_s},
                 .condition = periodCondition(u"adopted_on"_s, period)},
                periodValues(period));
}

Result<QList<LeaderComment>> LeaderCommentRepository::creditedWithin(const Period &period) const
{
    return read({.columns = {u"report"_s, u"level"_s, u"commented_on"_s},
                 .condition = periodCondition(u"commented_on"_s, period)},
                periodValues(period));
}

Result<QList<LeaderComment>> LeaderCommentRepository::of(ReportId report) const
{
    return where(u"report = :report"_s, {{u":report"_s, report.value}}, u"commented_on, id"_s);
}

Result<QList<LeaderComment>> LeaderCommentRepository::toFollowBy(QDate until) const
{
    return bare(u"followed_up_on IS NULL AND follow_up_due_on <= :until"_s, {{u":until"_s, until}});
}

} // namespace lianxin
