#include "tests/print/papers.h"

using namespace Qt::StringLiterals;
using namespace lianxin;
using namespace lianxin::documents;

namespace {

GroupNoticeData aNotice()
{
    return {aLetter().activity, {u"高振纶"_s, u"于维桢"_s}, {u"银行贷款"_s}, u"联络工委"_s, {2026, 2, 26}};
}

Result<QString> noticeOf(const GroupNoticeData &data)
{
    return groupNotice(data, valueOf(shippedWording(u"group-notice"_s)));
}

} // namespace

TEST_CASE("a letter says all that its data say", "[documents]")
{
    const InvitationLetterData data = aLetter();
    const Document letter = letterOf(data);
    const QString text = plainText(letter);
    for (const QString &word : {data.organ, data.number, data.specialty, data.activity.theme, data.activity.county,
                                data.activity.leader, data.activity.meetingPlace, data.activity.phone,
                                u"尊敬的高振纶委员："_s, u"2026年3月5日（星期四）"_s, u"3月2日前"_s, u"2026年2月26日"_s,
                                u"附件：1.活动日程"_s, u"3.回执"_s, u"1.邹平市宏远铝业科技有限公司高端铝箔项目；2."_s})
        CHECK(text.contains(word));
    CHECK(letter.format == Format::Letter);
    CHECK(letter.name == u"邀请函 高振纶"_s);
    CHECK(letter.author == data.signature);
    CHECK_FALSE(text.contains(u'{'));
    CHECK_FALSE(text.contains(u'['));
}

TEST_CASE("a letter without leader, times, telephone or specialty drops their words and keeps its numbers",
          "[documents]")
{
    InvitationLetterData data = aLetter();
    data.activity.leader.clear();
    data.activity.end.clear();
    data.activity.phone.clear();
    data.specialty.clear();
    const QString text = plainText(letterOf(data));
    CHECK_FALSE(text.contains(u"带队领导"_s));
    CHECK_FALSE(text.contains(u"专长"_s));
    CHECK_FALSE(text.contains(u"电话"_s));
    CHECK_FALSE(text.contains(u"前结束"_s));
    CHECK(text.contains(u"二、活动内容"_s));
    CHECK(text.contains(u"三、有关事项"_s));
}

TEST_CASE("a letter without a name is refused", "[documents]")
{
    InvitationLetterData data = aLetter();
    data.memberName.clear();
    const auto letter = invitationLetter(data, valueOf(shippedWording(u"invitation-letter"_s)));
    REQUIRE_FALSE(letter);
    CHECK(letter.error().message.contains(u"委员姓名"_s));
}

TEST_CASE("the letter to a unit asks that unit", "[documents]")
{
    const InvitationLetterData data = aLetter();
    const auto letter =
        valueOf(unitLetter({data.activity, data.organ, u"市工业和信息化局"_s, data.signature, {2026, 2, 26}},
                           valueOf(shippedWording(u"unit-letter"_s))));
    CHECK(letter.name == u"关于商请支持委员联络活动的函 市工业和信息化局"_s);
    CHECK(plainText(letter).contains(u"市工业和信息化局："_s));
    CHECK(plainText(letter).contains(u"邹平市政协承办"_s));
}

TEST_CASE("the notice for the group names members and needs, and no contact", "[documents]")
{
    const QString text = valueOf(noticeOf(aNotice()));
    CHECK(text.contains(u"邀请委员：高振纶、于维桢"_s));
    CHECK(text.contains(u"企业需求：银行贷款"_s));
    CHECK_FALSE(text.contains(aLetter().activity.phone));
    CHECK_FALSE(text.contains(aLetter().activity.contact));
}

TEST_CASE("a mobile number never comes into the notice for the group", "[documents]")
{
    for (const QString &number : {u"13812345678"_s, u"138-1234-5678"_s, u"138 1234 5678"_s}) {
        GroupNoticeData data = aNotice();
        data.needs = {u"请联系"_s + number};
        const auto notice = noticeOf(data);
        REQUIRE_FALSE(notice);
        CHECK(notice.error().kind == ErrorKind::Invalid);
        CHECK(notice.error().message.contains(number));
    }
    GroupNoticeData data = aNotice();
    data.needs = {u"编号 20138123456789"_s};
    CHECK(noticeOf(data));
}

TEST_CASE("a card says all that its data say, and has a line for each step", "[documents]")
{
    const TrackingCardData data = aCard();
    const Document card = cardOf(data);
    const QString text = plainText(card);
    for (const QString &word : QStringList {data.organ, data.number, data.activity, data.project, data.category,
                                            data.text, data.route, data.mainUnit, data.result, data.satisfaction,
                                            u"2024年6月28日"_s, u"滨城区工业和信息化局、市科学技术局"_s}
             + data.proposers)
        CHECK(text.contains(word));
    for (const TrackingStep &step : data.steps)
        CHECK(text.count(step.text) == 1);
    CHECK(card.name.endsWith(data.number));
}

TEST_CASE("a card of which only the number is known keeps every box", "[documents]")
{
    TrackingCardData bare;
    bare.number = u"2024-滨城-02"_s;
    const auto boxes = [](const Document &card) {
        qsizetype count = 0;
        for (const Block &block : card.blocks)
            if (const auto *table = std::get_if<Table>(&block))
                for (const TableRow &row : table->rows)
                    count += row.cells.size();
        return count;
    };
    TrackingCardData full = aCard();
    full.steps = {full.steps.first()};
    bare.organ = full.organ;
    CHECK(boxes(cardOf(bare)) == boxes(cardOf(full)));
}
