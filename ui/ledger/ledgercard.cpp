#include "core/activities/activityrepository.h"
#include "core/directory/enterpriserepository.h"
#include "core/ledger/suggestionrepository.h"
#include "core/members/memberrepository.h"
#include "core/reports/reportrepository.h"
#include "ui/base/recordcard.h"
#include "ui/ledger/ledgerpage.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {

QString day(QDate date)
{
    return date.isValid() ? date.toString(Qt::ISODate) : QString();
}

} // namespace

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
         {tr("Registered"), day(suggestion->registeredOn)}}};
    CardSection who {tr("Proposers"), {}};
    for (const MemberId member : suggestion->proposers)
        who.lines.append(
            {index().find(member).name, index().find(member).unit, {MemberRepository::table, member.value}});
    CardSection how {tr("Handling"),
                     {{tr("Route"),
                       directory().word(WordList::Route,
                                        QString::fromLatin1(
                                            codesOf(suggestion->route)[static_cast<std::size_t>(suggestion->route)]))},
                      {tr("State"), stateOf(*suggestion), {}, toneOf(*suggestion)},
                      {tr("Main unit"), directory().name(suggestion->mainUnit)},
                      {tr("Assisting"), namesOf(suggestion->assistingUnits)},
                      {tr("Due"), day(suggestion->dueOn)},
                      {tr("Done"), day(suggestion->closedOn)},
                      {tr("Result"), directory().name(suggestion->result)},
                      {tr("Members say"), directory().name(suggestion->satisfaction)}}};
    CardSection steps {tr("Steps"), {}};
    for (const SuggestionStep &step : suggestion->steps)
        steps.lines.append({day(step.takenOn), step.content});
    CardSection reports {tr("Reports"), {}};
    for (const Report &report : facts().reports)
        if (report.sources.contains(suggestion->id))
            reports.lines.append({index().label(report), report.title, {ReportRepository::table, report.id.value}});
    CardSection notes {tr("Internal note"), {{{}, suggestion->note}}};
    m_card->showRecord(suggestion->number, {}, {what, who, how, steps, reports, notes});
}

} // namespace lianxin::ui
