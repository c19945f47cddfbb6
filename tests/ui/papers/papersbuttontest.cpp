#include "ui/papers/papersbutton.h"

#include "core/base/codes.h"
#include "core/documents/activitypapers.h"
#include "core/documents/suggestionpapers.h"
#include "tests/support/printing.h"

#include <QMenu>

using namespace Qt::StringLiterals;
using namespace lianxin;

TEST_CASE("each paper of a kind is asked for from one button, and each errand where there are some", "[papers]")
{
    ui::PapersButton button(ui::papersOfKind<documents::ActivityPaper>(), u"Papers about the activity"_s);
    button.offerErrands();
    QStringList asked;
    QList<ui::ActivityErrand> errands;
    QObject::connect(&button, &ui::PapersButton::requested, &button,
                     [&](const QString &paper) { asked.append(paper); });
    QObject::connect(&button, &ui::PapersButton::errandRequested, &button,
                     [&](ui::ActivityErrand errand) { errands.append(errand); });
    for (QAction *action : button.menu()->actions())
        if (!action->isSeparator())
            action->trigger();
    REQUIRE(asked.size() == qsizetype(codesOf(documents::ActivityPaper {}).size()));
    for (std::size_t place = 0; place < codesOf(documents::ActivityPaper {}).size(); ++place)
        CHECK(withCode<documents::ActivityPaper>(asked.at(qsizetype(place)))
              == static_cast<documents::ActivityPaper>(place));
    using ui::ActivityErrand;
    CHECK(errands
          == QList {ActivityErrand::Dossier, ActivityErrand::Labels, ActivityErrand::SaveCountySheet,
                    ActivityErrand::ReadCountySheet, ActivityErrand::Calendar, ActivityErrand::TaskCalendar});
}

TEST_CASE("papers of suggestions are called by their titles", "[papers]")
{
    const ui::PapersButton button(ui::papersOfKind<documents::SuggestionPaper>(), u"<b>"_s);
    REQUIRE(button.menu()->actions().size() == 3);
    CHECK(button.menu()->actions().at(1)->text() == u"Ledger of suggestions…"_s);
    CHECK(button.toolTip() == u"&lt;b&gt;"_s);
}
