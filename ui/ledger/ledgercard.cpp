#include "core/activities/activityrepository.h"
#include "core/base/wordlists.h"
#include "core/directory/enterpriserepository.h"
#include "core/ledger/delays.h"
#include "core/ledger/suggestionrepository.h"
#include "core/reports/reportrepository.h"
#include "ui/base/codes.h"
#include "ui/base/peoplesection.h"
#include "ui/ledger/ledgerpage.h"
#include "ui/table/datetext.h"

using namespace Qt::StringLiterals;

namespace lianxin::ui {

/// What was done, with whom, what was said, and until when.
QString LedgerPage::textOf(const SuggestionStep &step) const
{
    const bool isToTell = step.dueOn.isValid() && extensionOf(step).isEmpty();
    return sideBySide({sentenceOf(step, directory()), isToTell ? tr("until %1").arg(dateText(step.dueOn)) : QString()});
}

/// What was done, and when it became late, which nobody writes down.
CardSection LedgerPage::stepsOf(const Suggestion &suggestion) const
{
    CardSection section {tr("Steps"), {}};
    QList<QDate> late = becameLateOn(suggestion, m_today());
    const auto tellUntil = [&](QDate day) {
        while (!late.isEmpty() && (!day.isValid() || late.first() <= day))
            section.lines.append({dateText(late.takeFirst()), tr("Became late (computed)"), {}, Tone::Bad});
    };
    for (const SuggestionStep &step : suggestion.steps) {
        if (step.takenOn.isValid())
            tellUntil(step.takenOn.addDays(-1));
        section.lines.append({dateText(step.takenOn), textOf(step)});
    }
    tellUntil({});
    return section;
}

/// Who asks for more time without an answer; empty = nobody does.
QString LedgerPage::requestOf(const Suggestion &suggestion) const
{
    const SuggestionStep *request = openRequest(suggestion, m_today());
    return request == nullptr ? QString() : sideBySide({request->person, extensionOf(*request), tr("no answer yet")});
}

/// The suggestions that it is a part of, goes on within, or that go on with it.
CardSection LedgerPage::relatives(const Suggestion &suggestion) const
{
    CardSection section {tr("Goes together with"), {}};
    const auto add = [&](const QString &how, const Suggestion &other) {
        if (other.id.isStored())
            section.lines.append({how, other.number, {SuggestionRepository::table, other.id.value}});
    };
    add(tr("Merged into"), index().find(suggestion.mergedInto));
    add(tr("Part of"), index().find(suggestion.partOf));
    for (const Suggestion &each : index().mergedWith(suggestion.id))
        add(tr("Takes in"), each);
    for (const Suggestion &each : index().partsOf(suggestion.id))
        add(tr("Part"), each);
    return section;
}

void LedgerPage::showCard(qint64 id)
{
    const Suggestion *suggestion = m_model->find(id);
    if (!suggestion) {
        m_card->showHint(tr("Choose a suggestion to see its tracking card."));
        return;
    }
    const Activity &activity = index().find(suggestion->activity);
    CardSection what {
        {},
        {{{}, suggestion->content},
         {tr("Activity"), index().label(activity), {ActivityRepository::table, activity.id.value}},
         {tr("About"), suggestion->subject,
          suggestion->enterprise.isStored() ? RecordRef {EnterpriseRepository::table, suggestion->enterprise.value}
                                            : RecordRef {}},
         {tr("Category"), directory().name(suggestion->category)},
         {tr("Registered"), dateText(suggestion->registeredOn)}}};
    const CardSection who = peopleSection(tr("Proposers"), suggestion->proposers, index());
    CardSection how {tr("Handling"),
                     {{tr("Route"), wordFor(directory(), WordList::Route, suggestion->route)},
                      {tr("State"), stateOf(*suggestion), {}, toneOf(*suggestion)},
                      {tr("Main unit"), directory().name(suggestion->mainUnit)},
                      {tr("Assisting"), namesOf(suggestion->assistingUnits)},
                      {tr("Due"), dateText(suggestion->dueOn)},
                      {tr("More time"), requestOf(*suggestion), {}, Tone::Warning},
                      {tr("Done"), dateText(suggestion->closedOn)},
                      {tr("Result"), directory().name(suggestion->result)},
                      {tr("Members say"), directory().name(suggestion->satisfaction)}}};
    CardSection reports {tr("Reports"), {}};
    for (const Report &report : facts().reports)
        if (report.sources.contains(suggestion->id))
            reports.lines.append({index().label(report), report.title, {ReportRepository::table, report.id.value}});
    CardSection photos {tr("Photos of return visits"), {}};
    for (const SuggestionFile &file : suggestion->files)
        photos.lines.append({dateText(file.visitedOn), file.caption.isEmpty() ? file.name : file.caption});
    CardSection notes {tr("Internal note"), {{{}, suggestion->note}}};
    for (const SuggestionStep &step : suggestion->steps)
        if (!step.note.isEmpty())
            notes.lines.append({dateText(step.takenOn), step.note});
    m_card->showRecord(suggestion->number, {},
                       {what, who, how, stepsOf(*suggestion), photos, relatives(*suggestion), reports, notes});
}

} // namespace lianxin::ui
