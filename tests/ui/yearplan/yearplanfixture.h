#pragma once

#include "core/directory/settings.h"
#include "tests/support/officeyear.h"
#include "tests/support/pagehands.h"
#include "ui/yearplan/yearplanpage.h"
#include "ui/yearplan/yearwhatif.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>

using namespace Qt::StringLiterals;
using namespace lianxin;

/// The page of a year in which two visits lie ahead and one was held, to which the expert had accepted.
struct YearPlanFixture : OfficeYear {
    ui::YearPlanPage page {*workbook, [] { return QDate(2024, 4, 2); }};
    PageHands hands {page};

    YearPlanFixture()
    {
        for (Activity *activity : {&may, &june}) {
            activity->specialistSeats = 1;
            *activity = store(*activity);
        }
        held.region = word(WordList::Region, u"西县"_s);
        held = store(held);
        invite(expert, held, Reply::Accepted);
        page.resize(1160, 620);
        page.show();
        REQUIRE(QTest::qWaitForWindowActive(&page));
        settle();
    }

    /// Waits until the year is planned and what is tried out is there.
    void settle() const
    {
        QCoreApplication::processEvents();
        const auto *whatIf = page.findChild<ui::YearWhatIf *>();
        REQUIRE(QTest::qWaitFor([&] { return !page.isSolving() && !whatIf->isTrying(); }, 20'000));
    }
    void showTab(int number) const { page.findChild<QTabWidget *>(u"yearTabs"_s)->setCurrentIndex(number); }
    [[nodiscard]] QPushButton &button(const QString &name) const
    {
        auto *found = page.findChild<QPushButton *>(name);
        REQUIRE(found != nullptr);
        return *found;
    }
    void click(const QString &name) const
    {
        REQUIRE(button(name).isEnabled());
        button(name).click();
        settle();
    }
    [[nodiscard]] QComboBox &choice(const QString &name) const { return *page.findChild<QComboBox *>(name); }
    [[nodiscard]] QString label(const QString &name) const { return page.findChild<QLabel *>(name)->text(); }
    [[nodiscard]] Activity now(const Activity &activity) const
    {
        return valueOf(ActivityRepository(database).find(activity.id));
    }
    [[nodiscard]] QString setting(const QString &name) const { return Settings(database).text(name); }
    [[nodiscard]] QStringList column(const QString &table, const QString &title) const
    {
        return hands.column(table, title);
    }
    void close(std::initializer_list<Activity *> activities) const
    {
        for (Activity *activity : activities) {
            activity->state = ActivityState::Cancelled;
            *activity = store(*activity);
        }
        settle();
    }
};
