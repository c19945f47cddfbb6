#include "core/documents/activitypapers.h"

#include "core/activities/aftermath.h"
#include "core/activities/projectrepository.h"
#include "core/documents/memberdossier.h"
#include "core/dossier/dossier.h"
#include "tests/core/documents/invitingoffice.h"

using namespace Qt::StringLiterals;
using namespace lianxin;
using namespace lianxin::documents;

namespace {

struct Papers : InvitingOffice {
    Result<WrittenPapers> written(ActivityPaper paper) const
    {
        return activityPapers(database, paper, visit.id, today);
    }
    QString text(ActivityPaper paper) const { return plainText(valueOf(written(paper)).papers.first()); }
    void addLine(QTime at, const QString &subject) const
    {
        AgendaItem item;
        item.activity = visit.id;
        item.startsAt = at;
        item.place = u"Town Hall"_s;
        item.subject = subject;
        AgendaRepository agenda(database);
        valueOf(act(*workbook, [&] { return agenda.insert(item); }));
    }
    void hold()
    {
        visit.state = ActivityState::Held;
        visit.heldOn = {2024, 3, 28};
        store();
    }
    void addCase(const QString &title, const QString &place = {}, QDate day = {}) const
    {
        const ActivityCase example {.activity = visit.id, .title = title, .promotedAt = place, .promotedOn = day};
        ActivityCaseRepository cases(database);
        valueOf(act(*workbook, [&] { return cases.insert(example); }));
    }
    void addMedia(const QString &title, const QString &media = {}, QDate day = {}) const
    {
        const Publicity told {.activity = visit.id, .media = media, .publishedOn = day, .title = title};
        PublicityRepository publicity(database);
        valueOf(act(*workbook, [&] { return publicity.insert(told); }));
    }
};

} // namespace

TEST_CASE_METHOD(Papers, "lists name those who come, by the strokes of their names", "[documents]")
{
    for (const QString &name : {u"赵大海"_s, u"丁一"_s, u"王小川"_s})
        invite(name, Reply::Accepted);
    invite(u"马不来"_s, Reply::Leave);
    invite(u"何不来"_s, Reply::Declined);
    for (const ActivityPaper paper : {ActivityPaper::SignIn, ActivityPaper::BusList}) {
        const QString list = text(paper);
        CHECK(list.indexOf(u"1 丁一"_s) > 0);
        CHECK(list.indexOf(u"2 王小川"_s) > list.indexOf(u"1 丁一"_s));
        CHECK(list.indexOf(u"3 赵大海"_s) > list.indexOf(u"2 王小川"_s));
        CHECK_FALSE(list.contains(u"不来"_s));
    }
}

TEST_CASE_METHOD(Papers, "a list that nobody stands on is not printed", "[documents]")
{
    for (const ActivityPaper paper :
         {ActivityPaper::SignIn, ActivityPaper::BusList, ActivityPaper::SeatCards, ActivityPaper::Badges})
        CHECK(written(paper).error().message.contains(u"Nobody is invited"_s));
}

TEST_CASE_METHOD(Papers, "the head of a list comes again on each page", "[documents]")
{
    invite(u"Ann"_s);
    const auto sheet = valueOf(written(ActivityPaper::SignIn)).papers.first();
    const auto *people = std::get_if<Table>(&sheet.blocks.last());
    REQUIRE(people != nullptr);
    CHECK(people->headRows == 1);
    CHECK(people->rows.size() == 2);
}

TEST_CASE_METHOD(Papers, "everybody has a card at the seat, short names with room between", "[documents]")
{
    invite(u"丁一"_s);
    invite(u"王小川"_s);
    const auto cards = valueOf(written(ActivityPaper::SeatCards)).papers;
    REQUIRE(cards.size() == 2);
    CHECK(plainText(cards[0]) == u"丁\u3000一"_s);
    CHECK(plainText(cards[1]) == u"王小川"_s);
    CHECK(cards[0].format == Format::SeatCard);
}

TEST_CASE_METHOD(Papers, "badges stand two side by side", "[documents]")
{
    for (const QString &name : {u"丁一"_s, u"王小川"_s, u"赵大海"_s})
        invite(name);
    const auto sheets = valueOf(written(ActivityPaper::Badges)).papers;
    REQUIRE(sheets.size() == 1);
    const auto *table = std::get_if<Table>(&sheets.first().blocks.first());
    REQUIRE(table != nullptr);
    REQUIRE(table->rows.size() == 2);
    CHECK(plainText(table->rows[0].cells[0].spans).contains(u"丁\u3000一"_s));
    CHECK(table->rows[1].cells.size() == 2);
    CHECK(table->rows[1].cells[1].spans.isEmpty());
}

TEST_CASE_METHOD(Papers, "the programme is printed line by line, and missed where there is none", "[documents]")
{
    CHECK(written(ActivityPaper::Schedule).error().message.contains(u"no programme"_s));
    addLine({9, 5}, u"Start"_s);
    addLine({11, 30}, u"End"_s);
    const QString programme = text(ActivityPaper::Schedule);
    CHECK(programme.contains(u"9:05 Town Hall Start"_s));
    CHECK(programme.contains(u"11:30 Town Hall End"_s));
    CHECK(text(ActivityPaper::Plan).contains(u"1.9:05\u3000Town Hall\u3000Start；2."_s));
}

TEST_CASE_METHOD(Papers, "plan and notes leave out what is not known", "[documents]")
{
    const QString plan = text(ActivityPaper::Plan);
    CHECK(plan.contains(u"Roads and rivers"_s));
    CHECK_FALSE(plan.contains(u"带队领导"_s));
    CHECK_FALSE(plan.contains(u"日程安排"_s));
    CHECK(plan.contains(u"五、有关要求"_s));
    CHECK(text(ActivityPaper::Notes).contains(u"North"_s));
}

TEST_CASE_METHOD(Papers, "a summary tells what came of it, once it was held", "[documents]")
{
    suggestion(u"N-1"_s, visit.id);
    CHECK(written(ActivityPaper::Summary).error().message.contains(u"not held"_s));
    CHECK(written(ActivityPaper::Press).error().message.contains(u"not held"_s));
    CHECK(text(ActivityPaper::Review).contains(u"N-1"_s));
    visit.state = ActivityState::Held;
    visit.heldOn = {2024, 3, 28};
    store();
    const QString summary = text(ActivityPaper::Summary);
    CHECK(summary.contains(u"意见建议1条"_s));
    CHECK(summary.contains(u"N-1 Build a bridge."_s));
    const QString press = text(ActivityPaper::Press);
    CHECK(press.contains(u"意见建议1条"_s));
    CHECK(press.contains(u"2024年3月28日"_s));
}

TEST_CASE_METHOD(Papers, "the form of a review holds what was recorded of it, and asks for the rest", "[documents]")
{
    const EntryId satisfied = word(WordList::Satisfaction, u"满意"_s);
    word(WordList::Satisfaction, u"不满意"_s);
    Suggestion told = suggestion(u"N-1"_s, visit.id);
    told.satisfaction = satisfied;
    SuggestionRepository suggestions(database);
    valueOf(act(*workbook, [&] { return suggestions.update(told); }));
    suggestion(u"N-2"_s, visit.id);
    ActivityReviewRepository reviews(database);
    const auto add = [&](QDate on, const QString &lessons) {
        ActivityReview review {.activity = visit.id, .reviewedOn = on, .lessons = lessons};
        review.scores = {{u"组织"_s, 90}};
        valueOf(act(*workbook, [&] { return reviews.insert(review); }));
    };
    add({2024, 4, 8}, u"早发通知"_s);
    add({2024, 4, 2}, u"旧"_s);
    const QString form = text(ActivityPaper::Review);
    CHECK(form.contains(u"满意■　不满意□"_s));
    CHECK(form.contains(u"满意□　不满意□"_s));
    CHECK(form.contains(u"早发通知"_s));
    CHECK(form.contains(u"2024年4月8日"_s));
    CHECK(form.contains(u"组织 90"_s));
    CHECK_FALSE(form.contains(u"旧"_s));
}

TEST_CASE_METHOD(Papers, "a text for the press tells places and needs in prose", "[documents]")
{
    visit.state = ActivityState::Held;
    visit.heldOn = {2024, 3, 28};
    store();
    ProjectRepository projects(database);
    NeedRepository needs(database);
    for (int number : {1, 2}) {
        Project project {.activity = visit.id, .number = number, .name = u"面粉%1厂"_s.arg(number)};
        project = valueOf(act(*workbook, [&] { return projects.insert(project); }));
        const Need need {.project = project.id, .number = 1, .content = u"缺人%1；"_s.arg(number)};
        valueOf(act(*workbook, [&] { return needs.insert(need); }));
    }
    const QString press = text(ActivityPaper::Press);
    CHECK(press.contains(u"先后来到面粉1厂、面粉2厂，"_s));
    CHECK(press.contains(u"针对“缺人1”“缺人2”等需求"_s));
}

TEST_CASE_METHOD(Papers, "a member's dossier tells the person, the figures and each deed", "[documents]")
{
    invite(u"Ann"_s);
    const MemberId ann = valueOf(InvitationRepository(database).all()).first().member;
    const auto dossiers = valueOf(memberDossiers(database, {ann})).papers;
    REQUIRE(dossiers.size() == 1);
    CHECK(plainText(dossiers.first()).contains(u"姓\u3000\u3000名 Ann"_s));
    CHECK(plainText(dossiers.first()).contains(u"应邀活动 1"_s));
    CHECK(memberDossiers(database, {MemberId {999}}).error().kind == ErrorKind::NotFound);
}

TEST_CASE_METHOD(Papers, "a member's dossier prints no reasons, and nothing that was declined", "[documents]")
{
    invite(u"Ann"_s, Reply::Leave);
    InvitationRepository invitations(database);
    Invitation leave = valueOf(invitations.all()).first();
    leave.leaveReason = word(WordList::LeaveReason, u"Illness"_s);
    leave.presence = Presence::Leave;
    valueOf(act(*workbook, [&] { return invitations.update(leave); }));
    Invitation declined;
    declined.activity = planned({}).id;
    declined.member = leave.member;
    declined.reply = Reply::Declined;
    valueOf(act(*workbook, [&] { return invitations.insert(declined); }));
    const QString text = plainText(valueOf(memberDossiers(database, {leave.member})).papers.first());
    CHECK(text.contains(u"应邀活动 2"_s));
    CHECK_FALSE(text.contains(u"Illness"_s));
    CHECK(text.count(nameOf(DossierKind::Invitation)) == 1);
}

TEST_CASE_METHOD(Papers, "whoever is known not to come stands on no list", "[documents]")
{
    invite(u"丁一"_s, Reply::Accepted);
    invite(u"马请假"_s, Reply::Accepted);
    invite(u"何缺席"_s);
    InvitationRepository invitations(database);
    for (Invitation each : valueOf(invitations.all())) {
        const QString name = valueOf(MemberRepository(database).find(each.member)).name;
        each.presence = name == u"马请假"_s ? Presence::Leave
            : name == u"何缺席"_s           ? Presence::Absent
                                            : Presence::Unknown;
        valueOf(act(*workbook, [&] { return invitations.update(each); }));
    }
    for (const ActivityPaper paper :
         {ActivityPaper::Plan, ActivityPaper::MemberList, ActivityPaper::SignIn, ActivityPaper::BusList,
          ActivityPaper::SeatCards, ActivityPaper::Badges, ActivityPaper::Review}) {
        const auto papers = valueOf(written(paper)).papers;
        CHECK_FALSE(text(paper).contains(u"马请假"_s));
        CHECK_FALSE(text(paper).contains(u"何缺席"_s));
        CHECK((paper != ActivityPaper::SeatCards || papers.size() == 1));
    }
}

TEST_CASE_METHOD(Papers, "what was held counts who was there, and all who were invited", "[documents]")
{
    invite(u"丁一"_s, Reply::Accepted);
    invite(u"王小川"_s, Reply::Leave);
    invite(u"赵大海"_s);
    invite(u"何谢绝"_s, Reply::Declined);
    const auto review = [&] { return text(ActivityPaper::Review); };
    CHECK(review().contains(u"邀请4人，到会0人"_s));
    CHECK(review().contains(u"丁一、赵大海"_s));
    InvitationRepository invitations(database);
    Invitation came = valueOf(invitations.all()).first();
    came.presence = Presence::Late;
    valueOf(act(*workbook, [&] { return invitations.update(came); }));
    CHECK(review().contains(u"丁一、赵大海"_s)); // still on the way
    visit.state = ActivityState::Held;
    visit.heldOn = {2024, 3, 28};
    store();
    CHECK(review().contains(u"邀请4人，到会1人"_s));
    CHECK_FALSE(review().contains(u"赵大海"_s));
    CHECK(text(ActivityPaper::Summary).contains(u"邀请委员4人，到会1人"_s));
}

TEST_CASE_METHOD(Papers, "a case has a name, and what nobody fills in has no column in a summary", "[documents]")
{
    suggestion(u"N-1"_s, visit.id);
    visit.state = ActivityState::Held;
    visit.heldOn = {2024, 3, 28};
    store();
    CHECK(text(ActivityPaper::Case).contains(u"案例名称 Roads and rivers意见建议落实案例"_s));
    CHECK_FALSE(text(ActivityPaper::Summary).contains(u"主办单位"_s));
}

TEST_CASE_METHOD(Papers, "the form of a review names the stored cases and where they were made known", "[documents]")
{
    CHECK(text(ActivityPaper::Review).contains(u"有□　无□　案例名称："_s));
    addCase(u"一座桥"_s, u"常委会会议"_s, {2024, 6, 12});
    addCase(u"清淤"_s);
    const QString form = text(ActivityPaper::Review);
    CHECK(form.contains(u"有■　无□　案例名称：一座桥"_s));
    CHECK(form.contains(u"2024年6月12日常委会会议"_s));
    CHECK(form.contains(u"清淤"_s));
}

TEST_CASE_METHOD(Papers, "a summary tells cases and media where they are stored, and nothing where none is",
                 "[documents]")
{
    hold();
    const QString bare = text(ActivityPaper::Summary);
    CHECK_FALSE(bare.contains(u"典型案例"_s));
    CHECK_FALSE(bare.contains(u"宣传报道"_s));
    CHECK_FALSE(bare.contains(u"建　议　内　容"_s)); // of no suggestion there is no table
    CHECK(bare.contains(u"四、下步打算"_s));
    addMedia(u"委员进工厂"_s, u"晚报"_s, {2024, 4, 1});
    addMedia(u"Town news"_s);
    CHECK(text(ActivityPaper::Summary).contains(u"四、宣传报道"_s));
    addCase(u"一座桥"_s);
    const QString whole = text(ActivityPaper::Summary);
    CHECK(whole.contains(u"四、典型案例\n案　例　名　称\n一座桥\n五、宣传报道"_s)); // made known nowhere yet
    CHECK(whole.contains(u"委员进工厂 晚报 2024年4月1日"_s));
    CHECK(whole.contains(u"Town news"_s));
    CHECK(whole.contains(u"六、下步打算"_s));
    addCase(u"清淤"_s, u"常委会会议"_s, {2024, 6, 12});
    CHECK(text(ActivityPaper::Summary).contains(u"清淤 常委会会议 2024年6月12日"_s));
}
