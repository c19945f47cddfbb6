#include "ui/table/recordfilter.h"

#include "core/base/pinyin.h"
#include "core/base/strokes.h"
#include "ui/base/tableroles.h"
#include "ui/table/pagedrows.h"

#include <algorithm>

namespace lianxin::ui {

namespace {

constexpr qsizetype maxKeys = 3;

bool isEmpty(const QVariant &value)
{
    return value.isNull() || (value.typeId() == QMetaType::QString && value.toString().isEmpty())
        || (value.typeId() == QMetaType::QDate && !value.toDate().isValid());
}

/// Answers of `compare` in an ascending order, turned for `order`.
int turned(int answer, Qt::SortOrder order)
{
    return order == Qt::AscendingOrder ? answer : -answer;
}

} // namespace

QString foldedText(const QString &text)
{
    return text.normalized(QString::NormalizationForm_KC).toCaseFolded();
}

RecordFilter::RecordFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
}

void RecordFilter::setSourceModel(QAbstractItemModel *model)
{
    if (sourceModel() != nullptr)
        sourceModel()->disconnect(this);
    const auto forget = [this] {
        m_known.clear();
        m_textKeys.clear();
    };
    // before the base class hears of it, which then filters anew
    connect(model, &QAbstractItemModel::dataChanged, this, forget);
    connect(model, &QAbstractItemModel::rowsInserted, this, forget);
    connect(model, &QAbstractItemModel::rowsRemoved, this, forget);
    connect(model, &QAbstractItemModel::layoutChanged, this, forget);
    connect(model, &QAbstractItemModel::columnsInserted, this, forget);
    connect(model, &QAbstractItemModel::columnsRemoved, this, forget);
    connect(model, &QAbstractItemModel::modelReset, this, forget);
    forget();
    m_paged = qobject_cast<PagedRows *>(model);
    QSortFilterProxyModel::setSourceModel(model);
}

void RecordFilter::setWords(const QString &text)
{
    if (m_paged != nullptr)
        return m_paged->setWords(text);
    m_words.clear();
    for (const QString &word : foldedText(text).simplified().split(u' ', Qt::SkipEmptyParts))
        m_words.append(TypedWord(word));
    invalidateRowsFilter();
}

void RecordFilter::setRowFilter(std::function<bool(int)> accepts)
{
    m_accepts = std::move(accepts);
    invalidateRowsFilter();
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
    invalidateRowsFilter();
    emit conditionsChanged();
}

bool RecordFilter::meetsConditions(int row) const
{
    for (const auto &[column, condition] : m_conditions.asKeyValueRange())
        if (!condition.accepts(sourceModel()->index(row, column)))
            return false;
    return true;
}

bool RecordFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    if ((m_accepts && !m_accepts(row)) || !meetsConditions(row))
        return false;
    if (m_words.isEmpty())
        return true;
    const QString words = wordsOf(row);
    return std::ranges::all_of(m_words, [&words](const TypedWord &word) { return word.inFolded(words).isSomewhere(); });
}

QString RecordFilter::wordsOf(int row) const
{
    const auto known = m_known.constFind(row);
    if (known != m_known.cend())
        return *known;
    QStringList words;
    for (int column = 0; column < sourceModel()->columnCount(); ++column) {
        const QModelIndex cell = sourceModel()->index(row, column);
        words.append(cell.data().toString());
        words.append(cell.data(SearchRole).toString());
    }
    return *m_known.insert(row, foldedText(words.join(u'\n')));
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
    if (m_paged != nullptr)
        m_paged->sort(first.column, first.order);
    else if (sortColumn() == first.column && sortOrder() == first.order)
        setDynamicSortFilter(true); // sorts anew, for the other keys may be others; invalidate() upsets the titles
    else
        QSortFilterProxyModel::sort(first.column, first.order);
    emit keysChanged();
}

bool RecordFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    // The base class swaps the two for a descending order, so that the answer is turned with it.
    for (const Key &key : m_keys) {
        const int answer = compare(left.siblingAtColumn(key.column), right.siblingAtColumn(key.column), key);
        if (answer != 0)
            return turned(turned(answer, key.order), sortOrder()) < 0;
    }
    return false;
}

int RecordFilter::compare(const QModelIndex &leftCell, const QModelIndex &rightCell, const Key &key) const
{
    const QVariant left = leftCell.data(SortRole);
    const QVariant right = rightCell.data(SortRole);
    if (isEmpty(left) || isEmpty(right))
        return turned(static_cast<int>(isEmpty(left)) - static_cast<int>(isEmpty(right)), key.order);
    if (left.typeId() == QMetaType::QString && right.typeId() == QMetaType::QString) {
        const bool arePeople = sourceModel()->headerData(leftCell.column(), Qt::Horizontal, PeopleRole).toBool();
        const ReadAs as = arePeople ? ReadAs::Name : ReadAs::Words;
        return textKeyOf(left.toString(), as, key.text).compare(textKeyOf(right.toString(), as, key.text));
    }
    const QPartialOrdering answer = QVariant::compare(left, right);
    return answer == QPartialOrdering::Less ? -1 : static_cast<int>(answer == QPartialOrdering::Greater);
}

QByteArray RecordFilter::textKeyOf(const QString &text, ReadAs as, TextOrder order) const
{
    QByteArray &key = m_textKeys[{as, order}][text];
    if (key.isEmpty())
        key = order == TextOrder::Strokes ? strokeKey(text, as) : pinyinKey(text, as);
    return key;
}

} // namespace lianxin::ui
