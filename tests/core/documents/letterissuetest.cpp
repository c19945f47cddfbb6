#include "core/documents/letterissue.h"

#include "core/documents/documentjson.h"
#include "core/documents/template.h"
#include "tests/core/documents/invitingoffice.h"
#include "tests/support/content.h"
#include "tests/support/roundtrip.h"

using namespace Qt::StringLiterals;
using namespace lianxin;
using namespace lianxin::documents;

namespace {

struct Letters : InvitingOffice {
    Letters()
    {
        NumberCycle cycle;
        cycle.name = u"公函"_s;
        cycle.pattern = u"某函〔{年}〕{号}号"_s;
        cycle.papers = {u"unit-letter"_s};
        valueOf(act(*workbook, [&] { return NumberCycleRepository(database).insert(cycle); }));
    }

    QList<LetterState> states(LetterKind kind, QDate day = today) const
    {
        return valueOf(letterStates(database, kind, visit.id, day));
    }
    /// Of everybody.
    QList<IssuedLetter> issue(LetterKind kind, QDate day = today) const
    {
        QList<Recipient> all;
        for (const LetterState &state : states(kind, day))
            all.append(state.recipient);
        return valueOf(issueLetters(*workbook, kind, visit.id, all, day));
    }
    QList<IssuedLetter> kept() const { return valueOf(IssuedLetterRepository(database).of(visit.id)); }
    IssuedPaperId signedPaper() const
    {
        IssuedPaper paper {{}, 0, PeriodPaper::MonthSummary, {2024, 3, 1}, {2024, 3, 31}, 1, {}, today, u"{}"_s, {}};
        return valueOf(act(*workbook, [&] { return IssuedPaperRepository(database).insert(paper); })).id;
    }
    static QString textOf(const IssuedLetter &letter) { return plainText(valueOf(thawed(letter.content))); }

    void setTheme(const QString &theme)
    {
        visit.theme = theme;
        store();
    }
};

} // namespace

TEST_CASE_METHOD(Letters, "which letters were sent is told without what they say", "[documents]")
{
    invite(u"Ann"_s);
    involveUnits();
    issue(LetterKind::Members);
    issue(LetterKind::Units);
    const auto faces = valueOf(IssuedLetterRepository(database).facesOf(visit.id));
    REQUIRE(faces.size() == kept().size());
    for (const IssuedLetter &letter : kept()) {
        CHECK(faces.value(letter.id.value).kind == letter.kind);
        CHECK(faces.value(letter.id.value).recipient == letter.recipient);
    }
    CHECK(valueOf(IssuedLetterRepository(database).facesOf(activity(9).id)).isEmpty());
}

TEST_CASE_METHOD(Letters, "letters that were sent, and their printings, are stored", "[documents]")
{
    IssuedLetter first {{}, 0, LetterKind::Members, visit.id, member(u"Ann"_s).id, {}, u"Ann"_s, 1, {}, today, u"{}"_s};
    involveUnits();
    const auto numbered = issue(LetterKind::Units).first().number;
    IssuedLetter second {{},
                         0,
                         LetterKind::Units,
                         activity(9).id,
                         {},
                         suggestion(u"N-9"_s, visit.id).id,
                         u"Road Bureau"_s,
                         2,
                         numbered,
                         today.addDays(1),
                         u"{\"a\":1}"_s,
                         word(WordList::Unit, u"Road Bureau"_s),
                         u"group"_s};
    IssuedLetterRepository letters(database);
    checkRepository(*workbook, letters, first, second);

    const auto stored = kept();
    PrintingRepository printings(database);
    checkRepository(*workbook, printings,
                    Printing {{}, 0, stored.at(0).id, PaperChannel::Pdf, u"2024-03-20T08:00:00Z"_s, u"Ann"_s},
                    Printing {{},
                              0,
                              {},
                              PaperChannel::Picture,
                              u"2024-03-21T08:00:00Z"_s,
                              u"Ben"_s,
                              visit.id,
                              u"bus-list"_s,
                              3,
                              u"Bus 1, Bus 2"_s,
                              signedPaper()});
}

TEST_CASE_METHOD(Letters, "all letters of an activity are issued as one action, each with its number", "[documents]")
{
    involveUnits();
    const QStringList before = contentOf(database);
    const auto issued = issue(LetterKind::Units);
    REQUIRE(issued.size() == 2);
    CHECK(textOf(issued[0]).contains(u"某函〔2024〕1号"_s));
    CHECK(textOf(issued[1]).contains(u"某函〔2024〕2号"_s));
    CHECK(issued[1].recipient == u"Road Bureau"_s);
    CHECK(workbook->undoText().contains(u"Issue 2 letters"_s));
    succeed(workbook->undo());
    CHECK(contentOf(database) == before);
    CHECK(textOf(issue(LetterKind::Units).first()).contains(u"某函〔2024〕1号"_s)); // for it never left
}

TEST_CASE_METHOD(Letters, "letters that left the office are not taken back, nor are their numbers", "[documents]")
{
    involveUnits();
    const auto issued = issue(LetterKind::Units);
    const ActionId issuing = valueOf(workbook->actions(1)).first().id;
    succeed(recordPrinting(*workbook, {issued[1].id}, PaperChannel::Pdf, QDateTime(today, {9, 0})));
    for (const auto &refused : {workbook->undo(), workbook->revert(issuing)}) {
        REQUIRE_FALSE(refused);
        CHECK(refused.error().kind == ErrorKind::Conflict);
        CHECK(refused.error().message.contains(u"printed"_s));
    }
    CHECK(kept() == issued);
    const auto cycle = valueOf(NumberCycleRepository(database).of(u"unit-letter"_s));
    CHECK(valueOf(OfficialNumberRepository(database).next(*cycle, 2024)) == 3);
}

TEST_CASE_METHOD(Letters, "the draft shows the number that its letter gets", "[documents]")
{
    involveUnits();
    const auto drafts = states(LetterKind::Units);
    const auto issued = issue(LetterKind::Units);
    for (qsizetype i = 0; i < issued.size(); ++i)
        CHECK(plainText(*drafts.at(i).draft) == textOf(issued.at(i)));
}

TEST_CASE_METHOD(Letters, "a letter to a member bears no number unless a cycle says so, and notes its sending",
                 "[documents]")
{
    invite(u"Ann"_s);
    invite(u"Ben"_s, Reply::None, {2024, 3, 11});
    const auto issued = issue(LetterKind::Members);
    REQUIRE(issued.size() == 2);
    CHECK_FALSE(issued[0].number.isStored());
    const auto invitations = valueOf(InvitationRepository(database).all());
    CHECK(invitations[0].sentOn == today);
    CHECK(invitations[1].sentOn == QDate(2024, 3, 11));
    CHECK(issued[1].issuedOn == QDate(2024, 3, 11));
}

TEST_CASE_METHOD(Letters, "a letter stays as it was sent, whatever becomes of records and wording", "[documents]")
{
    invite(u"Ann"_s);
    issue(LetterKind::Members);
    const QString sent = textOf(kept().first());
    setTheme(u"Bridges"_s);
    succeed(act(*workbook, [&] { return keepWords(database, u"invitation-letter"_s, u"= 请柬\n"_s); }));
    CHECK(textOf(kept().first()) == sent);
    CHECK(sent.contains(u"Roads and rivers"_s));
}

TEST_CASE_METHOD(Letters, "what says the same is not sent again, on whatever day", "[documents]")
{
    involveUnits();
    issue(LetterKind::Units);
    CHECK_FALSE(states(LetterKind::Units, today.addDays(5)).first().isNews);
    CHECK(issue(LetterKind::Units, today.addDays(5)).isEmpty());
    CHECK(kept().size() == 2);
    CHECK_FALSE(workbook->undoText().contains(u"Issue 0"_s));
}

TEST_CASE_METHOD(Letters, "a letter that says something else is a new version under the same number", "[documents]")
{
    involveUnits();
    issue(LetterKind::Units);
    setTheme(u"Bridges"_s);
    const LetterState state = states(LetterKind::Units, today.addDays(2)).first();
    CHECK(state.nextVersion() == 2);
    QStringList gone;
    QStringList fresh;
    for (const ComparedLine &line : valueOf(changesOf(state)))
        if (line.change != LineChange::Same)
            (line.change == LineChange::Gone ? gone : fresh).append(line.text);
    REQUIRE(gone.size() == 2); // the theme and the day
    REQUIRE(fresh.size() == 2);
    CHECK(gone[0].contains(u"Roads and rivers"_s));
    CHECK(fresh[0].contains(u"Bridges"_s));
    CHECK(fresh[1] == u"2024年3月22日"_s);

    const auto again = issue(LetterKind::Units, today.addDays(2));
    REQUIRE(again.size() == 2);
    CHECK(again[0].version == 2);
    CHECK(textOf(again[0]).contains(u"某函〔2024〕1号"_s));
    const auto newest = newestVersions(kept(), LetterKind::Units);
    REQUIRE(newest.size() == 2);
    CHECK(newest[0] == again[0]);
    CHECK(newestVersions(kept(), LetterKind::Members).isEmpty());
}

TEST_CASE_METHOD(Letters, "when a letter lacks something none is issued, and those who lack it are named",
                 "[documents]")
{
    invite(u"Ann"_s);
    invite(u"Ben"_s);
    setTheme({});
    const auto drafted = states(LetterKind::Members);
    CHECK_FALSE(drafted[0].draft);
    const auto refused =
        issueLetters(*workbook, LetterKind::Members, visit.id, {drafted[0].recipient, drafted[1].recipient}, today);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().message.contains(u"Ann"_s));
    CHECK(refused.error().message.contains(u"Ben"_s));
    CHECK(refused.error().message.contains(u"{活动主题}"_s));
    CHECK(kept().isEmpty());
}

TEST_CASE_METHOD(Letters, "those who were not chosen get no letter yet", "[documents]")
{
    involveUnits();
    const auto second = states(LetterKind::Units).at(1).recipient;
    REQUIRE(valueOf(issueLetters(*workbook, LetterKind::Units, visit.id, {second}, today)).size() == 1);
    CHECK(textOf(kept().first()).contains(u"某函〔2024〕1号"_s));
    CHECK_FALSE(states(LetterKind::Units).at(0).last);
    CHECK(states(LetterKind::Units).at(1).last);
}

TEST_CASE_METHOD(Letters, "each printing is noted with its way, its moment and who did it", "[documents]")
{
    invite(u"Ann"_s);
    const auto issued = issue(LetterKind::Members);
    const QDateTime moment({2024, 3, 20}, {9, 30}, Qt::UTC);
    succeed(recordPrinting(*workbook, {issued.first().id}, PaperChannel::Printer, moment));
    const auto printings = valueOf(PrintingRepository(database).of(visit.id));
    REQUIRE(printings.size() == 1);
    CHECK(printings[0].channel == PaperChannel::Printer);
    CHECK(printings[0].printedAt == u"2024-03-20T09:30:00Z"_s);
    CHECK(printings[0].printedBy == u"Tester"_s);
}

TEST_CASE_METHOD(Letters, "papers that are no letters are noted with their activity and how many they are",
                 "[documents]")
{
    invite(u"Ann"_s);
    issue(LetterKind::Members);
    const QDateTime moment({2024, 3, 20}, {9, 30}, Qt::UTC);
    succeed(recordPrinting(*workbook, {u"seat-card"_s, visit.id}, {u"Ann"_s, u"Ben"_s}, PaperChannel::Printer, moment));
    succeed(recordPrinting(*workbook, {u"member-dossier"_s}, {u"Ann"_s}, PaperChannel::Pdf, moment));
    const auto printings = valueOf(PrintingRepository(database).of(visit.id));
    REQUIRE(printings.size() == 1);
    CHECK(printings[0].paper == u"seat-card"_s);
    CHECK(printings[0].papers == 2);
    CHECK(printings[0].printedBy == u"Tester"_s);
    CHECK_FALSE(printings[0].letter.isStored());
}

TEST_CASE_METHOD(Letters, "an activity or member with letters that were sent stays", "[documents]")
{
    invite(u"Ann"_s);
    issue(LetterKind::Members);
    InvitationRepository invitations(database);
    succeed(act(*workbook, [&] { return invitations.remove(valueOf(invitations.all()).first().id); }));
    MemberRepository members(database);
    CHECK(act(*workbook, [&] { return members.remove(kept().first().member); }).error().kind == ErrorKind::Conflict);
}

TEST_CASE_METHOD(Letters, "an invitation has a slip to answer on, with what is known of the member", "[documents]")
{
    MemberRepository members(database);
    Member ann = member(u"Ann"_s);
    ann.sector = word(WordList::Sector, u"Banking"_s);
    ann.unit = u"North Bank, director"_s;
    ann.phone = u"13800000000"_s;
    valueOf(act(*workbook, [&] { return members.update(ann); }));
    Invitation invitation;
    invitation.activity = visit.id;
    invitation.member = ann.id;
    InvitationRepository invitations(database);
    valueOf(act(*workbook, [&] { return invitations.insert(invitation); }));
    const Document letter = *states(LetterKind::Members).first().draft;
    CHECK(std::ranges::count(letter.blocks, Block(Attachments {u"附件："_s, {u"回执"_s}})) == 1);
    CHECK(std::ranges::count(letter.blocks, Block(PageBreak {u"附件"_s})) == 1);
    const QString slip = plainText(letter).section(u"附件\n"_s, 1);
    for (const QString &told : {u"Ann"_s, u"Banking"_s, u"North Bank, director"_s, u"是否参加"_s, u"事由"_s,
                                u"集体用车"_s, u"上车地点"_s, u"饮食需要"_s, u"拟提意见建议方向"_s, u"联系电话"_s})
        CHECK(slip.contains(told));
    CHECK_FALSE(slip.contains(ann.phone));
}
