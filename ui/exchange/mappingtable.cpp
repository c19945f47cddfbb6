#include "ui/exchange/mappingtable.h"

#include "core/exchange/exchangewords.h"

#include <QComboBox>
#include <QHeaderView>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {

/// The headers that a sheet of `kind` may have; of every kind where it is not known.
QStringList headersOf(SheetKind kind)
{
    const auto words = ExchangeWords::read();
    QStringList headers;
    if (!words)
        return headers;
    for (int each = 0; each < static_cast<int>(SheetKind::Summary); ++each) {
        if (kind != SheetKind::Unknown && kind != static_cast<SheetKind>(each))
            continue;
        for (const SheetField &field : words->fields(static_cast<SheetKind>(each)))
            if (!field.header.isEmpty() && !headers.contains(field.header))
                headers.append(field.header);
    }
    return headers;
}

} // namespace

MappingTable::MappingTable(QWidget *parent)
    : QTableWidget(0, 2, parent)
{
    setObjectName("mapping"_L1);
    setAccessibleName(tr("Unknown columns"));
    setHorizontalHeaderLabels({tr("Their column"), tr("Is our column")});
    verticalHeader()->hide();
    horizontalHeader()->setStretchLastSection(true);
    setEditTriggers(NoEditTriggers);
}

void MappingTable::offer(const ImportReport &report)
{
    setRowCount(0);
    for (auto answered = m_mapping.columns.cbegin(); answered != m_mapping.columns.cend(); ++answered)
        addColumn(answered.key(), SheetKind::Unknown);
    QStringList seen = m_mapping.columns.keys();
    for (const FileReport &file : report.files)
        for (const SheetReport &sheet : file.sheets)
            for (const QString &header : sheet.unknownHeaders)
                if (!seen.contains(header)) {
                    seen.append(header);
                    addColumn(header, sheet.kind);
                }
    resizeColumnToContents(0);
}

void MappingTable::addColumn(const QString &theirs, SheetKind kind)
{
    const int row = rowCount();
    insertRow(row);
    setItem(row, 0, new QTableWidgetItem(theirs));
    auto *choice = new QComboBox;
    choice->setAccessibleName(theirs);
    choice->addItem(tr("(leave out)"));
    choice->addItems(headersOf(kind));
    choice->setCurrentText(m_mapping.columns.value(theirs, choice->itemText(0)));
    connect(choice, &QComboBox::activated, this,
            [this, theirs, choice](int place) { answer(theirs, place == 0 ? QString() : choice->currentText()); });
    setCellWidget(row, 1, choice);
}

void MappingTable::answer(const QString &theirs, const QString &ours)
{
    if (ours.isEmpty())
        m_mapping.columns.remove(theirs);
    else
        m_mapping.columns.insert(theirs, ours);
    QMetaObject::invokeMethod(this, &MappingTable::changed, Qt::QueuedConnection); // the combo box is still at work
}

} // namespace lianxin::ui
