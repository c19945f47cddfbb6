#include "ui/directory/enterpriseform.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

FormFace enterpriseForm()
{
    const auto told = [](const char *text) { return QCoreApplication::translate("EnterpriseForm", text); };
    return {.name = u"enterpriseForm"_s,
            .title = told(QT_TRANSLATE_NOOP("EnterpriseForm", "New enterprise or unit")),
            .groups = {{told(QT_TRANSLATE_NOOP("EnterpriseForm", "The partner")),
                        {u"name"_s, u"kind"_s, u"region"_s, u"industry"_s}},
                       {told(QT_TRANSLATE_NOOP("EnterpriseForm", "Contact")),
                        {u"contact"_s, u"phone"_s, u"scale"_s, u"note"_s}}},
            .required = {u"name"_s},
            .carried = {u"kind"_s, u"region"_s}};
}

} // namespace lianxin::ui
