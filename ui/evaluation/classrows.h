#pragma once

#include "core/evaluation/rulebook.h"
#include "ui/base/tablecolumn.h"

namespace lianxin::ui {

/// A class of rules in a table: the rules name it, or it was given a cap, a floor or a weight.
struct ClassRow {
    qint64 id = 0; ///< its place, from 1 on
    RuleClass group; ///< not stored while it only has its name
    qsizetype rules = 0; ///< how many rules are in it

    friend bool operator==(const ClassRow &, const ClassRow &) = default;
};

/// The classes of `book`, in the order of its rules; those without a rule come last.
[[nodiscard]] QList<ClassRow> classRowsOf(const Rulebook &book);

/// Name, number of rules, weight, floor and cap.
[[nodiscard]] QList<TableColumn<ClassRow>> classColumns();

} // namespace lianxin::ui
