#include "ui/base/look.h"

#include "core/base/resourcefolder.h"
#include "tests/support/printing.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QPushButton>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace lianxin::ui;

namespace {

/// Source: WCAG 2.1, relative luminance and contrast ratio.
double luminance(const QColor &color)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one) + 0.05;
    const double b = luminance(other) + 0.05;
    return std::max(a, b) / std::min(a, b);
}

} // namespace

TEST_CASE("text stands out from every ground it stands on, in both themes", "[ui]")
{
    const auto theme = GENERATE(Theme::Light, Theme::Dark);
    const Colors &c = colors(theme);
    for (const QColor &ground : {c.page, c.card, c.sidebar, c.chosen, c.hover}) {
        for (const QColor &text : {c.ink, c.inkSoft, c.accent}) {
            CAPTURE(ground.name().toStdString(), text.name().toStdString());
            CHECK(contrast(text, ground) >= 4.5);
        }
    }
    for (const QColor &tone : {c.good, c.warning, c.bad, c.brand})
        CHECK(contrast(tone, c.card) >= 4.5);
    CHECK(contrast(theme == Theme::Light ? QColor(Qt::white) : c.page, c.accent) >= 4.5); // the primary button
}

TEST_CASE("a theme is put on and changed while the program runs, and its sheet has no colour left open", "[ui]")
{
    const QFont font = QApplication::font();
    dress(*qApp, Theme::Dark);
    CHECK(theme() == Theme::Dark);
    CHECK(qApp->styleSheet().contains(colors(Theme::Dark).accent.name()));
    dress(*qApp, Theme::Light);
    CHECK(theme() == Theme::Light);
    CHECK_FALSE(qApp->styleSheet().contains(u'@'));
    CHECK(qApp->font().families().first() == u"Noto Sans CJK SC"_s);
    CHECK(QApplication::font().pointSizeF() == Approx(10.5));
    qApp->setStyleSheet({});
    QApplication::setFont(font);
}

TEST_CASE("an icon that is not there is a null icon, and one that is takes the theme's colour", "[ui]")
{
    CHECK(icon(u"no-such-icon"_s).isNull());

    const QDir folder(lianxin::resourcePath(u"icons"_s));
    const QStringList drawn = folder.entryList({u"*.svg"_s});
    if (drawn.isEmpty())
        return;
    const QIcon glyph = icon(drawn.first().chopped(4));
    const QImage image = glyph.pixmap(32, 32).toImage();
    int inked = 0;
    for (int y = 0; y < 32; ++y) {
        for (int x = 0; x < 32; ++x)
            inked +=
                static_cast<int>(image.pixelColor(x, y).alpha() == 255 && image.pixelColor(x, y) == colors().inkSoft);
    }
    CHECK(inked > 0);
}

TEST_CASE("the size of type is changed while the program runs, and titles keep their distance", "[ui]")
{
    dress(*qApp, Theme::Light, 9);
    QLabel title(u"Title"_s);
    setTitleFont(&title, 2);
    CHECK(title.font().pointSizeF() == 12);
    dress(*qApp, Theme::Light, 14);
    CHECK(qApp->font().pointSizeF() == 14);
    CHECK(title.font().pointSizeF() == 17);
    dress(*qApp, Theme::Light);
}
