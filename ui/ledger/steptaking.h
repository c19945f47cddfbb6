#pragma once

#include "core/evaluation/facts.h"
#include "core/storage/workbook.h"

class QWidget;

namespace lianxin::ui {

/// Opens the dialog for the next step of `suggestions`, at least one, which stores it in one action for all that
/// it does not pass over. It begins with `first` where that is possible.
void askForStep(Workbook &workbook, const Facts &facts, const QList<Suggestion> &suggestions, QDate today,
                std::optional<StepKind> first, QWidget *window);

} // namespace lianxin::ui
