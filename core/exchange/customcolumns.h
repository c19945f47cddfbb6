#pragma once

#include "core/directory/customfield.h"
#include "core/exchange/recognition.h"

namespace lianxin {

/// The code of the column of one of the office's own fields.
[[nodiscard]] QString customColumn(const CustomField &field);

/// Gives those columns of `found` that no field of the program has, and that are headed by the name of one of `fields`,
/// to that field.
void claimCustomColumns(RecognisedSheet &found, const QList<CustomField> &fields);

} // namespace lianxin
