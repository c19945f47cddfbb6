#pragma once

#include <QString>

namespace lianxin {

/// One record of the workbook, for following a figure or a line back to where it comes from.
struct RecordRef {
    QString table; ///< its name in the schema; empty = none
    qint64 id = 0;

    friend bool operator==(const RecordRef &, const RecordRef &) = default;
};

} // namespace lianxin
