#include "ui/evaluation/bindingdialog.h"

#include "core/base/codes.h"
#include "core/evaluation/rulerepository.h"
#include "ui/base/complaintlabel.h"
#include "ui/base/fieldcolumns.h"
#include "ui/base/look.h"
#include "ui/base/taborder.h"
#include "ui/base/verbbutton.h"
#include "ui/table/recordtable.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {

constexpr QSize firstSizeOfBindings(1180, 520);

QList<BindingDialog::Row> proposedFor(const QList<Rule> &rules, const Directory &directory, const ExchangeWords &words)
{
    QList<BindingDialog::Row> rows;
    for (const Rule &rule : rules) {
        if (rule.confirmed)
            continue;
        RuleBinding proposed = proposeBinding(words, directory.of(WordList::RuleFact), rule);
        if (rule.fact != RuleFact::Unbound)
            proposed.fact = rule.fact;
        rows.append({rule.id, bound(rule, proposed), proposed.shownBy, proposed.fact != RuleFact::Unbound});
    }
    return rows;
}

template <typename Field>
TableColumn<BindingDialog::Row> saidColumn(const QString &title, Field Rule::*field)
{
    return TableColumn<BindingDialog::Row>(title, [field](const BindingDialog::Row &row) { return row.rule.*field; });
}

TableColumn<BindingDialog::Row> percentColumn(const QString &title, int Rule::*field)
{
    return saidColumn(title, field).edits([field](BindingDialog::Row &row, const QVariant &value) -> Result<void> {
        const auto percent = optionalNumber(value.toString());
        if (!percent)
            return percent.error();
        row.rule.*field = percent->value_or(0);
        return {};
    });
}

} // namespace

qsizetype BindingDialog::waiting(const QList<Rule> &rules)
{
    return std::ranges::count(rules, false, &Rule::confirmed);
}

BindingDialog::BindingDialog(Workbook &workbook, const QList<Rule> &rules, Directory directory,
                             const ExchangeWords &words, QWidget *parent)
    : QDialog(parent)
    , m_workbook(workbook)
    , m_directory(std::move(directory))
    , m_rows(proposedFor(rules, m_directory, words))
    , m_model(new Model(whatIsSaid() + whatIsProposed(), this))
    , m_complaint(new ComplaintLabel(u"bindingComplaint"_s))
    , m_confirm(verbButton("confirmBindings", tr("&Confirm those marked right")))
{
    setObjectName("bindingDialog"_L1);
    setWindowTitle(tr("What the rules count"));
    resize(firstSizeOfBindings);
    m_model->onRequest = [this](const Model::Request &request) -> Result<QList<qint64>> {
        for (const auto &edit : request.edits)
            std::ranges::replace_if(
                m_rows, [&](const Row &row) { return row.id == edit.after.id; }, edit.after);
        showRows();
        return QList<qint64>();
    };
    connect(m_model, &TableModel::refused, this, [this](const Error &error) { m_complaint->tell(error.message); });
    connect(m_confirm, &QPushButton::clicked, this, &BindingDialog::confirm);
    buildLayout();
    showRows();
    tabAsShown(*this);
}

QList<BindingDialog::Model::Column> BindingDialog::whatIsSaid() const
{
    return {
        saidColumn(tr("Item"), &Rule::item).named(u"item"_s).wide(150),
        saidColumn(tr("Criterion"), &Rule::criterion)
            .explains([](const Row &row) { return row.rule.criterion; })
            .named(u"criterion"_s)
            .wide(230),
        saidColumn(tr("Source"), &Rule::source).named(u"source"_s).wide(110),
    };
}

QList<BindingDialog::Model::Column> BindingDialog::whatIsProposed() const
{
    using C = Model::Column;
    const auto nameOf = [this](const Row &row) {
        const QString word = m_directory.word(WordList::RuleFact, codeOf(row.rule.fact));
        return row.rule.fact == RuleFact::Unbound ? tr("nothing yet") : word;
    };
    return {
        C(tr("Counts"), nameOf)
            .named(u"fact"_s)
            .edits([this](Row &row, const QVariant &value) {
                const EntryId word = m_directory.find(WordList::RuleFact, value.toString());
                row.rule.fact = withCode<RuleFact>(m_directory.meaning(word)).value_or(RuleFact::Unbound);
                row.isTaken = row.rule.fact != RuleFact::Unbound;
            })
            .offers([this](const Row &) {
                return QStringList(tr("nothing yet")) + m_directory.namesOf(WordList::RuleFact);
            })
            .toned([](const Row &row) { return row.rule.fact == RuleFact::Unbound ? Tone::Warning : Tone::Plain; })
            .wide(120),
        C(tr("Shown by"), &Row::shownBy).named(u"shown_by"_s).wide(90),
        C(tr("Best only"), [](const Row &row) { return row.rule.bestOnly; })
            .named(u"best_only"_s)
            .edits([](Row &row, const QVariant &value) { row.rule.bestOnly = value.toBool(); })
            .wide(80),
        percentColumn(tr("First author %"), &Rule::firstShare).named(u"first_share"_s).wide(90),
        percentColumn(tr("Others %"), &Rule::otherShare).named(u"other_share"_s).wide(80),
        C(tr("Right"), &Row::isTaken)
            .named(u"right"_s)
            .edits([](Row &row, const QVariant &value) -> Result<void> {
                if (value.toBool() && row.rule.fact == RuleFact::Unbound)
                    return Error {ErrorKind::Invalid, tr("Choose first what the rule counts."), {}};
                row.isTaken = value.toBool();
                return {};
            })
            .wide(64),
    };
}

void BindingDialog::buildLayout()
{
    auto *hint = new QLabel(tr("What each rule counts is guessed from its own words and from where its facts are kept, "
                               "never from its code. Mend what is wrong, and confirm what is right."));
    hint->setTextFormat(Qt::PlainText);
    hint->setWordWrap(true);
    hint->setProperty("soft", true);
    auto *table = new RecordTable(u"bindings"_s, tr("Rules that nobody has confirmed"));
    table->setModel(m_model);
    table->offerNoExport();
    table->makeSmall();
    table->setEmptyText(tr("Every rule is confirmed."));
    makePrimary(m_confirm);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->addButton(m_confirm, QDialogButtonBox::ActionRole);
    for (QPushButton *verb : {m_confirm, buttons->button(QDialogButtonBox::Close)})
        verb->setAutoDefault(false); // Enter edits a cell
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Wide, Wide, Wide, Wide);
    layout->setSpacing(Normal);
    layout->addWidget(hint);
    layout->addWidget(table, 1);
    layout->addWidget(m_complaint);
    layout->addWidget(buttons);
}

void BindingDialog::showRows()
{
    m_model->setEntities(m_rows);
    m_complaint->tell({});
    m_confirm->setEnabled(std::ranges::count(m_rows, true, &Row::isTaken) > 0);
}

void BindingDialog::confirm()
{
    const auto count = std::ranges::count(m_rows, true, &Row::isTaken);
    const auto done = m_workbook.perform(tr("Confirm what %1 rules count").arg(count), [this]() -> Result<void> {
        RuleRepository rules(m_workbook.database());
        for (Row &row : m_rows) {
            if (!row.isTaken)
                continue;
            row.rule.confirmed = true;
            if (const auto stored = rules.update(row.rule); !stored)
                return stored.error();
        }
        return {};
    });
    if (done)
        return accept();
    m_complaint->tell(done.error().message);
}

} // namespace lianxin::ui
