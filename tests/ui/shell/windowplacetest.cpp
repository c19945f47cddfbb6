#include "ui/shell/windowplace.h"

#include "tests/support/printing.h"

#include <QGuiApplication>
#include <QScreen>
#include <QSettings>
#include <QSplitter>

using namespace Qt::StringLiterals;
using namespace lianxin::ui;

TEST_CASE("a window is never put off the screens there are", "[shell]")
{
    const QRect left(0, 0, 1366, 768);
    const QRect right(1366, 0, 1920, 1080);

    CHECK(placedOn({left, right}, {1500, 100, 800, 600}) == QRect(1500, 100, 800, 600));
    CHECK(placedOn({left}, {1500, 100, 800, 600}) == QRect(566, 100, 800, 600)); // the right one is gone
    CHECK(placedOn({left}, {-4000, -300, 800, 600}) == QRect(0, 0, 800, 600));
    CHECK(placedOn({left}, {10, 10, 3000, 2000}) == left);
    CHECK(placedOn({}, {10, 10, 30, 20}) == QRect(10, 10, 30, 20));
}

TEST_CASE("a window comes back where it was left, with its parts as wide as they were", "[shell]")
{
    const QRect screen = QGuiApplication::primaryScreen()->availableGeometry();
    const auto makeParts = [](QWidget &window) {
        auto *parts = new QSplitter(&window);
        parts->addWidget(new QWidget);
        parts->addWidget(new QWidget);
        parts->resize(600, 100);
        return parts;
    };
    QWidget before;
    QSplitter *parts = makeParts(before);
    parts->setSizes({150, 450});
    const QRect place(screen.left() + 31, screen.top() + 17, 500, 300);
    before.setGeometry(place);
    saveWindowPlace(&before, parts);

    QWidget after;
    QSplitter *partsAfter = makeParts(after);
    restoreWindowPlace(&after, partsAfter);
    CHECK((after.geometry() == place));
    CHECK(partsAfter->sizes() == parts->sizes());

    QSettings().setValue(u"window/place"_s, QRect(99999, 99999, 500, 300));
    restoreWindowPlace(&after, partsAfter);
    CHECK(screen.contains(after.geometry()));
    QSettings().remove(u"window"_s);
}

TEST_CASE("at first a window leaves room for the frame that the desktop draws around it", "[shell]")
{
    QSettings().remove(u"window"_s);
    QWidget window;
    QSplitter parts;
    restoreWindowPlace(&window, &parts);
    const QRect screen = QGuiApplication::primaryScreen()->availableGeometry();
    CHECK(screen.contains(window.geometry()));
    CHECK(window.geometry().top() >= screen.top() + 32);
}
