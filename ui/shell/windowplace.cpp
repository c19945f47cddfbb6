#include "ui/shell/windowplace.h"

#include <QGuiApplication>
#include <QScreen>
#include <QSettings>
#include <QSplitter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {

constexpr QSize sizeAtFirst(1240, 780);
constexpr QMargins frame(4, 32, 4, 4); // at least as wide as a desktop draws it around a window

qint64 area(const QRect &rect)
{
    return rect.isEmpty() ? 0 : qint64(rect.width()) * rect.height();
}

} // namespace

QRect placedOn(const QList<QRect> &screens, QRect wanted)
{
    if (screens.isEmpty())
        return wanted;
    const QRect screen = *std::ranges::max_element(
        screens, {}, [&wanted](const QRect &candidate) { return area(candidate.intersected(wanted)); });
    wanted.setSize(wanted.size().boundedTo(screen.size()));
    wanted.moveLeft(std::clamp(wanted.left(), screen.left(), screen.right() + 1 - wanted.width()));
    wanted.moveTop(std::clamp(wanted.top(), screen.top(), screen.bottom() + 1 - wanted.height()));
    return wanted;
}

void restoreWindowPlace(QWidget *window, QSplitter *splitter)
{
    QList<QRect> screens;
    for (const QScreen *screen : QGuiApplication::screens())
        screens.append(screen->availableGeometry());

    const QSettings settings;
    QRect first({}, sizeAtFirst);
    if (!screens.isEmpty())
        first.moveCenter(screens.first().center());
    const QRect wanted = settings.value(u"window/place"_s, first).toRect();
    const bool fits = std::ranges::any_of(screens, [&](const QRect &screen) { return screen.contains(wanted); });
    for (QRect &screen : screens)
        screen = screen.marginsRemoved(frame);
    window->setGeometry(fits ? wanted : placedOn(screens, wanted));
    if (settings.value(u"window/maximized"_s).toBool())
        window->setWindowState(window->windowState() | Qt::WindowMaximized);
    splitter->restoreState(settings.value(u"window/splitter"_s).toByteArray());
}

void saveWindowPlace(const QWidget *window, const QSplitter *splitter)
{
    QSettings settings;
    settings.setValue(u"window/place"_s,
                      window->windowState() == Qt::WindowNoState ? window->geometry() : window->normalGeometry());
    settings.setValue(u"window/maximized"_s, window->isMaximized());
    settings.setValue(u"window/splitter"_s, splitter->saveState());
}

} // namespace lianxin::ui
