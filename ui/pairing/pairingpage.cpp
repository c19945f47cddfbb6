#include "ui/pairing/pairingpage.h"

#include "core/pairing/pairingrepository.h"
#include "ui/base/look.h"
#include "ui/pairing/outcomespart.h"
#include "ui/pairing/pairingspart.h"

#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

PageFace PairingPage::face()
{
    return {tr("Pairing and outcomes"),
            u"pairing"_s,
            {PairingRepository::table, PairingServiceRepository::table, PairingReviewRepository::table,
             OutcomeRepository::table}};
}

PairingPage::PairingPage(Workbook &workbook, const std::function<QDate()> &today, QWidget *parent)
    : FactsPage(workbook, face(), parent)
    , m_tabs(new QTabWidget)
    , m_parts {new PairingsPart(workbook, today), new OutcomesPart(workbook, today)}
{
    m_tabs->setObjectName("pairingTabs"_L1);
    m_tabs->addTab(m_parts.at(0), QString());
    m_tabs->addTab(m_parts.at(1), QString());
    for (FactsPart *part : m_parts)
        part->speakThrough(this);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Wide, Normal, Wide, Wide);
    layout->addWidget(m_tabs);
}

bool PairingPage::reveal(const RecordRef &record)
{
    m_tabs->setCurrentIndex(record.table == OutcomeRepository::table ? 1 : 0);
    return m_parts.at(m_tabs->currentIndex())->reveal(record);
}

RecordRef PairingPage::current() const
{
    return m_parts.at(m_tabs->currentIndex())->current();
}

void PairingPage::showFacts()
{
    m_tabs->setTabText(0, tr("Pairings (%1)").arg(facts().pairings.size()));
    m_tabs->setTabText(1, tr("Outcomes (%1)").arg(facts().outcomes.size()));
    for (FactsPart *part : m_parts)
        part->setFacts(index());
}

} // namespace lianxin::ui
