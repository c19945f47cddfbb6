#include "ui/shell/historypage.h"

#include "ui/base/entitytablemodel.h"
#include "ui/shell/historysteps.h"
#include "ui/table/recordtable.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {

constexpr int longest = 1000; // the newest actions; older ones are for the command line

QString kindText(const HistoryStep &step)
{
    const QString &kind = step.action.kind;
    if (kind == "upgrade"_L1)
        return HistoryPage::tr("new version");
    if (kind == "undo"_L1)
        return HistoryPage::tr("taking back");
    if (step.isTakenBack)
        return HistoryPage::tr("taken back");
    return kind == "redo"_L1 ? HistoryPage::tr("repeated") : HistoryPage::tr("done");
}

Tone toneOf(const HistoryStep &step)
{
    return step.action.kind == "do"_L1 && !step.isTakenBack ? Tone::Plain : Tone::Muted;
}

} // namespace

class HistoryModel : public EntityTableModel<HistoryStep>
{
public:
    explicit HistoryModel(QObject *parent)
        : EntityTableModel(
            {
                Column(HistoryPage::tr("When"), [](const HistoryStep &step) { return step.action.at; })
                    .named(u"when"_s)
                    .wide(150),
                Column(HistoryPage::tr("Who"), [](const HistoryStep &step) { return step.action.by; })
                    .named(u"who"_s)
                    .wide(120),
                Column(HistoryPage::tr("How"), kindText).named(u"how"_s).wide(90).toned(toneOf),
                Column(HistoryPage::tr("What"), [](const HistoryStep &step) { return step.action.label; })
                    .named(u"what"_s)
                    .toned(toneOf),
                Column(HistoryPage::tr("Number"), [](const HistoryStep &step) { return step.id.value; })
                    .named(u"number"_s)
                    .wide(90)
                    .hidden(),
            },
            parent)
    {
    }
};

PageFace HistoryPage::face()
{
    return {tr("History"), u"history"_s, {}};
}

HistoryPage::HistoryPage(Workbook &workbook, QWidget *parent)
    : Page(workbook, face(), {}, parent)
    , m_model(new HistoryModel(this))
    , m_table(new RecordTable(u"history"_s, tr("History")))
    , m_one(new QPushButton(tr("Take &this back")))
    , m_all(new QPushButton(tr("Take &all after this back")))
{
    m_one->setObjectName("takeBackOne"_L1);
    m_all->setObjectName("takeBackAfter"_L1);
    m_table->setModel(m_model, {{0, Qt::DescendingOrder}, {4, Qt::DescendingOrder}});
    m_table->setEmptyText(tr("Nothing was done yet. Each change is listed here and can be taken back."));
    m_table->addTool(m_one);
    m_table->addTool(m_all);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_table);

    connect(m_one, &QPushButton::clicked, this, &HistoryPage::takeBackOne);
    connect(m_all, &QPushButton::clicked, this, &HistoryPage::takeBackTo);
    connect(m_table, &RecordTable::currentChanged, this, &HistoryPage::offerWhatFits);
    offerWhatFits();
}

Result<void> HistoryPage::reload()
{
    const auto actions = workbook().actions(longest);
    if (!actions)
        return actions.error();
    m_model->setEntities(stepsOf(*actions));
    offerWhatFits();
    return {};
}

void HistoryPage::offerWhatFits()
{
    const HistoryStep *current = m_model->find(m_table->currentId());
    const bool isBehind = current != nullptr && isBehindUpgrade(m_model->entities(), current->id);
    m_one->setEnabled(current != nullptr && current->stands() && !isBehind);
    m_all->setEnabled(current != nullptr && !isBehind && !stepsToTakeBack(m_model->entities(), current->id).isEmpty());
    const QString why =
        isBehind ? tr("This was done before a new version of the program; a backup leads back.") : QString();
    m_one->setToolTip(why);
    m_all->setToolTip(why);
}

void HistoryPage::takeBackOne()
{
    if (const HistoryStep *current = m_model->find(m_table->currentId()))
        expect(workbook().revert(current->id));
}

void HistoryPage::takeBackTo()
{
    const QList<ActionId> later = stepsToTakeBack(m_model->entities(), {m_table->currentId()});
    int done = 0;
    for (const ActionId id : later) {
        if (const auto reverted = workbook().revert(id); !reverted) {
            Error error = reverted.error();
            error.message = tr("%1 of %2 steps were taken back, then one could not be: %3")
                                .arg(done)
                                .arg(later.size())
                                .arg(error.message);
            emit failed(error);
            return;
        }
        ++done;
    }
    emit told(tr("%1 steps taken back.").arg(done));
}

} // namespace lianxin::ui
