#include "core/statistics/crosstable.h"

#include "core/statistics/crosswords.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

/// The records of one kind and their words on both sides, gathered before their places are known.
class Crossing
{
public:
    Crossing(const Scope &scope, const CrossQuestion &question)
        : m_question(question)
        , m_down(scope, question.down)
        , m_across(scope, question.across)
    {
    }

    template <typename Entities, typename Condition>
    void take(const QString &table, const Entities &entities, Condition counts)
    {
        m_table = table;
        for (const auto &entity : entities) {
            if (!counts(entity))
                continue;
            const Record record {entity.id.value, m_down.of(entity), m_across.of(entity)};
            m_rows += QSet<QString>(record.rows.begin(), record.rows.end());
            m_columns += QSet<QString>(record.columns.begin(), record.columns.end());
            m_records.append(record);
        }
    }

    [[nodiscard]] CrossTable table() const
    {
        const SeriesPoint none {m_table, {}};
        CrossTable table {.question = m_question,
                          .rows = m_down.inOrder(m_rows, m_question.counted),
                          .columns = m_across.inOrder(m_columns, m_question.counted),
                          .all = none};
        table.cells = QList<QList<SeriesPoint>>(table.rows.size(), QList<SeriesPoint>(table.columns.size(), none));
        table.rowSums = QList<SeriesPoint>(table.rows.size(), none);
        table.columnSums = QList<SeriesPoint>(table.columns.size(), none);
        const QHash<QString, qsizetype> rows = placesOf(table.rows);
        const QHash<QString, qsizetype> columns = placesOf(table.columns);
        for (const Record &record : m_records)
            place(record, rows, columns, table);
        return table;
    }

private:
    struct Record {
        qint64 id;
        QStringList rows;
        QStringList columns;
    };

    static QHash<QString, qsizetype> placesOf(const QStringList &words)
    {
        QHash<QString, qsizetype> places;
        for (qsizetype place = 0; place < words.size(); ++place)
            places.insert(words.at(place), place);
        return places;
    }

    static void place(const Record &record, const QHash<QString, qsizetype> &rows,
                      const QHash<QString, qsizetype> &columns, CrossTable &table)
    {
        for (const QString &row : record.rows) {
            const qsizetype at = rows.value(row);
            table.rowSums[at].ids.append(record.id);
            for (const QString &column : record.columns)
                table.cells[at][columns.value(column)].ids.append(record.id);
        }
        for (const QString &column : record.columns)
            table.columnSums[columns.value(column)].ids.append(record.id);
        table.all.ids.append(record.id);
        table.inSeveral += record.rows.size() > 1 || record.columns.size() > 1 ? 1 : 0;
    }

    CrossQuestion m_question;
    CrossWords m_down;
    CrossWords m_across;
    QString m_table;
    QSet<QString> m_rows;
    QSet<QString> m_columns;
    QList<Record> m_records;
};

constexpr std::array kindCodes {"suggestions", "attendances", "reports", "activities", "needs"};
constexpr std::array dimensionCodes {"county", "theme", "sector", "department", "category", "month"};

constexpr std::array kindTitles {
    QT_TRANSLATE_NOOP("CrossTable", "Suggestions"), QT_TRANSLATE_NOOP("CrossTable", "Attendances"),
    QT_TRANSLATE_NOOP("CrossTable", "Reports"), QT_TRANSLATE_NOOP("CrossTable", "Activities held"),
    QT_TRANSLATE_NOOP("CrossTable", "Needs")};
constexpr std::array dimensionTitles {
    QT_TRANSLATE_NOOP("CrossTable", "County"),   QT_TRANSLATE_NOOP("CrossTable", "Theme"),
    QT_TRANSLATE_NOOP("CrossTable", "Sector"),   QT_TRANSLATE_NOOP("CrossTable", "Department"),
    QT_TRANSLATE_NOOP("CrossTable", "Category"), QT_TRANSLATE_NOOP("CrossTable", "Month")};

QString remarkOf(const CrossTable &table)
{
    if (table.inSeveral == 0)
        return QCoreApplication::translate("CrossTable", "%1 in all, each in one cell.").arg(table.all.value());
    return QCoreApplication::translate("CrossTable",
                                       "%1 in all. %2 of them stand in several cells; the sums count each once.")
        .arg(table.all.value())
        .arg(table.inSeveral);
}

} // namespace

std::span<const char *const> codesOf(CrossKind)
{
    return kindCodes;
}

std::span<const char *const> codesOf(CrossDimension)
{
    return dimensionCodes;
}

QString titleOf(CrossKind counted)
{
    return QCoreApplication::translate("CrossTable", kindTitles.at(static_cast<std::size_t>(counted)));
}

QString titleOf(CrossDimension dimension)
{
    return QCoreApplication::translate("CrossTable", dimensionTitles.at(static_cast<std::size_t>(dimension)));
}

QString titleOf(const CrossQuestion &question)
{
    return QCoreApplication::translate("CrossTable", "%1: %2 × %3")
        .arg(titleOf(question.counted), titleOf(question.down), titleOf(question.across));
}

CrossTable crossTable(const Facts &facts, const Period &period, const CrossQuestion &question)
{
    const Scope scope(facts, period, {});
    Crossing crossing(scope, question);
    const auto all = [](const auto &) { return true; };
    switch (question.counted) {
    case CrossKind::Suggestions:
        crossing.take(u"suggestion"_s, scope.counted.suggestions, all);
        break;
    case CrossKind::Attendances:
        crossing.take(u"invitation"_s, scope.counted.invitations,
                      [](const Invitation &each) { return attended(each.presence); });
        break;
    case CrossKind::Reports:
        crossing.take(u"report"_s, scope.counted.reports, all);
        break;
    case CrossKind::Activities:
        crossing.take(u"activity"_s, scope.counted.activities,
                      [](const Activity &each) { return each.state == ActivityState::Held; });
        break;
    case CrossKind::Needs:
        crossing.take(u"need"_s, scope.counted.needs, all);
        break;
    }
    return crossing.table();
}

Series heatSeries(const CrossTable &table)
{
    Series series {.name = u"cross-table"_s,
                   .title = titleOf(table.question),
                   .unit = QCoreApplication::translate("Series", "items"),
                   .kind = SeriesKind::Heat,
                   .categories = table.columns,
                   .lines = {},
                   .remark = remarkOf(table)};
    for (qsizetype row = 0; row < table.rows.size(); ++row)
        series.lines.append({table.rows.at(row), table.cells.at(row)});
    return series;
}

Series seriesWithSums(const CrossTable &table)
{
    const QString sum = QCoreApplication::translate("CrossTable", "Sum");
    Series series = heatSeries(table);
    series.categories.append(sum);
    for (qsizetype row = 0; row < table.rows.size(); ++row)
        series.lines[row].points.append(table.rowSums.at(row));
    series.lines.append({sum, table.columnSums + QList {table.all}});
    return series;
}

} // namespace lianxin
