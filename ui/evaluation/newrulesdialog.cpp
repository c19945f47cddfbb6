#include "ui/evaluation/newrulesdialog.h"

#include "ui/base/complaintlabel.h"
#include "ui/base/look.h"
#include "ui/base/verbbutton.h"
#include "ui/evaluation/countingtab.h"
#include "ui/forms/fieldgrid.h"
#include "ui/forms/formfield.h"
#include "ui/table/datetext.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {

constexpr QSize firstSizeOfNewRules(680, 580);
constexpr int itemColumn = 1;
constexpr int narrowestRuleColumn = 80; // pixels

QString laterText(const Rule &rule)
{
    if (rule.fullFacts == 0 || rule.laterShare == 100)
        return NewRulesDialog::tr("all in full");
    return NewRulesDialog::tr("%1 in full, then %2 %").arg(rule.fullFacts).arg(rule.laterShare);
}

} // namespace

RulesStart startWithProgram(const Rulebook &rules, const RuleSet &proposed)
{
    return {NewRulesDialog::tr("The rules of the program: results weigh most, each item counts less and less"), rules,
            proposed};
}

NewRulesDialog::NewRulesDialog(QList<RulesStart> starts, Store store, QWidget *parent)
    : QDialog(parent)
    , m_starts(std::move(starts))
    , m_store(std::move(store))
    , m_start(new QComboBox)
    , m_share(new QLabel)
    , m_rules(new QTreeWidget)
    , m_complaint(new ComplaintLabel(u"newRulesComplaint"_s))
{
    setObjectName("newRulesDialog"_L1);
    setWindowTitle(tr("New set of rules"));
    buildFields();
    buildLayout();
    connect(m_start, &QComboBox::currentIndexChanged, this, &NewRulesDialog::showStart);
    showStart();
}

void NewRulesDialog::buildFields()
{
    m_start->setObjectName("rulesStart"_L1);
    m_start->setAccessibleName(tr("Begin with"));
    m_start->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const RulesStart &each : std::as_const(m_starts))
        m_start->addItem(each.title);
    const auto field = [this](const QString &key, const QString &title, FieldKind kind) {
        auto *made = new FormField({.key = key, .title = title, .kind = kind}, u"rules_"_s + key, this);
        connect(made, &FormField::edited, made, &FormField::clearComplaint);
        return made;
    };
    m_name = field(u"name"_s, tr("Name"), FieldKind::Line);
    m_from = field(u"valid_from"_s, tr("First day"), FieldKind::Day);
    m_to = field(u"valid_to"_s, tr("Last day"), FieldKind::Day);
    m_share->setObjectName("rulesShare"_L1);
    m_share->setTextFormat(Qt::PlainText);
    m_share->setWordWrap(true);
    m_rules->setObjectName("rulesOfStart"_L1);
    m_rules->setAccessibleName(tr("Rules"));
    m_rules->setRootIsDecorated(false);
    m_rules->setUniformRowHeights(true);
    m_rules->setProperty("roomy", true);
    m_rules->setHeaderLabels({tr("Code"), tr("Item"), tr("Points"), tr("Cap"), tr("Facts")});
    m_rules->header()->setStretchLastSection(false);
    m_rules->header()->setMinimumSectionSize(narrowestRuleColumn);
}

void NewRulesDialog::buildLayout()
{
    auto *grid = new FieldGrid;
    auto *startLabel = new QLabel(tr("&Begin with"));
    startLabel->setBuddy(m_start);
    grid->addWidget(startLabel, 0, 0);
    grid->addWidget(m_start, 0, 1);
    for (const FormField *each : {m_name, m_from, m_to})
        grid->addField(each);
    auto *import = new QLabel(tr("A sheet with the office's own rules is taken in by Import."));
    import->setProperty("soft", true);
    import->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(Normal);
    layout->addLayout(grid);
    layout->addWidget(m_share);
    layout->addWidget(m_rules, 1);
    layout->addWidget(import);
    layout->addWidget(m_complaint);
    layout->addWidget(endingButtons(this, "makeRules", tr("&Make the set")));
    resize(firstSizeOfNewRules);
}

const RulesStart &NewRulesDialog::start() const
{
    return m_starts.at(std::max(0, m_start->currentIndex()));
}

/// What was typed into a field stays there.
void NewRulesDialog::showStart()
{
    const RuleSet before = std::exchange(m_proposed, start().proposed);
    const auto propose = [](FormField *field, const QString &was, const QString &now) {
        if (field->typed() == was)
            field->setTyped(now);
    };
    propose(m_name, before.name, m_proposed.name);
    propose(m_from, dateText(before.validFrom), dateText(m_proposed.validFrom));
    propose(m_to, dateText(before.validTo), dateText(m_proposed.validTo));
    showRules(start().book);
}

void NewRulesDialog::showRules(const Rulebook &book)
{
    m_share->setText(shareText(book, {}));
    m_share->setVisible(!m_share->text().isEmpty());
    m_rules->clear();
    for (const Rule &rule : book.rules) {
        auto *item = new QTreeWidgetItem({rule.code, rule.item, pointsText(rule.points),
                                          rule.cap ? pointsText(*rule.cap) : QString(), laterText(rule)});
        item->setToolTip(itemColumn, rule.criterion.toHtmlEscaped());
        for (const int column : {itemColumn + 1, itemColumn + 2})
            item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
        m_rules->addTopLevelItem(item);
    }
    m_rules->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_rules->header()->setSectionResizeMode(itemColumn, QHeaderView::Stretch);
    m_rules->setVisible(!book.rules.isEmpty());
}

void NewRulesDialog::accept()
{
    m_complaint->tell({});
    RuleSet set = start().proposed;
    const auto from = m_from->value();
    const auto to = m_to->value();
    if (!from)
        return m_from->complain(from.error().message);
    if (!to)
        return m_to->complain(to.error().message);
    set.name = m_name->typed().trimmed();
    set.validFrom = from->toDate();
    set.validTo = to->toDate();
    if (const auto made = m_store(start().book, set); !made)
        return m_complaint->tell(made.error().message);
    QDialog::accept();
}

} // namespace lianxin::ui
