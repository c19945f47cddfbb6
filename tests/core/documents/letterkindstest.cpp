#include "core/documents/documentjson.h"
#include "core/documents/letterissue.h"
#include "core/documents/officepapers.h"
#include "core/documents/template.h"
#include "tests/core/documents/invitingoffice.h"

using namespace Qt::StringLiterals;
using namespace lianxin;
using namespace lianxin::documents;

namespace {

/// An office whose activity brought suggestions.
struct Suggesting : InvitingOffice {
    Suggestion handedOver(const QString &number, QDate due, const QString &proposer) const
    {
        SuggestionRepository suggestions(database);
        Suggestion made = suggestion(number, visit.id);
        made.route = Route::Department;
        made.mainUnit = word(WordList::Unit, u"Road Bureau"_s);
        made.registeredOn = {2024, 2, 1};
        made.dueOn = due;
        made.proposers = {memberNamed(proposer)};
        return valueOf(act(*workbook, [&] { return suggestions.update(made); }));
    }
    MemberId memberNamed(const QString &name) const
    {
        for (const Member &each : valueOf(MemberRepository(database).all()))
            if (each.name == name)
                return each.id;
        return member(name).id;
    }
    QStringList texts(LetterKind kind) const
    {
        QStringList found;
        for (const Document &letter : valueOf(lettersOf(database, kind, visit.id, today)))
            found.append(plainText(letter));
        return found;
    }
    QList<IssuedLetter> kept() const { return valueOf(IssuedLetterRepository(database).of(visit.id)); }
};

} // namespace

TEST_CASE_METHOD(Suggesting, "each suggestion that was handed over has a letter to its unit, with a form to answer on",
                 "[documents]")
{
    CHECK(lettersOf(database, LetterKind::Transfer, visit.id, today).error().message.contains(u"handed"_s));
    suggestion(u"N-0"_s, visit.id);
    handedOver(u"N-1"_s, {2024, 4, 20}, u"Ann"_s);
    handedOver(u"N-2"_s, {2024, 4, 20}, u"Ben"_s);
    const auto letters = valueOf(lettersOf(database, LetterKind::Transfer, visit.id, today));
    REQUIRE(letters.size() == 2);
    CHECK(plainText(letters[0]).contains(u"Road Bureau："_s));
    CHECK(plainText(letters[0]).contains(u"Ann提出"_s));
    CHECK(plainText(letters[1]).contains(u"N-2"_s));
    CHECK(std::ranges::count(letters[0].blocks, Block(PageBreak {u"附件"_s})) == 1);
    CHECK(letters[0].name == u"关于转办委员意见建议的函 Road Bureau (N-1)"_s);
}

TEST_CASE_METHOD(Suggesting, "what is closed, answered or merged is not handed over again, and is named", "[documents]")
{
    const auto keep = [this](const Suggestion &changed) {
        SuggestionRepository suggestions(database);
        return valueOf(act(*workbook, [&] { return suggestions.update(changed); }));
    };
    const Suggestion open = handedOver(u"N-1"_s, today, u"Ann"_s);
    Suggestion closed = handedOver(u"N-2"_s, today, u"Ann"_s);
    closed.closedOn = today;
    keep(closed);
    Suggestion answered = handedOver(u"N-3"_s, today, u"Ann"_s);
    answered.steps = {{today, u"Built."_s, StepKind::Answered}};
    answered = keep(answered);
    Suggestion merged = handedOver(u"N-4"_s, today, u"Ann"_s);
    merged.mergedInto = open.id;
    keep(merged);

    const auto states = valueOf(letterStates(database, LetterKind::Transfer, visit.id, today));
    REQUIRE(states.size() == 1);
    CHECK(states.first().recipient.suggestion == open.id);
    CHECK(texts(LetterKind::Transfer).size() == 1);
    CHECK(valueOf(lettersLeftOut(database, LetterKind::Transfer, visit.id, today))
          == QStringList {u"Left out, closed: Road Bureau (N-2)."_s, u"Left out, answered: Road Bureau (N-3)."_s,
                          u"Left out, merged with another: Road Bureau (N-4)."_s});

    answered.steps.append({today, u"Not all of it."_s, StepKind::Reopened});
    keep(answered);
    CHECK(texts(LetterKind::Transfer).size() == 2);
}

TEST_CASE_METHOD(Suggesting, "where nothing is left to hand over that is told, and the wording is seen all the same",
                 "[documents]")
{
    Suggestion closed = handedOver(u"N-1"_s, today, u"Ann"_s);
    closed.closedOn = today;
    SuggestionRepository suggestions(database);
    valueOf(act(*workbook, [&] { return suggestions.update(closed); }));
    const auto letters = lettersOf(database, LetterKind::Transfer, visit.id, today);
    REQUIRE_FALSE(letters);
    CHECK(letters.error().kind == ErrorKind::Invalid);
    CHECK(letters.error().message
          == u"No suggestion of this activity is still to be handed over. Left out, closed: Road Bureau (N-1)."_s);
    const SpecimenMaker specimens = specimenMaker(database, u"transfer-letter"_s, visit.id, today);
    CHECK(valueOf(specimens(valueOf(wordingOf(database, u"transfer-letter"_s)))).size() == 1);
}

TEST_CASE_METHOD(Suggesting, "a reminder goes to the unit of what is overdue alone, and tells by how many days",
                 "[documents]")
{
    handedOver(u"N-1"_s, today.addDays(-6), u"Ann"_s);
    handedOver(u"N-2"_s, today, u"Ben"_s);
    const QStringList reminders = texts(LetterKind::Reminder);
    REQUIRE(reminders.size() == 1);
    CHECK(reminders.first().contains(u"N-1"_s));
    CHECK(reminders.first().contains(u"已逾期6天"_s));

    Suggestion asked = valueOf(SuggestionRepository(database).all()).first();
    asked.steps = {{today.addDays(-3), u"Asked by telephone"_s}};
    SuggestionRepository suggestions(database);
    valueOf(act(*workbook, [&] { return suggestions.update(asked); }));
    CHECK(texts(LetterKind::Reminder).first().contains(u"Asked by telephone。"_s));
}

TEST_CASE_METHOD(Suggesting, "each proposer is told once how far the suggestions are", "[documents]")
{
    handedOver(u"N-1"_s, today, u"Ann"_s);
    handedOver(u"N-2"_s, today, u"Ann"_s);
    handedOver(u"N-3"_s, today, u"Ben"_s);
    const QStringList notices = texts(LetterKind::Progress);
    REQUIRE(notices.size() == 2);
    CHECK(notices[0].contains(u"2024年3月28日赴"_s));
    CHECK(notices[0].contains(u"主办单位"_s));
    CHECK(notices[0].contains(u"N-1"_s));
    CHECK(notices[0].contains(u"N-2"_s));
    CHECK_FALSE(notices[0].contains(u"N-3"_s));
    CHECK(notices[1].contains(u"in hand"_s));
}

TEST_CASE_METHOD(Suggesting, "telling the progress is no invitation", "[documents]")
{
    invite(u"Ann"_s);
    const MemberId ann = valueOf(InvitationRepository(database).all()).first().member;
    handedOver(u"N-1"_s, today, u"Ann"_s);
    const auto issued = valueOf(issueLetters(*workbook, LetterKind::Progress, visit.id, {{ann, u"Ann"_s}}, today));
    REQUIRE(issued.size() == 1);
    CHECK_FALSE(valueOf(InvitationRepository(database).all()).first().sentOn.isValid());
}

TEST_CASE_METHOD(Suggesting, "the county gets a letter of its own, if the activity names one", "[documents]")
{
    CHECK(texts(LetterKind::County).first().contains(u"政协North委员会："_s));
    visit.region = {};
    store();
    CHECK(lettersOf(database, LetterKind::County, visit.id, today).error().kind == ErrorKind::Invalid);
}

TEST_CASE_METHOD(Suggesting, "letters about suggestions are told apart by them, and keep their numbers", "[documents]")
{
    NumberCycle cycle;
    cycle.name = u"公函"_s;
    cycle.pattern = u"某函〔{年}〕{号}号"_s;
    cycle.papers = {u"transfer-letter"_s};
    valueOf(act(*workbook, [&] { return NumberCycleRepository(database).insert(cycle); }));
    handedOver(u"N-1"_s, today, u"Ann"_s);
    const Suggestion second = handedOver(u"N-2"_s, today, u"Ann"_s);
    const auto everybody = [&] {
        QList<Recipient> all;
        for (const LetterState &state : valueOf(letterStates(database, LetterKind::Transfer, visit.id, today)))
            all.append(state.recipient);
        return all;
    };
    REQUIRE(valueOf(issueLetters(*workbook, LetterKind::Transfer, visit.id, everybody(), today)).size() == 2);
    CHECK(kept().at(1).suggestion == second.id);
    Suggestion changed = second;
    changed.content = u"Build two bridges."_s;
    SuggestionRepository suggestions(database);
    valueOf(act(*workbook, [&] { return suggestions.update(changed); }));
    const auto again = valueOf(issueLetters(*workbook, LetterKind::Transfer, visit.id, everybody(), today));
    REQUIRE(again.size() == 1);
    CHECK(again.first().version == 2);
    CHECK(valueOf(thawed(again.first().content)).number == u"某函〔2024〕2号"_s);
}

TEST_CASE_METHOD(Suggesting, "the notice for the chat group is kept as it was copied, and each copying is noted",
                 "[documents]")
{
    invite(u"Ann"_s);
    const QDateTime moment({2024, 3, 20}, {9, 30}, Qt::UTC);
    const QString text = valueOf(copyGroupNotice(*workbook, visit.id, moment));
    CHECK(text.contains(u"Ann"_s));
    REQUIRE(kept().size() == 1);
    CHECK(plainText(valueOf(thawed(kept().first().content))).contains(u"Roads and rivers"_s));
    CHECK(valueOf(copyGroupNotice(*workbook, visit.id, moment.addSecs(60))) == text);
    CHECK(kept().size() == 1);
    const auto printings = valueOf(PrintingRepository(database).of(visit.id));
    REQUIRE(printings.size() == 2);
    CHECK(printings[1].channel == PaperChannel::Copied);
    CHECK_FALSE(workbook->undo());
    CHECK(kept().size() == 1);
}

TEST_CASE_METHOD(Suggesting, "a reminder of a later day is another letter, with a number of its own", "[documents]")
{
    NumberCycle cycle;
    cycle.name = u"公函"_s;
    cycle.pattern = u"某函〔{年}〕{号}号"_s;
    cycle.papers = {u"reminder-letter"_s};
    valueOf(act(*workbook, [&] { return NumberCycleRepository(database).insert(cycle); }));
    handedOver(u"N-1"_s, today.addDays(-6), u"Ann"_s);
    const auto state = [&](QDate day) {
        return valueOf(letterStates(database, LetterKind::Reminder, visit.id, day)).first();
    };
    const auto send = [&](QDate day) {
        return valueOf(issueLetters(*workbook, LetterKind::Reminder, visit.id, {state(day).recipient}, day));
    };
    REQUIRE(send(today).size() == 1);
    CHECK_FALSE(state(today).isNews);

    const QDate later = today.addDays(14);
    REQUIRE(state(later).isNews);
    CHECK(state(later).isAnother);
    CHECK(state(later).draft->number == u"某函〔2024〕2号"_s);
    const auto second = send(later);
    REQUIRE(second.size() == 1);
    CHECK(second.first().version == 1);
    CHECK(second.first().issuedOn == later);
    const Document paper = valueOf(thawed(second.first().content));
    CHECK(paper.number == u"某函〔2024〕2号"_s);
    CHECK(plainText(paper).contains(u"已逾期20天"_s));
    CHECK(newestVersions(kept(), LetterKind::Reminder).size() == 2);
    CHECK(newestLetters(kept(), LetterKind::Reminder) == second);
    CHECK_FALSE(state(later).isNews);
}

TEST_CASE_METHOD(Suggesting, "a reminder that is changed on its day is a new version under its number", "[documents]")
{
    Suggestion late = handedOver(u"N-1"_s, today.addDays(-6), u"Ann"_s);
    const auto send = [&] {
        const auto states = valueOf(letterStates(database, LetterKind::Reminder, visit.id, today));
        return valueOf(issueLetters(*workbook, LetterKind::Reminder, visit.id, {states.first().recipient}, today));
    };
    send();
    late.dueOn = today.addDays(-7);
    SuggestionRepository suggestions(database);
    valueOf(act(*workbook, [&] { return suggestions.update(late); }));
    REQUIRE(send().size() == 1);
    CHECK(kept().last().version == 2);
    CHECK(newestVersions(kept(), LetterKind::Reminder).size() == 1);
}

TEST_CASE_METHOD(Suggesting, "units, county and chat group are known by more than their names", "[documents]")
{
    involveUnits();
    invite(u"Ann"_s);
    for (const LetterKind kind : {LetterKind::Units, LetterKind::County, LetterKind::Group}) {
        QList<Recipient> all;
        for (const LetterState &state : valueOf(letterStates(database, kind, visit.id, today)))
            all.append(state.recipient);
        valueOf(issueLetters(*workbook, kind, visit.id, all, today));
    }
    DirectoryRepository words(database);
    for (const EntryId id : {visit.units.first(), visit.region}) {
        DirectoryEntry entry = valueOf(words.find(id));
        entry.name += u" renamed"_s;
        valueOf(act(*workbook, [&] { return words.update(entry); }));
    }
    for (const LetterKind kind : {LetterKind::Units, LetterKind::County, LetterKind::Group})
        for (const LetterState &state : valueOf(letterStates(database, kind, visit.id, today)))
            CHECK(state.last);
    const auto letters = kept();
    const auto group = std::ranges::find(letters, LetterKind::Group, &IssuedLetter::kind);
    REQUIRE(group != letters.end());
    CHECK(wentTo(*group, {{}, u"\u59d4\u5458\u7fa4"_s, {}, {}, u"group"_s})); // in another language
    CHECK_FALSE(wentTo(*group, {{}, group->recipient}));
}
