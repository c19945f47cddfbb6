#include "ui/print/substitutes.h"

#include "tests/print/papers.h"
#include "tests/print/pdfreading.h"
#include "ui/print/layout.h"
#include "ui/print/officefonts.h"

using namespace Qt::StringLiterals;
using namespace lianxin::documents;
using namespace lianxin::print;

namespace {

/// The families that really draw the text of `role`.
QStringList familiesOf(const LaidOutDocument &laidOut, Role role)
{
    QStringList families;
    for (const LaidOutPage &page : laidOut.pages)
        for (const TextPiece &piece : page.texts)
            if (piece.role == role && !families.contains(piece.family))
                families.append(piece.family);
    return families;
}

/// The fonts that the office has chosen while it lives.
class ChosenFonts
{
public:
    explicit ChosenFonts(const OfficeFonts &fonts) { storeOfficeFonts(fonts); }
    ~ChosenFonts() { storeOfficeFonts({}); }
    Q_DISABLE_COPY_MOVE(ChosenFonts)
};

} // namespace

TEST_CASE("a letter in the shipped fonts needs no substitute", "[print]")
{
    REQUIRE(loadDocumentFonts() == 4);
    CHECK(layOut(letterTo(u"高振纶"_s)).substitutes.isEmpty());
}

TEST_CASE("a font that is not there is told with the one that stands in for it", "[print]")
{
    RoleFonts fonts = standardFonts(Format::Letter, Paper::A4);
    fonts[Role::Body].families = {u"No Such Font"_s};
    const LaidOutDocument laidOut = layOut(letterTo(u"高振纶"_s), fonts);
    const auto told = std::find_if(laidOut.substitutes.begin(), laidOut.substitutes.end(), [](const Substitute &one) {
        return one.wanted == u"No Such Font"_s && one.characters.isEmpty();
    });
    REQUIRE(told != laidOut.substitutes.end());
    CHECK_FALSE(told->used.isEmpty());
    CHECK(familiesOf(laidOut, Role::Body).contains(told->used));
}

TEST_CASE("the office's own font draws what it was chosen for, and is in the file", "[print]")
{
    const ChosenFonts chosen({{Typeface::FangSong, u"Noto Serif CJK SC"_s}});
    const LaidOutDocument laidOut = layOut(letterTo(u"高振纶"_s));
    CHECK(familiesOf(laidOut, Role::Body) == QStringList {u"Noto Serif CJK SC"_s});
    CHECK(familiesOf(laidOut, Role::Mark) == QStringList {u"Lianxin BiaoSong"_s});
    CHECK(laidOut.substitutes.isEmpty());
    const WrittenPdf pdf({letterTo(u"高振纶"_s)});
    CHECK(differenceOf(pdf.text(), plainText(letterTo(u"高振纶"_s))) == QString());
    CHECK_FALSE(toldBy(u"pdffonts"_s, {pdf.path()}).contains(u"LianxinFangSong"_s));
}

TEST_CASE("a font of the office that is not on this computer is told with its role and what stands in", "[print]")
{
    const ChosenFonts chosen({{Typeface::FangSong, u"No Such Font"_s}, {Typeface::Song, u"No Song"_s}});
    const LaidOutDocument laidOut = layOut(letterTo(u"高振纶"_s));
    CHECK(familiesOf(laidOut, Role::Body) == QStringList {u"Lianxin FangSong"_s});
    REQUIRE(laidOut.substitutes.size() == 2); // once for all roles of a typeface
    const Substitute &one = laidOut.substitutes.first();
    CHECK(one == Substitute {u"No Such Font"_s, u"Lianxin FangSong"_s, {}, Typeface::FangSong});
    for (const QString &word : {typefaceTitle(Typeface::FangSong), u"No Such Font"_s, u"Lianxin FangSong"_s})
        CHECK(sentenceOf(one).contains(word));
    CHECK(sentenceOf(laidOut.substitutes.last()).contains(typefaceTitle(Typeface::Song)));
}

TEST_CASE("fonts of the office are kept, and given up again", "[print]")
{
    const OfficeFonts some {{Typeface::Kai, u"Some Kai"_s}, {Typeface::BiaoSong, u"Some BiaoSong"_s}};
    {
        const ChosenFonts chosen(some);
        CHECK(officeFonts() == some);
        CHECK(standardFonts(Format::Card, Paper::A5)[Role::TableTitle].families == QStringList {u"Some BiaoSong"_s});
    }
    CHECK(officeFonts().isEmpty());
    CHECK(standardFonts(Format::Card, Paper::A5)[Role::TableTitle].families == QStringList {u"Lianxin BiaoSong"_s});
}

TEST_CASE("a character that its font has not is told with the font that draws it", "[print]")
{
    const LaidOutDocument laidOut = layOut(letterTo(u"𠮷𬭎𠮷"_s));
    CHECK(laidOut.substitutes == QList<Substitute> {{u"Lianxin FangSong"_s, u"Noto Serif CJK SC"_s, u"𠮷𬭎"_s}});
    CHECK(familiesOf(laidOut, Role::Body) == QStringList {u"Lianxin FangSong"_s, u"Noto Serif CJK SC"_s});
    CHECK(familiesOf(layOut(letterTo(u"高振纶"_s)), Role::Body) == QStringList {u"Lianxin FangSong"_s});
}

TEST_CASE("a character that no font has is told as missing", "[print]")
{
    const QString none = QString::fromUcs4(U"\U0010FFFD", 1);
    const LaidOutDocument laidOut = layOut(letterTo(none));
    const bool isTold = std::any_of(laidOut.substitutes.begin(), laidOut.substitutes.end(),
                                    [&](const Substitute &one) { return one.characters.contains(none); });
    CHECK(isTold);
}

TEST_CASE("substitutes are told once for all the letters of a printing", "[print]")
{
    const QString none = QString::fromUcs4(U"\U0010FFFD", 1);
    const WrittenPdf pdf({letterTo(none), letterTo(none), letterTo(u"高振纶"_s)});
    CHECK(pdf.printed().substitutes == layOut(letterTo(none)).substitutes);
    CHECK(pdf.printed().substitutes.size() == 1);
    const WrittenPdf rare({letterTo(u"𠮷"_s), letterTo(u"𬭎𠮷"_s)});
    REQUIRE(rare.printed().substitutes.size() == 1);
    CHECK(rare.printed().substitutes.first().characters == u"𠮷𬭎"_s);
    CHECK(WrittenPdf({letterTo(u"高振纶"_s)}).printed().substitutes.isEmpty());
}
