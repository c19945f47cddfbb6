#pragma once

#include "core/storage/workbook.h"

#include <QDate>

/// The day on which the national file is looked at; what the tables tell of later days has not happened yet.
inline const QDate nationalDay(2025, 4, 1);

/// Fills `workbook`, which is new, with the tables of `folder` as gen_national.py writes them: members, visits,
/// invitations, suggestions, reports and adoptions of all committees as if they were of one office, each suggestion
/// with the steps that the program would have recorded. It goes through the repositories, without a history. Errors:
/// NotFound when a table is missing; those of the repositories.
lianxin::Result<void> loadNationalFile(lianxin::Workbook &workbook, const QString &folder);
