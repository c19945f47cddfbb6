#pragma once

#include <QMetaType>

namespace lianxin::ui {

/// What a table asks of a model beyond Qt's own roles. All but KeyRole, WidthRole, HiddenRole,
/// PeopleRole and OrdinalRole, which are those of a column's header, belong to a cell.
enum TableRole {
    SortRole = Qt::UserRole + 1, ///< what the column sorts by
    SearchRole, ///< further words by which the cell is found
    ChoicesRole, ///< QStringList: the values to choose from
    OffersRole, ///< QStringList: the words of which the cell may name several
    RecordRole, ///< RecordRef that the cell leads to
    ToneRole, ///< Tone
    IdRole, ///< qint64: the row id of the record in this row
    KeyRole, ///< QString: the name under which the column is remembered
    WidthRole, ///< int: the width at first, in pixels at 96 dpi; 0 = as its content needs
    HiddenRole, ///< bool: not shown unless chosen
    PeopleRole, ///< bool: the column shows names of people, which sort by their surnames
    OrdinalRole, ///< bool: the column numbers its records; a sum of it says nothing
};

/// How a value is meant, beside its words; never the only sign.
enum class Tone { Plain, Muted, Good, Warning, Bad };

} // namespace lianxin::ui

Q_DECLARE_METATYPE(lianxin::ui::Tone)
