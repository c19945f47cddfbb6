#include "core/documents/periodpaper.h"

#include "core/activities/activityrepository.h"
#include "core/base/codes.h"
#include "core/directory/settings.h"
#include "core/documents/blankcolumns.h"
#include "core/documents/officialtext.h"
#include "core/documents/partrows.h"
#include "core/documents/periodvalues.h"
#include "core/documents/template.h"
#include "core/documents/tokens.h"
#include "core/evaluation/rulerepository.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace lianxin::documents {

namespace {

constexpr QChar untilSign = u'\u81f3';

constexpr std::array periodPaperCodes {"month-summary", "year-summary", "pioneers-notice", "excellent-list"};

/// The organ in red stands over the notice alone: the others are no letters.
Document periodDocument(PeriodPaper paper, const QList<Block> &blocks, const TokenValues &values, const QString &name)
{
    const QString mark = paper == PeriodPaper::Pioneers ? values.texts.value(u"signature"_s) : QString();
    return {Format::General, Paper::A4, mark, {}, blocks, name, values.texts.value(u"organ"_s)};
}

/// What is not ready bears no signature.
void takeSignature(QList<Block> &blocks)
{
    blocks.removeIf([](const Block &block) { return std::holds_alternative<Signature>(block); });
}

/// The days on which something happened that papers tell of.
QList<QDate> tellingDays(const Facts &facts)
{
    QList<QDate> days;
    for (const Activity &each : facts.activities)
        if (each.state == ActivityState::Held)
            days.append(each.heldOn);
    for (const Suggestion &each : facts.suggestions)
        days.append(each.registeredOn);
    for (const Report &each : facts.reports)
        days.append(each.formedOn);
    for (const Adoption &each : facts.adoptions)
        days.append(each.adoptedOn);
    days.removeIf([](QDate each) { return !each.isValid(); });
    return days;
}

QList<QDate> awardMonths(const Facts &facts)
{
    QList<QDate> days;
    for (const MonthlyAward &each : facts.awards)
        if (const QDate first = QDate::fromString(each.month + u"-01"_s, Qt::ISODate); first.isValid())
            days.append(first);
    return days;
}

/// Whether the paper that has these figures would tell of nothing; one without figures tells names.
bool isEmptySummary(const QList<RecordedFigure> &figures)
{
    return !figures.isEmpty()
        && std::ranges::all_of(figures, [](const RecordedFigure &each) { return each.value == 0; });
}

void appendOnce(QList<Period> &periods, const Period &period)
{
    if (!periods.contains(period))
        periods.append(period);
}

} // namespace

std::span<const char *const> codesOf(PeriodPaper)
{
    return periodPaperCodes;
}

bool isMonthly(PeriodPaper paper)
{
    return paper == PeriodPaper::MonthSummary || paper == PeriodPaper::Pioneers;
}

Result<PeriodDraft> periodDraft(Database &database, const Facts &facts, const PeriodTask &task, const Wording &wording,
                                QDate day)
{
    if (!task.period.from.isValid() || !task.period.to.isValid())
        return Error {ErrorKind::Invalid,
                      QCoreApplication::translate("Documents", "Such a paper needs a first and a last day."),
                      {}};
    auto found = periodValues(database, facts, task, day);
    if (!found)
        return found.error();
    leaveOutIdleOthers(found->values, wording);
    const QString name = wording.name + u' ' + periodText(task.period);
    auto blocks = blocksOf(wording, found->values, BlankTables::LeftOut);
    if (blocks && !found->heldBack.isEmpty())
        takeSignature(*blocks);
    return PeriodDraft {
        found->values,
        blocks ? Result<Document>(periodDocument(task.paper, withoutBlankColumns(*blocks), found->values, name))
               : blocks.error(),
        found->figures,
        found->remark,
        figuresTold(wording, found->values),
        found->heldBack};
}

Result<PeriodDraft> periodDraft(Database &database, const Facts &facts, const PeriodTask &task, QDate day)
{
    const auto wording = wordingOf(database, codeOf(task.paper));
    if (!wording)
        return wording.error();
    auto draft = periodDraft(database, facts, task, *wording, day);
    if (draft && isEmptySummary(draft->figures))
        return Error {ErrorKind::Invalid,
                      QCoreApplication::translate(
                          "Documents", "Nothing of %1 is recorded that could be summed up: choose other days.")
                          .arg(periodText(task.period)),
                      {}};
    return draft;
}

Result<PeriodDraft> periodDraft(Database &database, const PeriodTask &task, QDate day)
{
    const auto facts = readFacts(database);
    return facts ? periodDraft(database, *facts, task, day) : facts.error();
}

Result<Document> periodPaper(Database &database, const PeriodTask &task, QDate day)
{
    const auto draft = periodDraft(database, task, day);
    return draft ? draft->paper : draft.error();
}

Result<QList<Specimen>> periodSpecimens(const Records &records, PeriodPaper paper, ActivityId activity,
                                        const Wording &wording, QDate today)
{
    const auto found = ActivityRepository(records.database()).find(activity);
    const QDate day = found && found->day().isValid() ? found->day() : today;
    const Period period = isMonthly(paper) ? monthOf(day) : yearOf(day);
    const auto known = records.known();
    if (!known)
        return known.error();
    const auto draft = periodDraft(records.database(), (*known)->facts, {paper, period}, wording, today);
    if (!draft)
        return draft.error();
    return QList<Specimen> {{periodText(period), draft->values, draft->paper}};
}

Period yearOf(QDate day)
{
    return {{day.year(), 1, 1}, {day.year(), 12, 31}};
}

QString periodText(const Period &period)
{
    if (period == yearOf(period.from))
        return yearText(period.from);
    if (period == monthOf(period.from))
        return monthText(period.from);
    if (period.from == period.to)
        return officialDate(period.from);
    const bool isWholeMonths = period.from.day() == 1 && period.to == monthOf(period.to).to;
    const auto textOf = isWholeMonths ? &monthText : &officialDate;
    const qsizetype known = period.from.year() == period.to.year() ? yearText(period.to).size() : 0;
    return textOf(period.from) + untilSign + textOf(period.to).mid(known);
}

Result<QList<Period>> periodsOf(Database &database, PeriodPaper paper)
{
    const auto facts = readFacts(database);
    if (!facts)
        return facts.error();
    const auto sets = RuleSetRepository(database).all();
    if (!sets)
        return sets.error();
    QList<Period> periods;
    for (const QDate each : paper == PeriodPaper::Pioneers ? awardMonths(*facts) : tellingDays(*facts))
        appendOnce(periods, isMonthly(paper) ? monthOf(each) : yearOf(each));
    for (const RuleSet &set : *sets)
        if (!isMonthly(paper) && !set.expired && set.validFrom.isValid() && set.validTo.isValid())
            appendOnce(periods, {set.validFrom, set.validTo});
    std::ranges::sort(periods, std::ranges::greater {},
                      [](const Period &each) { return std::pair(each.to, each.from); });
    return periods;
}

} // namespace lianxin::documents
