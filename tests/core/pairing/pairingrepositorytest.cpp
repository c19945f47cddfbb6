#include "core/pairing/pairingrepository.h"

#include "tests/support/office.h"
#include "tests/support/roundtrip.h"

using namespace Qt::StringLiterals;
using namespace lianxin;

TEST_CASE_METHOD(Office, "a pairing and its services are stored with every field", "[pairing]")
{
    PairingRepository pairings(database);
    const Pairing first {.id = {},
                         .revision = 0,
                         .number = 1,
                         .member = member(u"安"_s).id,
                         .partner = enterprise(u"甲"_s).id,
                         .startedOn = {2024, 4, 10},
                         .purpose = {},
                         .endedOn = {},
                         .endReason = {},
                         .note = {}};
    const Pairing second {.id = {},
                          .revision = 0,
                          .number = 2,
                          .member = member(u"白"_s).id,
                          .partner = enterprise(u"乙"_s).id,
                          .startedOn = {2024, 5, 10},
                          .purpose = u"p"_s,
                          .endedOn = {2024, 12, 1},
                          .endReason = u"r"_s,
                          .note = u"n"_s,
                          .contactEvery = 2,
                          .visitEvery = 3,
                          .result = u"w"_s};
    checkRepository(*workbook, pairings, first, second);

    Pairing other = first;
    other.number = 9;
    other.partner = enterprise(u"丙"_s).id;
    const PairingId one = valueOf(pairings.all()).first().id;
    const PairingId two = valueOf(act(*workbook, [&] { return pairings.insert(other); })).id;
    PairingServiceRepository services(database);
    checkRepository(*workbook, services, PairingService {{}, 0, one, {2024, 6, 1}, {}, {}, {}},
                    PairingService {{},
                                    0,
                                    two,
                                    {2024, 7, 1},
                                    u"c"_s,
                                    u"e"_s,
                                    u"r"_s,
                                    word(WordList::ServiceForm, u"f"_s),
                                    u"p"_s,
                                    u"q"_s,
                                    {2024, 8, 1},
                                    {2024, 7, 9}});
    CHECK(valueOf(services.of(two)).size() == 1);
    PairingReviewRepository reviews(database);
    checkRepository(*workbook, reviews, PairingReview {{}, 0, one, {2024, 6, 1}, ReviewVerdict::Continue, {}},
                    PairingReview {{}, 0, two, {2024, 7, 1}, ReviewVerdict::Change, u"n"_s});
}

TEST_CASE_METHOD(Office, "an outcome is stored with every field", "[pairing]")
{
    OutcomeRepository outcomes(database);
    Outcome first;
    first.number = 1;
    first.title = u"甲"_s;
    const Outcome second {.id = {},
                          .revision = 0,
                          .number = 2,
                          .kind = word(WordList::OutcomeKind, u"融资对接"_s),
                          .activity = activity(1).id,
                          .reachedOn = {2024, 9, 26},
                          .enterprise = enterprise(u"甲"_s).id,
                          .title = u"乙"_s,
                          .recognition = u"r"_s,
                          .amountFen = 300'000'000,
                          .peopleTrained = 120,
                          .posts = 46,
                          .sessions = 2,
                          .evidence = u"e"_s,
                          .members = {member(u"安"_s).id},
                          .values = {{3'500, word(WordList::Measure, u"亩"_s)}},
                          .level = word(WordList::Level, u"v"_s),
                          .verifiedOn = {2024, 10, 1},
                          .verifiedBy = u"b"_s,
                          .proofName = u"p.pdf"_s,
                          .proofContent = u"00"_s};
    checkRepository(*workbook, outcomes, first, second);
}
