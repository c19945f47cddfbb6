#include "ui/shell/coachcard.h"

#include "ui/base/look.h"
#include "ui/shell/tour.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {

constexpr int charactersPerLine = 22;

QLabel *makeLine(const QString &name)
{
    auto *line = new QLabel;
    line->setObjectName(name);
    line->setTextFormat(Qt::PlainText);
    line->setWordWrap(true);
    return line;
}

/// `card`, moved so that it lies in `room`.
QRect movedInto(const QRect &room, QRect card)
{
    card.moveLeft(std::clamp(card.left(), room.left(), std::max(room.left(), room.right() - card.width() + 1)));
    card.moveTop(std::clamp(card.top(), room.top(), std::max(room.top(), room.bottom() - card.height() + 1)));
    return card;
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
    setTitleFont(m_title, 1);
    m_count->setWordWrap(false);
    m_count->setProperty("soft", true);
    m_back->setObjectName("coachBack"_L1);
    m_next->setObjectName("coachNext"_L1);
    makePrimary(m_next);
    auto *end = new QPushButton(tr("&Quit"));
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

/// As wide as a line of its text is read well, and as its buttons need.
QSize CoachCard::fitting(const QRect &room) const
{
    const int line = charactersPerLine * fontMetrics().horizontalAdvance(u'\u5b57') + 2 * Wide;
    const int width = std::min(std::max(line, layout()->minimumSize().width()), room.width());
    return {width, std::min(layout()->heightForWidth(width), room.height())};
}

void CoachCard::standBeside(const QRect &target, const QRect &room)
{
    ensurePolished();
    layout()->invalidate(); // its labels may have got another font
    const QSize size = fitting(room);
    resize(size);
    const QPoint right(target.right() + Normal, target.top());
    const QPoint left(target.left() - Normal - size.width(), target.top());
    const QPoint below(target.left(), target.bottom() + Normal);
    const QPoint above(target.left(), target.top() - Normal - size.height());
    const auto covered = [&](const QPoint &corner) {
        const QRect part = movedInto(room, {corner, size}).intersected(target);
        return part.isEmpty() ? 0 : part.width() * part.height();
    };
    const QList<QPoint> corners {right, left, below, above};
    move(movedInto(room, {*std::ranges::min_element(corners, {}, covered), size}).topLeft());
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
