#pragma once

#include <QMetaType>
#include <QString>

namespace lianxin::ui {

/// One record of the workbook, wherever it is shown.
struct RecordRef {
    QString table; ///< its name in the schema; empty = no record
    qint64 id = 0; ///< row id; 0 = the table as a whole

    friend bool operator==(const RecordRef &, const RecordRef &) = default;
};

} // namespace lianxin::ui

Q_DECLARE_METATYPE(lianxin::ui::RecordRef)
