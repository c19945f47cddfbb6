#include "ui/ledger/suggestionform.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

FormFace suggestionForm()
{
    const auto told = [](const char *text) { return QCoreApplication::translate("SuggestionForm", text); };
    return {.name = u"suggestionForm"_s,
            .title = told(QT_TRANSLATE_NOOP("SuggestionForm", "New suggestion")),
            .groups = {{told(QT_TRANSLATE_NOOP("SuggestionForm", "What was suggested")),
                        {u"content"_s, u"proposers"_s, u"activity"_s, u"subject"_s, u"category"_s}},
                       {told(QT_TRANSLATE_NOOP("SuggestionForm", "Where it goes")),
                        {u"registered_on"_s, u"route"_s, u"main_unit"_s, u"due_on"_s}},
                       {told(QT_TRANSLATE_NOOP("SuggestionForm", "What became of it")),
                        {u"closed_on"_s, u"result"_s, u"satisfaction"_s}}},
            .required = {u"content"_s},
            .longTexts = {u"content"_s},
            .carried = {u"activity"_s, u"registered_on"_s}};
}

} // namespace lianxin::ui
