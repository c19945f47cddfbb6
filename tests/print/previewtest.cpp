#include "tests/print/papers.h"
#include "tests/print/pdfreading.h"
#include "ui/print/layout.h"
#include "ui/print/painting.h"

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace lianxin::documents;
using namespace lianxin::print;

namespace {

// Painters put letters on whole pixels and smooth their edges, each by rules of its own. So that the pages are compared
// and not the painters, both are painted three times as fine as a screen shows them and averaged. What remains is less
// than half of the way from white to black but where something is missing, moved or of another shape.
constexpr int dotsPerInch = 150;
constexpr int finer = 3;
constexpr int allowed = 127; // of 255 steps of grey

QImage averaged(const QImage &fine)
{
    const QSize size(fine.width() / finer, fine.height() / finer); // exactly, or the picture would be stretched
    return fine.convertToFormat(QImage::Format_Grayscale8)
        .copy(QRect(QPoint(), size * finer))
        .scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
        .convertToFormat(QImage::Format_Grayscale8);
}

QImage previewOf(const LaidOutPage &page)
{
    return averaged(pageImage(page, dotsPerInch * finer));
}

QImage pictureOf(const WrittenPdf &pdf, int page)
{
    const QTemporaryDir folder;
    const QString number = QString::number(page);
    toldBy(u"pdftoppm"_s,
           {u"-r"_s, QString::number(dotsPerInch * finer), u"-f"_s, number, u"-l"_s, number, u"-gray"_s,
            u"-singlefile"_s, pdf.path(), folder.filePath(u"page"_s)});
    return averaged(QImage(folder.filePath(u"page.pgm"_s)));
}

struct Difference {
    double share = 0; ///< of the pixels that differ by more than allowed
    double ink = 0; ///< of those that are not white
};

Difference differenceOf(const QImage &one, const QImage &other)
{
    const QSize common = one.size().boundedTo(other.size());
    REQUIRE_FALSE(common.isEmpty());
    qsizetype differing = 0;
    qsizetype ink = 0;
    for (int y = 0; y < common.height(); ++y) {
        const uchar *here = one.constScanLine(y);
        const uchar *there = other.constScanLine(y);
        for (int x = 0; x < common.width(); ++x) {
            differing += std::abs(int(here[x]) - int(there[x])) > allowed ? 1 : 0;
            ink += here[x] < 255 - allowed ? 1 : 0;
        }
    }
    const double all = double(common.width()) * common.height();
    return {double(differing) / all, double(ink) / all};
}

Document generalPaper()
{
    Document paper;
    paper.mark = u"政协滨州市委员会文件"_s;
    paper.number = u"滨政协发〔2026〕3号"_s;
    paper.blocks = {
        Title {u"关于委员联络活动的通知"_s, Role::Title}, Addressee {u"各县（市、区）政协："_s},
        Paragraph {
            {{u"为深入开展“联心汇智 履职为民”委员联络活动，现将有关事项通知如下：Qt 6.4，2026年3月5日8:30。"_s.repeated(
                12)}},
            Level::Text},
        Signature {u"政协滨州市委员会"_s, u"2026年3月5日"_s},
        CopyTo {u"抄送："_s, u"滨城区政协。"_s, u"政协滨州市委员会办公室"_s, u"2026年3月5日印发"_s}};
    return paper;
}

Document ledger()
{
    Document list;
    list.format = Format::List;
    list.paper = Paper::A4Across;
    Table table {{1, 2, 6, 2}, {}, 1};
    for (int i = 0; i < 40; ++i) {
        const Role role = i == 0 ? Role::TableLabel : Role::TableCell;
        TableRow row;
        for (const QString &text :
             {u"2024-滨城-%1"_s.arg(i), u"于维桢"_s,
              u"建议组织工业互联网服务商到织澜纺织开展“一企一策”免费诊断，公开脱敏报告。"_s, u"市工业和信息化局"_s})
            row.cells.append(Cell {{{text, role, false}}});
        table.rows.append(row);
    }
    list.blocks = {Title {u"问题台账"_s, Role::TableTitle}, table};
    return list;
}

} // namespace

TEST_CASE("the preview of a page and the page of the file are the same picture", "[print]")
{
    for (const auto &[name, paper] : {std::pair("letter", letterOf(aLetter())), std::pair("general", generalPaper()),
                                      std::pair("card", cardOf(aCard())), std::pair("ledger", ledger())}) {
        const WrittenPdf pdf({paper});
        const QList<LaidOutPage> pages = layOut(paper).pages;
        for (int number = 1; number <= pages.size(); ++number) {
            const Difference difference = differenceOf(previewOf(pages.at(number - 1)), pictureOf(pdf, number));
            std::printf("%s, page %d: %.4f %% of the pixels differ, %.1f %% are not white\n", name, number,
                        difference.share * 100, difference.ink * 100);
            INFO(name << ", page " << number);
            CHECK(difference.share <= 0.005);
            CHECK(difference.ink > 0.002); // there is something to compare
        }
    }
}

TEST_CASE("a line that is missing in the file, or moved by half a millimetre, would be seen", "[print]")
{
    const Document whole = generalPaper();
    LaidOutPage page = layOut(whole).pages.first();
    Document less = whole;
    std::get<Paragraph>(less.blocks[2]).spans.first().text.remove(0, 28); // the others move up
    CHECK(differenceOf(previewOf(page), pictureOf(WrittenPdf({less}), 1)).share > 0.005);
    for (TextPiece &piece : page.texts)
        piece.origin += QPointF(0.5, 0);
    CHECK(differenceOf(previewOf(page), pictureOf(WrittenPdf({whole}), 1)).share > 0.005);
}
