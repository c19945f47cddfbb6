#include "core/documents/approvalsheet.h"

#include "core/documents/wording.h"
#include "core/nomination/handmade.h"
#include "tests/core/nomination/visit.h"

using namespace Qt::StringLiterals;
using namespace lianxin;

TEST_CASE("the approval sheet names each seat with its reason and reserves, and who serves each need", "[documents]")
{
    ::Visit office;
    office.need(u"电商"_s);
    office.set(u"office.name"_s, u"Liaison Office"_s);
    office.word(WordList::Depth, u"精"_s, u"3"_s);
    const Nomination panel = office.nomination();
    const QString text =
        documents::plainText(valueOf(documents::approvalSheet(office.database, office.visit.id, panel)));
    CHECK(text.contains(u"东县"_s));
    CHECK(text.contains(u"Specialist 丁 丁公司经理"_s));
    for (const QString &reason : panel.reasons)
        CHECK(text.contains(reason));
    CHECK(text.contains(u"1-1 电商 covered 丁 (精)"_s));
    CHECK(text.contains(panel.answer.ids().contains(QString::number(office.residents.at(0).id.value)) ? u"白"_s
                                                                                                      : u"安"_s));
}

TEST_CASE("the approval sheet names the rules that its panel departs from", "[documents]")
{
    ::Visit office;
    office.set(u"office.name"_s, u"Liaison Office"_s);
    const Nomination chosen = office.nomination();
    const QString resident = QString::number(office.residents.at(0).id.value);
    const auto made = valueOf(handMadePanel(chosen, {resident}));
    const auto sheet = valueOf(documents::approvalSheet(office.database, office.visit.id, made.nomination));
    CHECK(
        documents::plainText(sheet).contains(u"Departs from the rules: 1 sit, from 2 to 2 seats are to be filled."_s));
    CHECK_FALSE(documents::plainText(valueOf(documents::approvalSheet(office.database, office.visit.id, chosen)))
                    .contains(u"Departs from the rules"_s));
}

TEST_CASE("without a panel there is no approval sheet", "[documents]")
{
    ::Visit office;
    office.visit.localSeats = 9;
    office.change(office.visit);
    const auto sheet = documents::approvalSheet(office.database, office.visit.id, office.nomination());
    REQUIRE_FALSE(sheet);
    CHECK(sheet.error().kind == ErrorKind::Invalid);
}

TEST_CASE("the approval sheet is seen in words that are being edited", "[documents]")
{
    ::Visit office;
    const auto maker = documents::approvalSpecimenMaker(office.database, office.visit.id);
    auto wording = valueOf(documents::shippedWording(documents::approvalPaper));
    wording.text = u"去{县区}，{选派人数}人"_s;
    const auto specimens = valueOf(maker(wording));
    REQUIRE(specimens.size() == 1);
    CHECK(documents::plainText(valueOf(specimens.first().paper)).startsWith(u"去东县，"_s));
    CHECK_FALSE(specimens.first().values.lists.value(u"seat_member"_s).isEmpty());

    office.visit.localSeats = 9;
    office.change(office.visit);
    CHECK_FALSE(documents::approvalSpecimenMaker(office.database, office.visit.id)(wording));
}
