#include "core/storage/pagedlist.h"

#include "core/base/chinesetext.h"

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

constexpr int rowsPerBlock = 200; // two or three screens

/// One question to a list, put together from its parts.
class ListQuestion
{
public:
    ListQuestion(const PagedList &list, const PageQuery &query)
        : m_list(list)
        , m_sort(list.sorts.value(query.sortedBy))
        , m_values(list.values)
        , m_descending(query.sortedBy.isEmpty() ? query.descending != list.newestFirst : query.descending)
    {
        if (!list.scope.isEmpty())
            m_bounds.append(list.scope);
        if (!list.condition.isEmpty())
            m_fits.append(u"(%1)"_s.arg(list.condition));
        for (const QString &word : query.words)
            addWord(word);
    }

    /// Only rows from `key` on, or only those before it.
    ListQuestion &from(const std::optional<PageKey> &key)
    {
        return bounded(key, m_descending ? u"<="_s : u">="_s, u"from"_s);
    }
    ListQuestion &before(const std::optional<PageKey> &key)
    {
        return bounded(key, m_descending ? u">"_s : u"<"_s, u"before"_s);
    }

    /// The rows within scope and bounds that fit; `all`: whether they fit or not.
    [[nodiscard]] QString where(bool all = false) const
    {
        const QStringList conditions = all ? m_bounds : m_bounds + m_fits;
        return conditions.isEmpty() ? QString() : u" WHERE "_s + conditions.join(" AND "_L1);
    }
    [[nodiscard]] QString order() const
    {
        const QString way = m_descending ? u" DESC"_s : QString();
        const QString byId = m_list.id + way;
        return u" ORDER BY "_s + (m_sort.isEmpty() ? byId : m_sort + way + u", "_s + byId);
    }
    [[nodiscard]] QString key() const
    {
        return u"%1 AS key_id, %2 AS key_sorted"_s.arg(m_list.id, m_sort.isEmpty() ? u"NULL"_s : m_sort);
    }
    [[nodiscard]] const QVariantMap &values() const { return m_values; }
    void bind(const QString &name, const QVariant &value) { m_values.insert(name, value); }
    void require(const QString &condition) { m_bounds.append(condition); }

private:
    /// As typed or half width: the texts are as they were stored.
    void addWord(const QString &word)
    {
        QStringList anywhere;
        QStringList spellings {word, halfWidth(word)};
        spellings.removeDuplicates();
        for (QString pattern : std::as_const(spellings)) {
            const QString place = u":word%1"_s.arg(m_values.size());
            for (const QString &text : m_list.searched)
                anywhere.append(u"%1 LIKE %2 ESCAPE '\\'"_s.arg(text, place));
            for (const QChar sign : {u'\\', u'%', u'_'})
                pattern.replace(sign, u'\\' + QString(sign));
            m_values.insert(place, u'%' + pattern + u'%');
        }
        m_fits.append(u"(%1)"_s.arg(anywhere.join(" OR "_L1)));
    }

    ListQuestion &bounded(const std::optional<PageKey> &key, const QString &sign, const QString &name)
    {
        if (!key)
            return *this;
        m_values.insert(u":%1_id"_s.arg(name), key->id);
        if (m_sort.isEmpty()) {
            m_bounds.append(u"%1 %2 :%3_id"_s.arg(m_list.id, sign, name));
        } else {
            m_bounds.append(u"(%1, %2) %3 (:%4_sorted, :%4_id)"_s.arg(m_sort, m_list.id, sign, name));
            m_values.insert(u":%1_sorted"_s.arg(name), key->sorted);
        }
        return *this;
    }

    const PagedList &m_list;
    QString m_sort; ///< empty = by id alone
    QVariantMap m_values;
    bool m_descending;
    QStringList m_bounds;
    QStringList m_fits;
};

/// The key of the row that stands `skipped` places after the first one; none = there are not so many.
Result<std::optional<PageKey>> keyAt(Database &database, const PagedList &list, ListQuestion question, bool all,
                                     int skipped)
{
    question.bind(u":skipped"_s, skipped); // a step within one stretch, never from the list's beginning
    const QString sql = u"SELECT %1 FROM %2%3%4 LIMIT 1 OFFSET :skipped"_s.arg(question.key(), list.rows,
                                                                               question.where(all), question.order());
    const auto keys = database.select(sql, question.values(), [](const Row &row) {
        return PageKey {row.value(u"key_sorted"_s), row.integer(u"key_id"_s)};
    });
    if (!keys)
        return keys.error();
    return keys->isEmpty() ? std::nullopt : std::optional(keys->first());
}

Result<int> countOf(Database &database, const PagedList &list, const ListQuestion &question)
{
    const auto counts = database.select(u"SELECT count(*) AS n FROM "_s + list.rows + question.where(),
                                        question.values(), [](const Row &row) { return row.count(u"n"_s); });
    return counts ? Result<int>(counts->first()) : counts.error();
}

} // namespace

Result<PageStretch> lookThrough(Database &database, const PagedList &list, const PageQuery &query, const PageSpan &span,
                                int examined)
{
    const ListQuestion within = ListQuestion(list, query).before(span.before);
    const auto next = keyAt(database, list, ListQuestion(within).from(span.from), true, examined);
    if (!next)
        return next.error();
    const ListQuestion looked = *next ? ListQuestion(list, query).before(*next) : within;
    const auto count = countOf(database, list, ListQuestion(looked).from(span.from));
    if (!count)
        return count.error();

    PageStretch stretch {{}, *next};
    std::optional<PageKey> from = span.from;
    int skipped = 0; // the first block begins at the first row that fits, each other one a block after the one before
    for (int left = *count; left > 0; left -= rowsPerBlock) {
        const auto first = keyAt(database, list, ListQuestion(looked).from(from), false, skipped);
        if (!first)
            return first.error();
        if (!*first)
            break;
        stretch.blocks.append({**first, std::min(left, rowsPerBlock)});
        from = *first;
        skipped = rowsPerBlock;
    }
    return stretch;
}

Result<std::optional<PageKey>> placeOf(Database &database, const PagedList &list, const PageQuery &query, qint64 id)
{
    ListQuestion question(list, query);
    question.bind(u":wanted"_s, id);
    question.require(list.id + u" = :wanted"_s);
    return keyAt(database, list, std::move(question), false, 0);
}

Result<void> readBlock(Database &database, const PagedList &list, const PageQuery &query, const PageBlock &block,
                       const std::function<void(const Row &)> &visit)
{
    ListQuestion question = ListQuestion(list, query).from(block.first);
    question.bind(u":rows"_s, block.rows);
    const QString sql =
        u"SELECT %1 FROM %2%3%4 LIMIT :rows"_s.arg(list.columns, list.rows, question.where(), question.order());
    return database.forEachRow(sql, question.values(), visit);
}

} // namespace lianxin
