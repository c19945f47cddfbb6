#include "core/activities/activityrepository.h"
#include "core/documents/officepapers.h"
#include "core/documents/template.h"
#include "core/evaluation/factindex.h"
#include "core/evaluation/facts.h"
#include "tests/print/papers.h"
#include "tests/print/pdfreading.h"
#include "tests/support/sampleyear.h"
#include "ui/print/substitutes.h"

#include <QStringDecoder>

using namespace Qt::StringLiterals;
using namespace lianxin;
using namespace lianxin::documents;
using namespace lianxin::print;

namespace {

/// The 3,755 characters of level 1 of GB 2312, in its order.
QString commonCharacters()
{
    QByteArray bytes;
    for (int row = 16; row <= 55; ++row)
        for (int cell = 1; cell <= (row == 55 ? 89 : 94); ++cell)
            bytes.append(char(0xA0 + row)).append(char(0xA0 + cell));
    QStringDecoder decode("GB18030");
    REQUIRE(decode.isValid());
    return decode(bytes);
}

/// `text` in every role that a paper sets running text in.
Document inAllRoles(const QString &text)
{
    Document paper;
    paper.name = u"字"_s;
    for (const Role role : {Role::Body, Role::Heading1, Role::Heading2, Role::Small, Role::Title})
        paper.blocks.append(Paragraph {{{text, role, false}}, Level::Text});
    return paper;
}

Activity firstHeld(Database &database)
{
    const Facts facts = valueOf(readFacts(database));
    const FactIndex index(facts);
    for (const Activity &each : valueOf(ActivityRepository(database).inOrder()))
        if (index.wasHeld(each.id))
            return each;
    FAIL("no activity of the sample was held");
    return {};
}

} // namespace

TEST_CASE("every common character is read back from the file in each of the letters of the papers", "[print]")
{
    const QString all = commonCharacters();
    REQUIRE(all.size() == 3755);
    REQUIRE(all.startsWith(u"啊阿埃"_s));
    const Document paper = inAllRoles(all + u"〔2026〕—“引”·○"_s);
    const WrittenPdf pdf({paper});
    CHECK(differenceOf(pdf.text(), plainText(paper)) == QString());
    for (const Substitute &one : pdf.printed().substitutes)
        CHECK(one.characters == QString()); // prints what is drawn by another font, if any is
}

TEST_CASE("rare characters are read back, drawn by a font that is named to the reader", "[print]")
{
    const Document paper = inAllRoles(u"委员李䶮、陈㛃、𠮷田、周𬭎参加。"_s);
    const WrittenPdf pdf({paper});
    CHECK(differenceOf(pdf.text(), plainText(paper)) == QString());
    QString told;
    for (const Substitute &one : pdf.printed().substitutes) {
        CHECK_FALSE(one.used.isEmpty());
        told += sentenceOf(one) + u'\n';
    }
    for (const QString &needed :
         {u"䶮"_s, u"㛃"_s, u"𠮷"_s, u"𬭎"_s, u"Lianxin FangSong"_s, u"Noto Serif CJK SC"_s}) {
        INFO(needed.toStdString() << " in " << told.toStdString());
        CHECK(told.contains(needed));
    }
    CHECK_FALSE(told.contains(u"委"_s));
}

TEST_CASE("each paper of the sample year is read back from its file as it is written", "[print]")
{
    const SampleYear year;
    const Activity visit = firstHeld(year.database);
    QStringList made;
    for (const QString &paper : editablePapers()) {
        const Wording wording = valueOf(wordingOf(year.database, paper));
        const auto specimens = specimenMaker(year.database, paper, visit.id, QDate(2025, 3, 31))(wording);
        if (!specimens) {
            UNSCOPED_INFO(paper.toStdString() << ": " << specimens.error().message.toStdString());
            continue;
        }
        const QList<Document> papers = valueOf(papersOf(*specimens)).papers;
        INFO(paper.toStdString());
        const QString read = WrittenPdf(papers).text();
        if (papers.first().format == Format::SeatCard) { // each name twice, once upside down
            for (const Document &card : papers)
                CHECK(squeezed(read).count(squeezed(plainText(card))) >= 2);
        } else {
            QString written;
            for (const Document &each : papers)
                written += plainText(each);
            CHECK(differenceOf(withoutRepeatedHeads(read, papers), written) == QString());
        }
        made.append(paper);
    }
    CHECK(made.size()
          >= editablePapers().size() - 3); // a reminder needs something overdue, changes of a plan one that is approved
}
