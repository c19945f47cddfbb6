#pragma once

#include "core/dossier/coursefacts.h"
#include "core/storage/workbook.h"

namespace lianxin::ui {

/// Takes a step of an activity as the action `label`. Where letters went out, the message to those invited is put on
/// the clipboard, and what is answered tells so; else it is empty. `before`: as it was, with who is invited. Errors:
/// those of takeCourseStep().
[[nodiscard]] Result<QString> takeTold(Workbook &workbook, const QString &label, const FactIndex &before,
                                       const CourseFacts &facts, const CourseMove &move, QDate today);

} // namespace lianxin::ui
