#include "ui/ledger/visitfilespane.h"

#include "core/ledger/suggestionrepository.h"
#include "core/storage/attachmentstore.h"
#include "ui/base/keptfile.h"
#include "ui/base/look.h"
#include "ui/base/savepath.h"
#include "ui/table/datetext.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {

constexpr int lowestFiles = 120; // pixels

/// The last one first.
QList<QDate> returnVisitsOf(const Suggestion &suggestion)
{
    QList<QDate> days;
    for (const SuggestionStep &step : suggestion.steps)
        if (step.kind == StepKind::Visited && step.takenOn.isValid())
            days.append(step.takenOn);
    for (const SuggestionFile &file : suggestion.files)
        days.append(file.visitedOn);
    std::ranges::sort(days, std::ranges::greater {});
    days.erase(std::unique(days.begin(), days.end()), days.end());
    return days;
}

QPushButton *fileVerb(const QString &name, const QString &text)
{
    auto *made = new QPushButton(text);
    made->setObjectName(name);
    return made;
}

} // namespace

VisitFilesPane::VisitFilesPane(Workbook &workbook, QWidget *parent)
    : VisitFilesPane(
        workbook,
        {.filesToAdd = [this] { return QFileDialog::getOpenFileNames(this, tr("Photos of the return visit")); },
         .placeFor =
             [this](const QString &name) { return askSavePath(this, tr("Save as"), name, tr("All files (*)")); }},
        parent)
{
}

VisitFilesPane::VisitFilesPane(Workbook &workbook, Dialogs dialogs, QWidget *parent)
    : QWidget(parent)
    , m_workbook(workbook)
    , m_dialogs(std::move(dialogs))
    , m_visit(new QComboBox)
    , m_list(new QListWidget)
    , m_empty(new QLabel)
    , m_add(fileVerb(u"addVisitFiles"_s, tr("Add photos…")))
    , m_save(fileVerb(u"saveVisitFile"_s, tr("Save as…")))
    , m_remove(fileVerb(u"removeVisitFiles"_s, tr("Remove")))
{
    m_visit->setObjectName("returnVisit"_L1);
    m_visit->setAccessibleName(tr("Return visit"));
    m_list->setObjectName("visitFiles"_L1);
    m_list->setAccessibleName(tr("Photos and papers of the return visit"));
    m_list->setViewMode(QListView::IconMode);
    m_list->setMovement(QListView::Static);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setIconSize(Thumbnails::size);
    m_list->setGridSize(Thumbnails::size + QSize(Broad, 48));
    m_list->setMinimumHeight(lowestFiles);
    m_list->setWordWrap(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    connect(m_list, &QListWidget::itemChanged, this, [this](const QListWidgetItem *item) {
        const qsizetype place = m_places.at(m_list->row(item));
        QMetaObject::invokeMethod( // the list is filled anew, which its editor must not live to see
            this,
            [this, suggestion = m_suggestion, place, text = item->text()] { setCaption(suggestion, place, text); },
            Qt::QueuedConnection);
    });
    connect(m_list, &QListWidget::itemSelectionChanged, this, &VisitFilesPane::offerVerbs);
    connect(m_visit, &QComboBox::currentIndexChanged, this, &VisitFilesPane::showList);
    connect(m_add, &QPushButton::clicked, this, [this] { add(m_dialogs.filesToAdd()); });
    connect(m_save, &QPushButton::clicked, this, &VisitFilesPane::saveCurrent);
    connect(m_remove, &QPushButton::clicked, this, &VisitFilesPane::removeChosen);
    buildLayout();
    showFiles(nullptr);
}

void VisitFilesPane::buildLayout()
{
    auto *verbs = new QHBoxLayout;
    verbs->setSpacing(Normal);
    verbs->addStretch(1);
    for (QPushButton *each : {m_remove, m_save, m_add})
        verbs->addWidget(each);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Normal, 0, 0);
    layout->setSpacing(Normal);
    layout->addWidget(m_visit);
    layout->addWidget(m_list, 1);
    layout->addLayout(verbs);
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setProperty("soft", true);
    (new QVBoxLayout(m_list->viewport()))->addWidget(m_empty);
}

void VisitFilesPane::showFiles(const Suggestion *suggestion)
{
    m_suggestion = suggestion == nullptr ? Suggestion() : *suggestion;
    showVisits();
    showList();
}

void VisitFilesPane::showVisits()
{
    const QDate before = m_visit->currentData().toDate();
    const QSignalBlocker quiet(m_visit);
    m_visit->clear();
    for (const QDate day : returnVisitsOf(m_suggestion))
        m_visit->addItem(tr("Return visit of %1").arg(dateText(day)), day);
    m_visit->setCurrentIndex(std::max(0, m_visit->findData(before)));
    m_visit->setEnabled(m_visit->count() > 0);
}

/// Those of the visit chosen.
void VisitFilesPane::showList()
{
    const QSignalBlocker quiet(m_list);
    const AttachmentStore store(m_workbook.database());
    const QDate day = m_visit->currentData().toDate();
    m_list->clear();
    m_places.clear();
    for (qsizetype place = 0; place < m_suggestion.files.size(); ++place) {
        const SuggestionFile &file = m_suggestion.files.at(place);
        if (file.visitedOn != day)
            continue;
        m_places.append(place);
        auto *item = new QListWidgetItem(m_thumbnails.of(store, file.content, file.name),
                                         file.caption.isEmpty() ? file.name : file.caption, m_list);
        item->setFlags(item->flags() | Qt::ItemIsEditable);
        item->setToolTip(file.name.toHtmlEscaped());
        item->setTextAlignment(Qt::AlignHCenter | Qt::AlignTop);
    }
    m_empty->setText(m_visit->count() == 0 ? tr("No return visit yet. Its photos are added here after it.")
                                           : tr("No photo and no paper of this return visit yet."));
    m_empty->setVisible(m_places.isEmpty());
    offerVerbs();
}

void VisitFilesPane::offerVerbs()
{
    const bool isChosen = !m_list->selectedItems().isEmpty();
    m_add->setEnabled(m_visit->count() > 0);
    m_save->setEnabled(isChosen);
    m_remove->setEnabled(isChosen);
}

void VisitFilesPane::store(const QString &label, Suggestion suggestion,
                           const std::function<Result<void>(QList<SuggestionFile> &)> &change)
{
    const auto done = m_workbook.perform(label, [&]() -> Result<void> {
        if (auto made = change(suggestion.files); !made)
            return made;
        const auto updated = SuggestionRepository(m_workbook.database()).update(suggestion);
        return updated ? Result<void>() : updated.error();
    });
    if (!done)
        emit failed(done.error());
}

void VisitFilesPane::add(const QStringList &paths)
{
    const QDate day = m_visit->currentData().toDate();
    if (paths.isEmpty() || !day.isValid())
        return;
    const QString label = paths.size() == 1
        ? tr("%1: add %2").arg(m_suggestion.number, QFileInfo(paths.first()).fileName())
        : tr("%1: add %2 files").arg(m_suggestion.number).arg(paths.size());
    store(label, m_suggestion, [&](QList<SuggestionFile> &files) -> Result<void> {
        for (const QString &path : paths) {
            const auto kept = keepFile(m_workbook, path, false);
            if (!kept)
                return kept.error();
            files.append({day, kept->name, {}, kept->content});
        }
        return {};
    });
}

QList<qsizetype> VisitFilesPane::chosen() const
{
    QList<qsizetype> places;
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->isSelected())
            places.append(m_places.at(row));
    return places;
}

void VisitFilesPane::saveCurrent()
{
    const QList<qsizetype> places = chosen();
    if (places.isEmpty())
        return;
    const SuggestionFile file = m_suggestion.files.at(places.first());
    const QString place = m_dialogs.placeFor(file.name);
    if (place.isEmpty())
        return;
    if (const auto written = writeFile(m_workbook, {file.name, file.content}, place); !written)
        emit failed(written.error());
}

void VisitFilesPane::removeChosen()
{
    const QList<qsizetype> places = chosen();
    if (places.isEmpty())
        return;
    const QString label = places.size() == 1
        ? tr("%1: remove %2").arg(m_suggestion.number, m_suggestion.files.at(places.first()).name)
        : tr("%1: remove %2 files").arg(m_suggestion.number).arg(places.size());
    store(label, m_suggestion, [&places](QList<SuggestionFile> &files) -> Result<void> {
        for (auto place = places.crbegin(); place != places.crend(); ++place)
            files.removeAt(*place);
        return {};
    });
}

void VisitFilesPane::setCaption(const Suggestion &suggestion, qsizetype place, const QString &text)
{
    const QString name = suggestion.files.at(place).name;
    const QString caption = text.trimmed() == name ? QString() : text.trimmed();
    store(tr("%1: caption of %2").arg(suggestion.number, name), suggestion,
          [=](QList<SuggestionFile> &files) -> Result<void> {
              files[place].caption = caption;
              return {};
          });
    showList(); // what is stored, in any case
}

} // namespace lianxin::ui
