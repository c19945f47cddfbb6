#include "ui/table/pagedrows.h"

#include "ui/base/tableroles.h"

#include <QElapsedTimer>
#include <QHeaderView>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {

constexpr int fewestExamined = 1000; // in one slice
constexpr int mostExamined = 100'000;
constexpr int sliceTime = 12; // ms, so that keys and frames come in between
constexpr int patience = 40; // ms, until some rows are shown
constexpr int screenful = 60;

int rowsIn(const QList<PageBlock> &blocks)
{
    return std::accumulate(blocks.cbegin(), blocks.cend(), 0,
                           [](int sum, const PageBlock &block) { return sum + block.rows; });
}

} // namespace

PagedRows::PagedRows(QObject *parent)
    : QAbstractTableModel(parent)
{
    m_slices.setSingleShot(true);
    connect(&m_slices, &QTimer::timeout, this, &PagedRows::lookOn);
}

void PagedRows::setWords(const QString &text)
{
    PageQuery query = m_query;
    query.words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    ask(query);
}

void PagedRows::sort(int column, Qt::SortOrder order)
{
    PageQuery query = m_query;
    query.sortedBy = column < 0 ? QString() : headerData(column, Qt::Horizontal, KeyRole).toString();
    query.descending = column >= 0 && order == Qt::DescendingOrder;
    ask(query);
}

void PagedRows::keepFromSorting(QHeaderView *header, const QStringList &unsorted)
{
    connect(header, &QHeaderView::sectionClicked, this, [this, header, unsorted](int column) {
        if (!unsorted.contains(headerData(column, Qt::Horizontal, KeyRole).toString()))
            return;
        header->setSortIndicator(-1, Qt::AscendingOrder);
    });
}

void PagedRows::ask(const PageQuery &query)
{
    if (query == m_query)
        return;
    m_query = query;
    reload();
}

void PagedRows::reload()
{
    beginResetModel();
    m_slices.stop();
    m_blocks.clear();
    m_firsts.clear();
    m_waiting.clear();
    m_rows = 0;
    m_next.reset();
    m_examined = fewestExamined;
    forget();
    lookAtOnce();
    add(std::exchange(m_waiting, {}));
    endResetModel();
    publish();
}

/// As much as a user waits for without noticing.
void PagedRows::lookAtOnce()
{
    QElapsedTimer timer;
    timer.start();
    PageSpan span;
    do {
        const auto found = look(span, m_examined);
        if (!found) {
            emit failed(found.error());
            return;
        }
        m_waiting.append(found->blocks);
        m_next = span.from = found->next;
        m_examined = std::min(2 * m_examined, mostExamined);
    } while (m_next && rowsIn(m_waiting) < screenful && timer.elapsed() < patience);
}

/// One slice of the work in the background.
void PagedRows::lookOn()
{
    if (!m_next)
        return;
    QElapsedTimer timer;
    timer.start();
    const auto found = look({m_next, {}}, m_examined);
    if (!found) {
        m_next.reset();
        emit failed(found.error());
        return;
    }
    m_waiting.append(found->blocks);
    m_next = found->next;
    const bool wasLong = timer.elapsed() > sliceTime;
    m_examined = std::clamp(wasLong ? m_examined / 2 : m_examined * 3 / 2, fewestExamined, mostExamined);
    publish();
}

/// Shows what was found once it is worth it: each time costs all who follow the model.
void PagedRows::publish()
{
    const int found = rowsIn(m_waiting);
    if (found > 0 && (!m_next || found > m_rows / 2)) {
        beginInsertRows({}, m_rows, m_rows + found - 1);
        add(std::exchange(m_waiting, {}));
        endInsertRows();
    }
    if (!m_next && m_query.words.isEmpty())
        m_all = m_rows;
    if (m_next)
        m_slices.start(0);
    emit counted();
}

void PagedRows::add(const QList<PageBlock> &blocks)
{
    for (const PageBlock &block : blocks) {
        m_blocks.append(block);
        m_firsts.append(m_rows);
        m_rows += block.rows;
    }
}

void PagedRows::grow()
{
    if (m_blocks.isEmpty() || m_next || !m_query.sortedBy.isEmpty())
        return reload();
    growAtBeginning();
    growAtEnd();
    m_all = m_query.words.isEmpty() ? m_rows : -1; // others may have come that the words leave out
    forgetSeen();
    emit counted();
}

void PagedRows::growAtBeginning()
{
    const auto blocks = lookThrough({{}, m_blocks.first().first});
    if (!blocks)
        return emit failed(blocks.error());
    if (blocks->isEmpty())
        return;
    beginInsertRows({}, 0, rowsIn(*blocks) - 1);
    m_rows = 0;
    m_firsts.clear();
    add(*blocks + std::exchange(m_blocks, {}));
    forget();
    endInsertRows();
}

void PagedRows::growAtEnd()
{
    const PageBlock last = m_blocks.last();
    const auto blocks = lookThrough({last.first, {}});
    if (!blocks)
        return emit failed(blocks.error());
    const int more = rowsIn(*blocks) - last.rows;
    if (more <= 0)
        return;
    beginInsertRows({}, m_rows, m_rows + more - 1);
    m_blocks.removeLast();
    m_firsts.removeLast();
    m_rows -= last.rows;
    add(*blocks);
    forget();
    endInsertRows();
}

/// Has the rows that were read be read again; of the others nobody knows what they said.
void PagedRows::forgetSeen()
{
    const QList<std::pair<int, int>> seen = known();
    forget();
    for (const auto &[first, count] : seen)
        if (count > 0 && first + count <= m_rows)
            emit dataChanged(index(first, 0), index(first + count - 1, columnCount() - 1));
}

void PagedRows::countAll()
{
    while (m_next)
        lookOn();
}

QString PagedRows::countText() const
{
    if (!isCounted())
        return tr("%1 so far…").arg(m_rows);
    if (m_query.words.isEmpty())
        return tr("%1 in all").arg(m_rows);
    return m_all < 0 ? tr("%1 shown").arg(m_rows) : tr("%1 of %2 shown").arg(m_rows).arg(m_all);
}

int PagedRows::leftOut()
{
    countAll();
    if (m_all < 0) {
        const QStringList words = std::exchange(m_query.words, {});
        const auto all = lookThrough({});
        m_query.words = words;
        if (!all)
            return 0; // told by countAll() already
        m_all = rowsIn(*all);
    }
    return std::max(0, m_all - m_rows);
}

int PagedRows::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

qsizetype PagedRows::blockOf(int row) const
{
    return std::ranges::upper_bound(m_firsts, row) - m_firsts.begin() - 1;
}

QModelIndex PagedRows::find(qint64 id)
{
    const auto key = place(id);
    if (!key)
        emit failed(key.error());
    if (!key || !*key)
        return {};
    const int row = rowsBefore(**key);
    while (m_next && row >= m_rows)
        lookOn();
    return row < m_rows ? index(row, 0) : QModelIndex();
}

int PagedRows::rowsBefore(const PageKey &key) const
{
    const auto before = lookThrough({{}, key});
    if (before)
        return rowsIn(*before);
    emit failed(before.error());
    return m_rows;
}

/// All blocks of `span`.
Result<QList<PageBlock>> PagedRows::lookThrough(PageSpan span) const
{
    QList<PageBlock> blocks;
    do {
        const auto found = look(span, mostExamined);
        if (!found)
            return found.error();
        blocks.append(found->blocks);
        span.from = found->next;
    } while (span.from);
    return blocks;
}

} // namespace lianxin::ui
