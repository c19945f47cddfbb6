#pragma once

#include <QList>
#include <QStringList>

namespace lianxin::documents {

enum class LineChange { Same, Gone, New };

/// A line of one of two texts, or of both.
struct ComparedLine {
    LineChange change = LineChange::Same;
    QString text;

    friend bool operator==(const ComparedLine &, const ComparedLine &) = default;
};

/// `before` and `after` line by line, in reading order, with as few lines gone and new as can be; what is gone stands
/// before what came in its place.
[[nodiscard]] QList<ComparedLine> comparedLines(const QString &before, const QString &after);

} // namespace lianxin::documents
