#pragma once

#include "core/reports/report.h"

namespace lianxin {

class FactIndex;
struct ReportRules;

namespace documents {

/// One field of the form in which a report is entered elsewhere.
struct ReportFieldText {
    QString title;
    QString text; ///< plain; may be empty

    friend bool operator==(const ReportFieldText &, const ReportFieldText &) = default;
};

/// What is to be pasted into the system of the level above, field by field in the order of its form: title, who reports
/// with post, kind, the parts, and the whole text. No telephone and no leader's comment stands in it.
/// Source: section 2.6 of the domain.
[[nodiscard]] QList<ReportFieldText> reportFields(const FactIndex &index, const Report &report,
                                                  const ReportRules &rules);

/// The adoptions of `report`, each in a line: by whom or at which level, when, how, in which issue. What was only
/// forwarded is none, and what a leader wrote is internal.
[[nodiscard]] QStringList adoptionsTold(const FactIndex &index, const Report &report);

/// What the authors may be told: where their report was adopted. Empty when it was adopted nowhere.
[[nodiscard]] QString adoptionMessage(const FactIndex &index, const Report &report);

} // namespace documents

} // namespace lianxin
