#include "ui/shell/topline.h"

#include "ui/base/look.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {

QToolButton *buttonOf(QAction *action)
{
    auto *button = new QToolButton;
    button->setDefaultAction(action);
    button->setObjectName(action->objectName() + "Button"_L1);
    button->setIconSize({18, 18});
    const bool hasIcon = !action->icon().isNull();
    button->setToolButtonStyle(hasIcon ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextOnly);
    return button;
}

} // namespace

TopLine::TopLine(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QHBoxLayout(this))
    , m_title(new QLabel)
{
    setObjectName("topLine"_L1);
    setAttribute(Qt::WA_StyledBackground);
    m_title->setObjectName("pageTitle"_L1);
    m_title->setTextFormat(Qt::PlainText);
    setTitleFont(m_title);
    m_layout->setContentsMargins(Wide, Narrow, Wide, Narrow);
    m_layout->setSpacing(Narrow);
    m_layout->addWidget(m_title);
    m_layout->addSpacing(Wide);
}

void TopLine::setTitle(const QString &title)
{
    m_title->setText(title);
}

void TopLine::setMessages(QWidget *messages)
{
    m_layout->insertWidget(m_layout->indexOf(m_title) + 2, messages, 1); // behind the space
}

void TopLine::addLeft(QAction *action)
{
    m_layout->insertWidget(m_layout->indexOf(m_title), buttonOf(action));
}

void TopLine::addRight(QAction *action)
{
    m_layout->addWidget(buttonOf(action));
}

} // namespace lianxin::ui
