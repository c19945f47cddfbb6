#include "ui/ledger/visitfilespane.h"

#include "core/ledger/suggestionrepository.h"
#include "ui/base/look.h"
#include "ui/base/verbbutton.h"
#include "ui/table/datetext.h"

#include <QComboBox>
#include <QFileInfo>
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

} // namespace

VisitFilesPane::VisitFilesPane(Workbook &workbook, QWidget *parent)
    : VisitFilesPane(workbook, Dialogs(), parent)
{
    m_dialogs = KeptFilesList::dialogsOf(this, tr("Photos of the return visit"));
}

VisitFilesPane::VisitFilesPane(Workbook &workbook, Dialogs dialogs, QWidget *parent)
    : QWidget(parent)
    , m_workbook(workbook)
    , m_dialogs(std::move(dialogs))
    , m_visit(new QComboBox)
    , m_list(new KeptFilesList(workbook, u"visitFiles"_s, tr("Photos and papers of the return visit")))
    , m_add(verbButton("addVisitFiles", tr("Add photos…")))
    , m_save(verbButton("saveVisitFile", tr("Save as…")))
    , m_remove(verbButton("removeVisitFiles", tr("Remove")))
{
    m_visit->setObjectName("returnVisit"_L1);
    m_visit->setAccessibleName(tr("Return visit"));
    m_list->setMinimumHeight(lowestFiles);
    m_list->takeDropsOn(this);
    connect(m_list, &QListWidget::itemSelectionChanged, this, &VisitFilesPane::offerVerbs);
    connect(m_visit, &QComboBox::currentIndexChanged, this, &VisitFilesPane::showList);
    connect(m_add, &QPushButton::clicked, this, [this] { add(m_dialogs.filesToAdd()); });
    connect(m_save, &QPushButton::clicked, m_list, [this] { m_list->saveChosen(m_dialogs.placeFor); });
    connect(m_remove, &QPushButton::clicked, this, &VisitFilesPane::removeChosen);
    connect(m_list, &KeptFilesList::dropped, this, &VisitFilesPane::add);
    connect(m_list, &KeptFilesList::failed, this, &VisitFilesPane::failed);
    connect(m_list, &KeptFilesList::told, this, &VisitFilesPane::told);
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
    m_visit->setVisible(m_visit->count() > 0);
}

/// Those of the visit chosen.
void VisitFilesPane::showList()
{
    const QDate day = m_visit->currentData().toDate();
    QList<ListedFile> listed;
    m_places.clear();
    for (qsizetype place = 0; place < m_suggestion.files.size(); ++place) {
        const SuggestionFile &file = m_suggestion.files.at(place);
        if (file.visitedOn != day)
            continue;
        m_places.append(place);
        listed.append({.file = {file.name, file.content},
                       .caption = file.caption,
                       .mark = {},
                       .storeCaption = [this, suggestion = m_suggestion, place](const QString &text) {
                           setCaption(suggestion, place, text);
                       }});
    }
    m_list->showFiles(listed,
                      m_visit->count() == 0 ? tr("No return visit yet. Its photos are added here after it.")
                                            : tr("No photo and no paper of this return visit yet."));
    offerVerbs();
}

void VisitFilesPane::offerVerbs()
{
    const bool isChosen = !m_list->chosenRows().isEmpty();
    m_add->setEnabled(m_visit->count() > 0);
    m_save->setEnabled(isChosen);
    m_remove->setEnabled(isChosen);
}

bool VisitFilesPane::store(const QString &label, Suggestion suggestion,
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
    return done.has_value();
}

void VisitFilesPane::add(const QStringList &paths)
{
    const QDate day = m_visit->currentData().toDate();
    if (paths.isEmpty() || !day.isValid())
        return;
    const QString label = paths.size() == 1
        ? tr("%1: add %2").arg(m_suggestion.number, QFileInfo(paths.first()).fileName())
        : tr("%1: add %2 files").arg(m_suggestion.number).arg(paths.size());
    QList<KeptFile> added;
    const bool done = store(label, m_suggestion, [&](QList<SuggestionFile> &files) -> Result<void> {
        for (const QString &path : paths) {
            const auto kept = keepFile(m_workbook, path, false);
            if (!kept)
                return kept.error();
            files.append({day, kept->name, {}, kept->content});
            added.append(*kept);
        }
        return {};
    });
    if (done)
        m_list->tellBroken(added);
}

void VisitFilesPane::removeChosen()
{
    QList<qsizetype> places;
    for (const int row : m_list->chosenRows())
        places.append(m_places.at(row));
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

void VisitFilesPane::setCaption(const Suggestion &suggestion, qsizetype place, const QString &caption)
{
    const QString name = suggestion.files.at(place).name;
    store(tr("%1: caption of %2").arg(suggestion.number, name), suggestion,
          [=](QList<SuggestionFile> &files) -> Result<void> {
              files[place].caption = caption;
              return {};
          });
}

} // namespace lianxin::ui
