#pragma once

#include <QList>
#include <QString>

namespace lianxin {

/// A word that people write in place of a date or before one, and what it counts.
struct DateWord {
    QString kind;
    int value = 0;
    QString word;

    friend bool operator==(const DateWord &, const DateWord &) = default;
};

/// Those of one kind in resources/directory/dates.tsv, the longest first: one may begin with another.
[[nodiscard]] QList<DateWord> dateWords(const QString &kind);

} // namespace lianxin
