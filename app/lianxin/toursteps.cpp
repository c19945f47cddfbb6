#include "app/lianxin/toursteps.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

QString stepWord(const char *text)
{
    return QCoreApplication::translate("TourSteps", text);
}

} // namespace

QList<ui::TourStep> tourSteps()
{
    return {{u"today"_s,
             {},
             stepWord(QT_TRANSLATE_NOOP("TourSteps", "Begin the day here")),
             stepWord(QT_TRANSLATE_NOOP("TourSteps",
                                        "What is due or overdue, who has not answered, which pairs have"
                                        " fallen silent. A click opens the record; Alt+Left comes back."))},
            {u"activities"_s, u"activities"_s,
             stepWord(QT_TRANSLATE_NOOP("TourSteps", "An activity gathers everything")),
             stepWord(QT_TRANSLATE_NOOP("TourSteps",
                                        "Choose one: below it stand what the county needs, the agenda, the"
                                        " people, what was said there, and the photos."))},
            {u"selection"_s, u"candidates"_s, stepWord(QT_TRANSLATE_NOOP("TourSteps", "Who should go")),
             stepWord(QT_TRANSLATE_NOOP("TourSteps",
                                        "To the left the needs, here those who could help, to the right who"
                                        " was chosen and why. + takes somebody in, - leaves somebody out."))},
            {u"ledger"_s, u"ledger"_s, stepWord(QT_TRANSLATE_NOOP("TourSteps", "What was said is followed up")),
             stepWord(QT_TRANSLATE_NOOP("TourSteps",
                                        "Each suggestion has a row: to whom it went, when it is due, what"
                                        " came of it. Type into the cells; Ctrl+Z takes anything back."))},
            {u"pairing"_s, u"pairings"_s, stepWord(QT_TRANSLATE_NOOP("TourSteps", "From words to results")),
             stepWord(QT_TRANSLATE_NOOP("TourSteps",
                                        "Members and enterprises who stay in touch, what was done, and what"
                                        " it brought."))},
            {u"evaluation"_s,
             {},
             stepWord(QT_TRANSLATE_NOOP("TourSteps", "Every point names its source")),
             stepWord(QT_TRANSLATE_NOOP("TourSteps",
                                        "The year's marks come from the records on the pages before, and"
                                        " lead back to them. F1 explains the page in front at any time."))}};
}

} // namespace lianxin
