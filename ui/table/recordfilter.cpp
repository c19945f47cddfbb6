#include "ui/table/recordfilter.h"

#include "ui/base/tableroles.h"
#include "ui/table/pagedrows.h"

#include <QElapsedTimer>

#include <algorithm>
#include <numeric>

namespace lianxin::ui {

namespace {

constexpr qsizetype maxKeys = 3;
constexpr int mostRowsOneByOne = 400; ///< that come and go each by itself
constexpr int untilReadingAhead = 300; ///< ms, in which a page is painted
constexpr int readAheadTime = 8; ///< ms, so that keys and frames come in between

/// Answers of `compare` in an ascending order, turned for `order`.
int turned(int answer, Qt::SortOrder order)
{
    return order == Qt::AscendingOrder ? answer : -answer;
}

/// `rows` in the order of their `ranks`, what has none last; those of one rank as they stand.
QList<int> arranged(const QList<int> &rows, const QList<int> &ranks, Qt::SortOrder order)
{
    const int count = std::ranges::max(ranks) + 1;
    const auto placeOf = [&](int row) {
        const int rank = ranks.at(row);
        return rank < 0 ? count : (order == Qt::AscendingOrder ? rank : count - 1 - rank);
    };
    QList<int> ends(count + 2);
    for (const int row : rows)
        ++ends[placeOf(row) + 1];
    std::partial_sum(ends.begin(), ends.end(), ends.begin());
    QList<int> sorted(rows.size());
    for (const int row : rows)
        sorted[ends[placeOf(row)]++] = row;
    return sorted;
}

} // namespace

QString foldedText(const QString &text)
{
    return text.normalized(QString::NormalizationForm_KC).toCaseFolded();
}

RecordFilter::RecordFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    m_slices.setSingleShot(true);
    connect(&m_slices, &QTimer::timeout, this, &RecordFilter::readAhead);
}

void RecordFilter::setSourceModel(QAbstractItemModel *model)
{
    if (sourceModel() != nullptr)
        sourceModel()->disconnect(this);
    const auto forget = [this] { forgetRows(); };
    const auto forgetAll = [this] {
        forgetRows();
        m_sortValues.clear();
    };
    // before the base class hears of it, which then filters anew
    connect(model, &QAbstractItemModel::dataChanged, this, forget);
    connect(model, &QAbstractItemModel::rowsInserted, this, forget);
    connect(model, &QAbstractItemModel::rowsRemoved, this, forget);
    connect(model, &QAbstractItemModel::layoutChanged, this, forget);
    connect(model, &QAbstractItemModel::columnsInserted, this, forgetAll);
    connect(model, &QAbstractItemModel::columnsRemoved, this,
            [this, forgetAll](const QModelIndex &, int first, int last) {
                forgetAll();
                leaveColumns(first, last);
            });
    connect(model, &QAbstractItemModel::modelReset, this, forgetAll);
    m_paged = qobject_cast<PagedRows *>(model);
    forgetAll();
    QSortFilterProxyModel::setSourceModel(model);
}

/// Columns that went are neither sorted nor narrowed by; those behind them have other numbers now.
void RecordFilter::leaveColumns(int first, int last)
{
    const auto isGone = [=](int column) { return column >= first && column <= last; };
    const auto numberNow = [=](int column) { return column > last ? column - (last - first + 1) : column; };
    m_keys.removeIf([&](const Key &key) { return isGone(key.column); });
    for (Key &key : m_keys)
        key.column = numberNow(key.column);
    QMap<int, QString> typed;
    for (const auto &[column, words] : m_typed.asKeyValueRange())
        if (!isGone(column))
            typed.insert(numberNow(column), words);
    if (typed != m_typed) // once the base class has heard of it
        QMetaObject::invokeMethod(
            this, [this, typed] { setConditions(typed); }, Qt::QueuedConnection);
}

/// What was read of the rows, which are others now.
void RecordFilter::forgetRows()
{
    m_known.clear();
    m_places.clear();
    for (auto &[column, values] : m_sortValues)
        values.forget();
    m_nextAhead = 0;
    if (m_paged == nullptr)
        m_slices.start(untilReadingAhead);
}

/// Reads the words of some rows while nobody waits, so that the first key typed does not wait for all of them.
void RecordFilter::readAhead()
{
    QElapsedTimer timer;
    timer.start();
    const int rows = sourceModel()->rowCount();
    while (m_nextAhead < rows && timer.elapsed() < readAheadTime)
        static_cast<void>(wordsOf(m_nextAhead++));
    if (m_nextAhead < rows)
        m_slices.start(0);
}

void RecordFilter::setWords(const QString &text)
{
    if (m_paged != nullptr)
        return m_paged->setWords(text);
    m_words.clear();
    for (const QString &word : foldedText(text).simplified().split(u' ', Qt::SkipEmptyParts))
        m_words.append(TypedWord(word));
    filterAnew();
}

void RecordFilter::setRowFilter(std::function<bool(int)> accepts)
{
    m_accepts = std::move(accepts);
    filterAnew();
}

void RecordFilter::setCondition(int column, const QString &typed)
{
    QMap<int, QString> all = m_typed;
    all.insert(column, typed);
    setConditions(all);
}

void RecordFilter::setConditions(const QMap<int, QString> &typed)
{
    QMap<int, QString> wanted;
    for (const auto &[column, words] : typed.asKeyValueRange())
        if (!words.trimmed().isEmpty())
            wanted.insert(column, words);
    if (wanted == m_typed)
        return;
    m_typed = wanted;
    m_conditions.clear();
    for (const auto &[column, words] : m_typed.asKeyValueRange())
        m_conditions.insert(column, CellCondition(words, QDate::currentDate()));
    filterAnew();
    emit conditionsChanged();
}

/// Each stretch of rows that comes or goes costs as much as all rows that stay: of many, all are shown anew at once.
void RecordFilter::filterAnew()
{
    if (m_paged != nullptr || sourceModel() == nullptr || !changesMany()) {
        invalidateRowsFilter();
        return;
    }
    orderRows();
    emit layoutAboutToBeChanged({}, VerticalSortHint); // the hint has the titles keep what they are
    {
        const QSignalBlocker quiet(this);
        invalidate();
    }
    emit layoutChanged({}, VerticalSortHint);
}

/// Whether more rows would come or go than are told one by one.
bool RecordFilter::changesMany() const
{
    const int rows = sourceModel()->rowCount();
    int changes = 0;
    for (int row = 0; row < rows && changes <= mostRowsOneByOne; ++row) {
        const bool isShown = mapFromSource(sourceModel()->index(row, 0)).isValid();
        changes += isShown == filterAcceptsRow(row, {}) ? 0 : 1;
    }
    return changes > mostRowsOneByOne;
}

bool RecordFilter::meetsConditions(int row) const
{
    const auto conditions = m_conditions.asKeyValueRange();
    return std::all_of(conditions.begin(), conditions.end(),
                       [&](const auto &each) { return each.second.accepts(sourceModel()->index(row, each.first)); });
}

bool RecordFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    if ((m_accepts && !m_accepts(row)) || !meetsConditions(row))
        return false;
    if (m_words.isEmpty())
        return true;
    const QString &words = wordsOf(row);
    return std::ranges::all_of(m_words, [&words](const TypedWord &word) { return word.inFolded(words).isSomewhere(); });
}

const QString &RecordFilter::wordsOf(int row) const
{
    if (m_known.isEmpty())
        m_known.resize(sourceModel()->rowCount());
    QString &known = m_known[row];
    if (!known.isNull())
        return known;
    for (int column = 0; column < sourceModel()->columnCount(); ++column) {
        const QModelIndex cell = sourceModel()->index(row, column);
        known += cell.data().toString() + u'\n';
        if (const QString further = cell.data(SearchRole).toString(); !further.isEmpty())
            known += further + u'\n';
    }
    return known = foldedText(known);
}

void RecordFilter::setKeys(const QList<Key> &keys)
{
    m_keys = keys.first(std::min(keys.size(), maxKeys));
    sortByKeys();
}

void RecordFilter::addKey(int column)
{
    const auto known = std::ranges::find(m_keys, column, &Key::column);
    if (known != m_keys.end())
        known->order = known->order == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
    else
        m_keys = m_keys.first(std::min(m_keys.size(), maxKeys - 1)) + QList<Key> {{column}};
    sortByKeys();
}

void RecordFilter::sortText(int column, TextOrder text)
{
    m_keys.removeIf([column](const Key &key) { return key.column == column; });
    m_keys.prepend({column, Qt::AscendingOrder, text});
    setKeys(m_keys);
}

void RecordFilter::sort(int column, Qt::SortOrder order)
{
    Key key {column, order};
    if (const auto known = std::ranges::find(m_keys, column, &Key::column); known != m_keys.end())
        key.text = known->text;
    m_keys.removeIf([column](const Key &each) { return each.column == column; });
    if (column < 0)
        m_keys.clear();
    else
        m_keys.prepend(key);
    setKeys(m_keys);
}

void RecordFilter::sortByKeys()
{
    const Key first = m_keys.value(0);
    m_places.clear();
    std::erase_if(m_sortValues, [this](const auto &values) {
        return std::ranges::none_of(
            m_keys, [&wanted = values.first](const Key &key) { return std::pair(key.column, key.text) == wanted; });
    });
    if (m_paged != nullptr) {
        m_paged->sort(first.column, first.order);
        emit keysChanged();
        return;
    }
    orderRows();
    if (sortColumn() == first.column && sortOrder() == first.order)
        setDynamicSortFilter(true); // sorts anew, for the other keys may be others; invalidate() upsets the titles
    else
        QSortFilterProxyModel::sort(first.column, first.order);
    emit keysChanged();
}

/// Puts all rows in order at once, so that those shown are only put to their places, however often they change.
void RecordFilter::orderRows()
{
    if (!m_places.isEmpty() || m_keys.isEmpty() || sourceModel() == nullptr || sourceModel()->rowCount() == 0)
        return;
    QList<int> rows(sourceModel()->rowCount());
    std::iota(rows.begin(), rows.end(), 0);
    for (auto key = m_keys.crbegin(); key != m_keys.crend(); ++key)
        rows = arranged(rows, valuesOf(*key).ranks(), key->order);
    m_places.resize(rows.size());
    for (int place = 0; place < rows.size(); ++place)
        m_places[rows.at(place)] = place;
}

bool RecordFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const int answer =
        m_places.isEmpty() ? compare(left.row(), right.row()) : m_places.at(left.row()) - m_places.at(right.row());
    return turned(answer, sortOrder()) < 0; // for a descending order the base class swaps the two
}

/// Below 0 when row `left` of the model comes before `right`.
int RecordFilter::compare(int left, int right) const
{
    for (const Key &key : m_keys)
        if (const int answer = valuesOf(key).compare(left, right, key.order))
            return turned(answer, key.order);
    return 0;
}

const SortValues &RecordFilter::valuesOf(const Key &key) const
{
    return m_sortValues.try_emplace({key.column, key.text}, sourceModel(), key.column, key.text).first->second;
}

} // namespace lianxin::ui
