#include "ui/shell/coachcard.h"

#include "ui/base/look.h"
#include "ui/shell/tour.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {

constexpr int cardWidth = 340;

QLabel *makeLine(const QString &name)
{
    auto *line = new QLabel;
    line->setObjectName(name);
    line->setTextFormat(Qt::PlainText);
    line->setWordWrap(true);
    return line;
}

} // namespace

CoachCard::CoachCard(QWidget *parent)
    : QFrame(parent)
    , m_title(makeLine(u"coachTitle"_s))
    , m_text(makeLine(u"coachText"_s))
    , m_count(makeLine(u"coachCount"_s))
    , m_back(new QPushButton(tr("&Back")))
    , m_next(new QPushButton)
{
    setObjectName("coachCard"_L1);
    setFixedWidth(cardWidth);
    setTitleFont(m_title, 1);
    m_count->setProperty("soft", true);
    m_back->setObjectName("coachBack"_L1);
    m_next->setObjectName("coachNext"_L1);
    makePrimary(m_next);
    auto *end = new QPushButton(tr("&End"));
    end->setObjectName("coachEnd"_L1);
    connect(m_back, &QPushButton::clicked, this, &CoachCard::backWanted);
    connect(m_next, &QPushButton::clicked, this, &CoachCard::nextWanted);
    connect(end, &QPushButton::clicked, this, &CoachCard::endWanted);

    auto *row = new QHBoxLayout;
    row->addWidget(m_count, 1);
    for (QPushButton *button : {end, m_back, m_next})
        row->addWidget(button);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Wide, Wide, Wide, Wide);
    layout->setSpacing(Normal);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addLayout(row);
}

void CoachCard::showStep(const TourStep &step, int number, int all)
{
    m_title->setText(step.title);
    m_text->setText(step.text);
    m_count->setText(tr("%1 of %2").arg(number + 1).arg(all));
    m_back->setEnabled(number > 0);
    m_next->setText(number + 1 < all ? tr("&Next") : tr("&Done"));
    setAccessibleName(step.title);
    setAccessibleDescription(step.text);
    show();
    raise();
    m_next->setFocus();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void CoachCard::standBeside(const QRect &target, const QRect &room)
{
    const int height = layout()->heightForWidth(cardWidth);
    resize(cardWidth, height);
    QPoint corner(target.right() + Normal, target.top());
    if (corner.x() + cardWidth > room.right())
        corner = {target.left() - Normal - cardWidth, target.top()};
    if (corner.x() < room.left()) // beside it there is no room: within it, low
        corner = {target.right() - Wide - cardWidth, target.bottom() - Wide - height};
    corner.setX(std::clamp(corner.x(), room.left(), std::max(room.left(), room.right() - cardWidth)));
    corner.setY(std::clamp(corner.y(), room.top(), std::max(room.top(), room.bottom() - height)));
    move(corner);
}

void CoachCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit endWanted();
    else if (auto *button = qobject_cast<QPushButton *>(focusWidget());
             button != nullptr && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        button->click();
    else
        QFrame::keyPressEvent(event);
}

} // namespace lianxin::ui
