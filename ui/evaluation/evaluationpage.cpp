#include "ui/evaluation/evaluationpage.h"

#include "core/evaluation/honourrepository.h"
#include "core/evaluation/rulerepository.h"
#include "ui/base/look.h"
#include "ui/evaluation/bindingdialog.h"
#include "ui/evaluation/countingtab.h"
#include "ui/evaluation/factortable.h"
#include "ui/evaluation/honourrollpart.h"
#include "ui/evaluation/honourspart.h"
#include "ui/evaluation/objectionspart.h"
#include "ui/evaluation/pointledgerpart.h"
#include "ui/evaluation/rulesettable.h"
#include "ui/papers/periodpapersbutton.h"
#include "ui/table/recordtable.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

PageFace EvaluationPage::face()
{
    return {tr("Evaluation"),
            u"evaluation"_s,
            {RuleSetRepository::table, RuleRepository::table, RuleClassRepository::table,
             RuleConditionRepository::table, MonthlyAwardRepository::table, PointRowRepository::table,
             PointObjectionRepository::table, HonourRoundRepository::table}};
}

EvaluationPage::EvaluationPage(Workbook &workbook, std::function<QDate()> today, QWidget *parent)
    : FactsPage(workbook, face(), parent)
    , m_today(std::move(today))
    , m_sets(new QComboBox)
    , m_tabs(new QTabWidget)
    , m_pointsTab(new QWidget)
    , m_rules(new RecordTable(u"rules"_s, tr("Rules")))
    , m_rulesModel(new RulesModel(whatRulesSay() + howRulesCount(), this))
    , m_confirm(new QPushButton)
    , m_factors(new FactorTable(workbook))
    , m_counting(new CountingTab(workbook))
    , m_setsTable(new RuleSetTable(workbook, m_today))
    , m_awards(new RecordTable(u"awards"_s, tr("Pioneers of the month")))
    , m_awardsModel(new AwardsModel(awardsColumns(), this))
    , m_ledger(new PointLedgerPart(workbook, m_today))
    , m_objections(new ObjectionsPart(workbook, m_today))
    , m_honours(new HonoursPart(workbook, m_today))
    , m_roll(new HonourRollPart(workbook))
{
    buildRules();
    buildPioneers();
    buildLayout();
    connect(m_sets, &QComboBox::activated, this, &EvaluationPage::showBook);
}

QString EvaluationPage::internalNote()
{
    return tr("An aid for the office only; not for public ranking.");
}

void EvaluationPage::buildLayout()
{
    auto *points = new QVBoxLayout(m_pointsTab);
    points->setContentsMargins(0, Normal, 0, 0);
    m_tabs->setObjectName("evaluationTabs"_L1);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_pointsTab, tr("Points"));
    const auto addTab = [this](QWidget *table, const QString &title) {
        auto *tab = new QWidget;
        auto *layout = new QVBoxLayout(tab);
        layout->setContentsMargins(0, Normal, 0, 0);
        layout->addWidget(table);
        m_tabs->addTab(tab, title);
    };
    addTab(m_rules, tr("Rules"));
    addTab(m_awards, tr("Pioneers of the month"));
    m_tabs->addTab(m_setsTable, tr("Sets of rules"));
    m_tabs->addTab(m_counting, tr("Classes and conditions"));
    buildHonours();

    auto *note = new QLabel(internalNote());
    note->setObjectName("internalNote"_L1);
    note->setTextFormat(Qt::PlainText);
    note->setProperty("soft", true);
    m_sets->setObjectName("ruleSets"_L1);
    m_sets->setAccessibleName(tr("Set of rules"));
    m_sets->setMinimumWidth(280);
    auto *head = new QHBoxLayout;
    head->setSpacing(Normal);
    head->addWidget(new QLabel(tr("Set of rules")));
    head->addWidget(m_sets);
    head->addSpacing(Normal);
    head->addWidget(note);
    head->addStretch();
    head->addWidget(papersButton());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Wide, Normal, Wide, Wide);
    layout->setSpacing(Normal);
    layout->addLayout(head);
    layout->addWidget(m_tabs, 1);
}

QPushButton *EvaluationPage::papersButton()
{
    using documents::PeriodPaper;
    auto *papers = new PeriodPapersButton({PeriodPaper::Pioneers, PeriodPaper::Excellent});
    papers->setIcon(icon(u"print"_s));
    connect(papers, &PeriodPapersButton::requested, this, [this](PeriodPaper paper) {
        const MonthlyAward *award = m_awardsModel->find(m_awards->currentId());
        const QDate month = award != nullptr ? QDate::fromString(award->month + u"-01"_s, Qt::ISODate) : QDate();
        const Period ofPioneer = month.isValid() ? monthOf(month) : Period();
        emit paperRequested({paper, documents::isMonthly(paper) ? ofPioneer : m_book.periodFor()});
    });
    return papers;
}

void EvaluationPage::showFacts()
{
    const auto sets = RuleSetRepository(workbook().database()).all();
    if (!expect(sets))
        return;
    showSets(*sets, m_today());
    for (FactsPart *part :
         std::initializer_list<FactsPart *> {m_factors, m_counting, m_setsTable, m_objections, m_roll})
        part->setFacts(index());
    showBook();
    m_awardsModel->setEntities(facts().awards);
}

/// Keeps the choice; at first it is the set in use on `day`.
void EvaluationPage::showSets(const QList<RuleSet> &sets, QDate day)
{
    qint64 chosen = m_sets->currentData().toLongLong();
    if (chosen == 0)
        if (const auto inUse = readRulebook(workbook().database(), day))
            chosen = inUse->set.id.value;
    const QSignalBlocker quiet(m_sets);
    m_sets->clear();
    for (const RuleSet &set : sets) {
        const QString name = set.expired ? tr("%1 (expired)").arg(set.name) : set.name;
        m_sets->addItem(name, set.id.value);
    }
    m_sets->setCurrentIndex(std::max(0, m_sets->findData(chosen)));
}

void EvaluationPage::showBook()
{
    m_book = {};
    const RuleSetId chosen {m_sets->currentData().toLongLong()};
    if (chosen.isStored()) {
        auto book = readRulebook(workbook().database(), chosen);
        if (!expect(book))
            return;
        m_book = *std::move(book);
    }
    m_rulesModel->setEntities(m_book.rules);
    m_rules->chooseFirst();
    showFactors(m_rules->currentId());
    showWaiting();
    const auto evaluated = evaluate(index(), m_book, m_book.periodFor());
    m_counting->showBook(m_book, evaluated);
    showPoints(evaluated);
    m_ledger->showBook(index(), m_book, evaluated);
    m_honours->showBook(index(), m_book, evaluated);
}

/// How many rules wait for somebody to confirm what they count.
void EvaluationPage::showWaiting()
{
    const qsizetype waiting = BindingDialog::waiting(m_book.rules);
    m_confirm->setText(waiting == 0 ? tr("&What they count…") : tr("&What they count (%1 to confirm)…").arg(waiting));
    m_confirm->setEnabled(waiting > 0);
}

bool EvaluationPage::reveal(const RecordRef &record)
{
    if (record.table == MonthlyAwardRepository::table) {
        m_tabs->setCurrentIndex(2);
        return m_awards->reveal(record.id);
    }
    if (record.table == RuleSetRepository::table) {
        m_tabs->setCurrentIndex(3);
        return m_setsTable->reveal(record);
    }
    for (FactsPart *part : std::initializer_list<FactsPart *> {m_ledger, m_objections, m_honours})
        if (part->current().table == record.table) {
            m_tabs->setCurrentWidget(part);
            return part->reveal(record);
        }
    const RuleSetId set = setOf(record);
    const int place = m_sets->findData(set.value);
    if (place < 0)
        return false;
    m_sets->setCurrentIndex(place);
    showBook();
    const bool isRule = record.table == RuleRepository::table;
    if (isRule)
        m_tabs->setCurrentIndex(1);
    else
        m_tabs->setCurrentWidget(m_counting);
    return isRule ? m_rules->reveal(record.id) : m_counting->reveal(record);
}

/// The set that a rule, a class or a condition belongs to.
RuleSetId EvaluationPage::setOf(const RecordRef &record) const
{
    Database &database = workbook().database();
    if (record.table == RuleClassRepository::table) {
        const auto group = RuleClassRepository(database).find({record.id});
        return group ? group->ruleSet : RuleSetId {};
    }
    if (record.table == RuleConditionRepository::table) {
        const auto condition = RuleConditionRepository(database).find({record.id});
        return condition ? condition->ruleSet : RuleSetId {};
    }
    const auto rule = RuleRepository(database).find({record.id});
    return rule ? rule->ruleSet : RuleSetId {};
}

RecordRef EvaluationPage::current() const
{
    if (m_tabs->currentIndex() == 1)
        return {RuleRepository::table, m_rules->currentId()};
    if (m_tabs->currentIndex() == 2)
        return {MonthlyAwardRepository::table, m_awards->currentId()};
    if (m_tabs->currentIndex() == 3)
        return m_setsTable->current();
    if (m_tabs->currentWidget() == m_counting)
        return m_counting->current();
    const auto *part = qobject_cast<FactsPart *>(m_tabs->currentWidget());
    return part == nullptr ? RecordRef {} : part->current();
}

} // namespace lianxin::ui
