#include "core/documents/paperissue.h"

#include "core/base/codes.h"
#include "core/documents/documentjson.h"
#include "core/documents/template.h"
#include "core/storage/workbook.h"

#include <QCoreApplication>

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

/// From what the drafts of one paper are written.
struct DraftSource {
    Database &database;
    const Facts &facts;
    const PeriodTask &task;
};

Result<PeriodDraft> draftWithNumber(const DraftSource &source, QDate day, const QString &number)
{
    auto draft = periodDraft(source.database, source.facts, source.task, day);
    if (draft && draft->paper)
        draft->paper->number = number;
    return draft;
}

PaperState stateOf(const QList<IssuedPaper> &versions, const Result<PeriodDraft> &draft)
{
    return {versions, draft, draft && draft->paper, {}};
}

/// A new version if it says something else than `last` on the day of that.
Result<PaperState> laterState(const DraftSource &source, const QList<IssuedPaper> &versions, QDate today)
{
    const IssuedPaper &last = versions.last();
    const auto kept = thawed(last.content);
    if (!kept)
        return kept.error();
    const auto again = draftWithNumber(source, last.issuedOn, kept->number);
    PaperState state {versions, again, false, again ? again->figures : QList<RecordedFigure>()};
    if (again && again->paper && plainText(*again->paper) == plainText(*kept))
        return state;
    if (last.issuedOn != today)
        state.draft = draftWithNumber(source, today, kept->number);
    state.isNews = state.draft && state.draft->paper;
    return state;
}

/// The values of `figures` by key.
QHash<QString, qint64> valuesByKey(const QList<RecordedFigure> &figures)
{
    QHash<QString, qint64> values;
    for (const RecordedFigure &each : figures)
        values.insert(each.key, each.value);
    return values;
}

IssuedPaper issuedOf(const PeriodTask &task, const PaperState &state, QDate today)
{
    IssuedPaper paper;
    paper.kind = task.paper;
    paper.from = task.period.from;
    paper.to = task.period.to;
    paper.version = state.nextVersion();
    paper.issuedOn = today;
    const auto values = valuesByKey(state.draft->figures);
    for (const QString &key : state.draft->told)
        paper.figures.append({key, values.value(key)});
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
    const auto facts = readFacts(database);
    return facts ? paperState(database, *facts, task, today) : facts.error();
}

Result<PaperState> paperState(Database &database, const Facts &facts, const PeriodTask &task, QDate today)
{
    const auto versions = IssuedPaperRepository(database).of(task.paper, task.period);
    if (!versions)
        return versions.error();
    const DraftSource source {database, facts, task};
    if (!versions->isEmpty())
        return laterState(source, *versions, today);
    const auto number = numberAhead(database, task.paper, today.year());
    if (!number)
        return number.error();
    return stateOf({}, draftWithNumber(source, today, *number));
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
    if (!state->draft->heldBack.isEmpty())
        return Error {ErrorKind::Invalid, state->draft->heldBack, {}};
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

QList<RecordedFigure> figuresNow(const IssuedPaper &paper, const Facts &facts)
{
    const Period period {paper.from, paper.to};
    return recordedFigures(facts, period, seenOn(period, paper.issuedOn));
}

QList<FigureSince> figuresSince(const IssuedPaper &paper, const QList<RecordedFigure> &figures)
{
    const auto values = valuesByKey(figures);
    QList<FigureSince> since;
    for (const SignedFigure &each : paper.figures)
        since.append({each.figure, each.value, values.value(each.figure)});
    return since;
}

} // namespace lianxin::documents
