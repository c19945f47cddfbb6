#include "ui/activities/needpairing.h"

#include "core/dossier/needhelpers.h"
#include "core/pairing/newpairing.h"
#include "core/pairing/pairingrepository.h"
#include "ui/base/currentfacts.h"
#include "ui/table/recordtable.h"

#include <QDate>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

NeedPairing::NeedPairing(Workbook &workbook, std::function<QDate()> today, RecordTable *needs, QWidget *parent)
    : QPushButton(tr("Pair with"), parent)
    , m_workbook(workbook)
    , m_today(std::move(today))
    , m_needs(needs)
{
    setObjectName("pairFromNeed"_L1);
    setToolTip(tr("Begin a pairing: who goes on helping the firm of the current need").toHtmlEscaped());
    setMenu(new QMenu(this));
    setEnabled(false);
    connect(m_needs, &RecordTable::currentChanged, this, [this](qint64 id) { setEnabled(id != 0); });
    connect(menu(), &QMenu::aboutToShow, this, &NeedPairing::offerHelpers);
}

void NeedPairing::offerHelpers()
{
    menu()->clear();
    const auto known = CurrentFacts::of(m_workbook).read();
    if (!known)
        return emit failed(known.error());
    const FactIndex &index = (*known)->index;
    const Need need = index.find(NeedId {m_needs->currentId()});
    const Project project = index.find(need.project);
    for (const MemberId member : helpersFor(index, need)) {
        const QString name = index.nameOf(member);
        const QAction *action = menu()->addAction(QString(name).replace(u'&', "&&"_L1));
        connect(action, &QAction::triggered, this,
                [this, need, project, member, name] { pair(need, project, member, name); });
    }
    if (menu()->isEmpty())
        menu()->addAction(tr("Nobody is asked to it or answers it yet"))->setEnabled(false);
}

void NeedPairing::pair(const Need &need, const Project &project, MemberId member, const QString &name)
{
    const PairingSeed seed = seedOf(need, project, member);
    const auto begun = m_workbook.perform(tr("Begin a pairing of %1 out of a need of %2").arg(name, project.name),
                                          [&] { return beginPairing(m_workbook.database(), seed, m_today()); });
    if (!begun)
        return emit failed(begun.error());
    emit openRequested({PairingRepository::table, begun->id.value});
}

} // namespace lianxin::ui
