#include "ui/activities/sessionpane.h"

#include "core/activities/projectrepository.h"
#include "core/activities/sessionpresetrepository.h"
#include "tests/support/office.h"
#include "tests/support/pagehands.h"
#include "ui/activities/activitiespage.h"

#include <QComboBox>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

/// A visit that may become a session for hiring.
struct SessionPaneFixture : Office {
    EntryId bank = word(WordList::UnitType, u"银行"_s);
    SessionPreset hiring = preset();
    Activity visit = activity(1);
    ui::ActivitiesPage page {*workbook, [] { return QDate(2024, 5, 1); }};
    PageHands hands {page};

    SessionPaneFixture() { page.show(); }

    SessionPreset preset() const
    {
        SessionPreset made;
        made.name = u"用工专场"_s;
        made.mix = {{MixKind::UnitType, u"银行"_s, {}, 2}};
        made.needs = {{u"招工"_s, {}, 1, 2}, {u"培训"_s, {}, 1, 1}};
        return valueOf(act(*workbook, [&] { return SessionPresetRepository(database).insert(made); }));
    }
    QComboBox &sessions() const { return *page.findChild<QComboBox *>(u"activitySession"_s); }
    void choose(int place) const
    {
        sessions().setCurrentIndex(place);
        emit sessions().activated(place);
    }
    [[nodiscard]] Activity now() const { return valueOf(ActivityRepository(database).find(visit.id)); }
    [[nodiscard]] QPushButton &needs() const { return *page.findChild<QPushButton *>(u"addSessionNeeds"_s); }
};

} // namespace

TEST_CASE_METHOD(SessionPaneFixture, "an activity becomes a special session and takes its mix, in one step",
                 "[sessions]")
{
    CHECK(needs().isHidden());
    choose(1);
    CHECK(now().preset == hiring.id);
    CHECK(now().mix == hiring.mix);
    CHECK(hands.column(u"activityMix"_s, u"Value"_s) == QStringList {u"银行"_s});
    hands.edit(u"activityMix"_s, 0, u"At least"_s, 3); // its own line: the preset stays
    CHECK(now().mix.first().wanted == 3);
    CHECK(valueOf(SessionPresetRepository(database).find(hiring.id)) == hiring);
    succeed(workbook->undo());
    succeed(workbook->undo());
    CHECK_FALSE(now().preset.isStored());
    CHECK(sessions().currentIndex() == 0);
    CHECK(hands.rows(u"activityMix"_s) == 0);
}

TEST_CASE_METHOD(SessionPaneFixture, "the usual needs of the session are added at will, in one step, once",
                 "[sessions]")
{
    choose(1);
    CHECK_FALSE(needs().isHidden());
    CHECK(needs().text().contains(u'2'));
    needs().click();
    CHECK(valueOf(NeedRepository(database).of(visit.id)).size() == 2);
    needs().click();
    CHECK(valueOf(NeedRepository(database).of(visit.id)).size() == 2);
    CHECK(hands.messages.size() == 2);
    succeed(workbook->undo());
    CHECK(valueOf(NeedRepository(database).of(visit.id)).isEmpty());
    CHECK(valueOf(ProjectRepository(database).of(visit.id)).isEmpty());
}

TEST_CASE_METHOD(SessionPaneFixture, "an ordinary visit has no mix any more", "[sessions]")
{
    choose(1);
    choose(0);
    CHECK_FALSE(now().preset.isStored());
    CHECK(now().mix.isEmpty());
}
