#include "tests/print/geometrytable.h"
#include "tests/print/measuredpage.h"
#include "tests/print/papers.h"

using namespace Qt::StringLiterals;
using namespace lianxin::documents;
using namespace lianxin::print;

// Every number is read back from the finished PDF: letters and figures by their boxes, marks, rules and dashes by the
// ink that poppler paints. Source of what is required: GB/T 9704-2012, 5.2, 7.2 to 7.5 and 10.1; GB/T 148 for the
// paper.

namespace {

constexpr qreal pitch = 225.0 / 22;
constexpr qreal character = 156.0 / 28;
constexpr qreal bodyBox = 16 * 25.4 / 72;
constexpr qreal smallCharacter = 14 * 25.4 / 72;
constexpr QSizeF a4(210, 297);

QString textOf(int characters)
{
    return QString(characters, u'国');
}

Paragraph runningText(int characters)
{
    return {{{textOf(characters), Role::Body, false}}, Level::Text};
}

/// A paper to a superior with everything that the general format knows, on four pages.
Document aGeneralPaper(bool isSealed)
{
    Document paper;
    paper.marks = {u"000001"_s, u"机密★1年"_s, u"特急"_s, u"签发人：项怀德"_s};
    paper.mark = u"政协滨州市委员会文件"_s;
    paper.number = u"滨政协发〔2026〕3号"_s;
    paper.blocks = {
        Title {u"关于委员联络活动的报告"_s, Role::Title},
        Addressee {u"省政协办公厅："_s},
        runningText(28 * 40),
        Attachments {u"附件："_s, {u"活动日程"_s}},
        Signature {u"政协滨州市委员会"_s, u"2026年3月5日"_s, isSealed},
        Note {u"（联系人：齐绍南）"_s},
        PageBreak {u"附件1"_s},
        Title {u"活动日程"_s, Role::Title},
        runningText(100),
        CopyTo {u"抄送："_s, u"邹平市政协，"_s.repeated(6) + u"滨城区政协。"_s, u"政协滨州市委员会办公室"_s,
                u"2026年3月5日印发"_s},
    };
    return paper;
}

Document aLetterOfTwoPages()
{
    Document letter;
    letter.format = Format::Letter;
    letter.mark = u"政协滨州市委员会"_s;
    letter.number = u"滨政协联函〔2026〕3号"_s;
    letter.marks = {u"000001"_s, {}, u"特急"_s, {}};
    letter.blocks = {
        Title {u"关于邀请参加活动的函"_s, Role::Title},
        Addressee {u"邹平市政协："_s},
        runningText(28 * 24),
        Signature {u"政协滨州市委员会"_s, u"2026年3月5日"_s},
        CopyTo {u"抄送："_s, u"邹平市政协。"_s},
    };
    return letter;
}

Document aList()
{
    Document list;
    list.format = Format::List;
    list.paper = Paper::A4Across;
    const auto row = [](const QString &text, Role role) {
        return TableRow {{Cell {{{text, role, false}}}, Cell {{{text, role, false}}}, Cell {{{text, role, false}}}}, 1};
    };
    Table table {{1, 2, 3}, {row(u"表头"_s, Role::TableLabel)}, 1};
    for (int i = 1; i <= 60; ++i)
        table.rows.append(row(u"第%1行"_s.arg(i), Role::TableCell));
    list.blocks = {Title {u"问题台账"_s, Role::TableTitle}, table};
    return list;
}

qreal middle(const PdfLine &line)
{
    return line.box.center().y();
}

/// The page as `linesOf` tells, its number apart.
const PdfLine &numberOf(const QList<PdfLine> &lines)
{
    return lines.last();
}

void addPaper(GeometryTable &table, const WrittenPdf &pdf, QSizeF paper)
{
    const QString size = toldBy(u"pdfinfo"_s, {pdf.path()}).section(u"Page size:"_s, 1).section(u'\n', 0, 0);
    table.add(u"纸宽"_s, paper.width(), size.section(u'x', 0, 0).trimmed().toDouble() * 25.4 / 72);
    table.add(u"纸高"_s, paper.height(), size.section(u'x', 1).trimmed().section(u' ', 0, 0).toDouble() * 25.4 / 72);
}

/// Page `lines` of which is full of text.
void addGrid(GeometryTable &table, const QList<PdfLine> &lines)
{
    qsizetype count = 0;
    while (count < lines.size() && lines[count].text == textOf(28))
        ++count;
    table.add(u"每页行数"_s, 22, qreal(count), 0);
    table.add(u"每行字数"_s, 28, qreal(lines[0].text.size()), 0);
    table.add(u"天头（版心上边缘）"_s, 37, lines[0].box.top());
    table.add(u"订口（版心左边缘）"_s, 28, lines[0].box.left());
    table.add(u"版心宽"_s, 156, lines[0].box.width());
    table.add(u"行距（22行填满225）"_s, pitch, (lines[21].box.top() - lines[0].box.top()) / 21);
    table.add(u"字距（28字填满156）"_s, character, lines[0].box.width() / 28);
    table.add(u"三号字高"_s, bodyBox, lines[0].box.height());
}

/// The dashes of the numbers of pages 1 and 2 of the PDF.
void addPageNumber(GeometryTable &table, const MeasuredPage &page, const PdfLine &number, bool isOdd)
{
    if (isOdd)
        table.add(u"单页码右空一字"_s, 184 - smallCharacter, number.box.right());
    else
        table.add(u"双页码左空一字"_s, 28 + smallCharacter, number.box.left());
    const QRectF dash = page.ink(QRectF(number.box.left(), 263, 3, 12));
    table.add(isOdd ? u"单页码一字线距版心下边缘"_s : u"双页码一字线距版心下边缘"_s, 7, dash.center().y() - 262);
}

void addDoubleRule(GeometryTable &table, const QString &name, const MeasuredRule &upper, const MeasuredRule &lower)
{
    for (const auto &[rule, place] : {std::pair(upper, u"上线"_s), std::pair(lower, u"下线"_s)}) {
        table.add(name + place + u"长"_s, 170, rule.box.width());
        table.add(name + place + u"左端"_s, 21, rule.box.left());
        CHECK(rule.isRed);
    }
}

void addHead(GeometryTable &table, const QList<PdfLine> &lines, const MeasuredPage &page)
{
    table.add(u"份号上边缘（第一行）"_s, 37, lineFrom(lines, u"000001"_s).box.top());
    table.add(u"份号顶格"_s, 28, lineFrom(lines, u"000001"_s).box.left());
    table.add(u"密级在第二行"_s, 37 + pitch, lineFrom(lines, u"机密"_s).box.top());
    table.add(u"紧急程度在第三行"_s, 37 + 2 * pitch, lineFrom(lines, u"特急"_s).box.top());
    const QRectF mark = page.ink(QRectF(28, 70, 156, 25), true);
    table.add(u"发文机关标志上边缘至版心上边缘"_s, 35, mark.top() - 37);
    table.add(u"发文机关标志居中"_s, 106, mark.center().x());
    const PdfLine number = lineFrom(lines, u"滨政协发〔2026〕3号"_s); // and who signed, on the same line
    table.add(u"发文字号在标志下空二行"_s, 2 * pitch, number.box.top() - mark.bottom());
    table.add(u"上行文发文字号左空一字"_s, 28 + character, number.box.left());
    table.add(u"签发人右空一字"_s, 184 - character, number.box.right());
    const MeasuredRule rule = page.rules(100).first();
    CHECK(rule.isRed);
    table.add(u"红色分隔线在发文字号之下"_s, 4, rule.box.top() - number.box.bottom());
    table.add(u"红色分隔线与版心等宽"_s, 156, rule.box.width());
    table.add(u"红色分隔线左端"_s, 28, rule.box.left());
    const PdfLine title = lineFrom(lines, u"关于委员联络活动的报告"_s);
    table.add(u"标题在红色分隔线下空二行（行中）"_s, rule.box.bottom() + 2 * pitch + bodyBox / 2, middle(title));
    table.add(u"标题居中"_s, 106, title.box.center().x());
    table.add(u"二号标题字高"_s, 22 * 25.4 / 72, title.box.height());
    const PdfLine addressee = lineFrom(lines, u"省政协"_s);
    table.add(u"主送机关在标题下空一行"_s, 2 * pitch, middle(addressee) - middle(title));
    table.add(u"主送机关顶格"_s, 28, addressee.box.left());
    const PdfLine first = lineFrom(lines, textOf(26));
    table.add(u"正文首行缩进二字"_s, 2 * character, first.box.left() - 28);
    table.add(u"正文在主送机关下一行"_s, pitch, middle(first) - middle(addressee));
}

void addEnd(GeometryTable &table, const QList<PdfLine> &lines, bool isSealed)
{
    const PdfLine attachments = lineFrom(lines, u"附件："_s);
    const PdfLine organ = lineFrom(lines, u"政协滨州市委员会"_s);
    const PdfLine date = lineFrom(lines, u"2026年"_s);
    if (isSealed) {
        table.add(u"加盖印章：成文日期右空四字"_s, 184 - 4 * character, date.box.right());
        table.add(u"加盖印章：署名以成文日期居中"_s, date.box.center().x(), organ.box.center().x());
        return;
    }
    table.add(u"附件说明在正文下空一行"_s, 2 * pitch,
              middle(attachments) - middle(lines[lines.indexOf(attachments) - 1]));
    table.add(u"附件说明左空二字"_s, 28 + 2 * character, attachments.box.left());
    table.add(u"不加盖印章：署名在上文下空一行"_s, 2 * pitch, middle(organ) - middle(attachments));
    table.add(u"不加盖印章：署名右空二字"_s, 184 - 2 * character, organ.box.right());
    table.add(u"不加盖印章：日期比署名右移二字"_s, 2 * character, date.box.left() - organ.box.left());
    table.add(u"附注左空二字"_s, 28 + 2 * character, lineFrom(lines, u"（联系人"_s).box.left());
}

void addAttachmentAndFoot(GeometryTable &table, const QList<PdfLine> &lines, const MeasuredPage &page)
{
    table.add(u"附件序号在第一行"_s, 37, lines[0].box.top());
    table.add(u"附件序号顶格"_s, 28, lines[0].box.left());
    table.add(u"附件标题在第三行（行中）"_s, 37 + 2 * pitch + bodyBox / 2, middle(lines[1]));
    const QList<MeasuredRule> rules = page.rules(100);
    REQUIRE(rules.size() == 3);
    table.add(u"版记首条分隔线粗"_s, 0.35, rules[0].box.height(), 0.03);
    table.add(u"版记中间分隔线粗"_s, 0.25, rules[1].box.height(), 0.03);
    table.add(u"版记末条分隔线粗"_s, 0.35, rules[2].box.height(), 0.03);
    table.add(u"版记末条分隔线与版心下边缘重合"_s, 262, rules[2].box.bottom());
    table.add(u"版记分隔线与版心等宽"_s, 156, rules[0].box.width());
    const PdfLine copies = lineFrom(lines, u"抄送："_s);
    const PdfLine hanging = lines[lines.indexOf(copies) + 1];
    table.add(u"抄送左空一字"_s, 28 + smallCharacter, copies.box.left());
    table.add(u"抄送右空一字"_s, 184 - smallCharacter, copies.box.right());
    table.add(u"抄送回行与冒号后首字对齐"_s, 28 + 4 * smallCharacter, hanging.box.left());
    table.add(u"四号字高"_s, smallCharacter, copies.box.height());
    table.add(u"印发机关左空一字"_s, 28 + smallCharacter, lineFrom(lines, u"政协滨州市委员会办公室"_s).box.left());
    table.add(u"印发日期右空一字"_s, 184 - smallCharacter, lineFrom(lines, u"2026年3月5日印发"_s).box.right());
}

} // namespace

TEST_CASE("every measure of a paper in the general format is that of the standard", "[print][geometry]")
{
    const WrittenPdf pdf({aGeneralPaper(false)});
    const WrittenPdf sealed({aGeneralPaper(true)});
    const auto pages = pdf.pages();
    REQUIRE(pages.size() == 4);
    GeometryTable table(u"普通公文"_s);
    const MeasuredPage first(pdf.path(), 1, a4);
    addPaper(table, pdf, a4);
    addHead(table, pages[0], first);
    addGrid(table, pages[1]);
    addPageNumber(table, first, numberOf(pages[0]), true);
    addPageNumber(table, MeasuredPage(pdf.path(), 2, a4), numberOf(pages[1]), false);
    addEnd(table, pages[2], false);
    addEnd(table, sealed.pages()[2], true);
    addAttachmentAndFoot(table, pages[3], MeasuredPage(pdf.path(), 4, a4));
    table.check();
}

TEST_CASE("every measure of a letter is that of the standard", "[print][geometry]")
{
    const WrittenPdf pdf({aLetterOfTwoPages()});
    const auto pages = pdf.pages();
    REQUIRE(pages.size() == 2);
    const MeasuredPage page(pdf.path(), 1, a4);
    GeometryTable table(u"信函"_s);
    addPaper(table, pdf, a4);
    const QList<MeasuredRule> rules = page.rules(150);
    REQUIRE(rules.size() == 4);
    const QRectF mark = page.ink(QRectF(20, 20, 170, rules[0].box.top() - 20.5), true);
    table.add(u"发文机关标志上边缘至上页边"_s, 30, mark.top());
    table.add(u"发文机关标志居中"_s, 106, mark.center().x());
    table.add(u"红色双线在标志之下"_s, 4, rules[0].box.top() - mark.bottom());
    addDoubleRule(table, u"首条双线"_s, rules[0], rules[1]);
    addDoubleRule(table, u"末条双线"_s, rules[2], rules[3]);
    CHECK(rules[0].box.height() > 2 * rules[1].box.height()); // thick above thin
    CHECK(rules[3].box.height() > 2 * rules[2].box.height()); // thin above thick
    table.add(u"末条双线距下页边"_s, 20, 297 - rules[3].box.bottom());

    const PdfLine first = pages[0].at(1); // copy number and official number on one line
    REQUIRE(first.text == u"000001滨政协联函〔2026〕3号"_s);
    table.add(u"发文字号与首条双线距离（三号字高7/8）"_s, bodyBox * 7 / 8, first.box.top() - rules[1].box.bottom());
    table.add(u"份号顶格"_s, 28, first.box.left());
    table.add(u"发文字号顶右边缘"_s, 184, first.box.right());
    const PdfLine urgency = lineFrom(pages[0], u"特急"_s);
    const PdfLine title = lineFrom(pages[0], u"关于邀请"_s);
    table.add(u"紧急程度在第二行"_s, pitch, middle(urgency) - middle(first));
    table.add(u"标题与其上要素空二行"_s, 3 * pitch, middle(title) - middle(urgency));
    table.add(u"标题居中"_s, 106, title.box.center().x());
    table.add(u"正文左边缘"_s, 28, lineFrom(pages[0], textOf(28)).box.left());
    table.add(u"正文右边缘"_s, 184, lineFrom(pages[0], textOf(28)).box.right());
    CHECK(rules[2].box.top() - pages[0].last().box.bottom() >= bodyBox * 7 / 8); // no text nearer to the rule
    CHECK_FALSE(pages[0].last().text.contains(u'—')); // no number on the first page
    table.add(u"第二页天头"_s, 37, pages[1].first().box.top());
    const PdfLine copies = lineFrom(pages[1], u"抄送："_s);
    table.add(u"版记末行在版心末行（无分隔线）"_s, 262, copies.box.bottom());
    CHECK(MeasuredPage(pdf.path(), 2, a4).rules(100).isEmpty());
    addPageNumber(table, MeasuredPage(pdf.path(), 2, a4), numberOf(pages[1]), false);
    table.check();
}

TEST_CASE("every measure of a card is that of the office", "[print][geometry]")
{
    const WrittenPdf pdf({cardOf(aCard())});
    const MeasuredPage page(pdf.path(), 1, a4);
    GeometryTable table(u"跟踪卡"_s);
    addPaper(table, pdf, a4);
    const QList<MeasuredRule> rules = page.rules(120);
    REQUIRE(rules.size() > 5);
    table.add(u"表格左边缘"_s, 20, rules.first().box.left());
    table.add(u"表格右边缘"_s, 190, rules.first().box.right());
    table.add(u"表线粗"_s, 0.25, rules.first().box.height(), 0.03);
    const QRectF code = page.ink(QRectF(165, 15, 30, 25.5));
    table.add(u"二维码右边缘"_s, 190, code.right());
    table.add(u"二维码上边缘"_s, 20, code.top());
    table.add(u"二维码宽"_s, 20, code.width());
    table.add(u"卡名居中"_s, 105, lineFrom(pdf.pages().first(), u"市政协委员联络"_s).box.center().x());
    table.check();
}

TEST_CASE("a table across repeats its head, cuts no row, and stands as the office has it", "[print][geometry]")
{
    const QSizeF across(297, 210);
    const WrittenPdf pdf({aList()});
    const auto pages = pdf.pages();
    REQUIRE(pages.size() >= 2);
    GeometryTable table(u"横排台账"_s);
    addPaper(table, pdf, across);
    int row = 0;
    for (qsizetype i = 0; i < pages.size(); ++i) {
        const QList<MeasuredRule> rules = MeasuredPage(pdf.path(), int(i) + 1, across).rules(200);
        const PdfLine head = lineFrom(pages[i], u"表头"_s);
        CHECK(head.text == u"表头表头表头"_s);
        CHECK(rules.first().box.top() < head.box.top());
        CHECK(rules.last().box.bottom() < 195.3);
        CHECK(rules.last().box.bottom() > lineFrom(pages[i].mid(pages[i].size() - 2), u"第"_s).box.bottom());
        for (const PdfLine &line : pages[i])
            if (line.text.startsWith(u'第'))
                CHECK(line.text == u"第%1行"_s.arg(++row).repeated(3));
        if (i != 1)
            continue;
        table.add(u"表格左边缘"_s, 15, rules.first().box.left());
        table.add(u"表格右边缘"_s, 282, rules.first().box.right());
        table.add(u"续页表头上边缘"_s, 15, rules.first().box.top());
        table.add(u"表线粗"_s, 0.25, rules.first().box.height(), 0.03);
        table.add(u"页码居中"_s, 148.5, numberOf(pages[i]).box.center().x());
    }
    CHECK(row == 60);
    table.check();
}
