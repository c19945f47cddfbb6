#include "core/documents/progressslip.h"

#include "core/directory/settings.h"
#include "tests/support/office.h"

using namespace Qt::StringLiterals;
using namespace lianxin;
using namespace lianxin::documents;

namespace {

/// Two visits, at which Ann said three things, one of them together with Bob.
struct ToldOffice : Office {
    MemberId ann = member(u"Ann"_s).id;
    MemberId bob = member(u"Bob"_s).id;
    MemberId silent = member(u"Cai"_s).id;
    ActivityId first = activity(1, {2024, 3, 28}).id;
    ActivityId second = activity(2, {2024, 4, 18}).id;

    ToldOffice()
    {
        for (const auto &setting :
             {std::pair {u"letter.organ"_s, u"市政协"_s}, std::pair {u"letter.salutation"_s, u"委员"_s}})
            succeed(act(*workbook, [&] { return Settings(database).set(setting.first, setting.second); }));
        say(u"S-1"_s, first, {2024, 3, 28}, {ann, bob});
        Suggestion handed = say(u"S-2"_s, second, {2024, 4, 18}, {ann});
        handed.route = Route::Department;
        handed.mainUnit = word(WordList::Unit, u"水利局"_s);
        handed.note = u"局里不愿办"_s;
        handed.steps = {{.takenOn = {2024, 4, 20}, .content = u"请办"_s, .kind = StepKind::Handed, .note = u"内部"_s}};
        store(handed);
        Suggestion part = say(u"S-2-1"_s, second, {2024, 4, 18}, {ann});
        part.partOf = handed.id;
        store(part);
    }

    Suggestion say(const QString &number, ActivityId visit, QDate day, const QList<MemberId> &proposers) const
    {
        Suggestion made = suggestion(number, visit);
        made.registeredOn = day;
        made.proposers = proposers;
        return store(made);
    }
    Suggestion store(const Suggestion &made) const
    {
        SuggestionRepository suggestions(database);
        return valueOf(act(*workbook, [&] { return suggestions.update(made); }));
    }
};

} // namespace

TEST_CASE_METHOD(ToldOffice, "a member is told of all that was suggested at any visit, the latest first, parts apart",
                 "[documents]")
{
    const Facts facts = valueOf(readFacts(database));
    const FactIndex index(facts);
    const auto told = progressFor(index, ann);
    REQUIRE(told.size() == 2);
    CHECK(told.first().number == u"S-2"_s);
    CHECK(told.first().unit == u"水利局"_s);
    CHECK(told.last().number == u"S-1"_s);
    CHECK(progressFor(index, bob).size() == 1);
    CHECK(progressFor(index, silent).isEmpty());
    const QString text = progressText(index, ann, u"委员"_s, {2024, 5, 1});
    CHECK(text.startsWith(u"Ann委员"_s));
    CHECK(text.count(u'\n') == 2);
    CHECK_FALSE(text.contains(u"不愿办"_s));
    CHECK(progressText(index, silent, u"委员"_s, {2024, 5, 1}).isEmpty());
}

TEST_CASE_METHOD(ToldOffice, "a slip names each suggestion and no internal note; who suggested nothing gets none",
                 "[documents]")
{
    const auto slips = valueOf(progressSlips(database, {ann, bob, silent}, {2024, 5, 1})).papers;
    REQUIRE(slips.size() == 2);
    const QString text = plainText(slips.first());
    CHECK(text.contains(u"意见建议2条"_s));
    CHECK(text.contains(u"2024年5月1日"_s));
    CHECK(text.indexOf(u"S-2"_s) < text.indexOf(u"S-1"_s));
    CHECK_FALSE(text.contains(u"内部"_s));
    CHECK_FALSE(text.contains(u"不愿办"_s));
    CHECK_FALSE(text.contains(u"S-2-1"_s));
    const auto ofOne = progressSlips(database, {silent}, {2024, 5, 1});
    CHECK(ofOne.error().kind == ErrorKind::Invalid);
    CHECK(ofOne.error().message == u"Cai has not suggested anything yet."_s);
    const auto ofTwo = progressSlips(database, {silent, member(u"Dan"_s).id}, {2024, 5, 1});
    CHECK(ofTwo.error().message == u"None of them has suggested anything yet."_s);
}
