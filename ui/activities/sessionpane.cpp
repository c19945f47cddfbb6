#include "ui/activities/sessionpane.h"

#include "core/activities/activityrepository.h"
#include "core/activities/sessionpresetrepository.h"
#include "ui/base/look.h"
#include "ui/directory/mixtable.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {
constexpr int shortestName = 18; // letters, for which there is room at least
}

SessionPane::SessionPane(Workbook &workbook, std::function<QDate()> today, QWidget *parent)
    : ActivityPart(workbook, parent)
    , m_presets(new QComboBox)
    , m_addNeeds(new QPushButton)
    , m_mix(new MixTable(workbook, u"activityMix"_s, std::move(today)))
{
    m_presets->setObjectName("activitySession"_L1);
    m_presets->setAccessibleName(tr("Special session"));
    m_presets->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_presets->setMinimumContentsLength(shortestName);
    m_addNeeds->setObjectName("addSessionNeeds"_L1);
    m_mix->setEmptyText(
        tr("The panel may be mixed in any way. Choose a session above, or add who must come together."));
    m_mix->onStore = [this](const QString &label, const QList<MixItem> &mix) {
        Activity changed = shown();
        changed.mix = mix;
        return store(label, changed);
    };
    connect(m_presets, &QComboBox::activated, this, &SessionPane::choose);
    connect(m_addNeeds, &QPushButton::clicked, this, &SessionPane::addNeeds);
    connect(m_mix, &MixTable::failed, this, &SessionPane::failed);
    connect(m_mix, &MixTable::removed, this, &SessionPane::removed);
    buildLayout();
}

void SessionPane::buildLayout()
{
    auto *title = new QLabel(tr("&Special session:"));
    title->setBuddy(m_presets);
    auto *head = new QHBoxLayout;
    head->setSpacing(Normal);
    head->addWidget(title);
    head->addWidget(m_presets);
    head->addWidget(m_addNeeds);
    head->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Normal, 0, 0);
    layout->setSpacing(Normal);
    layout->addLayout(head);
    layout->addWidget(m_mix, 1);
}

std::optional<int> SessionPane::count() const
{
    return static_cast<int>(shown().mix.size());
}

const SessionPreset &SessionPane::preset() const
{
    return index().find(shown().preset);
}

void SessionPane::showFacts()
{
    const QSignalBlocker silent(m_presets);
    m_presets->clear();
    m_presets->addItem(tr("None: an ordinary visit"), 0);
    for (const SessionPreset &each : facts().presets)
        m_presets->addItem(each.name, each.id.value);
    m_presets->setCurrentIndex(std::max(0, m_presets->findData(shown().preset.value)));
    const auto needs = preset().needs.size();
    m_addNeeds->setText(tr("Add its usual needs: %1").arg(needs));
    m_addNeeds->setVisible(needs > 0);
    m_mix->showMix(index(), index().label(shown()), shown().mix);
    setEnabled(shown().id.isStored());
}

void SessionPane::choose()
{
    const SessionPreset &chosen = index().find(SessionPresetId {m_presets->currentData().toLongLong()});
    if (chosen.id == shown().preset)
        return;
    const QString label = chosen.id.isStored()
        ? tr("%1 becomes a special session: %2").arg(index().label(shown()), chosen.name)
        : tr("%1 becomes an ordinary visit").arg(index().label(shown()));
    if (!expect(store(label, asSession(shown(), chosen))))
        showFacts();
}

void SessionPane::addNeeds()
{
    const QString label = tr("Add the usual needs of %1 to %2").arg(preset().name, index().label(shown()));
    const auto added =
        workbook().perform(label, [this] { return addNeedsOf(workbook().database(), preset(), activity()); });
    if (expect(added))
        emit told(*added > 0 ? tr("%1 needs were added.").arg(*added)
                             : tr("All usual needs of the session are there already."));
}

Result<void> SessionPane::store(const QString &label, const Activity &changed)
{
    ActivityRepository activities(workbook().database());
    const auto stored = workbook().perform(label, [&] { return activities.update(changed); });
    return stored ? Result<void>() : stored.error();
}

} // namespace lianxin::ui
