#include "ui/exchange/importdialog.h"

#include "core/storage/workbook.h"
#include "ui/base/backgroundjob.h"
#include "ui/base/columnwidths.h"
#include "ui/base/currentfacts.h"
#include "ui/base/jobbar.h"
#include "ui/base/look.h"
#include "ui/base/recordwords.h"
#include "ui/exchange/mappingtable.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressDialog>
#include <QPushButton>
#include <QTabWidget>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {

constexpr int rowsAtOnce = 100; // between two looks at the window
constexpr int rowsSeenWhole = 500; // of changes, whose long texts take several lines
constexpr int widestColumn = 260; // pixels, but for the last one

QTableWidget *tableOf(const QString &name, const QString &spoken, const QStringList &titles)
{
    auto *table = new QTableWidget(0, static_cast<int>(titles.size()));
    table->setObjectName(name);
    table->setAccessibleName(spoken);
    table->setTabKeyNavigation(false);
    table->setHorizontalHeaderLabels(titles);
    table->verticalHeader()->hide();
    table->setEditTriggers(QTableWidget::NoEditTriggers);
    table->setSelectionBehavior(QTableWidget::SelectRows);
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->setWordWrap(false);
    return table;
}

/// What a changed record refers to and no fact knows comes in by the same import.
QString nameOfComing(const RecordRef &record)
{
    return QCoreApplication::translate("Import", "new: %1").arg(recordKind(record.table));
}

void addRow(QTableWidget *table, const QVariantList &values, const QColor &ink)
{
    const int row = table->rowCount();
    table->insertRow(row);
    for (int column = 0; column < values.size(); ++column) {
        auto *item = new QTableWidgetItem;
        item->setData(Qt::DisplayRole, values.at(column));
        item->setToolTip(values.at(column).toString().toHtmlEscaped());
        item->setForeground(ink);
        table->setItem(row, column, item);
    }
}

} // namespace

ImportDialog::ImportDialog(Workbook &workbook, QList<ImportFile> files, QDate today, QWidget *parent, ActivityId about)
    : QDialog(parent)
    , m_workbook(workbook)
    , m_files(std::move(files))
    , m_today(today)
    , m_about(about)
    , m_summary(new QLabel)
    , m_tabs(new QTabWidget)
    , m_sheets(tableOf(
          u"sheets"_s, tr("Sheets"),
          {tr("File"), tr("Sheet"), tr("Rows"), tr("New"), tr("Changed"), tr("The same"), tr("Refused"), tr("Remark")}))
    , m_changes(tableOf(u"changes"_s, tr("What would change"), {tr("Kind"), tr("Record"), tr("Before and after")}))
    , m_issues(tableOf(u"issues"_s, tr("Refused and doubtful"),
                       {tr("Sheet"), tr("Row"), tr("Column"), tr("What stands there"), tr("Reason")}))
    , m_mapping(new MappingTable)
    , m_clears(new QCheckBox(tr("Empty cells &clear what is stored")))
    , m_job(new JobBar)
    , m_apply(new QPushButton(tr("&Import")))
    , m_saveRefused(new QPushButton(tr("&Save refused rows…")))
{
    setWindowTitle(about.isStored() ? tr("The county's sheet") : tr("Import spreadsheets"));
    setObjectName("importDialog"_L1);
    resize(1000, 620);
    buildLayout();
    preview();
}

void ImportDialog::buildLayout()
{
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setObjectName("summary"_L1);
    setTitleFont(m_summary, 1);
    m_changes->setWordWrap(true);
    m_tabs->addTab(m_sheets, tr("Sheets"));
    m_tabs->addTab(m_changes, tr("What would change"));
    m_tabs->addTab(m_issues, tr("Refused and doubtful"));
    m_tabs->addTab(m_mapping, tr("Unknown words"));
    if (m_about.isStored())
        m_tabs->setCurrentWidget(m_changes);
    m_clears->setObjectName("clearsEmpty"_L1);
    connect(m_mapping, &MappingTable::changed, this, &ImportDialog::preview);
    connect(m_clears, &QCheckBox::toggled, this, &ImportDialog::preview);
    connect(m_job, &JobBar::cancelRequested, this, &QDialog::reject);

    m_apply->setObjectName("apply"_L1);
    makePrimary(m_apply);
    m_saveRefused->setObjectName("saveRefused"_L1);
    auto *cancel = new QPushButton(tr("&Leave as it is"));
    cancel->setObjectName("cancel"_L1);
    connect(m_apply, &QPushButton::clicked, this, &ImportDialog::apply);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_saveRefused, &QPushButton::clicked, this, [this] { emit refusedRowsWanted(m_files, m_report); });

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_saveRefused);
    buttons->addWidget(m_clears);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_apply);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Broad, Wide, Broad, Wide);
    layout->setSpacing(Wide);
    layout->addWidget(m_summary);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(m_job);
    layout->addLayout(buttons);
}

void ImportDialog::preview()
{
    m_apply->setEnabled(false);
    m_saveRefused->setEnabled(false);
    m_summary->setText(tr("Looking what the sheets would bring…"));
    const auto snapshot = m_workbook.snapshot();
    if (!snapshot) {
        tell(snapshot.error());
        return;
    }
    const auto look = [snapshot = *snapshot, files = m_files, options = options()](const Progress &progress) {
        return previewImport(snapshot, files, options, progress);
    };
    m_job->follow<ImportReport>(runInBackground<ImportReport>(look),
                                [this](const Result<ImportReport> &report) { showPreview(report); });
}

ImportOptions ImportDialog::options() const
{
    ImportOptions options;
    options.today = m_today;
    options.mapping = m_mapping->mapping();
    options.clearsEmpty = m_clears->isChecked();
    options.about = m_about;
    if (m_about.isStored())
        options.as = SheetKind::Needs;
    return options;
}

void ImportDialog::showPreview(const Result<ImportReport> &report)
{
    if (!report) {
        tell(report.error());
        return;
    }
    m_report = *report;
    showReport();
}

void ImportDialog::tell(const Error &error)
{
    m_summary->setText(error.message);
    m_apply->setEnabled(false);
}

void ImportDialog::showReport()
{
    m_sheets->setRowCount(0);
    m_issues->setRowCount(0);
    for (const FileReport &file : m_report.files) {
        if (!file.error.isEmpty())
            addRow(m_sheets, {file.path, {}, {}, {}, {}, {}, {}, file.error}, colors().bad);
        for (const SheetReport &sheet : file.sheets) {
            const QString remark =
                sheet.kind == SheetKind::Unknown ? tr("not recognised: nothing to import") : sheetKindName(sheet.kind);
            addRow(m_sheets,
                   {file.path, sheet.sheet, sheet.rows, sheet.inserted, sheet.updated, sheet.unchanged,
                    static_cast<int>(sheet.refused.size()), remark},
                   sheet.refused.isEmpty() ? colors().ink : colors().bad);
            for (const ImportIssue &issue : sheet.refused)
                addRow(m_issues, {sheet.sheet, issue.row, issue.column, issue.value, issue.reason}, colors().bad);
            for (const ImportIssue &issue : sheet.warnings)
                addRow(m_issues, {sheet.sheet, issue.row, issue.column, issue.value, issue.reason}, colors().warning);
        }
    }
    showChanges();
    fitColumns(m_sheets, widestColumn);
    fitColumns(m_issues, widestColumn);
    m_mapping->offer(m_report);
    const int refused = m_report.refused();
    m_tabs->setTabText(2, tr("Refused %1, doubtful %2").arg(refused).arg(m_issues->rowCount() - refused));
    m_tabs->setTabText(3, tr("Unknown words (%1)").arg(m_mapping->rowCount()));
    m_summary->setText(summary());
    m_apply->setEnabled(m_report.inserted() + m_report.updated() > 0);
    m_saveRefused->setEnabled(m_report.refused() > 0);
}

/// Whose record, and each field before and after; then what is new.
void ImportDialog::showChanges()
{
    m_changes->setRowCount(0);
    const auto known = CurrentFacts::of(m_workbook).read();
    for (const RecordChange &change : m_report.changes)
        if (known)
            addRow(m_changes,
                   {recordKind(change.record.table), recordName((*known)->index, change, nameOfComing),
                    changeText((*known)->index, change, nameOfComing)},
                   colors().ink);
    for (const FileReport &file : m_report.files)
        for (const SheetReport &sheet : file.sheets)
            for (const NewRow &row : sheet.newRows)
                addRow(m_changes, {tr("New"), tr("%1, row %2").arg(sheet.sheet).arg(row.row), row.text}, colors().good);
    fitColumns(m_changes, widestColumn);
    if (m_changes->rowCount() <= rowsSeenWhole)
        m_changes->resizeRowsToContents();
    m_tabs->setTabText(1, tr("What would change (%1)").arg(m_changes->rowCount()));
}

QString ImportDialog::summary() const
{
    int same = 0;
    for (const FileReport &file : m_report.files)
        for (const SheetReport &sheet : file.sheets)
            same += sheet.unchanged;
    const bool bringsNothing = m_report.inserted() + m_report.updated() + m_report.refused() == 0;
    if (bringsNothing && same > 0)
        return tr("Everything is there already: %1 rows are the same. There is nothing to import.").arg(same);
    return tr("%1 new, %2 changed, %3 refused. Nothing is stored yet.")
        .arg(m_report.inserted())
        .arg(m_report.updated())
        .arg(m_report.refused());
}

void ImportDialog::apply()
{
    if (const auto copied = m_workbook.backUp(QDateTime::currentDateTime()); !copied) {
        tell(copied.error());
        m_apply->setEnabled(true);
        return;
    }
    QProgressDialog progress(tr("Importing…"), tr("Stop"), 0, 0, this);
    progress.setWindowModality(Qt::WindowModal);
    const auto report = importFiles(m_workbook, m_files, options(), [&progress](int done, int total) {
        if (done % rowsAtOnce == 0) {
            progress.setMaximum(total);
            progress.setValue(done); // lets the window draw itself, and the button be pressed
        }
        return !progress.wasCanceled();
    });
    if (!report) {
        tell(report.error());
        m_apply->setEnabled(true); // nothing was written; it can be tried again
        return;
    }
    m_report = *report;
    accept();
}

} // namespace lianxin::ui
