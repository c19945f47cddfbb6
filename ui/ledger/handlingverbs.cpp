#include "ui/ledger/handlingverbs.h"

#include "core/ledger/joining.h"
#include "core/ledger/suggestionrepository.h"
#include "ui/base/look.h"
#include "ui/ledger/clockdialog.h"
#include "ui/ledger/joindialog.h"
#include "ui/ledger/splitdialog.h"
#include "ui/ledger/steptaking.h"
#include "ui/table/gridview.h"
#include "ui/table/recordtable.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

HandlingVerbs::HandlingVerbs(Workbook &workbook, std::function<const FactIndex &()> index, std::function<QDate()> today,
                             RecordTable *table)
    : m_workbook(workbook)
    , m_index(std::move(index))
    , m_today(std::move(today))
    , m_table(table)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    m_step = addVerb(u"takeStep"_s, tr("&Next step…"), &HandlingVerbs::takeStep);
    m_join = addVerb(u"joinSuggestions"_s, tr("&Merge…"), &HandlingVerbs::join);
    m_split = addVerb(u"splitSuggestion"_s, tr("Spl&it…"), &HandlingVerbs::split);
    m_clock = addVerb(u"showClock"_s, tr("&Clock…"), &HandlingVerbs::showClock);
    makePrimary(m_step);
    m_step->setToolTip(tr("What was done with the suggestions selected").toHtmlEscaped());
    m_clock->setToolTip(tr("How the last day comes about, day by day").toHtmlEscaped());
    row->addStretch(1);
    for (QPushButton *each : {m_clock, m_split, m_join, m_step})
        row->addWidget(each);
    connect(m_table, &RecordTable::currentChanged, this, &HandlingVerbs::follow);
    connect(m_table->view()->selectionModel(), &QItemSelectionModel::selectionChanged, this, &HandlingVerbs::follow);
    follow();
}

QPushButton *HandlingVerbs::addVerb(const QString &name, const QString &text, void (HandlingVerbs::*verb)()) const
{
    auto *button = new QPushButton(text);
    button->setObjectName(name);
    connect(button, &QPushButton::clicked, this, verb);
    return button;
}

QList<Suggestion> HandlingVerbs::selected() const
{
    QList<qint64> ids = m_table->selectedIds();
    if (ids.isEmpty())
        ids.append(m_table->currentId());
    QList<Suggestion> suggestions;
    for (const qint64 id : std::as_const(ids))
        if (const Suggestion &each = m_index().find(SuggestionId {id}); each.id.isStored())
            suggestions.append(each);
    return suggestions;
}

void HandlingVerbs::follow()
{
    const auto count = std::max<qsizetype>(m_table->selectedIds().size(), m_table->currentId() != 0 ? 1 : 0);
    m_step->setEnabled(count > 0);
    m_join->setEnabled(count > 1);
    m_split->setEnabled(count == 1);
    m_clock->setEnabled(count == 1);
}

void HandlingVerbs::takeStep()
{
    const QList<Suggestion> suggestions = selected();
    if (suggestions.isEmpty())
        return;
    askForStep(m_workbook, m_index().facts(), suggestions, m_today(), {}, window());
}

/// It goes when it is closed.
void HandlingVerbs::ask(QDialog *dialog) const
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::finished, m_table->view(), qOverload<>(&QWidget::setFocus));
    dialog->open();
}

void HandlingVerbs::join()
{
    const QList<Suggestion> suggestions = selected();
    if (suggestions.size() < 2)
        return;
    auto *dialog = new JoinDialog(suggestions, m_today(), window());
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const Joining &made = dialog->joining();
        store(tr("Merge %1 suggestions with %2").arg(made.merged.size()).arg(made.within.number),
              made.merged + QList<Suggestion> {made.within}, {});
    });
    ask(dialog);
}

void HandlingVerbs::split()
{
    const QList<Suggestion> suggestions = selected();
    if (suggestions.size() != 1)
        return;
    auto *dialog = new SplitDialog(suggestions.first(), m_today(), window());
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const Splitting &made = dialog->splitting();
        store(tr("Split %1").arg(made.whole.number), {made.whole}, made.parts);
    });
    ask(dialog);
}

void HandlingVerbs::store(const QString &label, const QList<Suggestion> &changed, const QList<Suggestion> &added)
{
    SuggestionRepository stored(m_workbook.database());
    const auto done = m_workbook.perform(label, [&]() -> Result<void> {
        for (const Suggestion &each : changed)
            if (const auto updated = stored.update(each); !updated)
                return updated.error();
        for (const Suggestion &each : added)
            if (const auto inserted = stored.insert(each); !inserted)
                return inserted.error();
        return {};
    });
    if (!done)
        emit failed(done.error());
}

void HandlingVerbs::showClock()
{
    const QList<Suggestion> suggestions = selected();
    if (suggestions.size() == 1)
        ask(new ClockDialog(m_index().facts(), suggestions.first(), m_today(), window()));
}

} // namespace lianxin::ui
