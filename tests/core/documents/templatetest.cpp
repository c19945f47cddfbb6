#include "core/documents/template.h"

#include "core/documents/suggestionpapers.h"
#include "tests/core/documents/invitingoffice.h"
#include "tests/support/refusal.h"
#include "tests/support/roundtrip.h"

using namespace Qt::StringLiterals;
using namespace lianxin;
using namespace lianxin::documents;

namespace {

const QString memberLetter = u"invitation-letter"_s;

struct Wordings : InvitingOffice {
    Result<void> keep(const QString &words, const QString &paper = memberLetter) const
    {
        return act(*workbook, [&] { return keepWords(database, paper, words); });
    }
    QString shipped(const QString &paper = memberLetter) const { return valueOf(shippedWording(paper)).text; }
    QString words(const QString &paper = memberLetter) const { return valueOf(wordingOf(database, paper)).text; }
};

} // namespace

TEST_CASE_METHOD(Wordings, "the office's own words of a paper are stored", "[documents]")
{
    TemplateRepository templates(database);
    checkRepository(*workbook, templates, Template {{}, 0, memberLetter, u"甲"_s},
                    Template {{}, 0, u"unit-letter"_s, u"乙"_s});
}

TEST_CASE_METHOD(Wordings, "a letter is written in the office's own words, until the original is restored",
                 "[documents]")
{
    invite(u"Ann"_s);
    const auto printed = [this] { return plainText(valueOf(invitationLetters(database, visit.id, today)).first()); };
    const QString before = printed();
    succeed(keep(u"= 请柬\n请{委员姓名}光临{县区}。\n"_s));
    CHECK(printed() == u"Town Committee\n请柬\n请Ann光临North。"_s);

    succeed(act(*workbook, [&] { return restoreWords(database, memberLetter); }));
    CHECK(printed() == before);
    succeed(workbook->undo());
    CHECK(printed().contains(u"请柬"_s));
    succeed(workbook->undo());
    CHECK(printed() == before);
}

TEST_CASE_METHOD(Wordings, "the cards, the sheet and the notice follow the office's words too", "[documents]")
{
    invite(u"Ann"_s);
    succeed(keep(u"来{县区}"_s, u"group-notice"_s));
    CHECK(valueOf(groupNoticeOf(database, visit.id, today)) == u"来North"_s);
    succeed(keep(u"== 卡\n{编号}"_s, u"tracking-card"_s));
    const auto cards =
        valueOf(suggestionPapers(database, SuggestionPaper::Card, {suggestion(u"N-1"_s, visit.id).id})).papers;
    CHECK(plainText(cards.first()) == u"卡\nN-1"_s);
}

TEST_CASE_METHOD(Wordings, "words with a fault are not kept, and the fault is told with its line", "[documents]")
{
    const QString unknown = refusal(keep(u"# 说明\n= 邀请函\n尊敬的{性名}：\n"_s));
    CHECK(unknown.contains(u"Line 3"_s));
    CHECK(unknown.contains(u"{性名}"_s));
    CHECK(refusal(keep(u"请{委员姓名光临\n"_s)).contains(u"Line 1"_s));
    CHECK(refusal(keep(u"好\n请[在{集合地点}集合\n"_s)).contains(u"Line 2"_s));
    CHECK(refusal(keep(u"|: 1 1\n| 甲 | 乙 | 丙 |\n"_s, u"tracking-card"_s)).contains(u"Line 2"_s));
    CHECK(refusal(keep(u" \n"_s)).contains(u"without words"_s));
    CHECK(words() == shipped());
}

TEST_CASE_METHOD(Wordings, "a token of another paper is a fault in this one", "[documents]")
{
    CHECK(refusal(keep(u"请看{建议内容}\n"_s)).contains(u"{建议内容}"_s));
    succeed(keep(u"| 无表也可 |\n{县区}"_s, u"group-notice"_s)); // a text knows no tables
    const auto wording = valueOf(wordingOf(database, memberLetter));
    CHECK(tokensOf(wording, memberLetter).contains(u"委员姓名"_s));
    CHECK_FALSE(tokensOf(wording, memberLetter).contains(u"建议内容"_s));
    CHECK(tokensOf(wording, memberLetter).first() == u"发文机关"_s); // as the list has them
}

TEST_CASE_METHOD(Wordings, "words that are those of the program are not kept apart from them", "[documents]")
{
    succeed(keep(u"请{委员姓名}来\n"_s));
    succeed(keep(shipped()));
    CHECK(valueOf(TemplateRepository(database).all()).isEmpty());
    CHECK(words() == shipped());
}

TEST_CASE("every wording that comes with the program is without a fault and has a title", "[documents]")
{
    for (const QString &paper : editablePapers()) {
        INFO(paper.toStdString());
        CHECK(faultsOf(valueOf(shippedWording(paper)), paper).isEmpty());
        CHECK(paperTitle(paper) != paper);
    }
    CHECK(editablePapers().size() >= 5);
}
