#include "tests/print/papers.h"
#include "tests/print/pdfreading.h"
#include "ui/print/layout.h"
#include "ui/print/painting.h"

using namespace Qt::StringLiterals;
using namespace lianxin::documents;
using namespace lianxin::print;

// The red of a letter's head, measured twice: as laid out, and in the pixels of its picture.

namespace {

constexpr int printerDots = 300;

/// Rows of pixels from `first` to `last`, mm from the paper's top.
struct Band {
    qreal top = 0;
    qreal bottom = 0;
    qreal left = 0;
    qreal right = 0;
    [[nodiscard]] qreal height() const { return bottom - top; }
};

bool isRed(QRgb pixel)
{
    return qRed(pixel) > 180 && qGreen(pixel) < 128 && qBlue(pixel) < 128;
}

/// The bands of rows in which there is red.
QList<Band> redBands(const QImage &picture)
{
    constexpr qreal millimetre = 25.4 / printerDots;
    QList<Band> bands;
    bool within = false;
    for (int y = 0; y < picture.height(); ++y) {
        int left = -1;
        int right = -1;
        for (int x = 0; x < picture.width(); ++x)
            if (isRed(picture.pixel(x, y))) {
                left = left < 0 ? x : left;
                right = x;
            }
        if (left >= 0 && !within)
            bands.append({y * millimetre, 0, left * millimetre, right * millimetre});
        within = left >= 0;
        if (within) {
            bands.last().bottom = (y + 1) * millimetre;
            bands.last().left = std::min(bands.last().left, left * millimetre);
            bands.last().right = std::max(bands.last().right, (right + 1) * millimetre);
        }
    }
    return bands;
}

QList<QRectF> redRules(const LaidOutPage &page)
{
    QList<QRectF> boxes;
    for (const RulePiece &rule : page.rules)
        if (isRed(rule.colour.rgb()))
            boxes.append(rule.box);
    return boxes;
}

QRectF markInk(const LaidOutPage &page)
{
    QRectF ink;
    for (const TextPiece &piece : page.texts)
        if (piece.role == Role::Mark)
            ink |= piece.ink();
    return ink;
}

} // namespace

TEST_CASE("the mark and the red double rules stand where the letter format has them", "[print]")
{
    const LaidOutPage page = layOut(letterOf(aLetter())).pages.first();
    const QRectF mark = markInk(page);
    CHECK(mark.top() == mm(30));
    CHECK(mark.center().x() == mm(106));
    CHECK(mark.width() <= 156.5);
    const QList<QRectF> rules = redRules(page);
    REQUIRE(rules.size() == 4);
    for (const QRectF &rule : rules) {
        CHECK(rule.left() == mm(21));
        CHECK(rule.width() == mm(170));
    }
    CHECK(rules[0].top() == mm(mark.bottom() + 4));
    CHECK(rules[0].height() > rules[1].height()); // thick above thin
    CHECK(rules[1].top() > rules[0].bottom());
    CHECK(rules[2].height() < rules[3].height()); // thin above thick
    CHECK(rules[2].bottom() < rules[3].top());
    CHECK(rules[3].bottom() == mm(297 - 20));
}

TEST_CASE("the picture of a letter shows mark and rules at the same places", "[print]")
{
    const QList<Band> bands = redBands(pageImage(layOut(letterOf(aLetter())).pages.first(), printerDots));
    REQUIRE(bands.size() >= 5); // the mark in one or more, and four rules
    CHECK(bands.first().top == mm(30));
    const QList<Band> rules = bands.mid(bands.size() - 4);
    const qreal markBottom = bands[bands.size() - 5].bottom;
    for (const Band &rule : rules) {
        CHECK(rule.left == mm(21));
        CHECK(rule.right == mm(191));
    }
    CHECK(rules[0].top == mm(markBottom + 4));
    CHECK(rules[0].height() > rules[1].height());
    CHECK(rules[2].height() < rules[3].height());
    CHECK(rules[3].bottom == mm(277));
}

TEST_CASE("a mark of few characters is no larger, and stands as high", "[print]")
{
    InvitationLetterData data = aLetter();
    data.organ = u"市政协"_s;
    const LaidOutPage page = layOut(letterOf(data)).pages.first();
    CHECK(markInk(page).top() == mm(30));
    CHECK(markInk(page).center().x() == mm(106));
    CHECK(redRules(page).value(0).top() == mm(markInk(page).bottom() + 4));
}

TEST_CASE("the second page of a letter has no red", "[print]")
{
    InvitationLetterData data = aLetter();
    for (int i = 0; i < 60; ++i)
        data.activity.projects.append(u"高端铝箔项目第%1期"_s.arg(i));
    const LaidOutDocument laidOut = layOut(letterOf(data));
    REQUIRE(laidOut.pages.size() > 1);
    CHECK(redRules(laidOut.pages[1]).isEmpty());
    CHECK(redBands(pageImage(laidOut.pages[1], printerDots)).isEmpty());
    CHECK_FALSE(laidOut.notes.isEmpty());
}
