#include "core/activities/activityrepository.h"
#include "core/directory/enterpriserepository.h"
#include "core/ledger/suggestionrepository.h"
#include "core/reports/reportrepository.h"
#include "ui/base/codes.h"
#include "ui/base/peoplesection.h"
#include "ui/ledger/ledgerpage.h"
#include "ui/table/datetext.h"

using namespace Qt::StringLiterals;

namespace lianxin::ui {

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
                      {tr("Done"), dateText(suggestion->closedOn)},
                      {tr("Result"), directory().name(suggestion->result)},
                      {tr("Members say"), directory().name(suggestion->satisfaction)}}};
    CardSection steps {tr("Steps"), {}};
    for (const SuggestionStep &step : suggestion->steps)
        steps.lines.append({dateText(step.takenOn), step.content});
    CardSection reports {tr("Reports"), {}};
    for (const Report &report : facts().reports)
        if (report.sources.contains(suggestion->id))
            reports.lines.append({index().label(report), report.title, {ReportRepository::table, report.id.value}});
    CardSection notes {tr("Internal note"), {{{}, suggestion->note}}};
    m_card->showRecord(suggestion->number, {}, {what, who, how, steps, reports, notes});
}

} // namespace lianxin::ui
