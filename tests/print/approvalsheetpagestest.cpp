#include "core/documents/approvalsheet.h"
#include "tests/core/nomination/visit.h"
#include "tests/print/pdfreading.h"
#include "tests/support/sampleyear.h"

using namespace Qt::StringLiterals;
using namespace lianxin;

TEST_CASE("the approval sheet of each activity of the sample year fits on one leaf of A4, front and back", "[print]")
{
    const SampleYear year;
    int sheets = 0;
    for (const Activity &visit : valueOf(ActivityRepository(year.database).inOrder())) {
        if (!visit.number)
            continue; // was called off
        const Nomination panel = valueOf(nominate(year.database, visit.id));
        REQUIRE(panel.answer.feasible);
        const WrittenPdf written(QList {valueOf(documents::approvalSheet(year.database, visit.id, panel))});
        INFO(*visit.number);
        CHECK(written.printed().pages <= 2);
        const QString text = written.text();
        for (const selection::PanelMember &member : panel.answer.members)
            CHECK(text.contains(selection::findMember(panel.problem, member.id)->name));
        ++sheets;
    }
    CHECK(sheets == 9);
}
