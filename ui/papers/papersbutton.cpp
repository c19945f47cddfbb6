#include "ui/papers/papersbutton.h"

#include "core/documents/template.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {

QString withDots(const QString &title)
{
    return PapersButton::tr("%1…").arg(QString(title).replace(u'&', u"&&"_s));
}

} // namespace

PapersButton::PapersButton(const QStringList &papers, const QString &about, QWidget *parent)
    : QPushButton(tr("&Papers"), parent)
{
    setToolTip(about.toHtmlEscaped());
    setMenu(new QMenu(this));
    for (const QString &paper : papers) {
        QAction *action = menu()->addAction(withDots(documents::paperTitle(paper)));
        action->setObjectName(paper);
        connect(action, &QAction::triggered, this, [this, paper] { emit requested(paper); });
    }
}

void PapersButton::offerErrands()
{
    menu()->addSeparator();
    offer(ActivityErrand::Dossier, u"activityDossier"_s, tr("Dossier of the whole activity…"));
    offer(ActivityErrand::Labels, u"addressLabels"_s, tr("Labels and envelopes…"));
    menu()->addSeparator();
    offer(ActivityErrand::SaveCountySheet, u"saveCountySheet"_s, tr("Save the county's sheet…"));
    offer(ActivityErrand::ReadCountySheet, u"readCountySheet"_s, tr("Read the county's sheet back…"));
    menu()->addSeparator();
    offer(ActivityErrand::Calendar, u"calendarFile"_s, tr("File for the calendar…"));
    offer(ActivityErrand::TaskCalendar, u"taskCalendarFile"_s, tr("File of the tasks for the calendar…"));
}

void PapersButton::offer(ActivityErrand errand, const QString &name, const QString &title)
{
    QAction *action = menu()->addAction(title);
    action->setObjectName(name);
    connect(action, &QAction::triggered, this, [this, errand] { emit errandRequested(errand); });
}

} // namespace lianxin::ui
