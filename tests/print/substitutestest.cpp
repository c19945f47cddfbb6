#include "tests/print/papers.h"
#include "tests/print/pdfreading.h"
#include "ui/print/fonts.h"

using namespace Qt::StringLiterals;
using namespace lianxin::documents;
using namespace lianxin::print;

namespace {

Document letterTo(const QString &name)
{
    InvitationLetterData data = aLetter();
    data.memberName = name;
    return letterOf(data);
}

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
