#include "ui/shell/goactions.h"

#include "ui/base/look.h"
#include "ui/base/page.h"

#include <QActionGroup>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {
constexpr int numberKeys = 10; // 1 to 9, and 0 for the tenth
}

GoActions::GoActions(QObject *parent)
    : QObject(parent)
    , m_menu(std::make_unique<QMenu>(tr("&Go")))
    , m_back(new QAction(icon(u"back"_s), tr("&Back"), this))
    , m_forward(new QAction(icon(u"forward"_s), tr("&Forward"), this))
    , m_pages(new QActionGroup(this))
{
    m_back->setObjectName("back"_L1);
    m_back->setShortcut(QKeySequence(u"Alt+Left"_s));
    m_forward->setObjectName("forward"_L1);
    m_forward->setShortcut(QKeySequence(u"Alt+Right"_s));
    m_back->setIconText(tr("Back"));
    m_forward->setIconText(tr("Forward"));
    m_menu->addActions({m_back, m_forward});
    m_menu->addSeparator();
}

GoActions::~GoActions() = default;

void GoActions::addPage(const PageFace &page)
{
    const auto number = static_cast<int>(m_pages->actions().size());
    QAction *action = m_menu->addAction(icon(page.iconName), QString(page.title).replace(u'&', "&&"_L1));
    action->setObjectName(u"goTo%1"_s.arg(number + 1));
    action->setCheckable(true);
    m_pages->addAction(action);
    if (number < numberKeys)
        action->setShortcut(QKeySequence(u"Ctrl+%1"_s.arg((number + 1) % numberKeys)));
    connect(action, &QAction::triggered, this, [this, number] { emit pageChosen(number); });
}

void GoActions::removePages()
{
    qDeleteAll(m_pages->actions());
}

void GoActions::setCurrent(int page)
{
    m_pages->actions().at(page)->setChecked(true);
}

QList<QAction *> GoActions::pages() const
{
    return m_pages->actions();
}

void GoActions::setWay(bool canGoBack, bool canGoForward)
{
    m_back->setEnabled(canGoBack);
    m_forward->setEnabled(canGoForward);
}

} // namespace lianxin::ui
