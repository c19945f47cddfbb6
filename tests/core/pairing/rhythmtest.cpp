#include "core/pairing/rhythm.h"

#include "core/evaluation/factindex.h"
#include "core/pairing/pairingrepository.h"
#include "core/pairing/pairingtasks.h"
#include "tests/support/office.h"
#include "tests/support/printing.h"

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

constexpr EntryId visitForm {11};
constexpr EntryId callForm {12};
constexpr EntryId missedForm {13};

/// A pairing that began on 10 January 2024.
struct Pair {
    Pairing pairing;
    QList<PairingService> services;
    QList<PairingReview> reviews;
    PairingTerms terms;

    Pair()
    {
        pairing.id = {1};
        pairing.startedOn = {2024, 1, 10};
        terms.contacts = {callForm};
        terms.attempts = {missedForm};
    }
    void serve(QDate on, EntryId form)
    {
        PairingService service;
        service.id = {services.size() + 1};
        service.pairing = pairing.id;
        service.servedOn = on;
        service.form = form;
        services.append(service);
    }
    [[nodiscard]] PairingCourse on(QDate day) const { return courseOf(pairing, services, reviews, terms, day); }
};

} // namespace

TEST_CASE("the clock of a pair begins anew at the last real contact, each kind by itself", "[pairing]")
{
    struct Case {
        const char *what;
        EntryId form;
        QDate contactDueOn;
        QDate visitDueOn;
    };
    const QList<Case> cases {
        {"a visit is both", visitForm, {2024, 3, 5}, {2024, 4, 5}},
        {"a service of an old list has no form: a visit", {}, {2024, 3, 5}, {2024, 4, 5}},
        {"a call is no visit", callForm, {2024, 3, 5}, {2024, 3, 10}},
        {"an attempt is nothing", missedForm, {2024, 2, 10}, {2024, 3, 10}},
    };
    for (const Case &each : cases) {
        INFO(each.what);
        Pair pair;
        pair.serve({2024, 2, 5}, each.form);
        CHECK(pair.on({2024, 2, 6}).contactDueOn == each.contactDueOn);
        CHECK(pair.on({2024, 2, 6}).visitDueOn == each.visitDueOn);
    }
}

TEST_CASE("a pair is soon silent, then silent, the day after its last day", "[pairing]")
{
    Pair pair;
    pair.serve({2024, 2, 5}, visitForm); // in touch until 5 March
    const QList<std::pair<QDate, Silence>> expected {{{2024, 2, 26}, Silence::None},
                                                     {{2024, 2, 27}, Silence::Soon},
                                                     {{2024, 3, 5}, Silence::Soon},
                                                     {{2024, 3, 6}, Silence::Late}};
    for (const auto &[day, silence] : expected) {
        INFO(day.toString(Qt::ISODate).toStdString());
        CHECK(pair.on(day).silence == silence);
        CHECK(reasonOf(pair.on(day), day).isEmpty() == (silence == Silence::None));
    }
    CHECK(reasonOf(pair.on({2024, 3, 6}), {2024, 3, 6}) == u"Last contact on 2024-02-05; agreed: every 1 months"_s);
    CHECK(
        reasonOf(pair.on({2024, 4, 6}), {2024, 4, 6}).endsWith(u"Last visit on 2024-02-05; agreed: every 2 months"_s));
    CHECK(pair.on({2024, 2, 4}).contactedOn.isNull()); // what came later is not known yet
}

TEST_CASE("a pair may agree on a rhythm of its own, or on none", "[pairing]")
{
    Pair pair;
    pair.pairing.contactEvery = 3;
    pair.pairing.visitEvery = 0;
    CHECK(pair.on({2024, 2, 1}).contactDueOn == QDate(2024, 4, 10));
    CHECK(pair.on({2024, 2, 1}).visitDueOn.isNull());
    pair.pairing.contactEvery = 0;
    CHECK(pair.on({2030, 1, 1}).silence == Silence::None);
    CHECK(pair.on({2030, 1, 1}).lapsesOn().isNull());
    pair.pairing.contactEvery.reset();
    pair.pairing.endedOn = {2024, 6, 1};
    CHECK(pair.on({2024, 6, 1}).silence == Silence::None);
    CHECK(pair.on({2024, 5, 31}).silence == Silence::Late);
    CHECK(pair.on({2024, 1, 9}).contactDueOn.isNull()); // before it began
}

TEST_CASE("a review is due half a year after the last one, and promises are counted until they are kept", "[pairing]")
{
    Pair pair;
    CHECK(pair.on({2024, 2, 1}).reviewDueOn == QDate(2024, 7, 10));
    pair.reviews.append({{1}, 1, pair.pairing.id, {2024, 7, 1}, ReviewVerdict::Continue, {}});
    CHECK(pair.on({2024, 7, 1}).reviewDueOn == QDate(2025, 1, 1));
    CHECK(pair.on({2024, 6, 30}).reviewDueOn == QDate(2024, 7, 10));
    pair.terms.reviewMonths = 0;
    CHECK(pair.on({2024, 7, 1}).reviewDueOn.isNull());

    pair.serve({2024, 2, 5}, visitForm);
    pair.services.first().promise = u"p"_s;
    CHECK(pair.on({2024, 3, 1}).openPromises == 1);
    pair.services.first().promiseKeptOn = {2024, 3, 1};
    CHECK(pair.on({2024, 3, 1}).openPromises == 0);
    CHECK(pair.on({2024, 2, 28}).openPromises == 1);
}

TEST_CASE("who lapses next: those who have, those who will by their habit, then the rest", "[pairing]")
{
    const QDate day {2024, 5, 1};
    Pair slow; // every 40 days, with a month agreed on
    for (const QDate on : {QDate(2024, 2, 1), QDate(2024, 3, 12), QDate(2024, 4, 21)})
        slow.serve(on, visitForm);
    CHECK(slow.on(day).usualGap == 40);
    CHECK(slow.on(day).isLikelyToLapse());
    Pair steady; // every 20 days
    for (const QDate on : {QDate(2024, 3, 1), QDate(2024, 3, 21), QDate(2024, 4, 10)})
        steady.serve(on, visitForm);
    CHECK_FALSE(steady.on(day).isLikelyToLapse());
    Pair silent;
    CHECK(silent.on(day).usualGap == 0);
    Pair ended;
    ended.pairing.endedOn = {2024, 4, 1};
    const auto forecast =
        lapseForecast({{{1}, steady.on(day)}, {{2}, ended.on(day)}, {{3}, slow.on(day)}, {{4}, silent.on(day)}}, day);
    CHECK(forecast
          == QList<Lapse> {{{4}, {2024, 2, 11}, false}, {{3}, {2024, 5, 22}, true}, {{1}, {2024, 5, 11}, false}});
}

TEST_CASE_METHOD(Office, "whatever is written down of a pair, undo brings its course back", "[pairing]")
{
    const MemberId ann = member(u"Ann"_s).id;
    const EnterpriseId mill = enterprise(u"Mill"_s).id;
    word(WordList::ServiceForm, u"visit"_s, u"visit"_s);
    const EntryId call = word(WordList::ServiceForm, u"call"_s, u"contact"_s);
    const EntryId missed = word(WordList::ServiceForm, u"missed"_s, u"attempt"_s);
    PairingRepository pairings(database);
    PairingServiceRepository services(database);
    Pairing pairing;
    pairing.number = 1;
    pairing.member = ann;
    pairing.partner = mill;
    pairing.startedOn = {2024, 1, 10};
    pairing = valueOf(act(*workbook, [&] { return pairings.insert(pairing); }));
    const auto courses = [&] {
        const Facts facts = valueOf(readFacts(database));
        REQUIRE(formFor(Touch::Contact, facts.directory) == call);
        const FactIndex index(facts);
        const PairingCourse course = index.courseOf(facts.pairings.first(), {2024, 12, 1});
        REQUIRE(index.lastServedOn(pairing.id, {2024, 12, 1}) == course.contactedOn); // who was not reached, was not
        return course;
    };
    std::mt19937 chance(6);
    const auto below = [&](int limit) { return static_cast<int>(chance() % static_cast<unsigned>(limit)); };
    QList<PairingCourse> before;
    QDate lastReal;
    for (int step = 0; step < 200; ++step) {
        before.append(courses());
        const QDate day = QDate(2024, 1, 10).addDays(below(300));
        const int kind = below(4);
        if (kind == 0) {
            valueOf(act(*workbook, [&] { return noteService(database, pairing.id, day, Touch::Contact); }));
        } else if (kind == 1) {
            succeed(act(*workbook, [&] { return reviewAndGoOn(database, pairing.id, day); }));
        } else {
            PairingService service;
            service.pairing = pairing.id;
            service.servedOn = day;
            service.form = kind == 2 ? missed : call;
            service.promise = u"p"_s;
            service.promiseDueOn = day.addDays(below(40));
            const auto stored = valueOf(act(*workbook, [&] { return services.insert(service); }));
            if (kind == 3 && below(2) == 0)
                succeed(act(*workbook, [&] { return keepPromise(database, stored.id.value, day.addDays(1)); }));
        }
        if (kind == 0 || kind == 3)
            lastReal = std::max(lastReal, day);
        const PairingCourse now = courses();
        REQUIRE(now.contactedOn == lastReal); // attempts and reviews never move it
        REQUIRE((!lastReal.isValid() || now.contactDueOn == lastReal.addMonths(1)));
        REQUIRE(now.visitDueOn == QDate(2024, 3, 10)); // there was no visit
    }
    while (!before.isEmpty()) {
        while (courses() != before.last())
            succeed(workbook->undo());
        before.removeLast();
    }
    CHECK(valueOf(services.all()).isEmpty());
}
