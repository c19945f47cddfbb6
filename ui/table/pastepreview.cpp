#include "ui/table/pastepreview.h"

#include "ui/base/columnwidths.h"
#include "ui/base/look.h"
#include "ui/base/shownrows.h"
#include "ui/base/tonesign.h"
#include "ui/table/cellvalue.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {
constexpr qsizetype mostShown = 200; // rows
constexpr QSize sizeAtFirst(900, 480);
constexpr int widestCell = 260; // pixels, as long as the user draws it no wider
constexpr int leadingColumns = 3; // the line, the record, and what becomes of it
} // namespace

/// What becomes of one record.
struct PastedRow {
    int line = 0;
    qint64 record = newRecord;
    QMap<int, QString> words; ///< by the columns that it has something for
    QMap<int, QString> reasons; ///< why a value is refused; of column -1: the whole record
    bool isChanged = false;

    [[nodiscard]] QString outcome() const
    {
        if (reasons.contains(-1))
            return withShape(Tone::Bad, PastePreview::tr("refused"));
        if (!reasons.isEmpty())
            return withShape(Tone::Bad, PastePreview::tr("refused in part"));
        if (record <= newRecord)
            return PastePreview::tr("new");
        return isChanged ? PastePreview::tr("changed") : PastePreview::tr("as before");
    }
};

namespace {

/// "before → after" where a value changes that was there.
QString wordsOf(const TableModel &model, const CellChange &change)
{
    QString after = cellText(change.value);
    const int row = model.rowOf(change.record);
    if (row < 0 || valueAt(model.index(row, change.column)) == change.value)
        return after;
    const auto told = [](const QString &words) { return words.isEmpty() ? PastePreview::tr("(empty)") : words; };
    const QString before = cellText(valueAt(model.index(row, change.column)));
    return before == after ? after : PastePreview::tr("%1 → %2").arg(told(before), told(after));
}

bool isAnother(const TableModel &model, const CellChange &change)
{
    const int row = model.rowOf(change.record);
    return row >= 0 && valueAt(model.index(row, change.column)) != change.value;
}

/// The rows of `plan`, those with problems first.
QList<PastedRow> rowsOfPlan(const PastePlan &plan, const QList<CellRefusal> &refusals, const TableModel &model)
{
    QList<PastedRow> rows;
    QHash<qint64, qsizetype> places;
    const auto rowOf = [&](qint64 record) -> PastedRow & { return rows[places.value(record)]; };
    for (const PastedCell &cell : plan.cells) {
        if (!places.contains(cell.record)) {
            places.insert(cell.record, rows.size());
            rows.append({cell.line, cell.record, {}, {}, false});
        }
        rowOf(cell.record).words.insert(cell.column, cell.text);
    }
    for (const CellChange &change : plan.changes) {
        PastedRow &row = rowOf(change.record);
        row.words.insert(change.column, wordsOf(model, change));
        row.isChanged = row.isChanged || isAnother(model, change);
    }
    for (const CellRefusal &refusal : refusals)
        if (refusal.record && places.contains(*refusal.record))
            rowOf(*refusal.record).reasons.insert(refusal.column, refusal.error.message);
    for (const PastedCell &cell : plan.cells)
        if (PastedRow &row = rowOf(cell.record); row.reasons.contains(cell.column))
            row.words.insert(cell.column, withShape(Tone::Bad, PastePreview::tr("refused: %1").arg(cell.text)));
    std::stable_partition(rows.begin(), rows.end(), [](const PastedRow &row) { return !row.reasons.isEmpty(); });
    return rows;
}

/// What is said of a column or of all of it.
QStringList notesOf(const QList<CellRefusal> &refusals, const TableModel &model)
{
    QStringList notes;
    for (const CellRefusal &refusal : refusals)
        if (!refusal.record)
            notes.append(refusal.column < 0
                             ? refusal.error.message
                             : PastePreview::tr("%1: %2").arg(
                                 model.headerData(refusal.column, Qt::Horizontal).toString(), refusal.error.message));
    return notes;
}

QList<int> columnsOf(const PastePlan &plan)
{
    QList<int> columns;
    for (const PastedCell &cell : plan.cells)
        if (!columns.contains(cell.column))
            columns.append(cell.column);
    return columns;
}

QLabel *plainLabel(const QString &text, const QString &name)
{
    auto *label = new QLabel(text);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

PastePreview::PastePreview(const PastePlan &plan, const TableModel &model, const NameOf &nameOf, const QString &verb,
                           QWidget *parent)
    : QDialog(parent)
    , m_rows(new QTableWidget)
    , m_leaveOut(new QCheckBox(tr("&Leave out what cannot be taken")))
{
    const ChangePreview preview = model.preview(plan.changes);
    const QList<CellRefusal> refusals = plan.refusals + preview.refusals;
    m_hasProblems = !refusals.isEmpty();
    m_bringsSomething = preview.added + preview.updated > 0;
    setObjectName("pastePreview"_L1);
    static const QRegularExpression letter(u"\\(&.\\)|&"_s);
    setWindowTitle(QString(verb).remove(letter));
    const auto rows = rowsOfPlan(plan, refusals, model);
    showRows(rows.first(std::min(rows.size(), mostShown)), columnsOf(plan), model, nameOf);
    buildLayout(verb,
                tr("%1 new, %2 changed, %3 with problems").arg(preview.added).arg(preview.updated).arg(refusals.size()),
                notesOf(refusals, model), rows.size());
    resize(sizeAtFirst);
    enable();
}

void PastePreview::buildLayout(const QString &verb, const QString &counts, const QStringList &notes, qsizetype rows)
{
    auto *summary = plainLabel(counts, u"pasteSummary"_s);
    setTitleFont(summary, 0);
    auto *remarks = plainLabel(notes.join(u'\n'), u"pasteNotes"_s);
    remarks->setVisible(!notes.isEmpty());
    auto *more = plainLabel(
        tr("Of %1 rows the first %2 are shown, those with problems before the others.").arg(rows).arg(mostShown),
        u"pasteMore"_s);
    more->setProperty("soft", true);
    more->setVisible(rows > mostShown);
    m_leaveOut->setObjectName("pasteLeaveOut"_L1);
    m_leaveOut->setVisible(m_hasProblems);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_paste = buttons->addButton(verb, QDialogButtonBox::AcceptRole);
    m_paste->setObjectName("pasteNow"_L1);
    makePrimary(m_paste);

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(Normal);
    layout->addWidget(summary);
    layout->addWidget(remarks);
    layout->addWidget(m_rows, 1);
    layout->addWidget(more);
    layout->addWidget(m_leaveOut);
    layout->addWidget(buttons);
    connect(m_leaveOut, &QCheckBox::toggled, this, &PastePreview::enable);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void PastePreview::showRows(const QList<PastedRow> &rows, const QList<int> &columns, const TableModel &model,
                            const NameOf &nameOf)
{
    QStringList titles {tr("Line"), tr("Record"), tr("Becomes")};
    for (const int column : columns)
        titles.append(model.headerData(column, Qt::Horizontal).toString());
    titles.append(tr("Reason"));
    m_rows->setRowCount(static_cast<int>(rows.size()));
    m_rows->setColumnCount(static_cast<int>(titles.size()));
    m_rows->setObjectName("pasteRows"_L1);
    m_rows->setAccessibleName(tr("Rows to be pasted"));
    m_rows->setHorizontalHeaderLabels(titles);
    m_rows->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_rows->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_rows->setTabKeyNavigation(false);
    m_rows->setWordWrap(false);
    m_rows->verticalHeader()->hide();
    m_rows->horizontalHeader()->setStretchLastSection(true);
    const auto put = [this](int row, int column, const QString &words, bool isBad) {
        auto *item = new QTableWidgetItem(QString(words).replace(u'\n', u' '));
        item->setToolTip(words.toHtmlEscaped());
        if (isBad)
            item->setForeground(colors().bad);
        m_rows->setItem(row, column, item);
    };
    for (int place = 0; place < rows.size(); ++place) {
        const PastedRow &row = rows.at(place);
        put(place, 0, QString::number(row.line), false);
        put(place, 1, row.record > newRecord ? nameOf(row.record) : QString(), false);
        put(place, 2, row.outcome(), !row.reasons.isEmpty());
        for (int at = 0; at < columns.size(); ++at)
            put(place, leadingColumns + at, row.words.value(columns.at(at)), row.reasons.contains(columns.at(at)));
        put(place, static_cast<int>(titles.size()) - 1, QStringList(row.reasons.values()).join(u' '), false);
    }
    fitColumns(m_rows, widestCell);
}

void PastePreview::enable()
{
    m_paste->setEnabled(m_bringsSomething && (!m_hasProblems || m_leaveOut->isChecked()));
}

} // namespace lianxin::ui
