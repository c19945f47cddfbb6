#include "ui/shell/tour.h"

#include "ui/base/page.h"
#include "ui/shell/coachcard.h"
#include "ui/shell/mainwindow.h"

#include <QEvent>
#include <QFrame>
#include <QSettings>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {
constexpr int upperPart = 3;
const QString knownKey = u"tour/known"_s;
} // namespace

Tour::Tour(MainWindow &window, QList<TourStep> steps)
    : QObject(&window)
    , m_window(window)
    , m_steps(std::move(steps))
{
}

Tour::~Tour()
{
    delete m_card; // no more than that: the window may be half gone
    delete m_mark;
}

bool Tour::isKnown()
{
    return QSettings().value(knownKey).toBool();
}

void Tour::setKnown()
{
    QSettings().setValue(knownKey, true);
}

void Tour::begin()
{
    end();
    if (m_steps.isEmpty())
        return;
    m_mark = new QFrame(&m_window);
    m_mark->setObjectName("coachMark"_L1);
    m_mark->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_card = new CoachCard(&m_window);
    connect(m_card, &CoachCard::backWanted, this, [this] { go(m_now - 1); });
    connect(m_card, &CoachCard::nextWanted, this, [this] { go(m_now + 1); });
    connect(m_card, &CoachCard::endWanted, this, &Tour::end);
    m_window.installEventFilter(this);
    go(0);
}

void Tour::end()
{
    if (!m_card)
        return;
    setKnown();
    m_window.removeEventFilter(this);
    m_card->deleteLater();
    m_card->hide();
    m_card = nullptr;
    delete m_mark;
    if (Page *page = m_window.currentPage())
        page->setFocus();
    emit ended();
}

void Tour::go(int number)
{
    if (number >= m_steps.size())
        return end();
    m_now = std::max(number, 0);
    const TourStep &step = m_steps.at(m_now);
    m_window.showPage(m_window.numberOfPage(step.page));
    QWidget *page = m_window.currentPage();
    m_target = page == nullptr || step.target.isEmpty() ? nullptr : page->findChild<QWidget *>(step.target);
    if (m_target == nullptr || !m_target->isVisible())
        m_target = page;
    m_card->showStep(step, m_now, static_cast<int>(m_steps.size()));
    place();
    placeLater();
}

void Tour::place()
{
    const QRect room = m_window.centralWidget()->geometry();
    QRect place = m_target ? QRect(m_target->mapTo(&m_window, QPoint()), m_target->size()) : room;
    const bool isLong = place.height() > room.height() / upperPart;
    if (isLong) // its beginning says what it is
        place.setHeight(room.height() / upperPart);
    m_mark->setProperty("open", isLong);
    m_mark->style()->unpolish(m_mark); // the sheet asks for the property
    m_mark->style()->polish(m_mark);
    m_mark->setGeometry(place.adjusted(-2, -2, 2, 2));
    m_mark->show();
    m_mark->raise();
    m_card->standBeside(place, room);
    m_card->raise();
}

void Tour::placeLater()
{
    const auto again = [this] {
        if (m_card)
            place();
    };
    QMetaObject::invokeMethod(this, again, Qt::QueuedConnection); // laid out by then
}

bool Tour::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_window && event->type() == QEvent::Resize)
        placeLater();
    return QObject::eventFilter(watched, event);
}

} // namespace lianxin::ui
