#include "core/ledger/handling.h"
#include "core/ledger/joining.h"
#include "tests/support/office.h"

#include <QMap>

#include <random>

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

/// A ledger of an office, on which events fall as they like.
class RandomLedger : public Office
{
public:
    RandomLedger()
    {
        terms.deadlines = {{}, WorkCalendar::announced()};
        terms.solved = word(WordList::ResultClass, u"A"_s, u"solved"_s);
        terms.dissatisfied = word(WordList::Satisfaction, u"不满意"_s, u"dissatisfied"_s);
        terms.today = {2026, 12, 31};
        satisfied = word(WordList::Satisfaction, u"满意"_s, u"satisfied"_s);
        units = {word(WordList::Unit, u"水利局"_s), word(WordList::Unit, u"交通局"_s)};
        const QList<MemberId> members {member(u"安"_s).id, member(u"白"_s).id, member(u"曹"_s).id};
        const ActivityId visit = activity(1, {2024, 3, 4}).id;
        for (int number = 1; number <= 4; ++number) {
            Suggestion card = suggestion(u"2024-%1"_s.arg(number), visit);
            card.registeredOn = day;
            card.proposers = {members.at(number % 3), members.at((number + 1) % 3)};
            valueOf(act(*workbook, [&] { return suggestions.update(card); }));
        }
    }

    /// By number; what an update writes besides is left aside.
    [[nodiscard]] QMap<QString, Suggestion> ledger() const
    {
        QMap<QString, Suggestion> cards;
        const auto all = valueOf(suggestions.all());
        for (const Suggestion &each : all) {
            REQUIRE_FALSE(cards.contains(each.number)); // one card each
            cards[each.number] = each;
            cards[each.number].revision = 0;
        }
        return cards;
    }

    /// True when the event was possible, and is stored as one action.
    bool happen()
    {
        day = day.addDays(below(2));
        const auto all = valueOf(suggestions.all());
        const Suggestion &card = all.at(below(static_cast<int>(all.size())));
        const auto kind = static_cast<StepKind>(below(static_cast<int>(StepKind::Split) + 1));
        if (kind == StepKind::Merged)
            return merge(card, all.at(below(static_cast<int>(all.size()))));
        if (kind == StepKind::Split)
            return all.size() < 12 && divide(card);
        SuggestionStep step {.takenOn = day, .content = u"因为"_s, .kind = kind, .entry = units.at(below(2))};
        step.person = u"张主任"_s;
        if (kind == StepKind::Closed)
            step.entry = terms.solved;
        if (kind == StepKind::Judged)
            step.entry = below(3) == 0 ? terms.dissatisfied : satisfied;
        if (kind == StepKind::Extended)
            step.dueOn = std::max(day, card.dueOn).addDays(10);
        if (kind == StepKind::ExtensionAsked)
            step.askedUntil = std::max(day, card.dueOn).addDays(10);
        const auto after = handled(card, step, terms);
        return after && stored({*after}, {});
    }

    HandlingTerms terms;

private:
    int below(int limit) { return static_cast<int>(m_chance() % static_cast<unsigned>(limit)); }

    bool stored(const QList<Suggestion> &changed, const QList<Suggestion> &added)
    {
        return act(*workbook,
                   [&]() -> Result<void> {
                       for (const Suggestion &each : changed)
                           if (const auto done = suggestions.update(each); !done)
                               return done.error();
                       for (const Suggestion &each : added)
                           if (const auto done = suggestions.insert(each); !done)
                               return done.error();
                       return {};
                   })
            .has_value();
    }
    bool merge(const Suggestion &within, const Suggestion &other)
    {
        const auto joining = joined(within, {other}, day);
        return joining && stored(joining->merged + QList<Suggestion> {joining->within}, {});
    }
    bool divide(const Suggestion &whole)
    {
        const auto splitting = split(whole, {{u"甲"_s, 1}, {u"乙"_s, 2}}, day);
        return splitting && stored({splitting->whole}, splitting->parts);
    }

    SuggestionRepository suggestions {database};
    EntryId satisfied;
    QList<EntryId> units;
    QDate day {2024, 3, 4};
    std::mt19937 m_chance {29};
};

/// What each member is credited with.
QMap<qint64, int> creditsIn(const QMap<QString, Suggestion> &ledger)
{
    QMap<qint64, int> credits;
    for (const Suggestion &each : ledger)
        if (earnsCredit(each))
            for (const MemberId member : each.proposers)
                ++credits[member.value];
    return credits;
}

} // namespace

TEST_CASE("10,000 random events on a ledger keep cards, routes, days and credit, and undo returns to the start",
          "[ledger]")
{
    int events = 0;
    int taken = 0;
    while (events < 10'000) {
        RandomLedger office;
        const auto start = office.ledger();
        const auto credit = creditsIn(start);
        int done = 0;
        for (int turn = 0; turn < 500; ++turn, ++events)
            if (office.happen())
                ++done;
        const auto end = office.ledger();
        CHECK(creditsIn(end) == credit);
        for (const Suggestion &card : end) {
            const HandlingState state = stateOf(card);
            if (state != HandlingState::Merged) // which keeps the route that it had
                REQUIRE((card.route == Route::Open) == (state == HandlingState::Registered));
            REQUIRE(std::ranges::is_sorted(card.steps, {}, &SuggestionStep::takenOn));
            REQUIRE((state != HandlingState::Closed || card.closedOn >= card.registeredOn));
        }
        for (int step = 0; step < done; ++step)
            succeed(office.workbook->undo());
        REQUIRE(office.ledger() == start);
        for (int step = 0; step < done; ++step)
            succeed(office.workbook->redo());
        REQUIRE(office.ledger() == end);
        taken += done;
    }
    CHECK(taken > 500);
}
