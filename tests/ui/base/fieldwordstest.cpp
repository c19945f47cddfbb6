#include "ui/base/fieldwords.h"

#include "core/evaluation/rulerepository.h"
#include "core/invitations/invitationrepository.h"
#include "core/pairing/pairingrepository.h"
#include "tests/support/office.h"
#include "ui/base/privacy.h"

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

struct FieldFixture : Office {
    EntryId east = word(WordList::Region, u"东县"_s);
    Member ann = member(u"安"_s);
    Activity visit = activity(3);
    EntryId accepted = word(WordList::Reply, u"参加"_s, u"accepted"_s);

    [[nodiscard]] QString said(const QString &table, const QString &column, const QVariant &value) const
    {
        const Facts facts = valueOf(readFacts(database));
        return ui::fieldText(FactIndex(facts), table, column, value);
    }
};

} // namespace

TEST_CASE_METHOD(FieldFixture, "references and codes of the history become the office's words", "[base]")
{
    CHECK(said(MemberRepository::table, u"home"_s, east.value) == u"东县"_s);
    CHECK(said(InvitationRepository::table, u"member"_s, ann.id.value) == u"安"_s);
    CHECK(said(ActivityRepository::table, u"leader"_s, ann.id.value) == u"安"_s);
    CHECK(said(InvitationRepository::table, u"activity"_s, visit.id.value).contains(u'3'));
    CHECK(said(InvitationRepository::table, u"reply"_s, u"accepted"_s) == u"参加"_s);
    CHECK(said(InvitationRepository::table, u"reply"_s, u"unheard"_s) == u"unheard"_s); // no word for it
    CHECK(said(PairingRepository::table, u"partner"_s, enterprise(u"甲公司"_s).id.value) == u"甲公司"_s);
}

TEST_CASE_METHOD(FieldFixture, "what is not a reference stays as it was written", "[base]")
{
    CHECK(said(MemberRepository::table, u"unit"_s, u"<b>甲公司</b>"_s) == u"<b>甲公司</b>"_s);
    CHECK(said(MemberRepository::table, u"number"_s, qint64(7)) == u"7"_s);
    CHECK(said(ActivityRepository::table, u"held_on"_s, u"2024-03-28"_s) == u"2024-03-28"_s);
    CHECK(said(ActivityRepository::table, u"held_on"_s, {}).isEmpty());
    CHECK(said(MemberRepository::table, u"home"_s, qint64(9999)) == u"9999"_s); // a word that is gone
}

TEST_CASE_METHOD(FieldFixture, "telephones are hidden in privacy, within a remark too", "[base]")
{
    ui::setHidesPersonal(true);
    CHECK_FALSE(said(MemberRepository::table, u"phone"_s, u"13812345678"_s).contains(u"12345"_s));
    CHECK_FALSE(said(MemberRepository::table, u"note"_s, u"手机13812345678"_s).contains(u"12345"_s));
    CHECK_FALSE(said(u"member_custom"_s, u"value"_s, u"0543-8160123"_s).contains(u"8160123"_s));
    CHECK(said(ActivityRepository::table, u"held_on"_s, u"2024-03-28"_s) == u"2024-03-28"_s);
    ui::setHidesPersonal(false);
}

TEST_CASE_METHOD(FieldFixture, "money, points and flags are told in their units", "[base]")
{
    CHECK(said(OutcomeRepository::table, u"amount_fen"_s, qint64(12'500'000)) == u"12.5"_s);
    CHECK(said(RuleRepository::table, u"points"_s, qint64(-50)) == u"-0.5"_s);
    CHECK(said(RuleRepository::table, u"best_only"_s, qint64(1)) == u"yes"_s);
    CHECK(said(RuleRepository::table, u"best_only"_s, qint64(0)) == u"no"_s);
    CHECK(ui::fieldTitle(u"substitutes"_s) == u"In the place of"_s);
    CHECK(ui::fieldTitle(u"unheard_of"_s) == u"unheard_of"_s);
    CHECK(ui::fieldTitle(u"name"_s, MemberRepository::table) != ui::fieldTitle(u"name"_s, u"directory_entry"_s));
}
