#include "ui/reports/reportrow.h"

#include "ui/reports/authorshares.h"

#include <QCoreApplication>

#include <algorithm>

namespace lianxin::ui {

namespace {

QString comma()
{
    return QCoreApplication::translate("Columns", ", ");
}

ReportRow rowOf(const Report &report, const FactIndex &index)
{
    ReportRow row;
    static_cast<Report &>(row) = report;
    row.label = index.label(report);
    row.stateWord = wordFor(stateOf(report));
    row.authorNames = report.shares.isEmpty() ? index.namesOf(report.authors).join(comma())
                                              : authorSharesText(index, {report.authors, report.shares});
    QStringList numbers;
    for (const SuggestionId source : report.sources)
        numbers.append(index.find(source).number);
    row.sourceNumbers = numbers.join(comma());
    row.activity = index.activityOf(report);
    if (row.activity.isStored())
        row.activityLabel = index.label(index.find(row.activity));
    return row;
}

void count(ReportRow &row, const Adoption &adoption, const FactIndex &index)
{
    if (!index.isAdoption(adoption))
        return;
    ++row.adoptions;
    const DirectoryEntry level = index.facts().directory.entry(adoption.level);
    if (level.position > row.rung || row.highest.isEmpty()) {
        row.rung = level.position;
        row.highest = level.name;
    }
}

} // namespace

QList<ReportRow> reportRows(const FactIndex &index)
{
    QList<ReportRow> rows;
    QHash<qint64, qsizetype> places;
    for (const Report &report : index.facts().reports) {
        places.insert(report.id.value, rows.size());
        rows.append(rowOf(report, index));
    }
    for (const Adoption &adoption : index.facts().adoptions)
        count(rows[places.value(adoption.report.value)], adoption, index);
    for (const LeaderComment &comment : index.facts().comments)
        ++rows[places.value(comment.report.value)].comments;
    return rows;
}

Tone toneOfState(const Report &report)
{
    switch (stateOf(report)) {
    case ReportState::Signed:
        return Tone::Warning;
    case ReportState::Sent:
        return Tone::Plain;
    default:
        return Tone::Muted;
    }
}

QDate sentTo(const Report &report, EntryId level)
{
    const auto found = std::ranges::find(report.sendings, level, &ReportSending::level);
    return found == report.sendings.end() ? QDate() : found->sentOn;
}

} // namespace lianxin::ui
