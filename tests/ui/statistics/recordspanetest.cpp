#include "ui/statistics/recordspane.h"

#include "tests/support/printing.h"
#include "tests/support/smallyear.h"
#include "ui/base/recordlink.h"

#include <QCoreApplication>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

/// A list of suggestions of one activity.
struct RecordsPaneFixture {
    SmallYear year;
    ActivityId visit = year.activity(1, {2024, 3, 28});
    ui::RecordsPane pane;

    void show(int count)
    {
        SeriesPoint point {u"suggestion"_s, {}};
        for (int number = 0; number < count; ++number)
            point.ids.append(year.suggest(visit, {}, {2024, 3, 28}).id.value);
        pane.showRecords(std::make_shared<const KnownFacts>(year.facts), point, u"2024-03"_s, u"Suggestions"_s);
    }
    [[nodiscard]] qsizetype listed() const
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // the list before
        return pane.findChildren<ui::RecordLink *>().size();
    }
    [[nodiscard]] QPushButton *more() const { return pane.findChild<QPushButton *>(u"moreRecords"_s); }
};

} // namespace

TEST_CASE_METHOD(RecordsPaneFixture, "Few records are all listed", "[statistics]")
{
    show(200);
    CHECK(listed() == 200);
    CHECK(more()->isHidden());
}

TEST_CASE_METHOD(RecordsPaneFixture, "Of many records the first are listed, then the next, until none is left",
                 "[statistics]")
{
    show(450);
    CHECK(listed() == 200);
    CHECK(more()->text() == u"List the next 200 of 250"_s);
    const auto before = pane.findChildren<ui::RecordLink *>();
    more()->click();
    CHECK(listed() == 400);
    CHECK(pane.findChildren<ui::RecordLink *>().first(200) == before); // nothing is made anew
    CHECK(more()->text() == u"List the next 50 of 50"_s);
    more()->click();
    CHECK(listed() == 450);
    CHECK(more()->isHidden());

    show(1);
    CHECK(listed() == 1);
    CHECK(more()->isHidden());
    pane.hide();
    CHECK(pane.isHidden());
}
