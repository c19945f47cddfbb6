#include "ui/members/memberform.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

FormFace memberForm()
{
    const auto told = [](const char *text) { return QCoreApplication::translate("MemberForm", text); };
    return {.name = u"memberForm"_s,
            .title = told(QT_TRANSLATE_NOOP("MemberForm", "New member")),
            .groups = {{told(QT_TRANSLATE_NOOP("MemberForm", "Person")),
                        {u"name"_s, u"sex"_s, u"born_in"_s, u"ethnic_group"_s, u"phone"_s, u"home"_s}},
                       {told(QT_TRANSLATE_NOOP("MemberForm", "Work")),
                        {u"unit"_s, u"unit_type"_s, u"workplace"_s, u"party"_s, u"sector"_s, u"specialties"_s}},
                       {told(QT_TRANSLATE_NOOP("MemberForm", "Mandate")),
                        {u"number"_s, u"office"_s, u"term"_s, u"state"_s, u"verified_on"_s, u"note"_s}}},
            .required = {u"name"_s},
            .naming = {u"name"_s, u"unit"_s}};
}

} // namespace lianxin::ui
