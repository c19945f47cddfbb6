#include "ui/pairing/pairingspart.h"

#include "core/directory/enterpriserepository.h"
#include "core/members/memberrepository.h"
#include "core/pairing/pairingrepository.h"
#include "ui/base/look.h"
#include "ui/base/privacy.h"
#include "ui/pairing/pairingforms.h"
#include "ui/pairing/reviewtable.h"
#include "ui/pairing/servicetable.h"
#include "ui/table/datetext.h"
#include "ui/table/recordtable.h"

#include <QLabel>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

PairingsPart::PairingsPart(Workbook &workbook, std::function<QDate()> today, QWidget *parent)
    : FactsPart(workbook, parent)
    , m_today(std::move(today))
    , m_table(new RecordTable(u"pairings"_s, tr("Pairings")))
    , m_model(new Model(whoColumns() + courseColumns(), this))
    , m_card(new RecordCard)
    , m_logs(new QTabWidget)
    , m_services(new ServiceTable(workbook, m_today))
    , m_reviews(new ReviewTable(workbook, m_today))
    , m_forecast(new QLabel)
{
    m_table->setModel(m_model);
    m_table->offerHistory(workbook, PairingRepository::table);
    m_table->offerViews(workbook);
    m_table->setDetail(buildPane());
    m_table->setEmptyText(tr("No pairing yet. Import the list of pairings, or add the first one."));
    m_table->offerAdding(tr("New pairing"));
    m_table->offerRemoving(tr("Remove"));
    connectTable();
    m_forecast->setObjectName("lapseForecast"_L1);
    m_forecast->setTextFormat(Qt::PlainText);
    m_forecast->setProperty("soft", true);
    m_forecast->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Normal, 0, 0);
    auto *form = new RecordForm(pairingForm(), m_model, workbook.path());
    connect(form, &RecordForm::failed, this, &PairingsPart::failed);
    layout->addWidget(m_forecast);
    layout->addWidget(form->above(m_table), 1);
}

QWidget *PairingsPart::buildPane()
{
    m_logs->setObjectName("pairingLogs"_L1);
    m_logs->setDocumentMode(true);
    m_logs->addTab(m_services, tr("Services"));
    m_logs->addTab(m_reviews, tr("Reviews"));
    auto *pane = new QSplitter(Qt::Vertical);
    pane->setObjectName("pairingPane"_L1);
    pane->setChildrenCollapsible(false);
    pane->setMinimumWidth(widePane);
    pane->addWidget(m_card);
    pane->addWidget(m_logs);
    pane->setSizes({300, 280});
    return pane;
}

void PairingsPart::connectTable()
{
    m_model->onRequest = storedBy<PairingRepository>(
        workbook(), [](const Pairing &before) { return tr("Edit pairing %1").arg(before.number); },
        [](const Pairing &added) { return tr("Add pairing %1").arg(added.number); });
    m_model->onComplete = [this](PairingRow &draft, const QList<PairingRow> &earlier) {
        return complete(draft, earlier);
    };
    connect(m_table, &RecordTable::removeRequested, this, &PairingsPart::remove);
    connect(m_table, &RecordTable::currentChanged, this, &PairingsPart::showPairing);
    connect(m_table, &RecordTable::openRequested, this, &PairingsPart::openRequested);
    connect(m_table, &RecordTable::failed, this, &PairingsPart::failed);
    connect(m_card, &RecordCard::openRequested, this, &PairingsPart::openRequested);
    for (FactsPart *log : {static_cast<FactsPart *>(m_services), static_cast<FactsPart *>(m_reviews)}) {
        connect(log, &FactsPart::failed, this, &PairingsPart::failed);
        connect(log, &FactsPart::removed, this, &PairingsPart::removed);
    }
}

bool PairingsPart::reveal(const RecordRef &record)
{
    if (record.table == PairingRepository::table)
        return m_table->reveal(record.id);
    const auto revealIn = [&](const auto &records, FactsPart *log) {
        const auto found = std::ranges::find(records, record.id, [](const auto &each) { return each.id.value; });
        m_logs->setCurrentWidget(log);
        return found != records.end() && m_table->reveal(found->pairing.value) && log->reveal(record);
    };
    return record.table == PairingReviewRepository::table ? revealIn(facts().reviews, m_reviews)
                                                          : revealIn(facts().services, m_services);
}

RecordRef PairingsPart::current() const
{
    return {PairingRepository::table, m_table->currentId()};
}

void PairingsPart::showFacts()
{
    m_services->setFacts(index());
    m_reviews->setFacts(index());
    const auto rows = pairingRows(index(), m_today());
    const QString forecast = forecastSentence(rows, m_today());
    m_forecast->setText(forecast);
    m_forecast->setVisible(!forecast.isEmpty());
    m_model->setEntities(rows);
    showPairing(m_table->currentId());
}

void PairingsPart::showPairing(qint64 id)
{
    const PairingRow *pairing = m_model->find(id);
    const PairingId shown = pairing ? pairing->id : PairingId {};
    m_services->showPairing(shown);
    m_reviews->showPairing(shown);
    m_logs->setTabText(0, tr("Services (%1)").arg(m_services->count()));
    m_logs->setTabText(1, tr("Reviews (%1)").arg(m_reviews->count()));
    if (pairing)
        showCard(*pairing);
    else
        m_card->showHint(tr("Choose a pairing to see the partner and what was done."));
}

void PairingsPart::showCard(const PairingRow &pairing)
{
    const Enterprise &partner = index().find(pairing.partner);
    const CardSection what {{},
                            {{tr("Member"), pairing.memberName, {MemberRepository::table, pairing.member.value}},
                             {tr("Partner"), pairing.partnerName, {EnterpriseRepository::table, pairing.partner.value}},
                             {tr("Purpose"), pairing.purpose},
                             {tr("State"), wordFor(pairing.state), {}, toneOf(pairing.state)},
                             {tr("Since"), dateText(pairing.startedOn)},
                             {tr("Ended"), dateText(pairing.endedOn)},
                             {tr("Result"), pairing.result},
                             {tr("Reason"), pairing.endReason},
                             {tr("Remark"), pairing.note}}};
    const CardSection who {tr("The partner"),
                           {{tr("Kind"), pairing.kind},
                            {tr("Region"), pairing.region},
                            {tr("Industry"), partner.industry},
                            {tr("Scale"), partner.scale},
                            {tr("Contact"), partner.contact},
                            {tr("Telephone"), shownPersonal(partner.phone)}}};
    m_card->showRecord(tr("%1 and %2").arg(pairing.memberName, pairing.partnerName),
                       tr("Pairing %1").arg(pairing.number), {what, rhythmOf(pairing.course), who});
}

CardSection PairingsPart::rhythmOf(const PairingCourse &course) const
{
    const QString reason = reasonOf(course, m_today());
    const QString habit = course.usualGap > 0 ? tr("a contact every %1 days").arg(course.usualGap) : QString();
    return {tr("The rhythm"),
            {{tr("Last contact"), dateText(course.contactedOn)},
             {tr("Last visit"), dateText(course.visitedOn)},
             {tr("Contact until"), dateText(course.contactDueOn)},
             {tr("Visit until"), dateText(course.visitDueOn)},
             {tr("Missed"), reason, {}, toneOf(course)},
             {tr("Usually"),
              course.isLikelyToLapse() ? tr("%1: too rarely").arg(habit) : habit,
              {},
              course.isLikelyToLapse() ? Tone::Warning : Tone::Plain},
             {tr("Open promises"), course.openPromises > 0 ? QString::number(course.openPromises) : QString()},
             {tr("Review until"), dateText(course.reviewDueOn)}}};
}

Result<void> PairingsPart::complete(PairingRow &draft, const QList<PairingRow> &earlier) const
{
    const auto &members = facts().members;
    const auto serving = std::ranges::find_if(members, [this](const Member &each) { return index().isServing(each); });
    if (members.isEmpty() || facts().enterprises.isEmpty()) {
        return Error {ErrorKind::Invalid,
                      tr("A pairing needs a member and a partner: add those first, the partner in the dictionary."),
                      {}};
    }
    for (const Pairing &each : m_model->entities() + earlier)
        draft.number = std::max(draft.number, each.number);
    ++draft.number;
    if (!draft.member.isStored())
        draft.member = serving == members.end() ? members.first().id : serving->id;
    if (!draft.partner.isStored())
        draft.partner = facts().enterprises.first().id;
    if (!draft.startedOn.isValid())
        draft.startedOn = m_today();
    return {};
}

void PairingsPart::remove(const QList<qint64> &ids)
{
    const QString label = ids.size() == 1 ? tr("Remove pairing %1").arg(index().find(PairingId {ids.first()}).number)
                                          : tr("Remove %1 pairings").arg(ids.size());
    removeAll<PairingRepository>(label, ids);
}

} // namespace lianxin::ui
