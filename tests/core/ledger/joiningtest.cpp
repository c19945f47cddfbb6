#include "core/ledger/joining.h"

#include "tests/support/printing.h"

#include <random>

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

const QDate joiningDay(2024, 3, 4);

Suggestion card(int number, QList<MemberId> proposers)
{
    Suggestion card;
    card.id = {number};
    card.number = u"2024-%1"_s.arg(number);
    card.activity = {1};
    card.content = u"修桥"_s;
    card.registeredOn = joiningDay;
    card.proposers = std::move(proposers);
    return card;
}

Suggestion closed(Suggestion card)
{
    card.route = Route::Department;
    card.closedOn = joiningDay.addDays(3);
    return card;
}

/// How often each member is credited in all of `cards`.
QMap<qint64, int> credits(const QList<Suggestion> &cards)
{
    QMap<qint64, int> credits;
    for (const Suggestion &each : cards)
        if (earnsCredit(each))
            for (const MemberId member : each.proposers)
                ++credits[member.value];
    return credits;
}

} // namespace

TEST_CASE("what is merged keeps its number and proposers, and both sides tell of it", "[ledger]")
{
    const Joining joining =
        valueOf(joined(card(1, {{1}}), {card(2, {{2}}), card(3, {{1}, {3}})}, joiningDay.addDays(1)));
    REQUIRE(joining.merged.size() == 2);
    for (const Suggestion &each : joining.merged) {
        CHECK(stateOf(each) == HandlingState::Merged);
        CHECK(each.mergedInto == SuggestionId {1});
        CHECK(each.steps.last().content.contains(u"2024-1"_s));
    }
    CHECK(joining.within.steps.last().content.contains(u"2024-2"_s));
    CHECK(joining.within.steps.last().content.contains(u"2024-3"_s));
    CHECK(joining.merged.last().proposers.size() == 2);
}

TEST_CASE("what cannot be merged is refused by its number", "[ledger]")
{
    const auto refusal = [](const Suggestion &within, const Suggestion &other) {
        return joined(within, {other}, joiningDay).error().message;
    };
    const Suggestion open = card(1, {{1}});
    CHECK(refusal(open, open).contains(u"itself"_s));
    CHECK(refusal(open, closed(card(2, {{2}}))).contains(u"2024-2 is closed"_s));
    CHECK(refusal(closed(card(2, {{2}})), open).contains(u"2024-1 is open"_s));
    Suggestion gone = card(3, {{3}});
    gone.mergedInto = {9};
    CHECK(refusal(open, gone).contains(u"2024-3 is merged"_s));
    CHECK(refusal(gone, open).contains(u"2024-3 is merged"_s));
    const Suggestion whole = valueOf(split(card(4, {{4}}), {{u"甲"_s, 1}, {u"乙"_s, 1}}, joiningDay)).whole;
    CHECK(refusal(open, whole).contains(u"2024-4 was split"_s));
    CHECK(joined(open, {}, joiningDay).error().kind == ErrorKind::Invalid);
}

TEST_CASE("a suggestion goes on in parts, each with a card of its own", "[ledger]")
{
    const Splitting splitting =
        valueOf(split(card(1, {{1}, {2}}), {{u"甲"_s, 3}, {u"乙"_s, 1}}, joiningDay.addDays(1)));
    REQUIRE(splitting.parts.size() == 2);
    CHECK(splitting.parts.first().number == u"2024-1-1"_s);
    CHECK(splitting.parts.last().number == u"2024-1-2"_s);
    for (const Suggestion &part : splitting.parts) {
        CHECK(part.partOf == SuggestionId {1});
        CHECK(part.proposers == splitting.whole.proposers);
        CHECK(stateOf(part) == HandlingState::Registered);
    }
    CHECK(splitting.whole.steps.last().kind == StepKind::Split);
}

TEST_CASE("what cannot be split is refused by its number", "[ledger]")
{
    const QList<PartDraft> two {{u"甲"_s, 1}, {u"乙"_s, 1}};
    CHECK(split(card(1, {}), two.first(1), joiningDay).error().message.contains(u"two parts"_s));
    CHECK(split(closed(card(2, {})), two, joiningDay).error().message.contains(u"2024-2"_s));
    Suggestion part = card(3, {});
    part.partOf = {1};
    CHECK(split(part, two, joiningDay).error().message.contains(u"is a part"_s));
    const Suggestion whole = valueOf(split(card(4, {}), two, joiningDay)).whole;
    CHECK(split(whole, two, joiningDay).error().message.contains(u"2024-4"_s));
    CHECK(split(card(5, {}), {{u"甲"_s, 1}, {QString(), 1}}, joiningDay).error().kind == ErrorKind::Invalid);
    CHECK(split(card(5, {}), {{u"甲"_s, 1}, {u"乙"_s, 0}}, joiningDay).error().kind == ErrorKind::Invalid);
}

TEST_CASE("the progress of a whole is that of its parts by weight", "[ledger]")
{
    Suggestion whole = card(1, {});
    whole.progress = 20;
    CHECK(progressOf(whole, {}) == 20);
    QList<Suggestion> parts = valueOf(split(whole, {{u"甲"_s, 3}, {u"乙"_s, 1}}, joiningDay)).parts;
    CHECK(progressOf(whole, parts) == 0);
    parts.first().progress = 100;
    CHECK(progressOf(whole, parts) == 75);
    parts.last().progress = 40;
    CHECK(progressOf(whole, parts) == 85);
}

TEST_CASE("merging and splitting in any order leave every member the credit they had", "[ledger]")
{
    std::mt19937 random(7);
    for (int round = 0; round < 300; ++round) {
        QList<Suggestion> cards;
        for (int number = 1; number <= 6; ++number)
            cards.append(card(number, {MemberId {static_cast<qint64>(random() % 4) + 1}, MemberId {9}}));
        const auto before = credits(cards);
        for (int turn = 0; turn < 8; ++turn) {
            const auto one = static_cast<qsizetype>(random() % static_cast<unsigned>(cards.size()));
            const auto other = static_cast<qsizetype>(random() % static_cast<unsigned>(cards.size()));
            if (random() % 2 == 0) {
                if (const auto joining = joined(cards.at(one), {cards.at(other)}, joiningDay)) {
                    cards[one] = joining->within;
                    cards[other] = joining->merged.first();
                }
            } else if (auto splitting = split(cards.at(one), {{u"甲"_s, 1}, {u"乙"_s, 2}}, joiningDay)) {
                cards[one] = splitting->whole;
                for (Suggestion &part : splitting->parts) {
                    part.id = {cards.size() + 1};
                    cards.append(part);
                }
            }
        }
        REQUIRE(credits(cards) == before);
    }
}
