#include "ui/shell/backupsdialog.h"

#include "core/activities/activityrepository.h"
#include "core/ledger/suggestionrepository.h"
#include "core/members/memberrepository.h"
#include "ui/base/backgroundjob.h"
#include "ui/base/entitytablemodel.h"
#include "ui/base/jobbar.h"
#include "ui/base/look.h"
#include "ui/table/recordtable.h"

#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {

using BackupModel = EntityTableModel<BackupRow>;

QList<BackupModel::Column> backupColumns()
{
    using C = BackupModel::Column;
    return {
        C(BackupsDialog::tr("Made at"), [](const BackupRow &row) { return QVariant(row.backup.at); }).named(u"at"_s),
        C(BackupsDialog::tr("Size"),
          [](const BackupRow &row) {
              return QVariant(QLocale().formattedDataSize(row.size, 1, QLocale::DataSizeTraditionalFormat));
          })
            .named(u"size"_s)
            .sortsBy([](const BackupRow &row) { return QVariant(row.size); })
            .aligned(Qt::AlignRight),
        C(BackupsDialog::tr("What is in it"), &BackupRow::content).named(u"content"_s).wide(280)};
}

/// "86 members, 9 activities, 40 suggestions" for each of `rows`; what cannot be read says so.
Result<QList<BackupRow>> withContents(QList<BackupRow> rows, const Progress &progress)
{
    const QStringList tables {MemberRepository::table, ActivityRepository::table, SuggestionRepository::table};
    int done = 0;
    for (BackupRow &row : rows) {
        const auto counts = rowCounts(row.backup.path, tables);
        row.content = counts ? BackupsDialog::tr("%1 members, %2 activities, %3 suggestions")
                                   .arg(counts->at(0))
                                   .arg(counts->at(1))
                                   .arg(counts->at(2))
                             : counts.error().message;
        if (!progress(++done, static_cast<int>(rows.size())))
            break;
    }
    return rows;
}

} // namespace

BackupsDialog::BackupsDialog(const QString &document, QWidget *parent)
    : QDialog(parent)
    , m_model(new BackupModel(backupColumns(), this))
    , m_table(new RecordTable(u"backups"_s, tr("Backups")))
    , m_job(new JobBar)
{
    setObjectName("backupsDialog"_L1);
    setWindowTitle(tr("Backups of %1").arg(QFileInfo(document).fileName()));
    resize(720, 480);
    m_table->setModel(m_model, {{0, Qt::DescendingOrder}});
    m_table->setEmptyText(tr("There is no backup yet. One is made by itself each day, and before each import."));
    m_table->offerNoExport();
    buildLayout(document);
    list(document);
}

BackupsDialog::~BackupsDialog() = default;

void BackupsDialog::buildLayout(const QString &document)
{
    auto *place = new QLabel(tr("They lie in %1").arg(QDir::toNativeSeparators(backupFolderOf(document))));
    place->setObjectName("backupPlace"_L1);
    place->setTextFormat(Qt::PlainText);
    place->setWordWrap(true);
    place->setProperty("soft", true);
    place->setTextInteractionFlags(Qt::TextSelectableByMouse);

    auto *row = new QHBoxLayout;
    row->addWidget(m_job, 1);
    row->addStretch(1);
    const auto add = [row](const QString &name, const QString &text) {
        auto *button = new QPushButton(text);
        button->setObjectName(name);
        row->addWidget(button);
        return button;
    };
    QPushButton *look = add(u"lookAtBackup"_s, tr("&Open to read"));
    QPushButton *restoring = add(u"restoreBackup"_s, tr("&Restore"));
    restoring->setToolTip(tr("What is there now is backed up first, so that this can be undone."));
    QPushButton *leave = add(u"closeBackups"_s, tr("&Close"));
    connect(look, &QPushButton::clicked, this, [this] { close(&BackupsDialog::lookRequested); });
    connect(restoring, &QPushButton::clicked, this, [this] { close(&BackupsDialog::restoreRequested); });
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);
    const auto offer = [this, look, restoring] {
        look->setEnabled(current() != nullptr);
        restoring->setEnabled(current() != nullptr);
    };
    connect(m_table, &RecordTable::currentChanged, this, offer);
    offer();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Wide, Wide, Wide, Wide);
    layout->setSpacing(Normal);
    layout->addWidget(m_table, 1);
    layout->addWidget(place);
    layout->addLayout(row);
}

void BackupsDialog::list(const QString &document)
{
    QList<BackupRow> rows;
    for (const Backup &backup : backupsOf(document))
        rows.append({rows.size() + 1, backup, QFileInfo(backup.path).size(), {}});
    m_model->setEntities(rows);
    if (!rows.isEmpty())
        lookInto();
}

void BackupsDialog::lookInto()
{
    const QList<BackupRow> rows = m_model->entities();
    m_job->follow<QList<BackupRow>>(
        runInBackground<QList<BackupRow>>([rows](const Progress &progress) { return withContents(rows, progress); }),
        [this](const Result<QList<BackupRow>> &read) {
            if (read)
                m_model->setEntities(*read);
        });
}

const BackupRow *BackupsDialog::current() const
{
    return m_model->find(m_table->currentId());
}

void BackupsDialog::close(void (BackupsDialog::*signal)(const Backup &))
{
    const Backup backup = current()->backup;
    accept();
    emit(this->*signal)(backup);
}

} // namespace lianxin::ui
