#include "core/evaluation/honourrepository.h"
#include "core/evaluation/pioneers.h"
#include "ui/evaluation/evaluationpage.h"
#include "ui/evaluation/honourrollpart.h"
#include "ui/evaluation/honourspart.h"
#include "ui/evaluation/objectionspart.h"
#include "ui/evaluation/pointledgerpart.h"
#include "ui/evaluation/shortlistdialog.h"

#include <QTabWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

void EvaluationPage::buildHonours()
{
    for (FactsPart *part : std::initializer_list<FactsPart *> {m_ledger, m_objections, m_honours, m_roll})
        part->speakThrough(this);
    m_tabs->addTab(m_ledger, tr("Ledger of points"));
    m_tabs->addTab(m_objections, tr("Objections"));
    m_tabs->addTab(m_honours, tr("Excellent members"));
    m_tabs->addTab(m_roll, tr("Honour roll"));
    // The facts know nothing of these tables, so that the page itself does not follow them.
    connect(&workbook(), &Workbook::changed, this, [this](const Tables &tables) {
        if (tables.intersects({PointRowRepository::table, PointObjectionRepository::table, HonourRoundRepository::table,
                               HonourResultRepository::table}))
            for (FactsPart *part : std::initializer_list<FactsPart *> {m_ledger, m_objections, m_honours, m_roll})
                part->setFacts(index());
    });
    connect(m_objections, &ObjectionsPart::openCountChanged, this, [this](int count) {
        m_tabs->setTabText(m_tabs->indexOf(m_objections),
                           count > 0 ? tr("Objections (%1 open)").arg(count) : tr("Objections"));
    });
    connect(m_ledger, &PointLedgerPart::statementsRequested, this, &EvaluationPage::statementsRequested);
    connect(m_ledger, &PointLedgerPart::objectionRequested, this, [this](const PointRow &row) {
        m_tabs->setCurrentWidget(m_objections);
        m_objections->objectTo(row);
    });
    connect(m_roll, &HonourRollPart::certificatesRequested, this, &EvaluationPage::certificatesRequested);
    connect(m_honours, &HonoursPart::listRequested, this, [this](const Period &period) {
        emit paperRequested({documents::PeriodPaper::Excellent, period});
    });
}

void EvaluationPage::askForPioneers()
{
    const QList<QDate> months = begunMonths(m_book.periodFor(), m_today());
    if (months.isEmpty())
        return emit failed({ErrorKind::Invalid, tr("No month of these rules has begun yet."), {}});
    auto *dialog = new ShortlistDialog(
        index(), m_book, readShortlistTerms(workbook().database()), months,
        [this](const Shortlist &list, const ShortlistDialog::Chosen &chosen) {
            return approvePioneers(workbook(), index(), m_book, list, chosen, m_today());
        },
        this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace lianxin::ui
