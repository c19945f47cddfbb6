#include "ui/reports/reportform.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

FormFace reportForm()
{
    const auto told = [](const char *text) { return QCoreApplication::translate("ReportForm", text); };
    return {.name = u"reportForm"_s,
            .title = told(QT_TRANSLATE_NOOP("ReportForm", "New report")),
            .groups = {{told(QT_TRANSLATE_NOOP("ReportForm", "The report")),
                        {u"title"_s, u"content"_s, u"authors"_s, u"sources"_s}},
                       {told(QT_TRANSLATE_NOOP("ReportForm", "Its number")),
                        {u"kind"_s, u"year"_s, u"number"_s, u"formed_on"_s, u"editor"_s, u"note"_s}},
                       {told(QT_TRANSLATE_NOOP("ReportForm", "Sent")), {}}},
            .required = {u"title"_s},
            .longTexts = {u"content"_s},
            .carried = {u"kind"_s, u"year"_s}};
}

} // namespace lianxin::ui
