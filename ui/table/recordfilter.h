#pragma once

#include "core/base/typedword.h"
#include "core/directory/savedview.h"
#include "ui/table/cellcondition.h"
#include "ui/table/sortvalues.h"

#include <QMap>
#include <QSortFilterProxyModel>
#include <QTimer>

#include <functional>
#include <map>

namespace lianxin::ui {

class PagedRows;

/// The rows of a model that hold every word looked for and whose columns are as wanted, in the order of one or more
/// columns.
///
/// Words are compared without regard to case and to full or half width; letters find Chinese by its pinyin, see
/// TypedWord. A column chosen to sort by takes the former one along as its second key, up to three. Text sorts as the
/// key says, see pinyinKey() and strokeKey(), numbers in it by value; what is empty comes last in either direction.
///
/// PagedRows are found and sorted by their source; they stand here as it gives them.
class RecordFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    struct Key {
        int column = -1;
        Qt::SortOrder order = Qt::AscendingOrder;
        TextOrder text = TextOrder::Pinyin;

        friend bool operator==(const Key &, const Key &) = default;
    };

    explicit RecordFilter(QObject *parent = nullptr);

    /// Shows the rows that hold all words of `text`, in whatever columns.
    void setWords(const QString &text);
    /// Shows, of those, the rows for which `accepts` answers true; it is given rows of the source model. Empty
    /// = all. Call it again when the answer may have changed.
    void setRowFilter(std::function<bool(int sourceRow)> accepts);

    /// Shows, of those, the rows whose cell in `column` is as `typed` says, see CellCondition; empty = whatever it is.
    void setCondition(int column, const QString &typed);
    void setConditions(const QMap<int, QString> &typed);
    /// What was typed, by column; none is empty.
    [[nodiscard]] const QMap<int, QString> &conditions() const { return m_typed; }

    /// Whether rows can be narrowed by a column; PagedRows would have to be read whole.
    [[nodiscard]] bool hasConditions() const { return m_paged == nullptr; }

    /// What it sorts by, the first key first.
    [[nodiscard]] QList<Key> keys() const { return m_keys; }
    void setKeys(const QList<Key> &keys);
    /// Sorts what is equal by `column` too; one that it sorts by already is turned round.
    void addKey(int column);
    /// Sorts by `column` first, its text in the order `text`.
    void sortText(int column, TextOrder text);

    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    void setSourceModel(QAbstractItemModel *model) override;

signals:
    void conditionsChanged();
    void keysChanged();

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    void leaveColumns(int first, int last);
    void forgetRows();
    void readAhead();
    void filterAnew();
    [[nodiscard]] bool changesMany() const;
    [[nodiscard]] const QString &wordsOf(int row) const;
    [[nodiscard]] bool meetsConditions(int row) const;
    void sortByKeys();
    void orderRows();
    [[nodiscard]] int compare(int left, int right) const;
    [[nodiscard]] const SortValues &valuesOf(const Key &key) const;

    PagedRows *m_paged = nullptr; ///< the model, if it is one
    QList<TypedWord> m_words;
    QMap<int, QString> m_typed;
    QMap<int, CellCondition> m_conditions;
    std::function<bool(int)> m_accepts;
    QList<Key> m_keys;
    mutable QList<QString> m_known; ///< the words of each row; null = not read yet
    QTimer m_slices; ///< of reading them ahead
    int m_nextAhead = 0; ///< the row to be read ahead next
    mutable std::map<std::pair<int, TextOrder>, SortValues> m_sortValues; ///< of the columns that it sorts by
    QList<int> m_places; ///< of each row among all by the keys; none = those that are shown were not put there at once
};

/// `text` as it is compared: one width, one case.
[[nodiscard]] QString foldedText(const QString &text);

} // namespace lianxin::ui
