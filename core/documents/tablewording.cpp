#include "core/documents/tablewording.h"

#include "core/documents/spans.h"
#include "core/documents/tokens.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin::documents {

namespace {

Error malformed(const QString &line, const Wording &wording)
{
    return Error {ErrorKind::Invalid,
                  QCoreApplication::translate("Documents", "The table line “%1” of the wording “%2” cannot be read.")
                      .arg(line, wording.name),
                  {}};
}

struct Drafted {
    QString text;
    int columns = 1;
};

QList<Drafted> draftsOf(const QString &row)
{
    QList<Drafted> drafts;
    QStringList pieces = row.split(u'|');
    if (pieces.size() > 1)
        pieces.removeLast(); // behind the closing stroke
    for (const QString &piece : pieces) {
        if (piece.isEmpty() && !drafts.isEmpty())
            ++drafts.last().columns;
        else
            drafts.append({piece.trimmed(), 1});
    }
    return drafts;
}

Result<Cell> cellOf(const Drafted &draft, const Wording &wording, const TokenValues &values)
{
    const auto spans = resolved(draft.text, wording, values, Empty::Allowed);
    if (!spans)
        return spans.error();
    const bool isLabel = keysIn(draft.text, wording).isEmpty();
    const QList<Span> words = trimmed(spans->value_or(QList<Span>()));
    const bool tellsFigure = std::ranges::any_of(words, [](const Span &each) { return !each.figure.isEmpty(); });
    return Cell {inRole(words, isLabel ? Role::TableLabel : Role::TableCell), draft.columns,
                 isLabel || tellsFigure ? Align::Centre : Align::Left};
}

Result<TableRow> rowOf(const QList<Drafted> &drafts, int lines, const Wording &wording, const TokenValues &values)
{
    TableRow row {{}, lines};
    for (const Drafted &draft : drafts) {
        const auto cell = cellOf(draft, wording, values);
        if (!cell)
            return cell.error();
        row.cells.append(*cell);
    }
    return row;
}

Result<Table> begunTable(const QString &line, const Wording &wording)
{
    Table table;
    for (const QString &share : line.mid(2).split(u' ', Qt::SkipEmptyParts)) {
        table.widths.append(share.toInt());
        if (table.widths.last() <= 0)
            return malformed(line, wording);
    }
    if (table.widths.isEmpty())
        return malformed(line, wording);
    return table;
}

} // namespace

Result<void> readTableLine(const QString &line, const Wording &wording, const TokenValues &values, QList<Block> &blocks)
{
    if (line.startsWith(u"|:")) {
        const auto table = begunTable(line, wording);
        if (!table)
            return table.error();
        blocks.append(*table);
        return {};
    }
    static const QRegularExpression start(u"^\\|(=?)(\\d*)"_s);
    const auto match = start.match(line);
    const QList<Drafted> drafts = draftsOf(line.mid(match.capturedLength()));
    Table *table = blocks.isEmpty() ? nullptr : std::get_if<Table>(&blocks.last());
    qsizetype columns = 0;
    for (const Drafted &draft : drafts)
        columns += draft.columns;
    if (!table || columns != table->widths.size())
        return malformed(line, wording);

    const QStringList keys = keysIn(line, wording);
    for (qsizetype i = 0, count = std::max(qsizetype(1), entriesOf(values, keys)); i < count; ++i) {
        const auto row = rowOf(drafts, std::max(1, match.captured(2).toInt()), wording, entryOf(values, keys, i));
        if (!row)
            return row.error();
        table->rows.append(*row);
        if (!match.captured(1).isEmpty() && table->headRows + 1 == table->rows.size())
            ++table->headRows;
    }
    return {};
}

} // namespace lianxin::documents
