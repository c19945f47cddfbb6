#pragma once

#include "core/evaluation/factindex.h"
#include "core/storage/history.h"
#include "ui/base/fieldwords.h"
#include "ui/base/recordref.h"

namespace lianxin::ui {

/// What a row of `table` is called on the screen: member, suggestion, a line of an agenda.
[[nodiscard]] QString recordKind(const QString &table);

/// The tables whose rows a user knows as records, and not as part of one.
[[nodiscard]] QStringList tablesOfRecords();

/// What the record is called; empty when nothing is known of it.
[[nodiscard]] QString recordName(const FactIndex &index, const RecordRef &record);
/// The same of a record that may be gone, from what the change says. `other` names those that it refers to and that are
/// gone too.
[[nodiscard]] QString recordName(const FactIndex &index, const RecordChange &change, const NameOfOther &other = {});

/// Added, changed or removed.
[[nodiscard]] QString changeWord(RecordChangeKind kind);
/// "Telephone: 1 → 2; Lives in: …": what the change did, field by field.
[[nodiscard]] QString changeText(const FactIndex &index, const RecordChange &change, const NameOfOther &other = {});

} // namespace lianxin::ui
