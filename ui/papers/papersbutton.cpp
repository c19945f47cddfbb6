#include "ui/papers/papersbutton.h"

#include "core/base/codes.h"
#include "core/documents/template.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

using documents::ActivityPaper;

namespace {

QString withDots(const QString &title)
{
    return PapersButton::tr("%1…").arg(QString(title).replace(u'&', u"&&"_s));
}

} // namespace

PapersButton::PapersButton(QWidget *parent)
    : QPushButton(tr("&Papers"), parent)
{
    setObjectName("activityPapers"_L1);
    setToolTip(tr("Papers about the activity in the current row").toHtmlEscaped());
    auto *menu = new QMenu(this);
    for (std::size_t place = 0; place < codesOf(ActivityPaper {}).size(); ++place) {
        const auto paper = static_cast<ActivityPaper>(place);
        QAction *action = menu->addAction(withDots(documents::paperTitle(codeOf(paper))));
        action->setObjectName(codeOf(paper));
        connect(action, &QAction::triggered, this, [this, paper] { emit requested(paper); });
    }
    menu->addSeparator();
    QAction *calendar = menu->addAction(tr("File for the calendar…"));
    calendar->setObjectName("calendarFile"_L1);
    connect(calendar, &QAction::triggered, this, &PapersButton::calendarRequested);
    setMenu(menu);
}

} // namespace lianxin::ui
