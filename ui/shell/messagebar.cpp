#include "ui/shell/messagebar.h"

#include "ui/base/look.h"

#include <QAccessible>
#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace lianxin::ui {

namespace {
constexpr int frameBorder = 1; // as the sheet draws it
constexpr auto readingTime = 5s;
constexpr auto decidingTime = 60s;
constexpr auto lookingTime = 5s; // once nobody points at it any more
} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel)
    , m_sentence(new QLabel)
    , m_verb(new QPushButton)
{
    setObjectName("messageBar"_L1);
    m_sentence->setObjectName("message"_L1);
    m_sentence->setTextFormat(Qt::PlainText); // it may name what somebody typed
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_verb->setObjectName("messageVerb"_L1);
    auto *close = new QToolButton;
    close->setObjectName("messageClose"_L1);
    close->setText(u"\u00D7"_s);
    close->setAccessibleName(tr("Close the message"));

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Normal, 0, Narrow, 0);
    layout->setSpacing(Normal);
    layout->addWidget(m_icon);
    layout->addWidget(m_sentence, 1);
    layout->addWidget(m_verb);
    layout->addWidget(close);
    QSizePolicy keepsRoom(QSizePolicy::Expanding, QSizePolicy::Preferred);
    keepsRoom.setRetainSizeWhenHidden(true); // so that nothing moves when it comes or goes
    setSizePolicy(keepsRoom);
    reserveRoom();
    hide();

    m_leave.setParent(this);
    m_leave.setSingleShot(true);
    connect(&m_leave, &QTimer::timeout, this, &MessageBar::leaveUnlessUsed);
    connect(close, &QToolButton::clicked, this, &MessageBar::dismiss);
    connect(m_verb, &QPushButton::clicked, this, [this] {
        const auto act = std::exchange(m_act, {});
        dismiss();
        if (act)
            act();
    });
}

void MessageBar::tell(const QString &sentence, const QString &iconName, std::chrono::milliseconds time)
{
    m_act = {};
    m_isRefusal = false;
    m_verb->hide();
    m_leave.stop();
    m_iconName = iconName;
    drawIcon();
    m_sentence->setText(sentence);
    setProperty("bad", iconName == "warning"_L1);
    style()->unpolish(this); // the sheet asks for the property
    style()->polish(this);
    show();
    if (time > 0ms)
        m_leave.start(time);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageBar::drawIcon()
{
    const QIcon glyph = icon(m_iconName);
    m_icon->setPixmap(glyph.pixmap(18, 18));
    m_icon->setVisible(!glyph.isNull());
}

void MessageBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !isHidden())
        drawIcon();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        reserveRoom();
}

/// Two lines and the button need no more height than there is anyway. Lines are measured as they are set: each is
/// rounded up by itself, which the spacing of the font does not say.
void MessageBar::reserveRoom()
{
    const QRect anyRoom(0, 0, QWIDGETSIZE_MAX, QWIDGETSIZE_MAX);
    const int text = m_sentence->fontMetrics().boundingRect(anyRoom, Qt::TextWordWrap, u"M\nM"_s).height();
    setMinimumHeight(std::max(text, m_verb->sizeHint().height()) + 2 * frameBorder);
}

void MessageBar::leaveUnlessUsed()
{
    if (underMouse() || isAncestorOf(QApplication::focusWidget()))
        m_leave.start(lookingTime);
    else
        dismiss();
}

void MessageBar::setVerb(const QString &verb, std::function<void()> act)
{
    m_act = std::move(act);
    m_verb->setText(verb);
    m_verb->show();
}

void MessageBar::showError(const QString &sentence)
{
    tell(sentence, u"warning"_s, 0ms);
}

void MessageBar::showError(const QString &sentence, const QString &verb, std::function<void()> act)
{
    tell(sentence, u"warning"_s, 0ms);
    setVerb(verb, std::move(act));
}

void MessageBar::showSuccess(const QString &sentence)
{
    tell(sentence, u"check"_s, readingTime);
}

void MessageBar::offer(const QString &sentence, const QString &verb, std::function<void()> act)
{
    tell(sentence, u"check"_s, decidingTime);
    setVerb(verb, std::move(act));
}

void MessageBar::invite(const QString &sentence, const QString &verb, std::function<void()> act)
{
    tell(sentence, u"help"_s, 0ms);
    setVerb(verb, std::move(act));
}

void MessageBar::showRefusal(const QString &sentence)
{
    showError(sentence);
    m_isRefusal = true;
}

void MessageBar::withdrawRefusal()
{
    if (m_isRefusal)
        dismiss();
}

void MessageBar::withdrawOffer()
{
    if (m_leave.isActive() && m_act)
        dismiss();
}

void MessageBar::dismiss()
{
    m_leave.stop();
    m_act = {};
    m_isRefusal = false;
    m_sentence->clear();
    hide();
}

} // namespace lianxin::ui
