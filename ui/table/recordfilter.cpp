#include "ui/table/recordfilter.h"

#include "core/base/pinyin.h"
#include "ui/base/tableroles.h"

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
        m_wordKeys.clear();
        m_nameKeys.clear();
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
    QSortFilterProxyModel::setSourceModel(model);
}

void RecordFilter::setWords(const QString &text)
{
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

bool RecordFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    if (m_accepts && !m_accepts(row))
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
    for (qsizetype at = std::min(keys.size(), maxKeys) - 1; at >= 0; --at)
        sort(keys.at(at).column, keys.at(at).order);
}

void RecordFilter::sort(int column, Qt::SortOrder order)
{
    m_keys.removeIf([column](const Key &key) { return key.column == column; });
    if (column < 0)
        m_keys.clear();
    else
        m_keys.prepend({column, order});
    m_keys = m_keys.first(std::min(m_keys.size(), maxKeys));
    QSortFilterProxyModel::sort(column, order);
}

bool RecordFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    // The base class swaps the two for a descending order, so that the answer is turned with it.
    for (const Key &key : m_keys) {
        const int answer = compare(left.siblingAtColumn(key.column), right.siblingAtColumn(key.column), key.order);
        if (answer != 0)
            return turned(turned(answer, key.order), sortOrder()) < 0;
    }
    return false;
}

int RecordFilter::compare(const QModelIndex &leftCell, const QModelIndex &rightCell, Qt::SortOrder order) const
{
    const QVariant left = leftCell.data(SortRole);
    const QVariant right = rightCell.data(SortRole);
    if (isEmpty(left) || isEmpty(right))
        return turned(static_cast<int>(isEmpty(left)) - static_cast<int>(isEmpty(right)), order);
    if (left.typeId() == QMetaType::QString && right.typeId() == QMetaType::QString) {
        const bool arePeople = sourceModel()->headerData(leftCell.column(), Qt::Horizontal, PeopleRole).toBool();
        const ReadAs as = arePeople ? ReadAs::Name : ReadAs::Words;
        return textKeyOf(left.toString(), as).compare(textKeyOf(right.toString(), as));
    }
    const QPartialOrdering answer = QVariant::compare(left, right);
    return answer == QPartialOrdering::Less ? -1 : static_cast<int>(answer == QPartialOrdering::Greater);
}

QByteArray RecordFilter::textKeyOf(const QString &text, ReadAs as) const
{
    QByteArray &key = (as == ReadAs::Name ? m_nameKeys : m_wordKeys)[text];
    if (key.isEmpty())
        key = pinyinKey(text, as);
    return key;
}

} // namespace lianxin::ui
