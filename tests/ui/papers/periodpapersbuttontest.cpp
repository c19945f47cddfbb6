#include "ui/papers/periodpapersbutton.h"

#include "tests/support/printing.h"

#include <QMenu>

using namespace lianxin;
using documents::PeriodPaper;

TEST_CASE("papers about a period are asked for from one button", "[papers]")
{
    const ui::PeriodPapersButton button({PeriodPaper::Excellent, PeriodPaper::Pioneers});
    QList<PeriodPaper> asked;
    QObject::connect(&button, &ui::PeriodPapersButton::requested, &button,
                     [&](PeriodPaper paper) { asked.append(paper); });
    for (QAction *action : button.menu()->actions())
        action->trigger();
    CHECK(asked == QList {PeriodPaper::Excellent, PeriodPaper::Pioneers});
}
