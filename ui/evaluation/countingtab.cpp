#include "ui/evaluation/countingtab.h"

#include "core/evaluation/resultshare.h"
#include "core/evaluation/rulerepository.h"
#include "ui/base/look.h"
#include "ui/base/tonesign.h"
#include "ui/evaluation/conditioncolumns.h"
#include "ui/table/recordtable.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {

QLabel *namedLabel(const char *name)
{
    auto *label = new QLabel;
    label->setObjectName(QLatin1StringView(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QString partsText(const ResultShare &share)
{
    return CountingTab::tr("results %1 %, other work %2 %, presence %3 %")
        .arg(share.percentOf(share.results))
        .arg(share.percentOf(share.work))
        .arg(share.percentOf(share.presence));
}

} // namespace

QString shareText(const Rulebook &book, const QList<MemberPoints> &evaluated)
{
    const ResultShare real = shareOfPoints(evaluated, book);
    const ResultShare possible = shareOfCaps(book);
    QStringList texts;
    if (real.results + real.work + real.presence > 0)
        texts.append(CountingTab::tr("Of the points given: %1.").arg(partsText(real)));
    if (possible.results + possible.work + possible.presence > 0)
        texts.append((possible.isBounded
                          ? CountingTab::tr("Of the points one member can have: %1.")
                          : CountingTab::tr("Of the points one member can have by rules with a cap: %1."))
                         .arg(partsText(possible)));
    return texts.join(u' ');
}

QString weightsComplaint(const Rulebook &book)
{
    const int weights = weightsOf(book.classes);
    if (book.set.formula == Formula::Sum || weights == 100)
        return {};
    return CountingTab::tr("The weights of the classes are %1 % together; they must be 100 %.").arg(weights);
}

CountingTab::CountingTab(Workbook &workbook, QWidget *parent)
    : FactsPart(workbook, parent)
    , m_formula(namedLabel("formula"))
    , m_weights(namedLabel("weightsComplaint"))
    , m_share(namedLabel("resultShare"))
    , m_try(new QPushButton(tr("Change and tr&y…")))
    , m_classes(new RecordTable(u"ruleClasses"_s, tr("Classes of rules")))
    , m_classModel(new ClassModel(classColumns(), this))
    , m_conditions(new RecordTable(u"ruleConditions"_s, tr("Conditions")))
    , m_conditionModel(new ConditionModel(conditionColumns([this]() -> const Rulebook & { return m_book; },
                                                           [this]() -> const Directory & { return directory(); }),
                                          this))
{
    buildClasses();
    buildConditions();
    buildLayout();
}

void CountingTab::buildClasses()
{
    m_classes->setModel(m_classModel);
    m_classes->makeSmall();
    m_classes->setEmptyText(tr("No class: write one into the column of classes of the rules."));
    m_classes->offerRemoving(tr("Remove"));
    m_classModel->onRequest = [this](const ClassModel::Request &request) -> Result<QList<qint64>> {
        const QString label = request.label.isEmpty() && !request.edits.isEmpty()
            ? tr("Edit the class %1").arg(request.edits.first().before.group.name)
            : request.label;
        return workbook().perform(label, [&]() -> Result<QList<qint64>> {
            RuleClassRepository classes(workbook().database());
            for (const auto &edit : request.edits) {
                const RuleClass &group = edit.after.group;
                const auto done = group.id.isStored() ? classes.update(group) : classes.insert(group);
                if (!done)
                    return done.error();
            }
            return QList<qint64>();
        });
    };
    connect(m_classes, &RecordTable::removeRequested, this, &CountingTab::removeClasses);
    connect(m_classes, &RecordTable::failed, this, &CountingTab::failed);
}

void CountingTab::buildConditions()
{
    m_conditions->setModel(m_conditionModel);
    m_conditions->makeSmall();
    m_conditions->offerHistory(workbook(), RuleConditionRepository::table);
    m_conditions->setEmptyText(tr("No condition: every total counts."));
    m_conditions->offerAdding(tr("New condition"));
    m_conditions->offerRemoving(tr("Remove"));
    m_conditionModel->onRequest = storedBy<RuleConditionRepository>(
        workbook(), [](const RuleCondition &before) { return tr("Edit the condition %1").arg(before.name); },
        [](const RuleCondition &added) { return tr("Add the condition %1").arg(added.name); });
    m_conditionModel->onComplete = [this](RuleCondition &draft, const QList<RuleCondition> &earlier) {
        return complete(draft, earlier);
    };
    connect(m_conditions, &RecordTable::addRequested, m_conditions, &RecordTable::addNew);
    connect(m_conditions, &RecordTable::removeRequested, this, [this](const QList<qint64> &ids) {
        removeAll<RuleConditionRepository>(tr("Remove %1 conditions").arg(ids.size()), ids);
    });
    connect(m_conditions, &RecordTable::failed, this, &CountingTab::failed);
}

void CountingTab::buildLayout()
{
    m_try->setObjectName("tryRules"_L1);
    m_share->setProperty("soft", true);
    connect(m_try, &QPushButton::clicked, this, &CountingTab::trialRequested);
    auto *head = new QHBoxLayout;
    head->setSpacing(Normal);
    head->addWidget(m_formula, 1);
    head->addWidget(m_try);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Normal, 0, 0);
    layout->setSpacing(Normal);
    layout->addLayout(head);
    layout->addWidget(m_weights);
    layout->addWidget(m_share);
    layout->addWidget(tables(), 1);
}

/// Both tables below each other, to be scrolled on a small screen.
QWidget *CountingTab::tables()
{
    auto *both = new QWidget;
    auto *layout = new QVBoxLayout(both);
    layout->setContentsMargins({});
    layout->setSpacing(Normal);
    layout->addWidget(m_classes, 1);
    layout->addWidget(m_conditions, 1);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setWidget(both);
    return scroll;
}

QString CountingTab::formulaText() const
{
    return m_book.set.formula == Formula::Sum
        ? tr("The total is what the classes count, added up.")
        : tr("The total is what each class counts, times its weight; a class without a weight is added whole, and one "
             "in which nobody has anything leaves its weight to the others.");
}

void CountingTab::showBook(const Rulebook &book, const QList<MemberPoints> &evaluated)
{
    m_book = book;
    const QString complaint = weightsComplaint(book);
    m_formula->setText(formulaText());
    m_weights->setText(withShape(Tone::Warning, complaint));
    m_weights->setVisible(!complaint.isEmpty());
    m_share->setText(shareText(book, evaluated));
    m_share->setVisible(!m_share->text().isEmpty());
    m_try->setEnabled(book.set.id.isStored());
    m_classModel->setEntities(classRowsOf(book));
    m_conditionModel->setEntities(book.conditions);
}

Result<void> CountingTab::complete(RuleCondition &draft, const QList<RuleCondition> &earlier) const
{
    if (!m_book.set.id.isStored())
        return Error {ErrorKind::Invalid, tr("There is no set of rules yet."), {}};
    draft.ruleSet = m_book.set.id;
    if (draft.name.isEmpty())
        draft.name = tr("Condition %1").arg(m_book.conditions.size() + earlier.size() + 1);
    return {};
}

/// The rules keep the name of the class; its weight and limits go.
void CountingTab::removeClasses(const QList<qint64> &ids)
{
    QList<qint64> stored;
    for (const qint64 id : ids)
        if (const ClassRow *row = m_classModel->find(id); row != nullptr && row->group.id.isStored())
            stored.append(row->group.id.value);
    if (!stored.isEmpty())
        removeAll<RuleClassRepository>(tr("Remove weight and limits of %1 classes").arg(stored.size()), stored);
}

bool CountingTab::reveal(const RecordRef &record)
{
    if (record.table == RuleConditionRepository::table)
        return m_conditions->reveal(record.id);
    if (record.table != RuleClassRepository::table)
        return false;
    const auto &rows = m_classModel->entities();
    const auto found = std::ranges::find(rows, record.id, [](const ClassRow &row) { return row.group.id.value; });
    return found != rows.end() && m_classes->reveal(found->id);
}

RecordRef CountingTab::current() const
{
    return {RuleConditionRepository::table, m_conditions->currentId()};
}

} // namespace lianxin::ui
