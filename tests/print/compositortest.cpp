#include "tests/print/papers.h"
#include "tests/print/pdfreading.h"
#include "ui/print/layout.h"

#include <random>

using namespace Qt::StringLiterals;
using namespace lianxin::documents;
using namespace lianxin::print;

namespace {

/// Letters with marks of several lengths, of one page and of more, with rare names; cards on either paper.
QList<Document> mixedPapers()
{
    QList<Document> papers;
    for (const QString &name : {u"高振纶"_s, u"陈㛃"_s, u"𠮷田"_s, u"Anna Li"_s}) {
        InvitationLetterData data = aLetter();
        data.memberName = name;
        papers.append(letterOf(data));
        data.organ = u"市政协"_s;
        data.attachments.clear();
        data.activity.projects = {u"高端铝箔项目"_s};
        papers.append(letterOf(data));
    }
    for (const Paper paper : {Paper::A4, Paper::A5}) {
        TrackingCardData data = aCard();
        data.paper = paper;
        papers.append(cardOf(data));
    }
    return papers;
}

bool isEqual(const TextPiece &a, const TextPiece &b)
{
    return a.text == b.text && a.role == b.role && a.family == b.family && a.points == b.points && a.origin == b.origin
        && a.width == b.width && a.colour == b.colour && a.starts == b.starts
        && a.glyphs.glyphIndexes() == b.glyphs.glyphIndexes() && a.glyphs.positions() == b.glyphs.positions();
}

bool isEqual(const LaidOutPage &a, const LaidOutPage &b)
{
    const auto sameText = [](const TextPiece &one, const TextPiece &other) { return isEqual(one, other); };
    const auto sameRule = [](const RulePiece &one, const RulePiece &other) {
        return one.box == other.box && one.colour == other.colour;
    };
    const auto sameFigure = [](const FigurePiece &one, const FigurePiece &other) {
        return one.outline == other.outline;
    };
    return a.paper == b.paper && std::ranges::equal(a.texts, b.texts, sameText)
        && std::ranges::equal(a.rules, b.rules, sameRule) && std::ranges::equal(a.figures, b.figures, sameFigure);
}

} // namespace

TEST_CASE("papers laid out one after the other are as if each were alone", "[print]")
{
    QList<Document> papers = mixedPapers() + mixedPapers();
    std::mt19937 chance(1);
    for (int round = 0; round < 3; ++round) {
        std::shuffle(papers.begin(), papers.end(), chance);
        Compositor compositor;
        for (const Document &paper : std::as_const(papers)) {
            INFO(paper.name.toStdString() << " in round " << round);
            const LaidOutDocument together = compositor.layOut(paper);
            const LaidOutDocument alone = layOut(paper);
            CHECK(std::ranges::equal(together.pages, alone.pages,
                                     [](const LaidOutPage &a, const LaidOutPage &b) { return isEqual(a, b); }));
            CHECK(together.substitutes == alone.substitutes);
            CHECK(together.notes == alone.notes);
            CHECK(together.name == paper.name);
            CHECK(together.author == paper.author);
        }
    }
}

TEST_CASE("a letter differs from the one before where the addressee does", "[print]")
{
    Compositor compositor;
    const QList<Document> papers = mixedPapers();
    const LaidOutDocument first = compositor.layOut(papers[0]);
    const LaidOutDocument second = compositor.layOut(papers[2]);
    CHECK_FALSE(isEqual(first.pages[0], second.pages[0]));
    CHECK(first.pages[0].texts.first().text == second.pages[0].texts.first().text);
}
