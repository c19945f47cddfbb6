#pragma once

#include "core/base/pinyin.h"
#include "core/base/strokes.h"
#include "core/directory/savedview.h"
#include "ui/base/tableroles.h"

#include <QAbstractItemModel>
#include <QDate>
#include <QVariant>

#include <algorithm>

namespace lianxin::ui {

/// What the cells of one column sort by. Each is made once, when it is first asked for: a long table is compared far
/// more often than it is read.
class SortValues
{
public:
    SortValues(const QAbstractItemModel *model, int column, TextOrder order);

    /// Below 0 when the cell in row `left` comes before that in `right` in an ascending order, 0 when they are equal.
    /// What is empty comes last in `direction`.
    [[nodiscard]] int compare(int left, int right, Qt::SortOrder direction) const;

    /// The place of each row's value among all of them in an ascending order, from 0 on and the same for equal ones;
    /// -1 = empty. Made at once: costly at first, and cheap from then on.
    [[nodiscard]] const QList<int> &ranks() const;

    /// Has all be read anew.
    void forget()
    {
        m_cells.clear();
        m_ranks.clear();
    }

private:
    struct Cell {
        QVariant value; ///< a text as the bytes that it sorts by, null = empty
        bool isKnown = false;
    };

    [[nodiscard]] const QVariant &at(int row) const;
    [[nodiscard]] static int compareFilled(const QVariant &left, const QVariant &right);
    [[nodiscard]] QVariant read(int row) const;

    /// A row with as much of its bytes as is compared at a stroke.
    struct Start {
        quint64 bytes = 0;
        int row = 0;
    };
    [[nodiscard]] QList<Start> starts() const;
    [[nodiscard]] int compare(const Start &left, const Start &right) const
    {
        return left.bytes != right.bytes ? (left.bytes < right.bytes ? -1 : 1)
                                         : compareFilled(at(left.row), at(right.row));
    }

    static bool isBlank(const QVariant &value)
    {
        return value.isNull() || (value.typeId() == QMetaType::QString && value.toString().isEmpty())
            || (value.typeId() == QMetaType::QDate && !value.toDate().isValid());
    }
    static const QByteArray *bytesOf(const QVariant &value)
    {
        return value.typeId() == QMetaType::QByteArray ? static_cast<const QByteArray *>(value.constData()) : nullptr;
    }

    const QAbstractItemModel *m_model;
    int m_column;
    TextOrder m_order;
    ReadAs m_readAs;
    mutable QList<Cell> m_cells; ///< by row
    mutable QList<int> m_ranks;
};

inline SortValues::SortValues(const QAbstractItemModel *model, int column, TextOrder order)
    : m_model(model)
    , m_column(column)
    , m_order(order)
    , m_readAs(model->headerData(column, Qt::Horizontal, PeopleRole).toBool() ? ReadAs::Name : ReadAs::Words)
{
}

inline int SortValues::compare(int left, int right, Qt::SortOrder direction) const
{
    const QVariant &first = at(left);
    const QVariant &second = at(right);
    if (!first.isNull() && !second.isNull())
        return compareFilled(first, second);
    const int answer = static_cast<int>(first.isNull()) - static_cast<int>(second.isNull());
    return direction == Qt::AscendingOrder ? answer : -answer;
}

inline int SortValues::compareFilled(const QVariant &left, const QVariant &right)
{
    const QByteArray *leftBytes = bytesOf(left);
    const QByteArray *rightBytes = bytesOf(right);
    if (leftBytes != nullptr && rightBytes != nullptr)
        return leftBytes->compare(*rightBytes);
    const QPartialOrdering answer = QVariant::compare(left, right);
    return answer == QPartialOrdering::Less ? -1 : static_cast<int>(answer == QPartialOrdering::Greater);
}

inline const QList<int> &SortValues::ranks() const
{
    if (!m_ranks.isEmpty())
        return m_ranks;
    QList<Start> rows = starts();
    std::ranges::stable_sort(rows, [this](const Start &a, const Start &b) { return compare(a, b) < 0; });
    m_ranks.fill(-1, m_model->rowCount());
    int rank = 0;
    for (qsizetype place = 0; place < rows.size(); ++place) {
        if (place > 0 && compare(rows.at(place - 1), rows.at(place)) != 0)
            ++rank;
        m_ranks[rows.at(place).row] = rank;
    }
    return m_ranks;
}

/// The rows that are not empty.
inline QList<SortValues::Start> SortValues::starts() const
{
    QList<Start> rows;
    bool areTexts = true;
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (const QVariant &value = at(row); !value.isNull()) {
            rows.append({0, row});
            areTexts = areTexts && bytesOf(value) != nullptr;
        }
    if (!areTexts || rows.isEmpty())
        return rows;
    const QByteArray &first = *bytesOf(at(rows.constFirst().row));
    qsizetype shared = first.size(); // by all, as when every text begins with the same word
    for (const Start &start : std::as_const(rows)) {
        const QByteArray &bytes = *bytesOf(at(start.row));
        shared =
            std::mismatch(first.cbegin(), first.cbegin() + shared, bytes.cbegin(), bytes.cend()).first - first.cbegin();
    }
    for (Start &start : rows) {
        const QByteArray &bytes = *bytesOf(at(start.row));
        for (qsizetype byte = shared; byte < shared + qsizetype(sizeof(quint64)); ++byte)
            start.bytes = start.bytes << 8 | (byte < bytes.size() ? static_cast<uchar>(bytes.at(byte)) : 0);
    }
    return rows;
}

inline const QVariant &SortValues::at(int row) const
{
    if (m_cells.isEmpty())
        m_cells.resize(m_model->rowCount());
    Cell &cell = m_cells[row];
    if (!cell.isKnown)
        cell = {read(row), true};
    return cell.value;
}

inline QVariant SortValues::read(int row) const
{
    QVariant value = m_model->index(row, m_column).data(SortRole);
    if (isBlank(value))
        return {};
    if (value.typeId() != QMetaType::QString)
        return value;
    const QString text = value.toString();
    return m_order == TextOrder::Strokes ? strokeKey(text, m_readAs) : pinyinKey(text, m_readAs);
}

} // namespace lianxin::ui
