#include "ui/charts/chartdata.h"

#include "ui/charts/chart.h"

#include <QCoreApplication>

namespace lianxin::charts {

namespace {

QString dataWord(const char *words)
{
    return QCoreApplication::translate("Charts", words);
}

QStringList titlesOf(const Series &series)
{
    QStringList titles {series.unit};
    for (const SeriesLine &line : series.lines) {
        titles.append(line.name);
        if (series.ghosts.isEmpty())
            continue;
        titles.append(dataWord(QT_TRANSLATE_NOOP("Charts", "%1, a year before")).arg(line.name));
        titles.append(dataWord(QT_TRANSLATE_NOOP("Charts", "%1, difference")).arg(line.name));
    }
    return titles;
}

QList<QVariant> rowOf(const Series &series, qsizetype category)
{
    QList<QVariant> row {series.categories.at(category)};
    for (qsizetype line = 0; line < series.lines.size(); ++line) {
        const int now = series.lines.at(line).points.at(category).value();
        row.append(now);
        if (series.ghosts.isEmpty())
            continue;
        const int before = series.ghosts.at(line).points.at(category).value();
        row.append(before);
        row.append(now - before);
    }
    return row;
}

} // namespace

SheetToWrite sheetOf(const Series &series, const ChartFoot &foot)
{
    SheetToWrite sheet {.name = series.title, .titles = titlesOf(series), .rows = {}};
    for (qsizetype category = 0; category < series.categories.size(); ++category)
        sheet.rows.append(rowOf(series, category));
    sheet.rows.append(QList<QVariant> {});
    for (const QString &line : {series.title, series.remark, foot.period, foot.source})
        if (!line.isEmpty())
            sheet.rows.append({QVariant(line)});
    return sheet;
}

} // namespace lianxin::charts
