#include "ui/papers/periodpapersbutton.h"

#include "core/base/codes.h"
#include "core/documents/template.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

using documents::PeriodPaper;

PeriodPapersButton::PeriodPapersButton(const QList<PeriodPaper> &papers, QWidget *parent)
    : QPushButton(tr("&Papers"), parent)
{
    setObjectName("periodPapers"_L1);
    setToolTip(tr("Papers about a month or a year").toHtmlEscaped());
    auto *menu = new QMenu(this);
    for (const PeriodPaper paper : papers) {
        QAction *action = menu->addAction(tr("%1…").arg(documents::paperTitle(codeOf(paper)).replace(u'&', u"&&"_s)));
        action->setObjectName(codeOf(paper));
        connect(action, &QAction::triggered, this, [this, paper] { emit requested(paper); });
    }
    setMenu(menu);
}

void PeriodPapersButton::offerAlso(const QString &name, const std::function<void()> &make)
{
    QAction *action = menu()->addAction(tr("%1…").arg(documents::paperTitle(name).replace(u'&', u"&&"_s)));
    action->setObjectName(name);
    connect(action, &QAction::triggered, this, make);
}

} // namespace lianxin::ui
