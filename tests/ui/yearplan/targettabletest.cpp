#include "ui/yearplan/targettable.h"

#include "tests/support/office.h"
#include "tests/support/tablehands.h"
#include "ui/base/currentfacts.h"

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

/// Two counties, of which one is visited in the year.
struct TargetTableFixture : Office {
    EntryId east = word(WordList::Region, u"东县"_s);
    EntryId west = word(WordList::Region, u"西县"_s);
    ui::TargetTable targets {*workbook, [] { return QDate(2024, 6, 1); }};
    TableHands hands {targets, u"planTargets"_s};
    std::shared_ptr<const KnownFacts> known;

    TargetTableFixture()
    {
        Activity visit = activity(1, {2024, 3, 1});
        visit.region = east;
        ActivityRepository stored(database);
        valueOf(act(*workbook, [&] { return stored.update(visit); }));
        show();
        QObject::connect(workbook.get(), &Workbook::changed, &targets, [this] { show(); });
        targets.show();
    }
    void show()
    {
        known = valueOf(ui::CurrentFacts::of(*workbook).read());
        targets.setYear(2024);
        targets.setFacts(known->index);
    }
    [[nodiscard]] PlanTarget only() const
    {
        const auto all = valueOf(PlanTargetRepository(database).ofYear(2024));
        REQUIRE(all.size() == 1);
        return all.first();
    }
};

} // namespace

TEST_CASE_METHOD(TargetTableFixture, "a target is typed in its row, and tells how far it is", "[yearplan][targets]")
{
    hands.add();
    hands.finish(u"county"_s);
    const qint64 id = only().id.value;
    CHECK(only().entry == east);
    hands.type(id, u"Wanted"_s, u"2"_s);
    CHECK(hands.text(id, u"Planned"_s) == u"1"_s);
    CHECK(hands.text(id, u"Held"_s) == u"1"_s);
    CHECK(hands.cell(id, u"Planned"_s).data(ui::ToneRole).value<ui::Tone>() == ui::Tone::Warning);

    hands.type(id, u"About"_s, u"西县"_s);
    CHECK(only().entry == west);
    CHECK(hands.text(id, u"Planned"_s) == u"0"_s);
    hands.type(id, u"About"_s, u"月球"_s);
    CHECK(hands.refusal().contains(u"月球"_s));
    CHECK(only().entry == west);

    hands.remove(id);
    CHECK(valueOf(PlanTargetRepository(database).ofYear(2024)).isEmpty());
    REQUIRE(workbook->undo());
    CHECK(only().wanted == 2);
}
