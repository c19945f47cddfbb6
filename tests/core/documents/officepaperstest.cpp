#include "core/documents/suggestionpapers.h"
#include "tests/core/documents/invitingoffice.h"

using namespace Qt::StringLiterals;
using namespace lianxin;
using namespace lianxin::documents;

TEST_CASE("a letter is written to everybody who is invited and has not declined", "[documents]")
{
    const InvitingOffice office;
    office.invite(u"Ann"_s);
    office.invite(u"Ben"_s, Reply::Declined);
    office.invite(u"Cay"_s, Reply::Accepted, {2024, 3, 11});
    const auto letters = valueOf(invitationLetters(office.database, office.visit.id, InvitingOffice::today));
    REQUIRE(letters.size() == 2);
    CHECK(plainText(letters[0]).contains(u"尊敬的Ann委员："_s));
    CHECK(plainText(letters[1]).contains(u"尊敬的Cay委员："_s));
    CHECK(plainText(letters[0]).contains(u"Roads and rivers"_s));
    CHECK(plainText(letters[0]).contains(u"赴North"_s));
    CHECK(letters[0].mark == u"Town Committee"_s);
}

TEST_CASE("a letter bears the day on which it was sent, otherwise today", "[documents]")
{
    const InvitingOffice office;
    office.invite(u"Ann"_s);
    office.invite(u"Cay"_s, Reply::None, {2024, 3, 11});
    const auto letters = valueOf(invitationLetters(office.database, office.visit.id, InvitingOffice::today));
    REQUIRE(letters.size() == 2);
    CHECK(plainText(letters[0]).contains(u"2024年3月20日"_s));
    CHECK(plainText(letters[1]).contains(u"2024年3月11日"_s));
}

TEST_CASE("no letters are written when nobody is invited", "[documents]")
{
    const InvitingOffice office;
    const auto letters = invitationLetters(office.database, office.visit.id, InvitingOffice::today);
    REQUIRE_FALSE(letters);
    CHECK(letters.error().kind == ErrorKind::Invalid);
    CHECK(letters.error().message.contains(u"Nobody is invited"_s));
    office.invite(u"Ben"_s, Reply::Declined);
    CHECK_FALSE(invitationLetters(office.database, office.visit.id, InvitingOffice::today));
}

TEST_CASE("no paper is written for an activity without a day, or one that is gone", "[documents]")
{
    const InvitingOffice office;
    const Activity vague = office.planned({});
    for (const ErrorKind kind : {invitationLetters(office.database, vague.id, InvitingOffice::today).error().kind,
                                 unitLetters(office.database, vague.id, InvitingOffice::today).error().kind,
                                 groupNoticeOf(office.database, vague.id, InvitingOffice::today).error().kind})
        CHECK(kind == ErrorKind::Invalid);
    CHECK(invitationLetters(office.database, vague.id, InvitingOffice::today).error().message.contains(u"no day"_s));
    CHECK(unitLetters(office.database, ActivityId {999}, InvitingOffice::today).error().kind == ErrorKind::NotFound);
}

TEST_CASE("the host and each cooperating unit get a letter", "[documents]")
{
    InvitingOffice office;
    CHECK_FALSE(unitLetters(office.database, office.visit.id, InvitingOffice::today));
    office.involveUnits();
    const auto letters = valueOf(unitLetters(office.database, office.visit.id, InvitingOffice::today));
    REQUIRE(letters.size() == 2);
    CHECK(plainText(letters[0]).contains(u"North Committee："_s));
    CHECK(plainText(letters[1]).contains(u"Road Bureau："_s));
}

TEST_CASE("the notice for the group names those who are invited", "[documents]")
{
    const InvitingOffice office;
    office.invite(u"Ann"_s);
    office.invite(u"Ben"_s, Reply::Declined);
    const QString notice = valueOf(groupNoticeOf(office.database, office.visit.id, InvitingOffice::today));
    CHECK(notice.contains(u"Ann"_s));
    CHECK_FALSE(notice.contains(u"Ben"_s));
}

TEST_CASE("cards come in the order in which they are asked for", "[documents]")
{
    const InvitingOffice office;
    QList<SuggestionId> ids;
    for (const QString &number : {u"N-1"_s, u"N-2"_s, u"N-3"_s})
        ids.prepend(office.suggestion(number, office.visit.id).id);
    const auto cards = valueOf(suggestionPapers(office.database, SuggestionPaper::Card, ids)).papers;
    REQUIRE(cards.size() == 3);
    CHECK(cards[0].name.endsWith(u"N-3"_s));
    CHECK(cards[2].name.endsWith(u"N-1"_s));
    CHECK(plainText(cards[0]).contains(u"Build a bridge."_s));
    CHECK(valueOf(suggestionPapers(office.database, SuggestionPaper::Card, {})).papers.isEmpty());
}

TEST_CASE("papers that lack nothing come out, and of the others it is told who lacks what", "[documents]")
{
    const Error lack {ErrorKind::Invalid, u"{due} has no value."_s, {}};
    const auto written = valueOf(
        papersOf({{u"N-1"_s, {}, Document()}, {u"N-2"_s, {}, lack}, {u"N-3"_s, {}, Document()}, {u"N-4"_s, {}, lack}}));
    CHECK(written.papers.size() == 2);
    REQUIRE(written.remarks.size() == 1);
    for (const QString &told : {u"N-2"_s, u"N-4"_s, u"{due}"_s})
        CHECK(written.remarks.first().contains(told));
    CHECK(papersOf({{u"N-2"_s, {}, lack}}).error().message == lack.message);
    CHECK(valueOf(papersOf({})).papers.isEmpty());
}

TEST_CASE("cards have the size that the office has set, or that is asked for", "[documents]")
{
    const InvitingOffice office;
    const QList<SuggestionId> ids {office.suggestion(u"N-1"_s, office.visit.id).id};
    const auto size = [&](std::optional<Paper> asked) {
        return valueOf(suggestionPapers(office.database, SuggestionPaper::Card, ids, asked)).papers.first().paper;
    };
    CHECK(size({}) == Paper::A4);
    CHECK(size(Paper::A5) == Paper::A5);
    Settings settings(office.database);
    succeed(act(*office.workbook, [&] { return settings.set(u"card.paper"_s, u"a5"_s); }));
    CHECK(size({}) == Paper::A5);
    CHECK(size(Paper::A4) == Paper::A4);
}
