#include "core/exchange/tablemakers.h"

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

QString stepsOf(const Suggestion &suggestion)
{
    QStringList lines;
    for (const SuggestionStep &step : suggestion.steps)
        lines.append(step.takenOn.isValid() ? u"%1 %2"_s.arg(step.takenOn.toString(Qt::ISODate), sheetTextOf(step))
                                            : sheetTextOf(step));
    return lines.join(u'\n');
}

/// The columns by which a row names its report.
template <typename Record>
void addReport(SheetColumns<Record> &columns, const TableSource &source)
{
    columns.add(u"year"_s, [&source](const Record &record) { return source.index.find(record.report).year; })
        .add(u"report"_s, [&source](const Record &record) { return source.index.find(record.report).number; })
        .add(u"title"_s, [&source](const Record &record) { return source.index.find(record.report).title; });
}

QString sourcesOf(const TableSource &source, const Report &report)
{
    QStringList numbers;
    for (const SuggestionId each : report.sources)
        numbers.append(source.index.find(each).number);
    return numbers.join(u'\u3001');
}

/// In the order of the authors.
QString sharesOf(const Report &report)
{
    QStringList shares;
    for (const MemberId author : report.authors)
        if (report.shares.contains(author))
            shares.append(u"%1%"_s.arg(report.shares.value(author)));
    return shares.join(u'\u3001');
}

QDate sentTo(const TableSource &source, const Report &report, const QString &level)
{
    for (const ReportSending &each : report.sendings)
        if (source.directory().meaning(each.level) == level)
            return each.sentOn;
    return {};
}

/// When each level signed for the report, and by which number.
QString receiptsOf(const TableSource &source, const Report &report)
{
    QStringList receipts;
    for (const ReportSending &each : report.sendings)
        if (each.receivedOn.isValid())
            receipts.append(
                u"%1 %2 %3"_s
                    .arg(source.directory().name(each.level), each.receivedOn.toString(Qt::ISODate), each.receipt)
                    .trimmed());
    return receipts.join(u'\uFF1B');
}

std::optional<int> unlessNone(int number)
{
    return number == 0 ? std::nullopt : std::optional(number);
}

} // namespace

Result<SheetToWrite> ledgerTable(Database &, const TableSource &source)
{
    using S = Suggestion;
    const auto activityOf = [&source](const S &suggestion) -> const Activity & {
        return source.index.find(suggestion.activity);
    };
    SheetColumns<S> columns(source, SheetKind::Ledger);
    columns.add(u"number"_s, &S::number)
        .add(u"year"_s, [=](const S &suggestion) { return activityOf(suggestion).planYear; })
        .add(u"activity"_s, [=, &source](const S &suggestion) { return source.nameOf(activityOf(suggestion)); })
        .add(u"proposers"_s, &S::proposers)
        .add(u"subject"_s, &S::subject)
        .add(u"content"_s, &S::content)
        .add(u"category"_s, &S::category)
        .add(u"registered"_s, &S::registeredOn)
        .add(u"route"_s, [&](const S &suggestion) { return source.word(WordList::Route, suggestion.route); })
        .add(u"main_unit"_s, &S::mainUnit)
        .add(u"assisting"_s, &S::assistingUnits)
        .add(u"due"_s, &S::dueOn)
        .add(u"steps"_s, stepsOf)
        .add(u"extensions"_s, [&source](const S &each) { return extensionLines(each.steps, source.directory()); })
        .add(u"closed"_s, &S::closedOn)
        .add(u"result"_s, &S::result)
        .add(u"satisfaction"_s, &S::satisfaction)
        .add(u"overseer"_s, &S::overseer)
        .add(u"overseen_every"_s, [](const S &suggestion) { return unlessNone(suggestion.overseenEvery); })
        .add(u"progress"_s, [](const S &suggestion) { return unlessNone(suggestion.progress); })
        .add(u"note"_s, &S::note)
        .addCustom(CustomRecord::Suggestion);
    return columns.sheetOf(source.facts().suggestions);
}

Result<SheetToWrite> proposalTable(Database &, const TableSource &source)
{
    using P = ProposalLead;
    SheetColumns<P> columns(source, SheetKind::Proposals);
    columns.add(u"suggestion"_s, [&](const P &lead) { return source.index.find(lead.suggestion).number; })
        .add(u"title"_s, &P::title)
        .add(u"proposal_number"_s, &P::number)
        .add(u"state"_s, &P::state)
        .add(u"result"_s, &P::result);
    return columns.sheetOf(source.facts().leads);
}

Result<SheetToWrite> reportTable(Database &, const TableSource &source)
{
    using R = Report;
    SheetColumns<R> columns(source, SheetKind::Reports);
    columns.add(u"year"_s, &R::year)
        .add(u"number"_s, &R::number)
        .add(u"title"_s, &R::title)
        .add(u"kind"_s, &R::kind)
        .add(u"authors"_s, &R::authors)
        .add(u"shares"_s, sharesOf)
        .add(u"sources"_s, [&](const R &report) { return sourcesOf(source, report); })
        .add(u"formed"_s, &R::formedOn);
    for (const QString &level : {u"county"_s, u"city"_s, u"province"_s, u"nation"_s})
        columns.add(u"sent_"_s + level, [&source, level](const R &report) { return sentTo(source, report, level); });
    columns.add(u"receipts"_s, [&source](const R &report) { return receiptsOf(source, report); })
        .add(u"editor"_s, &R::editor)
        .add(u"content"_s, &R::content)
        .add(u"note"_s, &R::note);
    return columns.sheetOf(source.facts().reports);
}

Result<SheetToWrite> adoptionTable(Database &, const TableSource &source)
{
    using A = Adoption;
    SheetColumns<A> columns(source, SheetKind::Adoptions);
    addReport(columns, source);
    columns.add(u"level"_s, &A::level)
        .add(u"body"_s, &A::body)
        .add(u"mode"_s, &A::mode)
        .add(u"adopted"_s, &A::adoptedOn)
        .add(u"issue"_s, &A::issue)
        .add(u"document"_s, &A::document)
        .add(u"note"_s, &A::note);
    return columns.sheetOf(source.facts().adoptions);
}

Result<SheetToWrite> commentTable(Database &, const TableSource &source)
{
    using C = LeaderComment;
    SheetColumns<C> columns(source, SheetKind::Comments);
    addReport(columns, source);
    columns.add(u"level"_s, &C::level)
        .add(u"commented"_s, &C::commentedOn)
        .add(u"leader"_s, &C::leader)
        .add(u"content"_s, &C::content)
        .add(u"document"_s, &C::document)
        .add(u"follow_up"_s, &C::followUp)
        .add(u"follow_up_due"_s, &C::followUpDueOn)
        .add(u"followed_up"_s, &C::followedUpOn)
        .add(u"outcome"_s, &C::outcome);
    return columns.sheetOf(source.facts().comments);
}

} // namespace lianxin
