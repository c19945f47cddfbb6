#include "ui/papers/papersbutton.h"

#include "core/base/codes.h"
#include "tests/support/printing.h"

#include <QMenu>

using namespace Qt::StringLiterals;
using namespace lianxin;
using documents::ActivityPaper;

TEST_CASE("each paper about an activity is asked for from one button, and each errand beside them", "[papers]")
{
    const ui::PapersButton button;
    QList<ActivityPaper> asked;
    QList<ui::ActivityErrand> errands;
    QObject::connect(&button, &ui::PapersButton::requested, &button, [&](ActivityPaper paper) { asked.append(paper); });
    QObject::connect(&button, &ui::PapersButton::errandRequested, &button,
                     [&](ui::ActivityErrand errand) { errands.append(errand); });
    for (QAction *action : button.menu()->actions())
        if (!action->isSeparator())
            action->trigger();
    REQUIRE(asked.size() == qsizetype(codesOf(ActivityPaper {}).size()));
    for (std::size_t place = 0; place < codesOf(ActivityPaper {}).size(); ++place)
        CHECK(asked.at(qsizetype(place)) == static_cast<ActivityPaper>(place));
    using ui::ActivityErrand;
    CHECK(errands
          == QList {ActivityErrand::Dossier, ActivityErrand::Labels, ActivityErrand::SaveCountySheet,
                    ActivityErrand::ReadCountySheet, ActivityErrand::Calendar});
}
