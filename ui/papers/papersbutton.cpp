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

void PapersButton::offerCalendar()
{
    menu()->addSeparator();
    QAction *calendar = menu()->addAction(tr("File for the calendar…"));
    calendar->setObjectName("calendarFile"_L1);
    connect(calendar, &QAction::triggered, this, &PapersButton::calendarRequested);
}

} // namespace lianxin::ui
