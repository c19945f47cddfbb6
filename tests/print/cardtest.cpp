#include "tests/print/papers.h"
#include "tests/print/pdfreading.h"
#include "ui/print/layout.h"
#include "ui/print/qrfigure.h"

using namespace Qt::StringLiterals;
using namespace lianxin::documents;
using namespace lianxin::print;

namespace {

/// A square code of version 1 (21 modules), level M, read as ISO/IEC 18004 has it.
class ReadCode
{
public:
    static constexpr int size = 21;

    explicit ReadCode(const FigurePiece &figure)
        : m_path(figure.outline)
        , m_box(figure.outline.boundingRect())
    {
    }

    [[nodiscard]] bool isDark(int row, int column) const
    {
        const qreal module = m_box.width() / size;
        return m_path.contains(m_box.topLeft() + QPointF((column + 0.5) * module, (row + 0.5) * module));
    }

    /// Whether a finder pattern lies with its upper left corner at `row`, `column`.
    [[nodiscard]] bool hasFinder(int row, int column) const
    {
        for (int y = 0; y < 7; ++y)
            for (int x = 0; x < 7; ++x) {
                const int ring = std::max(std::abs(x - 3), std::abs(y - 3));
                if (isDark(row + y, column + x) != (ring != 2))
                    return false;
            }
        return true;
    }

    [[nodiscard]] QString text() const
    {
        const QList<bool> bits = dataBits();
        const auto number = [&](qsizetype from, int length) {
            int value = 0;
            for (qsizetype i = from; i < from + length; ++i)
                value = 2 * value + (bits[i] ? 1 : 0);
            return value;
        };
        if (number(0, 4) != 4) // bytes
            return {};
        QByteArray bytes;
        for (int i = 0; i < number(4, 8) && i < 14; ++i)
            bytes.append(char(number(12 + 8 * i, 8)));
        return QString::fromUtf8(bytes);
    }

private:
    static bool isFunction(int row, int column)
    {
        const bool corner = (row < 9 && (column < 9 || column >= size - 8)) || (row >= size - 8 && column < 9);
        return corner || row == 6 || column == 6;
    }

    [[nodiscard]] bool isMasked(int i, int j) const
    {
        const int mask = ((isDark(8, 2) ? 4 : 0) | (isDark(8, 3) ? 2 : 0) | (isDark(8, 4) ? 1 : 0)) ^ 5;
        const std::array<int, 8> rests {(i + j) % 2,
                                        i % 2,
                                        j % 3,
                                        (i + j) % 3,
                                        (i / 2 + j / 3) % 2,
                                        i * j % 2 + i * j % 3,
                                        (i * j % 2 + i * j % 3) % 2,
                                        ((i + j) % 2 + i * j % 3) % 2};
        return rests.at(std::size_t(mask)) == 0;
    }

    [[nodiscard]] QList<bool> dataBits() const
    {
        QList<bool> bits;
        bool upwards = true;
        for (int right = size - 1; right > 0; right -= right == 8 ? 3 : 2, upwards = !upwards)
            for (int step = 0; step < size; ++step)
                for (int column = right; column > right - 2; --column) {
                    const int row = upwards ? size - 1 - step : step;
                    if (!isFunction(row, column))
                        bits.append(isDark(row, column) != isMasked(row, column));
                }
        return bits;
    }

    QPainterPath m_path;
    QRectF m_box;
};

QRectF boundsOf(const LaidOutPage &page)
{
    QRectF bounds;
    for (const RulePiece &rule : page.rules)
        bounds |= rule.box;
    return bounds;
}

qsizetype ruleCount(const LaidOutDocument &laidOut)
{
    qsizetype count = 0;
    for (const LaidOutPage &page : laidOut.pages)
        count += page.rules.size();
    return count;
}

QString labelsOf(const LaidOutDocument &laidOut)
{
    QString labels;
    for (const LaidOutPage &page : laidOut.pages)
        for (const TextPiece &piece : page.texts)
            if (piece.role == Role::TableLabel)
                labels += piece.text;
    return squeezed(labels);
}

} // namespace

TEST_CASE("a card's text can be read back whole, on either paper", "[print]")
{
    for (const Paper paper : {Paper::A4, Paper::A5}) {
        TrackingCardData data = aCard();
        data.paper = paper;
        const WrittenPdf pdf({cardOf(data)});
        CHECK(differenceOf(pdf.text(), plainText(cardOf(data))) == QString());
        CHECK(toldBy(u"pdfinfo"_s, {pdf.path()}).contains(paper == Paper::A4 ? u"(A4)"_s : u"(A5)"_s));
    }
}

TEST_CASE("a card bears its number as a square code that can be read", "[print]")
{
    const LaidOutPage page = layOut(cardOf(aCard())).pages.first();
    REQUIRE(page.figures.size() == 1);
    const QRectF box = page.figures.first().outline.boundingRect();
    CHECK(box.width() == mm(20));
    CHECK(box.height() == mm(20));
    CHECK(box.right() == mm(210 - 20));
    const ReadCode code(page.figures.first());
    CHECK(code.hasFinder(0, 0));
    CHECK(code.hasFinder(0, ReadCode::size - 7));
    CHECK(code.hasFinder(ReadCode::size - 7, 0));
    CHECK(code.text() == aCard().number);
}

TEST_CASE("a text too long for a square code, or none, gives none", "[print]")
{
    CHECK(qrFigure({}, QRectF(0, 0, 20, 20)).outline.isEmpty());
    CHECK(qrFigure(QString(5000, u'a'), QRectF(0, 0, 20, 20)).outline.isEmpty());
    CHECK_FALSE(qrFigure(QString(1000, u'a'), QRectF(0, 0, 20, 20)).outline.isEmpty());
}

TEST_CASE("a suggestion of five thousand characters goes over pages without losing one", "[print]")
{
    TrackingCardData data = aCard();
    data.text.clear();
    for (int i = 0; data.text.size() < 5000; ++i)
        data.text += u"第%1条：组织“一企一策”免费诊断，公开脱敏报告。"_s.arg(i);
    const WrittenPdf pdf({cardOf(data)});
    CHECK(pdf.printed().pages >= 3);
    CHECK(differenceOf(pdf.text(), plainText(cardOf(data))) == QString());
    for (const LaidOutPage &page : layOut(cardOf(data)).pages) {
        CHECK(boundsOf(page).bottom() <= 277.5);
        for (const TextPiece &piece : page.texts)
            CHECK(piece.box().right() <= 190.5);
    }
}

TEST_CASE("a card with two hundred steps shows each of them once", "[print]")
{
    TrackingCardData data = aCard();
    data.steps.clear();
    for (int i = 0; i < 200; ++i)
        data.steps.append({QDate(2024, 4, 1).addDays(i), u"第%1次催办"_s.arg(i + 1)});
    const WrittenPdf pdf({cardOf(data)});
    const QString text = squeezed(pdf.text());
    CHECK(pdf.printed().pages > 4);
    for (const TrackingStep &step : data.steps)
        CHECK(text.count(step.text) == 1);
}

TEST_CASE("what is not known leaves its box empty on the card", "[print]")
{
    TrackingCardData full = aCard();
    full.steps = {full.steps.first()};
    TrackingCardData bare;
    bare.organ = full.organ;
    bare.number = full.number;
    const LaidOutDocument empty = layOut(cardOf(bare));
    CHECK(empty.pages.size() == 1);
    CHECK(ruleCount(empty) == ruleCount(layOut(cardOf(full))));
    CHECK(labelsOf(empty) == labelsOf(layOut(cardOf(full))));
    CHECK(boundsOf(empty.pages.first()).left() == mm(20));
    CHECK(boundsOf(empty.pages.first()).right() == mm(190));
}

TEST_CASE("a title that needs two lines is parted where its parts meet", "[print]")
{
    const auto linesOf = [](const QList<int> &joints) {
        Document card {Format::Card, Paper::A5, {}, {}, {}, {}, {}};
        card.blocks = {QrCode {u"2024-1"_s}, // beside which the title has less room
                       Title {u"市政协委员联络工作委员会意见建议跟踪卡"_s, Role::TableTitle, joints}};
        const LaidOutDocument laidOut = layOut(card);
        QStringList lines;
        for (const TextPiece &piece : laidOut.pages.first().texts)
            if (piece.role == Role::TableTitle)
                lines.append(piece.text);
        return lines;
    };
    CHECK(linesOf({12}) == QStringList {u"市政协委员联络工作委员会"_s, u"意见建议跟踪卡"_s});
    CHECK(linesOf({18}) == linesOf({})); // one character alone is no line
    CHECK(linesOf({}).size() == 2);
}
