#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QList>
#include <QString>

#include <array>

namespace lianxin {

using SavedViewId = Id<struct SavedViewTag>;

/// How words are put in order: as they are read, or by the strokes of their characters, as official lists of names are.
enum class TextOrder { Pinyin, Strokes };
constexpr std::array<const char *, 2> codesOf(TextOrder)
{
    return {"pinyin", "strokes"};
}

/// What the cells of a column must be like, as it is typed below its title.
struct ViewCondition {
    QString column; ///< its key
    QString words;

    friend bool operator==(const ViewCondition &, const ViewCondition &) = default;
};

/// A column that is shown.
struct ViewColumn {
    QString column;
    int width = 0; ///< in pixels at 96 dpi

    friend bool operator==(const ViewColumn &, const ViewColumn &) = default;
};

/// A column that is sorted by.
struct ViewKey {
    QString column;
    bool descending = false;
    TextOrder text = TextOrder::Pinyin;

    friend bool operator==(const ViewKey &, const ViewKey &) = default;
};

/// A way to look at one table of the program, which the office keeps under a name: which rows, which columns, in which
/// order. It holds no rows: those that fit are found anew each time.
struct SavedView {
    SavedViewId id;
    int revision = 0;
    QString table; ///< the name of the table on the screen
    QString name;
    QString words; ///< those of the quick filter
    QList<ViewCondition> conditions;
    QList<ViewColumn> columns; ///< from left to right
    QList<ViewKey> keys; ///< the first one first

    friend bool operator==(const SavedView &, const SavedView &) = default;
};

/// Errors: Invalid, with the sentence to show.
[[nodiscard]] Result<void> validate(const SavedView &view);

} // namespace lianxin
