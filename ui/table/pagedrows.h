#pragma once

#include "core/base/pages.h"

#include <QAbstractTableModel>
#include <QTimer>

class QHeaderView;

namespace lianxin::ui {

/// The rows of a list that is too long to be read at once: how many there are, which of them are looked for, and in
/// which order. They are counted in the background, slice by slice, and read when they are seen. What a row says, and
/// where the rows come from, is told by PagedModel.
class PagedRows : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// Shows the rows that hold all words of `text`.
    void setWords(const QString &text);
    /// Sorts by a column; -1 = as the list stands by itself.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    /// Has `header` sort only by columns that the list can be sorted by; the keys of the others are `unsorted`.
    void keepFromSorting(QHeaderView *header, const QStringList &unsorted);

    /// Reads everything anew.
    void reload();
    /// Looks for rows that were added at either end of the list, and reads anew what is seen. Only for lists of which
    /// no row vanishes or moves.
    void grow();

    /// Finds all rows at once, however long that takes.
    void countAll();
    /// Whether all rows have been found; until then there are more than rowCount().
    [[nodiscard]] bool isCounted() const { return !m_next; }
    /// "12 of 80 shown": how many rows there are, as far as it is known.
    [[nodiscard]] QString countText() const;

    /// How many rows the words leave out, which is counted, however long that takes.
    [[nodiscard]] int leftOut();

    /// Where the record stands, which is looked for however far it is; invalid = not here.
    [[nodiscard]] QModelIndex find(qint64 id);

    int rowCount(const QModelIndex &parent = {}) const override;

signals:
    void counted(); ///< countText() may say something else
    void failed(const lianxin::Error &error) const; ///< rows could not be read

protected:
    explicit PagedRows(QObject *parent);

    // The questions of PageSource, as they stand now.
    virtual Result<PageStretch> look(const PageSpan &span, int examined) const = 0;
    virtual Result<std::optional<PageKey>> place(qint64 id) const = 0;
    /// Forgets the rows that were read.
    virtual void forget() = 0;
    /// The rows that were read, as pairs of the first one and how many.
    [[nodiscard]] virtual QList<std::pair<int, int>> known() const = 0;

    [[nodiscard]] const PageQuery &query() const { return m_query; }
    /// The number of the block in which `row` stands, and the row at which it begins.
    [[nodiscard]] qsizetype blockOf(int row) const;
    [[nodiscard]] int firstRowOf(qsizetype block) const { return m_firsts.at(block); }
    [[nodiscard]] const PageBlock &block(qsizetype number) const { return m_blocks.at(number); }

private:
    void ask(const PageQuery &query);
    void lookOn();
    [[nodiscard]] int rowsBefore(const PageKey &key) const;
    [[nodiscard]] Result<QList<PageBlock>> lookThrough(PageSpan span) const;
    void lookAtOnce();
    void publish();
    void add(const QList<PageBlock> &blocks);
    void growAtBeginning();
    void growAtEnd();
    void forgetSeen();

    PageQuery m_query;
    QList<PageBlock> m_blocks;
    QList<int> m_firsts; ///< of each block its first row
    QList<PageBlock> m_waiting; ///< found, not shown yet
    std::optional<PageKey> m_next; ///< where to look on; none = all is found
    int m_rows = 0;
    int m_examined = 0; ///< how many rows to look at in one slice
    int m_all = -1; ///< how many there are without words; -1 = not known
    QTimer m_slices;
};

} // namespace lianxin::ui
