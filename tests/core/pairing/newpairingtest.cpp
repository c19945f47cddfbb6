#include "core/pairing/newpairing.h"

#include "core/pairing/pairingrepository.h"
#include "tests/support/office.h"

using namespace Qt::StringLiterals;
using namespace lianxin;

TEST_CASE("who said it first is paired with the firm, that of the suggestion before that of its project", "[pairing]")
{
    Suggestion said;
    said.proposers = {MemberId {3}, MemberId {4}};
    said.content = u"帮企业\n接上数据。"_s;
    Project project;
    CHECK(seedOf(said, project) == PairingSeed {{3}, {}, u"帮企业 接上数据。"_s});
    project.enterprise = {7};
    CHECK(seedOf(said, project).partner == EnterpriseId {7});
    said.enterprise = {8};
    CHECK(seedOf(said, project).partner == EnterpriseId {8});
    said.content = QString(300, u'长');
    CHECK(seedOf(said, project).purpose.size() == 100);
    CHECK_FALSE(seedOf(Suggestion {}, project).member.isStored());
}

TEST_CASE_METHOD(Office, "a pairing begins once, with the next number, and anew when it has ended", "[pairing]")
{
    PairingRepository pairings(database);
    const PairingSeed seed {member(u"安"_s).id, enterprise(u"甲厂"_s).id, u"帮企业接上数据"_s};
    const auto begin = [&](const PairingSeed &of, QDate day) {
        return act(*workbook, [&] { return beginPairing(database, of, day); });
    };
    Pairing other;
    other.number = 6;
    other.member = seed.member;
    other.partner = enterprise(u"乙厂"_s).id;
    other.startedOn = {2023, 1, 1};
    valueOf(act(*workbook, [&] { return pairings.insert(other); }));

    Pairing begun = valueOf(begin(seed, {2024, 4, 1}));
    CHECK(begun.number == 7);
    CHECK(begun.purpose == seed.purpose);
    CHECK(begun.startedOn == QDate(2024, 4, 1));
    CHECK(valueOf(begin(seed, {2024, 5, 1})).id == begun.id);
    CHECK(valueOf(pairings.all()).size() == 2);

    begun.endedOn = {2024, 6, 1};
    begun.result = u"接上了"_s;
    valueOf(act(*workbook, [&] { return pairings.update(begun); }));
    CHECK(valueOf(begin(seed, {2024, 7, 1})).number == 8);

    CHECK(begin({{}, seed.partner, {}}, {2024, 7, 1}).error().kind == ErrorKind::Invalid);
    CHECK(begin({seed.member, {}, {}}, {2024, 7, 1}).error().message.contains(u"No firm"_s));
    CHECK(valueOf(pairings.all()).size() == 3);
}
