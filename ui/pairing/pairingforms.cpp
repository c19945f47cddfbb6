#include "ui/pairing/pairingforms.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

FormFace pairingForm()
{
    const auto told = [](const char *text) { return QCoreApplication::translate("PairingForm", text); };
    return {.name = u"pairingForm"_s,
            .title = told(QT_TRANSLATE_NOOP("PairingForm", "New pairing")),
            .groups = {{told(QT_TRANSLATE_NOOP("PairingForm", "Who")), {u"member"_s, u"partner"_s, u"purpose"_s}},
                       {told(QT_TRANSLATE_NOOP("PairingForm", "The course")),
                        {u"started_on"_s, u"contact_every"_s, u"visit_every"_s, u"result"_s, u"ended_on"_s,
                         u"end_reason"_s, u"note"_s}}},
            .required = {u"member"_s, u"partner"_s}};
}

FormFace outcomeForm()
{
    const auto told = [](const char *text) { return QCoreApplication::translate("OutcomeForm", text); };
    return {.name = u"outcomeForm"_s,
            .title = told(QT_TRANSLATE_NOOP("OutcomeForm", "New outcome")),
            .groups = {{told(QT_TRANSLATE_NOOP("OutcomeForm", "The outcome")),
                        {u"title"_s, u"kind"_s, u"reached_on"_s, u"level"_s, u"recognition"_s, u"evidence"_s,
                         u"verified_on"_s, u"verified_by"_s}},
                       {told(QT_TRANSLATE_NOOP("OutcomeForm", "Who")), {u"activity"_s, u"partner"_s, u"members"_s}},
                       {told(QT_TRANSLATE_NOOP("OutcomeForm", "In figures")),
                        {u"values"_s, u"amount_fen"_s, u"people_trained"_s, u"posts"_s, u"sessions"_s}}},
            .required = {u"title"_s},
            .carried = {u"activity"_s, u"kind"_s}};
}

} // namespace lianxin::ui
