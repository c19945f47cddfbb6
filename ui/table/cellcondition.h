#pragma once

#include "core/base/typedword.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

class QModelIndex;

namespace lianxin::ui {

/// What the cells of one column must be like, as it is typed below their title, in full or half width:
///
///     tree oak        holds each of the words          =tree    is just that; = alone: is empty
///     !tree           does not hold it                 !        is not empty
///     >5 >=5 <5 <=5   a number or a date               3..8     from, to; either may be left out
///     2024  2024-03   a date in that year or month, the number itself
///     oak|elm         one or the other; \| is the sign itself
///
/// Letters find Chinese by its pinyin too, see TypedWord. In a column of text, numbers and dates are looked for in the
/// text where they are compared.
class CellCondition
{
public:
    /// Accepts every cell.
    CellCondition() = default;
    /// `today`: for what people write for dates, see dateFromText().
    CellCondition(const QString &typed, QDate today);

    [[nodiscard]] bool accepts(const QModelIndex &cell) const;

private:
    enum class Kind { Holds, Is, Lacks, Lies };
    /// Bounds that are not there are open.
    struct Choice {
        Kind kind = Kind::Holds;
        QList<TypedWord> words = {};
        QString whole = {}; ///< folded: all that the cell is
        std::optional<double> least = {};
        std::optional<double> most = {};
        bool withoutBounds = false; ///< the numbers themselves are left out
        std::optional<QDate> first = {};
        std::optional<QDate> last = {};
    };

    [[nodiscard]] static Choice read(QString typed, QDate today);
    [[nodiscard]] static std::optional<Choice> readComparison(const QString &typed, QDate today);
    [[nodiscard]] static std::optional<Choice> readRange(const QString &typed, QDate today);
    [[nodiscard]] static bool fits(const Choice &choice, const QModelIndex &cell);

    QList<Choice> m_choices;
};

/// The choices between which `typed` has a |, each as it is meant: \| stands for the sign itself.
[[nodiscard]] QStringList choicesIn(const QString &typed);
/// `value` as it must be typed to be one choice.
[[nodiscard]] QString quotedChoice(QString value);

/// What a cell says, a check box included, by which it is chosen in a filter.
[[nodiscard]] QString wordsOfCell(const QModelIndex &cell);

} // namespace lianxin::ui
