#include "tests/print/docxreading.h"
#include "tests/print/papers.h"
#include "tests/print/pdfreading.h"
#include "tests/print/samplepapers.h"
#include "tests/print/wordprocessor.h"

#include <random>

using namespace Qt::StringLiterals;
using namespace lianxin::documents;
using namespace lianxin::print;

namespace {

/// Running text as it comes: figures and names, marks, brackets, Latin words.
QString someText(std::mt19937 &chance)
{
    const QStringList figures {u"2026年3月5日"_s, u"8:30"_s,    u"12.5%"_s,  u"A4"_s,
                               u"3号"_s,          u"Lianxin"_s, u"60余家"_s, u"0543-3160001"_s};
    const QStringList words {u"委员"_s,
                             u"调研"_s,
                             u"，"_s,
                             u"。"_s,
                             u"（市政协副主席）"_s,
                             u"企业反映用工难"_s,
                             u"、"_s,
                             u"“一企一策”"_s,
                             u"；"_s,
                             u"《问题台账》"_s,
                             u"高端铝箔项目"_s,
                             u"——"_s,
                             u"请结合调研提出"_s,
                             u"意见"_s};
    const auto one = [&](const QStringList &list) { return list[qsizetype(chance() % unsigned(list.size()))]; };
    QString text;
    while (text.size() < 150)
        text += one(words) + one(words) + one(figures);
    return text + u"。"_s;
}

Document letterOfText(unsigned seed)
{
    std::mt19937 chance(seed);
    Document letter = letterOf(aLetter());
    letter.blocks = {Title {u"邀请函"_s}, Addressee {u"尊敬的高振纶委员："_s}};
    for (int i = 0; i < 14; ++i)
        letter.blocks.append(Paragraph {{{someText(chance)}}});
    letter.blocks << Attachments {u"附件："_s, {u"活动日程"_s, someText(chance)}}
                  << Signature {aLetter().signature, u"2026年2月26日"_s};
    return letter;
}

Document shortLetter()
{
    InvitationLetterData data = aLetter();
    data.activity.projects = {u"高端铝箔项目"_s};
    data.attachments = {u"回执"_s};
    return letterOf(data);
}

/// With every block that is set apart from the text.
Document paperOfAllBlocks(Format format)
{
    Document paper = letterOfText(20);
    paper.format = format;
    paper.blocks = paper.blocks.mid(0, 5);
    paper.blocks << lianxin::documents::Rule {} << Spacer {1} << Paragraph {{{u"特此函告。"_s}}}
                 << Signature {u"联络委"_s, u"2026年12月26日"_s} << Note {u"（联系人：齐绍南）"_s}
                 << CopyTo {u"抄送："_s,
                            u"邹平市政协，滨城区政协，沾化区政协，惠民县政协，阳信县政协，无棣县政协，博兴县政协。"_s};
    return paper;
}

/// A paper to a superior with all that may stand above and below its text.
Document markedPaper(Format format)
{
    Document paper = paperOfAllBlocks(format);
    paper.marks = {u"000012"_s, u"秘密★1年"_s, u"加急"_s, format == Format::General ? u"签发人：项怀德"_s : QString()};
    auto &copies = std::get<CopyTo>(paper.blocks.last());
    copies.issuer = u"政协滨州市委员会办公室"_s;
    copies.issuedOn = u"2026年3月5日印发"_s;
    return paper;
}

QList<Document> lettersToCompare()
{
    QList<Document> letters {letterOf(aLetter()), shortLetter()};
    for (unsigned seed = 1; seed <= 8; ++seed)
        letters.append(letterOfText(seed));
    return letters;
}

/// The lines of all pages, without the page numbers.
QStringList textsOf(const QList<QList<PdfLine>> &pages)
{
    static const QRegularExpression pageNumber(u"^\u2014\\d+\u2014$"_s);
    QStringList texts;
    for (const QList<PdfLine> &page : pages)
        for (const PdfLine &line : page)
            if (!pageNumber.match(line.text).hasMatch())
                texts.append(line.text);
    return texts;
}

/// The papers as our own PDFs and as LibreOffice makes them of our Word files.
class BothWays
{
public:
    explicit BothWays(const QList<Document> &papers)
    {
        QStringList words;
        for (qsizetype i = 0; i < papers.size(); ++i) {
            words.append(m_folder.filePath(u"%1.docx"_s.arg(i)));
            m_ours.append(m_folder.filePath(u"%1.pdf"_s.arg(i)));
            valueOf(writeDocx({papers[i]}, words.last()));
            valueOf(writePdf({papers[i]}, m_ours.last()));
        }
        m_theirs = m_processor.pdfsOf(words);
    }

    [[nodiscard]] QList<QList<PdfLine>> ours(qsizetype paper) const { return pagesOf(m_ours[paper]); }
    [[nodiscard]] QList<QList<PdfLine>> theirs(qsizetype paper) const { return pagesOf(m_theirs[paper]); }
    [[nodiscard]] QImage picture(qsizetype paper) const
    {
        const QString path = m_folder.filePath(u"page"_s);
        toldBy(u"pdftoppm"_s, {u"-r"_s, u"150"_s, u"-png"_s, u"-singlefile"_s, m_theirs[paper], path});
        return QImage(path + u".png"_s);
    }

private:
    QTemporaryDir m_folder;
    WordProcessor m_processor;
    QStringList m_ours;
    QStringList m_theirs;
};

bool isLeftOut()
{
    if (!WordProcessor::isInstalled())
        WARN("LibreOffice is not installed: what it makes of the Word files was not looked at.");
    return !WordProcessor::isInstalled();
}

/// Where rows of pixels begin to be red, mm.
QList<qreal> redTops(const QImage &picture)
{
    const qreal millimetre = 25.4 / 150;
    QList<qreal> tops;
    bool within = false;
    for (int y = 0; y < picture.height(); ++y) {
        bool red = false;
        for (int x = picture.width() / 8; x < picture.width() && !red; ++x)
            red = qRed(picture.pixel(x, y)) > 180 && qGreen(picture.pixel(x, y)) < 128;
        if (red && !within)
            tops.append(y * millimetre);
        within = red;
    }
    return tops;
}

} // namespace

TEST_CASE("a letter in a word processor has the lines and pages that it has on paper", "[docx][soffice]")
{
    const QList<Document> letters = lettersToCompare();
    if (isLeftOut()) {
        for (const Document &letter : letters)
            CHECK(differenceOf(WrittenDocx({letter}).words(), plainText(letter)) == QString());
        return;
    }
    const BothWays both(letters);
    for (qsizetype i = 0; i < letters.size(); ++i) {
        const auto ours = both.ours(i);
        const auto theirs = both.theirs(i);
        INFO("letter " << i);
        CHECK(theirs.size() == ours.size());
        CHECK(textsOf(theirs) == textsOf(ours));
        REQUIRE(theirs[0].size() == ours[0].size());
        for (qsizetype line = 0; line < ours[0].size(); ++line) {
            INFO(ours[0][line].text.toStdString());
            CHECK(theirs[0][line].box.center().y() == Approx(ours[0][line].box.center().y()).margin(1.2));
        }
    }
    const QList<qreal> red = redTops(both.picture(0));
    REQUIRE(red.size() >= 3);
    CHECK(red.first() == mm(30));
    CHECK(red.last() == Approx(277 - 4 * 25.4 / 72).margin(0.8));
}

TEST_CASE("mark, number, rules, signature and copies stand in a word processor where they do on paper",
          "[docx][soffice]")
{
    const QList<Document> papers {paperOfAllBlocks(Format::General), paperOfAllBlocks(Format::Letter)};
    if (isLeftOut()) {
        for (const Document &paper : papers)
            CHECK(differenceOf(WrittenDocx({paper}).words(), plainText(paper)) == QString());
        return;
    }
    const BothWays both(papers);
    for (qsizetype i = 0; i < papers.size(); ++i) {
        INFO("paper " << i);
        const auto ours = both.ours(i);
        const auto theirs = both.theirs(i);
        CHECK(textsOf(theirs) == textsOf(ours));
        REQUIRE(theirs.size() == ours.size());
        for (const QString &start : {u"滨政协联函"_s, u"抄送"_s, u"联络委"_s, u"2026年12月"_s}) {
            INFO(start.toStdString());
            const qsizetype page = start != u"滨政协联函"_s ? ours.size() - 1 : 0;
            const PdfLine here = lineFrom(ours[page], start);
            const PdfLine there = lineFrom(theirs[page], start);
            CHECK(there.box.center().y() == Approx(here.box.center().y()).margin(5));
            CHECK(there.box.left() == Approx(here.box.left()).margin(2));
        }
    }
}

TEST_CASE("copy number, grade, urgency and who signed are in the head of a Word file, date and issuer at its foot",
          "[docx]")
{
    for (const Format format : {Format::General, Format::Letter}) {
        const Document paper = markedPaper(format);
        const WrittenDocx word({paper});
        QString head;
        for (auto part = word.parts().begin(); part != word.parts().end(); ++part)
            if (part.key().startsWith(u"word/header"_s))
                head += QString::fromUtf8(*part).remove(QRegularExpression(u"<[^>]*>"_s));
        for (const QString &mark : {paper.marks.copyNumber, paper.marks.secrecy, paper.marks.urgency, paper.number})
            CHECK(head.contains(mark));
        CHECK(word.body().contains(u"<w:tab w:val=\"right\""_s));
        CHECK(word.body().count(u"<wps:wsp>"_s) == (format == Format::General ? 3 : 0)); // the rules of the foot
    }
}

TEST_CASE("what stands above the mark and between the rules of the foot stands there in a word processor",
          "[docx][soffice]")
{
    if (isLeftOut())
        return;
    const QList<Document> papers {markedPaper(Format::General), markedPaper(Format::Letter)};
    const BothWays both(papers);
    for (qsizetype i = 0; i < papers.size(); ++i) {
        INFO("paper " << i);
        const auto ours = both.ours(i);
        const auto theirs = both.theirs(i);
        REQUIRE(theirs.size() == ours.size());
        for (const QString &start :
             {u"000012"_s, u"秘密"_s, u"加急"_s, u"尊敬"_s, u"抄送"_s, u"政协滨州市委员会办"_s}) {
            INFO(start.toStdString());
            const qsizetype page =
                start.startsWith(u"抄") || start.startsWith(u"政协滨州市委员会办") ? ours.size() - 1 : 0;
            const PdfLine here = lineFrom(ours[page], start);
            const PdfLine there = lineFrom(theirs[page], start);
            CHECK(there.box.center().y() == Approx(here.box.center().y()).margin(start == u"尊敬"_s ? 5 : 1.2));
            CHECK(there.box.left() == Approx(here.box.left()).margin(1));
        }
    }
}

TEST_CASE("every paper takes as many pages in a word processor as on paper", "[docx][soffice]")
{
    QList<Document> papers;
    QStringList names;
    for (const SamplePapers &kind : samplePapers()) {
        papers.append(kind.papers.first());
        names.append(kind.kind);
    }
    if (isLeftOut()) {
        for (const Document &paper : papers)
            CHECK(WrittenDocx({paper}).printed().pages >= 1);
        return;
    }
    const BothWays both(papers);
    for (qsizetype i = 0; i < papers.size(); ++i) {
        INFO(names[i].toStdString());
        CHECK(both.theirs(i).size() == both.ours(i).size());
    }
}
