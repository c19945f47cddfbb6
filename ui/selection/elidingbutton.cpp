#include "ui/selection/elidingbutton.h"

#include <QHelpEvent>
#include <QRegularExpression>
#include <QStyleOptionButton>
#include <QStylePainter>
#include <QToolTip>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {
constexpr int fewestSigns = 6; ///< that there is room for at least
}

ElidingButton::ElidingButton(const QString &text, QString ending, QWidget *parent)
    : QPushButton(text, parent)
    , m_ending(std::move(ending))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize ElidingButton::minimumSizeHint() const
{
    const QSize whole = QPushButton::minimumSizeHint();
    return {std::min(whole.width(), fewestSigns * fontMetrics().height()), whole.height()};
}

/// The text as it stands on the button, mnemonic included.
QString ElidingButton::fittingText() const
{
    QStyleOptionButton option;
    initStyleOption(&option);
    const int room = style()->subElementRect(QStyle::SE_PushButtonContents, &option, this).width();
    if (fontMetrics().size(Qt::TextShowMnemonic, text()).width() <= room)
        return text();
    const int left = room - fontMetrics().size(Qt::TextShowMnemonic, m_ending).width();
    return fontMetrics().elidedText(text().chopped(m_ending.size()), Qt::ElideRight, left, Qt::TextShowMnemonic)
        + m_ending;
}

bool ElidingButton::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || fittingText() == text())
        return QPushButton::event(event);
    static const QRegularExpression mnemonic(u"&(.)"_s);
    const QString whole = text().replace(mnemonic, u"\\1"_s).toHtmlEscaped();
    const QString tip = toolTip().isEmpty() ? whole : u"%1<br>%2"_s.arg(whole, toolTip());
    QToolTip::showText(static_cast<const QHelpEvent *>(event)->globalPos(), tip, this);
    return true;
}

void ElidingButton::paintEvent(QPaintEvent * /*event*/)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text = fittingText();
    painter.drawControl(QStyle::CE_PushButton, option);
}

} // namespace lianxin::ui
