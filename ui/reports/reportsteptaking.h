#pragma once

#include "core/reports/reportcourse.h"
#include "core/storage/workbook.h"

#include <optional>

class QWidget;

namespace lianxin::ui {

/// Asks over `window` for the next event in the course of the report, beginning with `first` if it is possible, and
/// stores it. What it brings the authors in points; empty when it brings nothing, or the user thought better of it.
/// Errors: Storage.
Result<QString> askForReportStep(Workbook &workbook, ReportId id, QDate today, std::optional<ReportEvent> first,
                                 QWidget *window);

/// Stores the events in their order, as one action. Errors: Invalid; Storage.
[[nodiscard]] Result<void> takeReportMoves(Workbook &workbook, const Report &report, QDate today,
                                           const QList<ReportMove> &moves);

} // namespace lianxin::ui
