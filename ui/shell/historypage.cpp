#include "ui/shell/historypage.h"

#include "ui/base/currentfacts.h"
#include "ui/shell/historydifferences.h"
#include "ui/shell/historylist.h"
#include "ui/table/gridview.h"
#include "ui/table/recordtable.h"

#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {

constexpr int farBack = 2000; // actions

QPushButton *toolOf(RecordTable *table, const QString &name, const QString &text)
{
    auto *button = new QPushButton(text);
    button->setObjectName(name);
    table->addTool(button);
    return button;
}

} // namespace

PageFace HistoryPage::face()
{
    return {tr("History"), u"history"_s, {}};
}

HistoryPage::HistoryPage(Workbook &workbook, QWidget *parent)
    : Page(workbook, face(), {}, parent)
    , m_tabs(new QTabWidget)
    , m_actions(new HistoryList(workbook, HistoryList::Part::All, u"history"_s, tr("Actions")))
    , m_removals(new HistoryList(workbook, HistoryList::Part::Removals, u"historyRemovals"_s, tr("Recycle bin")))
    , m_differences(new HistoryDifferences(workbook))
    , m_one(toolOf(m_actions->table(), u"takeBackOne"_s, tr("Take &this back")))
    , m_all(toolOf(m_actions->table(), u"takeBackAfter"_s, tr("Take &all after this back")))
    , m_since(toolOf(m_actions->table(), u"changedSince"_s, tr("Changed &since…")))
    , m_restore(toolOf(m_removals->table(), u"restoreRemoved"_s, tr("&Restore")))
{
    m_tabs->setObjectName("historyTabs"_L1);
    m_tabs->setDocumentMode(true);
    addActions();
    addRemovals();
    addDifferences();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_tabs);
    offerWhatFits();
}

void HistoryPage::addActions()
{
    m_actions->table()->setEmptyText(tr("Nothing was done yet. Each change is listed here and can be taken back."));
    m_tabs->addTab(m_actions, tr("Actions"));
    follow(m_actions);
    connect(m_one, &QPushButton::clicked, this, [this] { revertCurrent(m_actions); });
    connect(m_all, &QPushButton::clicked, this, &HistoryPage::takeBackTo);
    connect(m_since, &QPushButton::clicked, this, &HistoryPage::showSince);
}

void HistoryPage::addRemovals()
{
    m_removals->table()->setEmptyText(
        tr("Nothing lies here. What is removed can be restored from here, with all that belonged to it."));
    m_tabs->addTab(m_removals, tr("Recycle bin"));
    follow(m_removals);
    connect(m_restore, &QPushButton::clicked, this, [this] { revertCurrent(m_removals); });
}

void HistoryPage::addDifferences()
{
    m_tabs->addTab(m_differences, tr("What has changed"));
    connect(m_differences, &HistoryDifferences::failed, this, &HistoryPage::failed);
    connect(m_differences, &HistoryDifferences::openRequested, this, &HistoryPage::openRequested);
}

void HistoryPage::follow(HistoryList *list)
{
    connect(list, &HistoryList::failed, this, &HistoryPage::failed);
    connect(list, &HistoryList::openRequested, this, &HistoryPage::openRequested);
    connect(list, &HistoryList::currentChanged, this, &HistoryPage::offerWhatFits);
}

Result<void> HistoryPage::reload()
{
    const auto known = CurrentFacts::of(workbook()).read();
    if (!known)
        return known.error();
    m_actions->refresh(*known);
    m_removals->refresh(*known);
    m_differences->refresh(*known);
    offerWhatFits();
    return {};
}

void HistoryPage::offerWhatFits()
{
    const HistoryStep *step = m_actions->current();
    const bool isBehind = step != nullptr && step->isBehindUpgrade;
    m_one->setEnabled(step != nullptr && step->stands());
    m_all->setEnabled(step != nullptr && !isBehind && differsSince(*step));
    m_since->setEnabled(step != nullptr);
    const HistoryStep *removal = m_removals->current();
    m_restore->setEnabled(removal != nullptr && removal->stands());
    const QString why = tr("This was done before a new version of the program; a backup leads back.");
    m_one->setToolTip(isBehind ? why : QString());
    m_all->setToolTip(isBehind ? why : QString());
    m_restore->setToolTip(removal != nullptr && removal->isBehindUpgrade ? why : QString());
}

/// Whether there is something to take back after `step`. So far back that looking would take long, there is.
bool HistoryPage::differsSince(const HistoryStep &step) const
{
    const auto newest = workbook().actions(1);
    if (newest && !newest->isEmpty() && newest->first().id.value - step.id.value > farBack)
        return true;
    const auto later = actionsToTakeBack(workbook(), step.id);
    return later && !later->isEmpty();
}

void HistoryPage::revertCurrent(const HistoryList *list)
{
    const HistoryStep *step = list->current();
    if (step == nullptr)
        return;
    const PerformedAction action = step->action; // the row may go
    if (expect(workbook().revert(action.id)))
        emit told(tr("Taken back: %1").arg(action.label));
}

void HistoryPage::takeBackTo()
{
    const HistoryStep *step = m_actions->current();
    const auto later = step == nullptr ? QList<ActionId>() : actionsToTakeBack(workbook(), step->id);
    if (!expect(later))
        return;
    int done = 0;
    for (const ActionId id : *later) {
        if (const auto reverted = workbook().revert(id); !reverted) {
            Error error = reverted.error();
            error.message = tr("%1 of %2 steps were taken back, then one could not be: %3")
                                .arg(done)
                                .arg(later->size())
                                .arg(error.message);
            emit failed(error);
            return;
        }
        ++done;
    }
    emit told(tr("%1 steps taken back.").arg(done));
}

void HistoryPage::showSince()
{
    const HistoryStep *step = m_actions->current();
    if (step == nullptr)
        return;
    m_differences->showSince(step->action);
    m_tabs->setCurrentWidget(m_differences);
}

} // namespace lianxin::ui
