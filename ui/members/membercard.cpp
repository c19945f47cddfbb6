#include "core/activities/activityrepository.h"
#include "core/ledger/suggestionrepository.h"
#include "core/members/memberrepository.h"
#include "core/pairing/pairingrepository.h"
#include "core/reports/reportrepository.h"
#include "ui/base/codes.h"
#include "ui/base/privacy.h"
#include "ui/base/recordcard.h"
#include "ui/members/memberradarpane.h"
#include "ui/members/memberspage.h"
#include "ui/table/datetext.h"
#include "ui/table/recordtable.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {

CardSection visitsOf(MemberId member, const FactIndex &index, const QString &title)
{
    CardSection section {title, {}};
    for (const Invitation &invitation : index.facts().invitations) {
        if (invitation.member != member)
            continue;
        const Activity &activity = index.find(invitation.activity);
        const QString presence = wordFor(index.facts().directory, WordList::Presence, invitation.presence);
        section.lines.append({dateText(activity.day()),
                              (index.label(activity) + u' ' + presence).trimmed(),
                              {ActivityRepository::table, activity.id.value},
                              attended(invitation.presence) ? Tone::Good : Tone::Muted});
    }
    std::ranges::sort(section.lines, {}, &CardLine::label);
    return section;
}

CardSection suggestionsOf(MemberId member, const Facts &facts, const QString &title)
{
    CardSection section {title, {}};
    for (const Suggestion &suggestion : facts.suggestions)
        if (suggestion.proposers.contains(member))
            section.lines.append(
                {suggestion.number, suggestion.content.left(60), {SuggestionRepository::table, suggestion.id.value}});
    return section;
}

CardSection reportsOf(MemberId member, const FactIndex &index, const QString &title)
{
    CardSection section {title, {}};
    for (const Report &report : index.facts().reports)
        if (report.authors.contains(member))
            section.lines.append({index.label(report), report.title, {ReportRepository::table, report.id.value}});
    return section;
}

CardSection helpOf(MemberId member, const FactIndex &index, const QString &title)
{
    CardSection section {title, {}};
    for (const Pairing &pairing : index.facts().pairings)
        if (pairing.member == member)
            section.lines.append({dateText(pairing.startedOn),
                                  index.find(pairing.partner).name,
                                  {PairingRepository::table, pairing.id.value}});
    for (const Outcome &outcome : index.facts().outcomes)
        if (outcome.members.contains(member))
            section.lines.append(
                {dateText(outcome.reachedOn), outcome.title, {OutcomeRepository::table, outcome.id.value}});
    return section;
}

} // namespace

/// Who is current, and the way to the papers about whoever is selected.
QWidget *MembersPage::buildDetail()
{
    auto *tabs = new QTabWidget;
    tabs->setObjectName("memberDetail"_L1);
    tabs->setDocumentMode(true);
    tabs->addTab(m_card, tr("Record"));
    tabs->addTab(m_radar, tr("Profile"));
    connect(m_radar, &MemberRadarPane::chosen, tabs, [tabs] { tabs->setCurrentIndex(0); });
    auto *dossiers = new QPushButton(tr("Dossiers…"));
    dossiers->setObjectName("dossiers"_L1);
    dossiers->setToolTip(tr("Prints the dossiers of the rows selected").toHtmlEscaped());
    connect(dossiers, &QPushButton::clicked, this, [this] { emit dossiersRequested(m_table->selectedIds()); });
    auto *progress = new QPushButton(tr("Progress…"));
    progress->setObjectName("memberProgress"_L1);
    progress->setToolTip(tr("How far a member's suggestions are, to be told, printed or copied").toHtmlEscaped());
    connect(progress, &QPushButton::clicked, this, [this] { emit progressRequested(MemberId {m_table->currentId()}); });
    auto *papers = new QHBoxLayout;
    papers->addStretch(1);
    papers->addWidget(progress);
    papers->addWidget(dossiers);
    auto *detail = new QWidget;
    auto *layout = new QVBoxLayout(detail);
    layout->setContentsMargins({});
    layout->addWidget(tabs, 1);
    layout->addLayout(papers);
    return detail;
}

void MembersPage::showCard(qint64 id)
{
    const Member *member = m_model->find(id);
    m_radar->showMember(member ? member->id : MemberId());
    if (!member) {
        m_card->showHint(tr("Choose a member to see the whole record."));
        return;
    }
    const CardSection person {{},
                              {{tr("Employer and post"), member->unit},
                               {tr("Sector"), directory().name(member->sector)},
                               {tr("Party"), directory().name(member->party)},
                               {tr("Post in the committee"), directory().name(member->office)},
                               {tr("Specialties"), specialtiesOf(*member)},
                               {tr("Lives in"), directory().name(member->home)},
                               {tr("Works in"), directory().name(member->workplace)},
                               {tr("Telephone"), shownPersonal(member->phone)},
                               {tr("Born"), member->bornIn},
                               {tr("Remark"), member->note}}};
    CardSection awards {tr("Pioneer of the month"), {}};
    for (const MonthlyAward &award : facts().awards)
        if (award.member == member->id)
            awards.lines.append({award.month, award.story});
    m_card->showRecord(member->name, directory().name(member->state),
                       {person, visitsOf(member->id, index(), tr("Activities")),
                        suggestionsOf(member->id, facts(), tr("Suggestions")),
                        reportsOf(member->id, index(), tr("Reports")),
                        helpOf(member->id, index(), tr("Pairing and outcomes")), awards});
}

} // namespace lianxin::ui
