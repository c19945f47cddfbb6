#include "core/storage/history.h"
#include "tests/core/exchange/sentsheet.h"
#include "tests/support/content.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

/// A sheet sent to a county, and an activity of the next plan with the same number in the same county.
struct NextYear : SentSheet {
    Activity next;

    NextYear()
    {
        next = valueOf(act(*workbook, [&] {
            return ActivityRepository(workbook->database())
                .insert({.planYear = 2025,
                         .number = activity.number,
                         .theme = u"奶业"_s,
                         .region = activity.region,
                         .plannedOn = {2025, 6, 19}});
        }));
    }

    [[nodiscard]] SheetReport readForNext()
    {
        ImportOptions options = onTheDay();
        options.as = SheetKind::Needs;
        options.about = next.id;
        return readBack(options);
    }
    [[nodiscard]] Activity stored() const { return valueOf(ActivityRepository(workbook->database()).find(next.id)); }
    void clearKeys()
    {
        for (int row = header + 1; row < sheet.rows.size(); ++row)
            if (!text(row, u"核对码"_s).isEmpty())
                write(row, u"核对码"_s, {});
    }
    /// As sheets went out before they told their year.
    void clearYear()
    {
        for (Cell &cell : sheet.rows[1].cells)
            cell.text.replace(u"活动：2024年"_s, u"活动："_s);
    }
};

} // namespace

TEST_CASE("a county sheet tells its year on top, and one of another year is refused whole", "[exchange][county][bad]")
{
    NextYear sent;
    CHECK(sent.sheet.rows.at(1).cells.first().text.contains(u"活动：2024年第4次"_s));
    sent.clearKeys();
    const auto before = contentOf(sent.workbook->database());
    const auto report = sent.readForNext();
    CHECK(report.inserted + report.updated == 0);
    REQUIRE_FALSE(report.refused.isEmpty());
    CHECK(report.refused.first().reason.contains(u"2024"_s));
    CHECK(report.refused.first().reason.contains(u"2025"_s));
    CHECK(contentOf(sent.workbook->database()) == before);
}

TEST_CASE("a county sheet without its year is read, its other theme and a day out of place are told",
          "[exchange][county][bad]")
{
    NextYear sent;
    sent.clearKeys();
    sent.clearYear();
    const auto report = sent.readForNext();
    CHECK(report.refused.isEmpty());
    CHECK(report.inserted > 0);
    REQUIRE(report.warnings.size() >= 2);
    CHECK(report.warnings.at(0).column == u"活动主题"_s);
    CHECK(report.warnings.at(0).reason.contains(u"奶业"_s));
    CHECK(report.warnings.at(1).column == u"报送截止"_s);
    CHECK(report.warnings.at(1).reason.contains(u"2025-06-19"_s));
    CHECK(sent.stored().needsDueOn.isNull());
    CHECK(sent.stored().needsReceivedOn == onTheDay().today);
}

TEST_CASE("a county sheet that comes back as it went out, without needs, does not count as received",
          "[exchange][county][bad]")
{
    NextYear sent;
    sent.activity = sent.next;
    sent.writeAnew();
    const auto before = contentOf(sent.workbook->database());
    const auto report = sent.readBack();
    REQUIRE_FALSE(report.warnings.isEmpty());
    CHECK(report.warnings.last().column == u"具体需求"_s);
    CHECK(report.warnings.last().reason.contains(u"does not count as received"_s));
    CHECK(contentOf(sent.workbook->database()) == before);

    sent.append({u"项目名称"_s, u"奶牛场"_s, u"企业（单位）名称"_s, u"奶业公司"_s, u"具体需求"_s, u"要冷链"_s});
    const auto filled = sent.readBack();
    CHECK(filled.inserted == 1);
    CHECK(sent.stored().needsReceivedOn == onTheDay().today);
    REQUIRE_FALSE(filled.warnings.isEmpty());
    CHECK(filled.warnings.last().reason.startsWith(u"The sheet has 1 of the 3 projects expected"_s));
}
