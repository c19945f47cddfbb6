#include "ui/activities/activityform.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

FormFace activityForm()
{
    const auto told = [](const char *text) { return QCoreApplication::translate("ActivityForm", text); };
    return {
        .name = u"activityForm"_s,
        .title = told(QT_TRANSLATE_NOOP("ActivityForm", "New activity")),
        .groups = {{told(QT_TRANSLATE_NOOP("ActivityForm", "The plan")),
                    {u"theme"_s, u"region"_s, u"planned_on"_s, u"planned_text"_s, u"host"_s, u"leader"_s, u"note"_s}},
                   {told(QT_TRANSLATE_NOOP("ActivityForm", "The panel")),
                    {u"number"_s, u"plan_year"_s, u"local_seats"_s, u"specialist_seats"_s, u"specialties"_s, u"units"_s,
                     u"tags"_s}},
                   {told(QT_TRANSLATE_NOOP("ActivityForm", "The course")),
                    {u"state"_s, u"held_on"_s, u"form"_s, u"section"_s, u"meeting_point"_s, u"needs_due_on"_s,
                     u"needs_received_on"_s}},
                   {told(QT_TRANSLATE_NOOP("ActivityForm", "Kind and place")),
                    {u"kind"_s, u"place_kind"_s, u"venue"_s, u"responsible"_s, u"question"_s, u"outline_due_on"_s,
                     u"report_due_on"_s, u"outline_done_on"_s, u"report_done_on"_s}}},
        .required = {u"theme"_s},
        .carried = {u"plan_year"_s}};
}

} // namespace lianxin::ui
