#include "tests/windows/findings.h"
#include "tests/windows/shownparts.h"

#include <QAbstractButton>
#include <QHash>
#include <QImage>
#include <QPainter>
#include <QToolButton>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr int magnified = 2; // so that the strokes of a letter have a middle of their full colour
constexpr double forText = 4.5;
constexpr double forLarge = 3.0;

/// As WCAG 2.1 defines it.
double luminance(QRgb color)
{
    const auto part = [](int value) {
        const double share = value / 255.0;
        return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(qRed(color)) + 0.7152 * part(qGreen(color)) + 0.0722 * part(qBlue(color));
}

double contrast(QRgb one, QRgb other)
{
    const auto [darker, lighter] = std::minmax({luminance(one), luminance(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

bool isLarge(const QFont &font)
{
    return font.pointSizeF() >= 18 || (font.pointSizeF() >= 14 && font.weight() >= QFont::DemiBold);
}

QImage pictureOf(QWidget &window)
{
    QImage picture(window.size() * magnified, QImage::Format_RGB32);
    picture.setDevicePixelRatio(magnified);
    window.render(&picture);
    return picture;
}

/// The strongest contrast to the colour that most of `place` has; of colours that more than specks have.
double strongestIn(const QImage &picture, const QRect &place)
{
    QHash<QRgb, int> counts;
    const QRect area = QRect(place.topLeft() * magnified, place.size() * magnified).intersected(picture.rect());
    for (int y = area.top(); y <= area.bottom(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(picture.constScanLine(y));
        for (int x = area.left(), begin = x; x <= area.right(); begin = x) { // a run of one colour at a time
            while (x <= area.right() && line[x] == line[begin])
                ++x;
            counts[line[begin]] += x - begin;
        }
    }
    if (counts.isEmpty())
        return 21;
    const auto behind = std::max_element(counts.cbegin(), counts.cend());
    double strongest = 1;
    for (auto color = counts.cbegin(); color != counts.cend(); ++color)
        if (color.value() >= 3)
            strongest = std::max(strongest, contrast(color.key(), behind.key()));
    return strongest;
}

QString tooFaint(const QString &owner, const QString &text, double found, double needed)
{
    return u"%1: “%2” has a contrast of %3, not %4"_s.arg(owner, text.left(30)).arg(found, 0, 'f', 1).arg(needed);
}

} // namespace

Findings contrastFindings(QWidget &window)
{
    const QImage picture = pictureOf(window);
    Findings findings;
    for (const ShownText &shown : shownTexts(window)) {
        const double needed = isLarge(shown.font) ? forLarge : forText;
        if (const double found = strongestIn(picture, shown.place); shown.isEnabled && found < needed)
            findings.append(tooFaint(shown.owner, shown.text, found, needed));
    }
    for (const QWidget *widget : shownWidgets(window)) {
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        if (button == nullptr || button->icon().isNull() || !button->isEnabled() || isPiece(*button))
            continue;
        const QRect place(widget->mapTo(&window, QPoint()), widget->size());
        if (const double found = strongestIn(picture, place); found < forLarge)
            findings.append(tooFaint(nameOf(*widget), u"icon"_s, found, forLarge));
    }
    return findings;
}
