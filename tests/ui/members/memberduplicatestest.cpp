#include "core/invitations/invitationrepository.h"
#include "tests/support/content.h"
#include "tests/support/formhands.h"
#include "tests/support/office.h"
#include "tests/support/tablehands.h"
#include "ui/base/privacy.h"
#include "ui/forms/mergedialog.h"
#include "ui/members/memberspage.h"

#include <QAction>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

/// Telephones are hidden while this is there.
struct Privacy {
    Privacy() { ui::setHidesPersonal(true); }
    ~Privacy() { ui::setHidesPersonal(false); }
    Q_DISABLE_COPY_MOVE(Privacy)
};

/// A roll on which one person stands twice.
struct DuplicatesFixture {
    Office office;
    Member ann = stored(u"王小明"_s, u"市一中校长"_s, {});
    Member bob = stored(u"李大海"_s, u"港务局"_s, u"13900002222"_s);
    Member twin = stored(u"王小明"_s, u"市一中 校长"_s, u"13800001111"_s);
    Activity visit = office.activity(3, {2024, 3, 28});
    ShownPage<ui::MembersPage> shown {*office.workbook};
    TableHands members {shown.page, u"members"_s};

    Member stored(const QString &name, const QString &unit, const QString &phone) const
    {
        Member member;
        member.name = name;
        member.unit = unit;
        member.phone = phone;
        MemberRepository roll(office.database);
        return valueOf(act(*office.workbook, [&] { return roll.insert(member); }));
    }
    void invite(MemberId member) const
    {
        InvitationRepository invitations(office.database);
        Invitation invitation;
        invitation.activity = visit.id;
        invitation.member = member;
        valueOf(act(*office.workbook, [&] { return invitations.insert(invitation); }));
    }
    QList<Member> roll() const { return valueOf(MemberRepository(office.database).all()); }

    QPushButton &offer() const { return *shown.page.findChild<QPushButton *>(u"memberDuplicates"_s); }
    ui::MergeDialog *dialog() const
    {
        const auto open = shown.page.findChildren<ui::MergeDialog *>();
        return open.isEmpty() ? nullptr : open.last();
    }
    void press(const QString &button) const
    {
        dialog()->findChild<QPushButton *>(button)->click();
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    /// Chooses a side for the line that shows `text`.
    void choose(const QString &text) const
    {
        for (auto *each : dialog()->findChildren<QRadioButton *>())
            if (each->text() == text)
                each->setChecked(true);
    }
};

} // namespace

TEST_CASE_METHOD(DuplicatesFixture, "who may stand on the roll twice is offered, and merged as one action", "[members]")
{
    invite(twin.id);
    const QStringList before = contentOf(office.database);
    REQUIRE(offer().isVisible());
    CHECK(offer().text().contains(u'1'));
    offer().click();
    REQUIRE(dialog() != nullptr);
    CHECK(dialog()->findChild<QListWidget *>(u"mergePairs"_s)->count() == 1);
    choose(u"市一中 校长"_s);
    press(u"mergeNow"_s);

    REQUIRE(roll().size() == 2);
    CHECK(roll().first().id == ann.id);
    CHECK(roll().first().phone == twin.phone); // the one that stays had none
    CHECK(roll().first().unit == twin.unit); // as chosen
    CHECK(valueOf(InvitationRepository(office.database).of(visit.id)).first().member == ann.id);
    CHECK_FALSE(offer().isVisible());
    CHECK(dialog() == nullptr);

    REQUIRE(office.workbook->undo());
    CHECK(contentOf(office.database) == before);
    CHECK(offer().isVisible());
}

TEST_CASE_METHOD(DuplicatesFixture, "what speaks against two being one is told beside why they may be", "[members]")
{
    ann.bornIn = u"1970-01"_s;
    twin.bornIn = u"1984-05"_s;
    MemberRepository repository(office.database);
    for (const Member &each : {ann, twin})
        valueOf(act(*office.workbook, [&] { return repository.update(each); }));
    offer().click();
    CHECK(dialog()->findChild<QListWidget *>(u"mergePairs"_s)->item(0)->text().contains("different months"_L1));
}

TEST_CASE_METHOD(DuplicatesFixture, "telephones that are hidden are merged and entered all the same, and not shown",
                 "[members]")
{
    const Privacy privacy;
    offer().click();
    for (const auto *each : dialog()->findChildren<QRadioButton *>())
        CHECK_FALSE(each->text().contains(twin.phone));
    press(u"mergeNow"_s);
    CHECK(roll().first().phone == twin.phone);

    members.add();
    const FormHands form(shown.page, u"memberForm"_s);
    form.fill(u"name"_s, u"赵一"_s);
    form.fill(u"phone"_s, u"13700003333"_s);
    REQUIRE(form.form().save());
    CHECK(roll().last().phone == "13700003333"_L1);
}

TEST_CASE_METHOD(DuplicatesFixture, "what cannot be merged is told in the dialog, and nothing is changed", "[members]")
{
    invite(ann.id);
    invite(twin.id);
    const QStringList before = contentOf(office.database);
    offer().click();
    press(u"mergeNow"_s);
    CHECK(dialog()->findChild<ui::FormBar *>()->sentence().contains("same activity"_L1));
    CHECK(contentOf(office.database) == before);
    press(u"mergePass"_s);
    CHECK(dialog() == nullptr);
    CHECK(roll().size() == 3);
}

TEST_CASE_METHOD(DuplicatesFixture, "two members chosen by hand are merged, other numbers of them are not", "[members]")
{
    auto *merge = members.view().findChild<QAction *>(u"mergeMembers"_s);
    REQUIRE(merge != nullptr);
    members.choose(ann.id.value);
    merge->trigger();
    CHECK(dialog() == nullptr);
    CHECK(shown.complaint().contains("two members"_L1));

    members.view().selectionModel()->select(members.cell(bob.id.value, u"Name"_s), QItemSelectionModel::Select);
    merge->trigger();
    REQUIRE(dialog() != nullptr);
    press(u"mergeNow"_s);
    REQUIRE(roll().size() == 2);
    CHECK(roll().first().phone == bob.phone);
}

TEST_CASE_METHOD(DuplicatesFixture, "a new member who is on the roll already completes that entry, if the user wants",
                 "[members]")
{
    const QStringList before = contentOf(office.database);
    members.add();
    const FormHands form(shown.page, u"memberForm"_s);
    form.fill(u"name"_s, u"王小明"_s);
    CHECK(form.said().isEmpty());
    form.fill(u"unit"_s, u"市一中校长"_s);
    CHECK(form.said().contains(u"市一中校长"_s));
    form.fill(u"note"_s, u"新号码待核"_s);
    form.click(u"Instead"_s);
    REQUIRE(dialog() != nullptr);
    press(u"mergeNow"_s);
    CHECK(roll().size() == 3);
    CHECK(roll().first().note == u"新号码待核"_s);
    CHECK_FALSE(form.form().isOpen());
    CHECK(members.table().currentId() == ann.id.value);
    REQUIRE(office.workbook->undo());
    CHECK(contentOf(office.database) == before);
}

TEST_CASE_METHOD(DuplicatesFixture, "a new member of the same telephone can be added all the same", "[members]")
{
    members.add();
    const FormHands form(shown.page, u"memberForm"_s);
    form.fill(u"name"_s, u"赵一"_s);
    form.fill(u"phone"_s, u"１３９ ０００ ０２２２２"_s);
    CHECK_FALSE(form.form().save()); // first it is told
    CHECK(form.said().contains(u"李大海"_s));
    form.click(u"AllTheSame"_s);
    REQUIRE(form.form().save());
    CHECK(roll().size() == 4);
    CHECK(roll().last().phone == u"139 000 02222"_s);
}
