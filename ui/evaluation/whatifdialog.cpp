#include "ui/evaluation/whatifdialog.h"

#include "core/evaluation/rulecopies.h"
#include "ui/base/complaintlabel.h"
#include "ui/base/look.h"
#include "ui/base/taborder.h"
#include "ui/base/verbbutton.h"
#include "ui/evaluation/conditioncolumns.h"
#include "ui/evaluation/countingtab.h"
#include "ui/table/gridview.h"
#include "ui/table/recordtable.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {

constexpr QSize firstSizeOfTrial(1240, 680);
constexpr int widthOfDraft = 680; // leaves the ranking room for all its columns

/// A table of the draft, which is edited there alone.
template <typename Model>
RecordTable *draftTable(const QString &name, const QString &title, Model *model)
{
    auto *table = new RecordTable(name, title);
    table->setModel(model);
    table->offerNoExport();
    table->makeSmall();
    return table;
}

/// Puts what `request` wants into `parts`.
template <typename Entity>
void replaceIn(QList<Entity> &parts, const TableRequest<Entity> &request)
{
    for (const auto &edit : request.edits)
        std::ranges::replace_if(
            parts, [&](const Entity &each) { return each.id == edit.after.id; }, edit.after);
}

QLabel *trialLabel(const char *name)
{
    auto *label = new QLabel;
    label->setObjectName(QLatin1StringView(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

WhatIfDialog::WhatIfDialog(Workbook &workbook, const Rulebook &book, std::shared_ptr<const KnownFacts> known,
                           QWidget *parent)
    : QDialog(parent)
    , m_workbook(workbook)
    , m_known(std::move(known))
    , m_stored(book)
    , m_draft(book)
    , m_before(evaluate(m_known->index, book, book.periodFor()))
    , m_formula(new QComboBox)
    , m_parts(new QTabWidget)
    , m_rules(new RuleModel(ruleColumns(), this))
    , m_classes(new ClassModel(classColumns(), this))
    , m_factors(new FactorModel(factorColumns(), this))
    , m_conditions(
          new ConditionModel(conditionColumns([this]() -> const Rulebook & { return m_draft; },
                                              [this]() -> const Directory & { return m_known->facts.directory; }),
                             this))
    , m_moves(new MoveModel(moveColumns(), this))
    , m_ranking(new RecordTable(u"moves"_s, tr("Who moves")))
    , m_summary(trialLabel("moveSummary"))
    , m_share(trialLabel("trialShare"))
    , m_complaint(new ComplaintLabel(u"trialComplaint"_s))
    , m_name(new QLineEdit)
    , m_drop(verbButton("dropTrial", tr("&Drop the changes")))
    , m_save(verbButton("saveTrial", tr("Save as &rules")))
    , m_saveAsNew(verbButton("saveTrialAsNew", tr("Save as a &new set")))
{
    setObjectName("whatIfDialog"_L1);
    setWindowTitle(tr("What if: %1").arg(book.set.name));
    resize(firstSizeOfTrial);
    takeEdits();
    buildLayout();
    drop();
    tabAsShown(*this);
}

void WhatIfDialog::takeEdits()
{
    const auto taken = [this](auto member) {
        return [this, member](const auto &request) -> Result<QList<qint64>> {
            replaceIn(m_draft.*member, request);
            showDraft();
            return QList<qint64>();
        };
    };
    m_rules->onRequest = taken(&Rulebook::rules);
    m_factors->onRequest = taken(&Rulebook::multipliers);
    m_conditions->onRequest = taken(&Rulebook::conditions);
    m_classes->onRequest = [this](const ClassModel::Request &request) -> Result<QList<qint64>> {
        for (const auto &edit : request.edits) {
            const RuleClass &group = edit.after.group;
            if (const auto valid = validate(group); !valid)
                return valid.error();
            const auto found = std::ranges::find(m_draft.classes, group.name, &RuleClass::name);
            if (found == m_draft.classes.end())
                m_draft.classes.append(group);
            else
                *found = group;
        }
        showDraft();
        return QList<qint64>();
    };
    connect(m_formula, &QComboBox::activated, this, [this](int place) {
        m_draft.set.formula = static_cast<Formula>(place);
        showDraft();
    });
    connect(m_drop, &QPushButton::clicked, this, &WhatIfDialog::drop);
    connect(m_save, &QPushButton::clicked, this, &WhatIfDialog::save);
    connect(m_saveAsNew, &QPushButton::clicked, this, &WhatIfDialog::saveAsNew);
    for (TableModel *model : std::initializer_list<TableModel *> {m_rules, m_factors, m_conditions, m_classes})
        connect(model, &TableModel::refused, this, [this](const Error &error) { m_complaint->tell(error.message); });
}

QWidget *WhatIfDialog::draftSide()
{
    m_formula->setObjectName("trialFormula"_L1);
    for (const Formula formula : {Formula::Sum, Formula::Weighted})
        m_formula->addItem(titleOf(formula));
    auto *title = new QLabel(tr("Tot&al:"));
    title->setBuddy(m_formula);
    m_parts->setObjectName("trialParts"_L1);
    m_parts->setDocumentMode(true);
    m_parts->addTab(draftTable(u"trialRules"_s, tr("Points, caps and shares"), m_rules), tr("Rules"));
    m_parts->addTab(draftTable(u"trialClasses"_s, tr("Weights and limits"), m_classes), tr("Classes"));
    m_parts->addTab(draftTable(u"trialFactors"_s, tr("Factors"), m_factors), tr("Factors"));
    m_parts->addTab(draftTable(u"trialConditions"_s, tr("Conditions"), m_conditions), tr("Conditions"));
    auto *head = new QHBoxLayout;
    head->addWidget(title);
    head->addWidget(m_formula, 1);
    auto *side = new QWidget;
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins({});
    layout->addLayout(head);
    layout->addWidget(m_parts, 1);
    return side;
}

QWidget *WhatIfDialog::rankingSide()
{
    m_ranking->setModel(m_moves);
    m_ranking->view()->sortByColumn(0, Qt::AscendingOrder);
    m_ranking->offerNoExport();
    m_ranking->makeSmall();
    m_ranking->setEmptyText(tr("Nobody has points by these rules."));
    m_share->setProperty("soft", true);
    auto *side = new QWidget;
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins({});
    layout->addWidget(m_summary);
    layout->addWidget(m_share);
    layout->addWidget(m_ranking, 1);
    return side;
}

void WhatIfDialog::buildLayout()
{
    auto *sides = new QSplitter;
    sides->setObjectName("trialSides"_L1);
    sides->setChildrenCollapsible(false);
    sides->addWidget(draftSide());
    sides->addWidget(rankingSide());
    sides->setSizes({widthOfDraft, firstSizeOfTrial.width() - widthOfDraft});
    sides->setStretchFactor(0, 5);
    sides->setStretchFactor(1, 4);
    auto *hint = trialLabel("trialHint");
    hint->setText(
        tr("This is a scratch copy: change what you like and see who moves. Nothing is written before you save."));
    hint->setProperty("soft", true);
    m_name->setObjectName("newSetName"_L1);
    m_name->setMaxLength(100);
    m_name->setMinimumWidth(240);
    auto *title = new QLabel(tr("Name of a ne&w set:"));
    title->setBuddy(m_name);
    auto *close = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(close, &QDialogButtonBox::rejected, this, &QDialog::reject);
    makePrimary(m_save);
    for (QPushButton *verb : {m_saveAsNew, m_save, m_drop, close->button(QDialogButtonBox::Close)})
        verb->setAutoDefault(false); // Enter edits a cell, or stores under the name that was typed
    connect(m_name, &QLineEdit::returnPressed, m_saveAsNew, &QPushButton::click);
    auto *verbs = new QHBoxLayout;
    verbs->setSpacing(Normal);
    verbs->addWidget(title);
    verbs->addWidget(m_name, 1);
    for (QWidget *verb : std::initializer_list<QWidget *> {m_saveAsNew, m_save, m_drop, close})
        verbs->addWidget(verb);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Wide, Wide, Wide, Wide);
    layout->setSpacing(Normal);
    layout->addWidget(hint);
    layout->addWidget(sides, 1);
    layout->addWidget(m_complaint);
    layout->addLayout(verbs);
}

void WhatIfDialog::drop()
{
    m_draft = m_stored;
    m_name->setText(tr("%1, changed").arg(m_stored.set.name).right(100));
    showDraft();
}

void WhatIfDialog::showDraft()
{
    m_formula->setCurrentIndex(static_cast<int>(m_draft.set.formula));
    m_rules->setEntities(m_draft.rules);
    m_classes->setEntities(classRowsOf(m_draft));
    m_factors->setEntities(m_draft.multipliers);
    m_conditions->setEntities(m_draft.conditions);
    m_complaint->tell(weightsComplaint(m_draft));
    const bool isChanged = m_draft != m_stored;
    m_drop->setEnabled(isChanged);
    m_save->setEnabled(isChanged && m_complaint->sentence().isEmpty());
    m_saveAsNew->setEnabled(m_complaint->sentence().isEmpty());
    showMoves();
}

void WhatIfDialog::showMoves()
{
    const auto after = evaluate(m_known->index, m_draft, m_draft.periodFor());
    QList<MoveRow> rows;
    int moved = 0;
    for (const RankMove &move : movesBetween(m_before, after)) {
        rows.append({move.member.value, move});
        moved += move.placeBefore != move.placeAfter ? 1 : 0;
    }
    m_moves->setEntities(rows);
    m_summary->setText(moved == 0 ? tr("Nobody changes place.") : tr("%1 members change place.").arg(moved));
    m_share->setText(shareText(m_draft, after));
}

void WhatIfDialog::save()
{
    finish(m_workbook.perform(tr("Change the rules: %1").arg(m_stored.set.name),
                              [this] { return storeRules(m_workbook.database(), m_draft); }));
}

void WhatIfDialog::saveAsNew()
{
    RuleSet set = m_draft.set;
    set.name = m_name->text().trimmed();
    const auto done = m_workbook.perform(tr("Add a set of rules: %1").arg(set.name),
                                         [&] { return copyRules(m_workbook.database(), m_draft, set); });
    finish(done ? Result<void>() : done.error());
}

/// What was changed stays until it is stored.
void WhatIfDialog::finish(const Result<void> &done)
{
    if (done)
        return accept();
    m_complaint->tell(done.error().message);
}

} // namespace lianxin::ui
