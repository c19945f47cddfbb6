#include "ui/base/look.h"
#include "ui/base/recordcard.h"
#include "ui/selection/selectionpage.h"
#include "ui/table/gridview.h"
#include "ui/table/recordtable.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

void SelectionPage::buildTools(QWidget *bar)
{
    m_chooser->setObjectName("activityChooser"_L1);
    m_chooser->setAccessibleName(tr("Activity"));
    m_chooser->setMinimumWidth(240);
    m_chooser->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_chooser->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_chooser->setMinimumHeight(m_solve->sizeHint().height());
    m_state->setObjectName("panelState"_L1);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setProperty("soft", true);
    m_solve->setObjectName("solve"_L1);
    m_invite->setObjectName("invitePanel"_L1);
    makePrimary(m_invite);
    auto *tools = new QHBoxLayout(bar);
    tools->setContentsMargins({});
    tools->setSpacing(Normal);
    tools->addWidget(m_chooser, 1);
    tools->addWidget(m_solve);
    tools->addWidget(m_invite);
}

void SelectionPage::buildLayout()
{
    auto *bar = new QWidget;
    buildTools(bar);
    m_needs->setObjectName("needsCard"_L1);
    m_needs->setMinimumWidth(180);
    m_panel->setObjectName("panelCard"_L1);
    m_panel->setMinimumWidth(240);
    auto *parts = new QSplitter;
    parts->setChildrenCollapsible(false);
    parts->addWidget(m_needs);
    parts->addWidget(m_table);
    parts->addWidget(m_panel);
    parts->setSizes({230, 560, 340});
    parts->setStretchFactor(1, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Wide, Normal, Wide, Wide);
    layout->setSpacing(Normal);
    layout->addWidget(bar);
    layout->addWidget(m_state);
    layout->addWidget(parts, 1);
}

void SelectionPage::addKey(const QString &name, const QString &text, const QList<QKeySequence> &keys, bool pin)
{
    auto *action = new QAction(text, m_table->view());
    action->setObjectName(name);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, [this, pin] { mark(pin); });
    m_table->view()->addAction(action);
}

void SelectionPage::fillChooser()
{
    const QSignalBlocker quiet(m_chooser);
    const ActivityId chosen = activity();
    m_chooser->clear();
    QList<Activity> activities = facts().activities;
    activities.removeIf([](const Activity &each) { return each.state == ActivityState::Cancelled; });
    std::ranges::stable_sort(activities, [](const Activity &a, const Activity &b) {
        if (a.state != b.state)
            return a.state < b.state; // planned before held
        return a.state == ActivityState::Planned ? a.day() < b.day() : b.day() < a.day();
    });
    for (const Activity &each : std::as_const(activities)) {
        const QString day = each.day().isValid() ? each.day().toString(Qt::ISODate) : each.plannedText;
        QStringList parts {index().label(each), day, directory().name(each.region)};
        if (each.number)
            parts.append(each.theme);
        parts.removeAll(QString());
        m_chooser->addItem(parts.join(u" \u00B7 "_s), each.id.value);
    }
    m_chooser->setCurrentIndex(std::max(m_chooser->findData(chosen.value), m_chooser->count() > 0 ? 0 : -1));
}

} // namespace lianxin::ui
