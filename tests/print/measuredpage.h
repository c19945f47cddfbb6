#pragma once

#include "tests/print/pdfreading.h"

#include <QImage>

/// What poppler paints of `area` of a page of the PDF at `path`; mm.
inline QImage renderedPart(const QString &path, int page, const QRectF &area, int dotsPerInch)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("part"));
    const auto pixels = [&](qreal length) { return QString::number(qRound(length * dotsPerInch / 25.4)); };
    const QString number = QString::number(page);
    toldBy(QStringLiteral("pdftoppm"),
           {QStringLiteral("-r"), QString::number(dotsPerInch), QStringLiteral("-f"), number, QStringLiteral("-l"),
            number, QStringLiteral("-x"), pixels(area.left()), QStringLiteral("-y"), pixels(area.top()),
            QStringLiteral("-W"), pixels(area.width()), QStringLiteral("-H"), pixels(area.height()),
            QStringLiteral("-png"), QStringLiteral("-singlefile"), path, file});
    const QImage image(file + QStringLiteral(".png"));
    REQUIRE_FALSE(image.isNull());
    return image.convertToFormat(QImage::Format_RGB32);
}

/// How much of a pixel is covered with ink, from 0 to 1: black, or the red of the papers.
inline qreal inkOf(QRgb pixel)
{
    return (255 - std::min(qGreen(pixel), qBlue(pixel))) / 255.0;
}

inline bool isRedInk(QRgb pixel)
{
    return qRed(pixel) > 180 && qGreen(pixel) < 128 && qBlue(pixel) < 128;
}

/// A rule that runs across the page, mm.
struct MeasuredRule {
    QRectF box; ///< the height is what of it is ink
    bool isRed = false;
};

/// A page of a PDF, measured in what poppler paints of it.
class MeasuredPage
{
public:
    static constexpr int dotsPerInch = 300;
    static constexpr qreal pixel = 25.4 / dotsPerInch;

    MeasuredPage(const QString &path, int number, QSizeF paper)
        : m_path(path)
        , m_number(number)
        , m_picture(renderedPart(path, number, QRectF(QPointF(), paper), dotsPerInch))
    {
    }

    /// What is inked within `area`; the red only, if wanted.
    [[nodiscard]] QRectF ink(const QRectF &area, bool redOnly = false) const
    {
        QRect found;
        const QRect within = QRectF(area.topLeft() / pixel, area.size() / pixel).toRect().intersected(m_picture.rect());
        for (int y = within.top(); y <= within.bottom(); ++y)
            for (int x = within.left(); x <= within.right(); ++x)
                if (const QRgb here = m_picture.pixel(x, y); redOnly ? isRedInk(here) : inkOf(here) > 0.5)
                    found |= QRect(x, y, 1, 1);
        return {QPointF(found.topLeft()) * pixel, QSizeF(found.size()) * pixel};
    }

    /// The rules at least `length` mm long, from top to bottom, measured more finely.
    [[nodiscard]] QList<MeasuredRule> rules(qreal length) const
    {
        QList<MeasuredRule> rules;
        int last = -5;
        for (int y = 0; y < m_picture.height(); ++y) {
            if (runIn(y) * pixel < length)
                continue;
            if (y > last + 1)
                rules.append(measured(y));
            last = y;
        }
        return rules;
    }

private:
    static constexpr int fineDots = 1200;

    /// The longest run of inked pixels in a row.
    [[nodiscard]] int runIn(int y) const
    {
        int longest = 0;
        for (int x = 0, run = 0; x < m_picture.width(); ++x) {
            run = inkOf(m_picture.pixel(x, y)) > 0.2 ? run + 1 : 0;
            longest = std::max(longest, run);
        }
        return longest;
    }

    /// The rule whose upper edge lies about row `y`: its ends in that row, its edges where ink begins and ends.
    [[nodiscard]] MeasuredRule measured(int y) const
    {
        int left = 0;
        int right = m_picture.width() - 1;
        while (inkOf(m_picture.pixel(left, y)) < 0.2)
            ++left;
        while (inkOf(m_picture.pixel(right, y)) < 0.2)
            --right;
        const int column = left + (right - left) / 40; // no table has a side there
        const qreal top = y * pixel - 0.3;
        const QImage fine = renderedPart(m_path, m_number, QRectF(column * pixel, top, 0.2, 1.5), fineDots);
        qreal before = 0;
        qreal ink = 0;
        for (int row = 0; row < fine.height(); ++row) {
            const qreal here = inkOf(fine.pixel(1, row));
            if (ink > 0.01 && here < 0.01) // below it another may follow
                break;
            before += ink + here > 0.01 ? 0 : 1;
            before += ink <= 0.01 && here > 0.01 ? 1 - here : 0;
            ink += here;
        }
        constexpr qreal finePixel = 25.4 / fineDots;
        const qreal origin = qRound(top * fineDots / 25.4) * finePixel;
        return {QRectF(left * pixel, origin + before * finePixel, (right + 1 - left) * pixel, ink * finePixel),
                isRedInk(m_picture.pixel(left + 20, y + 1))};
    }

    QString m_path;
    int m_number;
    QImage m_picture;
};
