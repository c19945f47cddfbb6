#include "ui/table/recordhistory.h"

#include "core/base/wordlists.h"
#include "core/directory/customfieldrepository.h"
#include "core/dossier/recordcheck.h"
#include "core/storage/history.h"
#include "core/storage/workbook.h"
#include "ui/base/currentfacts.h"
#include "ui/base/entitytablemodel.h"
#include "ui/base/fieldwords.h"
#include "ui/base/look.h"
#include "ui/table/gridview.h"
#include "ui/table/recordtable.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {

using Model = EntityTableModel<HistoryLine>;

constexpr int afterColumn = 5;
constexpr qsizetype longestOnButton = 20; // characters

bool isRemoval(const FieldChange &change)
{
    return !change.field.isEmpty() && !change.after.isValid();
}

QList<Model::Column> columns()
{
    using C = Model::Column;
    return {
        C(RecordHistory::tr("When"), &HistoryLine::at).named(u"at"_s).sortsBy(&HistoryLine::id).wide(140),
        C(RecordHistory::tr("Who"), &HistoryLine::by).named(u"by"_s).wide(90),
        C(RecordHistory::tr("In what"), &HistoryLine::action)
            .named(u"action"_s)
            .explains(&HistoryLine::action)
            .wide(190),
        C(RecordHistory::tr("Field"), &HistoryLine::field).named(u"field"_s).wide(110),
        C(RecordHistory::tr("Before"), &HistoryLine::before)
            .named(u"before"_s)
            .explains(&HistoryLine::before)
            .wide(180),
        C(RecordHistory::tr("After"), &HistoryLine::after).named(u"after"_s).explains(&HistoryLine::after).wide(180),
    };
}

/// `text` as a button has it: short, and '&' marks no letter.
QString onButton(const QString &text)
{
    return shortened(text.simplified(), longestOnButton).replace(u'&', "&&"_L1);
}

/// What happened to the values of the office's own fields.
Result<QList<HistoryLine>> customLines(Workbook &workbook, const RecordRef &record)
{
    const auto rows = CustomFieldRepository(workbook.database()).valueRows(record.table, record.id);
    if (!rows)
        return rows.error();
    QList<HistoryLine> lines;
    for (auto row = rows->begin(); row != rows->end(); ++row) {
        const auto changes = workbook.historyOf(CustomFieldRepository::valuesOf(record.table), *row);
        if (!changes)
            return changes.error();
        for (const FieldChange &change : *changes)
            if (change.field == "value"_L1)
                lines.append({0, change.at, change.by, change.label, row.key(), change.before.toString(),
                              change.after.toString()});
    }
    return lines;
}

/// As it happened, each with a number of its own.
QList<HistoryLine> inOrder(QList<HistoryLine> lines)
{
    std::ranges::stable_sort(lines, {}, &HistoryLine::at);
    for (qsizetype place = 0; place < lines.size(); ++place)
        lines[place].id = place + 1;
    return lines;
}

} // namespace

Result<QList<HistoryLine>> historyLines(Workbook &workbook, const RecordRef &record,
                                        const QHash<QString, QString> &titles)
{
    const auto changes = workbook.historyOf(record.table, record.id);
    if (!changes)
        return changes.error();
    const auto known = CurrentFacts::of(workbook).read();
    if (!known)
        return known.error();
    const FactIndex &index = (*known)->index;
    QList<HistoryLine> lines;
    for (const FieldChange &change : *changes) {
        HistoryLine line {lines.size() + 1, change.at, change.by, change.label, {}, {}, {}};
        if (change.field.isEmpty()) {
            line.field = RecordHistory::tr("added");
        } else if (isRemoval(change)) {
            line.field = RecordHistory::tr("removed");
            if (!lines.isEmpty() && lines.last().field == line.field)
                continue; // another field of the same removal
        } else {
            line.field = titles.value(change.field, fieldTitle(change.field));
            line.before = fieldText(index, record.table, change.field, change.before);
            line.after = fieldText(index, record.table, change.field, change.after);
            line.column = change.field;
            line.storedBefore = change.before;
            line.storedAfter = change.after;
        }
        lines.append(line);
    }
    const auto custom = customLines(workbook, record);
    return custom ? inOrder(lines + *custom) : custom;
}

RecordHistory::RecordHistory(Workbook &workbook, RecordRef record, QString name, QHash<QString, QString> titles,
                             QWidget *parent)
    : QDialog(parent)
    , m_workbook(workbook)
    , m_record(std::move(record))
    , m_name(std::move(name))
    , m_titles(std::move(titles))
    , m_model(new Model(columns(), this))
    , m_table(new RecordTable(u"recordHistoryLines"_s, tr("History")))
{
    setObjectName("recordHistory"_L1);
    setWindowTitle(tr("History of %1").arg(m_name));
    resize(960, 480);
    m_table->setModel(m_model, {{0, Qt::DescendingOrder}});
    m_table->setEmptyText(tr("Nothing is known of what happened to this record."));
    m_table->offerNoExport();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setObjectName("closeHistory"_L1);
    m_restore = buttons->addButton(tr("&Restore this value"), QDialogButtonBox::ActionRole);
    m_restore->setObjectName("restoreValue"_L1);
    m_restore->setAutoDefault(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Wide, Wide, Wide, Wide);
    layout->setSpacing(Normal);
    layout->addWidget(m_table, 1);
    layout->addWidget(buttons);

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_restore, &QPushButton::clicked, this, &RecordHistory::restore);
    connect(m_table->view()->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &RecordHistory::offerWhatFits);
    connect(&workbook, &Workbook::changed, this, [this] {
        if (const auto read = reload(); !read)
            emit failed(read.error());
    });
    offerWhatFits();
}

Result<void> RecordHistory::reload()
{
    const auto lines = historyLines(m_workbook, m_record, m_titles);
    if (!lines)
        return lines.error();
    m_model->setEntities(*lines);
    offerWhatFits();
    return {};
}

const HistoryLine *RecordHistory::current() const
{
    return m_model->find(m_table->currentId());
}

bool RecordHistory::wantsAfter() const
{
    return m_table->view()->currentIndex().column() == afterColumn;
}

void RecordHistory::offerWhatFits()
{
    const HistoryLine *line = current();
    const bool isValue = line != nullptr && !line->column.isEmpty();
    m_restore->setEnabled(isValue);
    if (!isValue)
        return m_restore->setText(tr("&Restore this value"));
    const QString &value = wantsAfter() ? line->after : line->before;
    m_restore->setText(value.isEmpty() ? tr("&Restore: nothing in %1").arg(onButton(line->field))
                                       : tr("&Restore: %1").arg(onButton(value)));
}

void RecordHistory::restore()
{
    const HistoryLine *line = current();
    if (line == nullptr)
        return;
    const QString label = tr("Restore %1 of %2").arg(line->field, m_name);
    const QVariant value = wantsAfter() ? line->storedAfter : line->storedBefore;
    const auto check = [this] { return checkRecord(m_workbook.database(), m_record); };
    if (const auto done = restoreValue(m_workbook, label, m_record, QString(line->column), value, check); !done)
        emit failed(done.error());
}

} // namespace lianxin::ui
