#include "ui/exchange/mappingtable.h"

#include "core/exchange/exchangewords.h"
#include "ui/base/columnwidths.h"

#include <QComboBox>
#include <QHeaderView>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {

constexpr int widestTheirs = 400; // pixels

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
    setAccessibleName(tr("Unknown columns and values"));
    setHorizontalHeaderLabels({tr("In their sheet"), tr("Is ours")});
    verticalHeader()->hide();
    horizontalHeader()->setStretchLastSection(true);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false); // it would lead round and round
}

void MappingTable::offer(const ImportReport &report)
{
    setRowCount(0);
    addColumns(report);
    addValues(report);
    fitColumns(this, widestTheirs);
}

void MappingTable::addColumns(const ImportReport &report)
{
    QHash<QString, SheetKind> kinds;
    QStringList seen = m_mapping.columns.keys();
    for (const FileReport &file : report.files)
        for (const SheetReport &sheet : file.sheets)
            for (const QString &header : sheet.unknownHeaders)
                if (!seen.contains(header)) {
                    seen.append(header);
                    kinds.insert(header, sheet.kind);
                }
    for (const QString &theirs : std::as_const(seen))
        addLine(theirs, headersOf(kinds.value(theirs, SheetKind::Unknown)), m_mapping.columns.value(theirs),
                [this, theirs](const QString &ours) {
                    if (ours.isEmpty())
                        m_mapping.columns.remove(theirs);
                    else
                        m_mapping.columns.insert(theirs, ours);
                });
}

void MappingTable::addValues(const ImportReport &report)
{
    for (const FileReport &file : report.files)
        for (const SheetReport &sheet : file.sheets)
            for (const UnknownValue &each : sheet.unknownValues)
                if (!each.choices.isEmpty() && !m_values.contains(each))
                    m_values.append(each);
    for (const UnknownValue &each : std::as_const(m_values))
        addLine(tr("%1: %2").arg(each.field, each.value), each.choices,
                m_mapping.values.value(each.field).value(each.value), [this, each](const QString &ours) {
                    if (ours.isEmpty())
                        m_mapping.values[each.field].remove(each.value);
                    else
                        m_mapping.values[each.field].insert(each.value, ours);
                });
}

void MappingTable::addLine(const QString &title, const QStringList &ours, const QString &chosen,
                           const std::function<void(const QString &)> &answer)
{
    const int row = rowCount();
    insertRow(row);
    setItem(row, 0, new QTableWidgetItem(title));
    auto *choice = new QComboBox;
    choice->setObjectName(u"ours%1"_s.arg(row));
    choice->setAccessibleName(title);
    choice->addItem(tr("(leave out)"));
    choice->addItems(ours);
    choice->setCurrentText(chosen.isEmpty() ? choice->itemText(0) : chosen);
    connect(choice, &QComboBox::activated, this, [this, answer, choice](int place) {
        answer(place == 0 ? QString() : choice->itemText(place));
        QMetaObject::invokeMethod(this, &MappingTable::changed, Qt::QueuedConnection); // the combo box is still at work
    });
    setCellWidget(row, 1, choice);
    setTabOrder(row == 0 ? this : cellWidget(row - 1, 1), choice);
}

} // namespace lianxin::ui
