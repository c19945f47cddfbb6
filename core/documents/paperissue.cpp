#include "core/documents/paperissue.h"

#include "core/base/codes.h"
#include "core/documents/documentjson.h"
#include "core/documents/template.h"
#include "core/storage/workbook.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin::documents {

namespace {

/// The number that comes next for `paper`; empty when it bears none.
Result<QString> numberAhead(Database &database, PeriodPaper paper, int year)
{
    const auto cycle = NumberCycleRepository(database).of(codeOf(paper));
    if (!cycle)
        return cycle.error();
    if (!*cycle)
        return QString();
    const auto next = OfficialNumberRepository(database).next(**cycle, year);
    return next ? Result<QString>(numberText(**cycle, year, *next)) : next.error();
}

Result<PeriodDraft> draftWithNumber(Database &database, const PeriodTask &task, QDate day, const QString &number)
{
    auto draft = periodDraft(database, task, day);
    if (draft && draft->paper)
        draft->paper->number = number;
    return draft;
}

PaperState stateOf(const QList<IssuedPaper> &versions, const Result<PeriodDraft> &draft)
{
    return {versions, draft, draft && draft->paper};
}

/// A new version if it says something else than `last` on the day of that.
Result<PaperState> laterState(Database &database, const PeriodTask &task, const QList<IssuedPaper> &versions,
                              QDate today)
{
    const IssuedPaper &last = versions.last();
    const auto kept = thawed(last.content);
    if (!kept)
        return kept.error();
    const auto again = draftWithNumber(database, task, last.issuedOn, kept->number);
    if (again && again->paper && plainText(*again->paper) == plainText(*kept))
        return PaperState {versions, again, false};
    return stateOf(versions, draftWithNumber(database, task, today, kept->number));
}

void collectFigures(const QList<Span> &spans, QStringList &keys)
{
    for (const Span &span : spans)
        if (!span.figure.isEmpty() && !keys.contains(span.figure))
            keys.append(span.figure);
}

/// The figures that stand in `paper`, in reading order.
QStringList figuresIn(const Document &paper)
{
    QStringList keys;
    for (const Block &block : paper.blocks) {
        if (const auto *paragraph = std::get_if<Paragraph>(&block))
            collectFigures(paragraph->spans, keys);
        if (const auto *table = std::get_if<Table>(&block))
            for (const TableRow &row : table->rows)
                for (const Cell &cell : row.cells)
                    collectFigures(cell.spans, keys);
    }
    return keys;
}

qint64 figureValue(const QList<RecordedFigure> &figures, const QString &key)
{
    const auto found = std::ranges::find(figures, key, &RecordedFigure::key);
    return found == figures.end() ? 0 : found->value;
}

IssuedPaper issuedOf(const PeriodTask &task, const PaperState &state, QDate today)
{
    IssuedPaper paper;
    paper.kind = task.paper;
    paper.from = task.period.from;
    paper.to = task.period.to;
    paper.version = state.nextVersion();
    paper.issuedOn = today;
    for (const QString &key : figuresIn(*state.draft->paper))
        paper.figures.append({key, figureValue(state.draft->figures, key)});
    return paper;
}

/// Gives the first version of a paper its number. Within an action.
Result<void> giveNumber(Database &database, IssuedPaper &paper, Document &content)
{
    const auto cycle = NumberCycleRepository(database).of(codeOf(paper.kind));
    if (!cycle)
        return cycle.error();
    if (!*cycle)
        return {};
    const auto given = OfficialNumberRepository(database).give(**cycle, paper.issuedOn.year());
    if (!given)
        return given.error();
    paper.number = given->id;
    content.number = numberText(**cycle, given->year, given->number);
    return {};
}

} // namespace

Result<PaperState> paperState(Database &database, const PeriodTask &task, QDate today)
{
    const auto versions = IssuedPaperRepository(database).of(task.paper, task.period);
    if (!versions)
        return versions.error();
    if (!versions->isEmpty())
        return laterState(database, task, *versions, today);
    const auto number = numberAhead(database, task.paper, today.year());
    if (!number)
        return number.error();
    return stateOf({}, draftWithNumber(database, task, today, *number));
}

Result<IssuedPaper> issuePaper(Workbook &workbook, const PeriodTask &task, QDate today)
{
    Database &database = workbook.database();
    const auto state = paperState(database, task, today);
    if (!state)
        return state.error();
    if (!state->draft)
        return state->draft.error();
    if (!state->draft->paper)
        return state->draft->paper.error();
    if (!state->isNews)
        return Error {ErrorKind::Invalid,
                      QCoreApplication::translate("Documents", "It says the same as the version that was signed."),
                      {}};
    const QString label = QCoreApplication::translate("Documents", "Sign: %1, %2")
                              .arg(paperTitle(codeOf(task.paper)), periodText(task.period));
    return workbook.perform(label, [&]() -> Result<IssuedPaper> {
        IssuedPaper paper = issuedOf(task, *state, today);
        Document content = *state->draft->paper;
        if (!state->versions.isEmpty())
            paper.number = state->versions.last().number;
        else if (const auto numbered = giveNumber(database, paper, content); !numbered)
            return numbered.error();
        paper.content = frozen(content);
        return IssuedPaperRepository(database).insert(paper);
    });
}

QList<FigureSince> figuresSince(const IssuedPaper &paper, const Facts &facts)
{
    const auto figures = recordedFigures(facts, {paper.from, paper.to}, paper.issuedOn);
    QList<FigureSince> since;
    for (const SignedFigure &each : paper.figures)
        since.append({each.figure, each.value, figureValue(figures, each.figure)});
    return since;
}

} // namespace lianxin::documents
