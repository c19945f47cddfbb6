#include "ui/activities/minutespane.h"

#include "core/activities/activityrepository.h"
#include "core/activities/projectrepository.h"
#include "core/statistics/closing.h"
#include "ui/base/look.h"
#include "ui/base/verbbutton.h"

#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {

constexpr int restUntilStored = 30'000; // ms; leaving the field stores at once

/// `written` with those lines of `draft` that it does not have yet.
QString withMissingLines(const QString &written, const QString &draft)
{
    if (written.trimmed().isEmpty())
        return draft;
    QStringList lines = written.split(u'\n');
    for (const QString &line : draft.split(u'\n', Qt::SkipEmptyParts))
        if (!lines.contains(line))
            lines.append(line);
    return lines.join(u'\n');
}

/// Shows `text`, unless it stands there already: the cursor stays then.
void setPlain(QPlainTextEdit *editor, const QString &text)
{
    const QSignalBlocker quiet(editor);
    if (editor->toPlainText() != text)
        editor->setPlainText(text);
    editor->document()->setModified(false);
}

} // namespace

MinutesPane::MinutesPane(Workbook &workbook, QWidget *parent)
    : ActivityPart(workbook, parent)
    , m_projects(new QComboBox)
    , m_note(buildEditor("visitNote", tr("Seen on the spot")))
    , m_minutes(buildEditor("minutes", tr("Minutes")))
{
    m_resting.setSingleShot(true);
    m_resting.setInterval(restUntilStored);
    connect(&m_resting, &QTimer::timeout, this, &MinutesPane::store);
    auto *parts = new QSplitter;
    parts->setChildrenCollapsible(false);
    parts->addWidget(buildSeen());
    parts->addWidget(buildMinutes());
    parts->setSizes({420, 680});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Normal, 0, 0);
    layout->addWidget(parts);
}

MinutesPane::~MinutesPane()
{
    m_note->removeEventFilter(this); // they outlive what would answer
    m_minutes->removeEventFilter(this);
}

QPlainTextEdit *MinutesPane::buildEditor(const char *name, const QString &title)
{
    auto *editor = new QPlainTextEdit;
    editor->setObjectName(QLatin1StringView(name));
    editor->setAccessibleName(title);
    editor->setTabChangesFocus(true);
    editor->installEventFilter(this);
    connect(editor, &QPlainTextEdit::textChanged, &m_resting, qOverload<>(&QTimer::start));
    return editor;
}

QWidget *MinutesPane::buildSeen()
{
    m_projects->setObjectName("visitedProject"_L1);
    m_projects->setAccessibleName(tr("Project"));
    m_projects->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_projects->setMinimumContentsLength(12);
    connect(m_projects, &QComboBox::activated, this, [this] {
        if (storeNote())
            showNote();
        else
            m_projects->setCurrentIndex(m_projects->findData(m_noted.value));
    });
    m_note->setPlaceholderText(tr("What was seen and heard at this project"));
    auto *side = new QWidget;
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins({});
    layout->setSpacing(Normal);
    layout->addWidget(m_projects);
    layout->addWidget(m_note, 1);
    return side;
}

QWidget *MinutesPane::buildMinutes()
{
    auto *assemble = verbButton("assembleMinutes", tr("Put togethe&r"));
    assemble->setToolTip(
        tr("Adds who was there, the programme, the notes of the projects and what the members said").toHtmlEscaped());
    connect(assemble, &QPushButton::clicked, this, &MinutesPane::assemble);
    m_minutes->setPlaceholderText(tr("The minutes of the meeting"));
    auto *title = new QLabel(tr("Minutes"));
    title->setTextFormat(Qt::PlainText);
    setTitleFont(title, 0);
    auto *head = new QHBoxLayout;
    head->addWidget(title);
    head->addStretch();
    head->addWidget(assemble);
    auto *side = new QWidget;
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins({});
    layout->setSpacing(Normal);
    layout->addLayout(head);
    layout->addWidget(m_minutes, 1);
    return side;
}

bool MinutesPane::reveal(const RecordRef &record)
{
    return record.table == u"minutes"_s;
}

ProjectId MinutesPane::chosen() const
{
    return {m_projects->currentData().toLongLong()};
}

void MinutesPane::showFacts()
{
    setEnabled(shown().id.isStored());
    const bool isOther = m_written != activity();
    if (isOther)
        store(); // of the activity that was shown
    m_written = activity();
    if (isOther || !m_minutes->document()->isModified())
        setPlain(m_minutes, shown().minutes);
    showProjects();
}

void MinutesPane::showProjects()
{
    const ProjectId before = chosen();
    m_projects->clear();
    for (const Project &each : facts().projects)
        if (each.activity == activity())
            m_projects->addItem(each.name, each.id.value);
    m_projects->setEnabled(m_projects->count() > 0);
    if (const int place = m_projects->findData(before.value); place >= 0)
        m_projects->setCurrentIndex(place);
    if (chosen() != m_noted || !m_note->document()->isModified())
        showNote();
}

void MinutesPane::showNote()
{
    m_noted = chosen();
    m_note->setEnabled(m_noted.isStored());
    setPlain(m_note, index().find(m_noted).visitNote);
}

void MinutesPane::assemble()
{
    store();
    const auto agenda = AgendaRepository(workbook().database()).of(activity());
    if (!expect(agenda))
        return;
    m_minutes->setPlainText(withMissingLines(m_minutes->toPlainText(), draftMinutes(index(), activity(), *agenda)));
    m_minutes->document()->setModified(true);
    store();
}

void MinutesPane::store()
{
    m_resting.stop();
    storeNote();
    storeMinutes();
}

bool MinutesPane::storeNote()
{
    if (!m_noted.isStored() || !m_note->document()->isModified())
        return true;
    ProjectRepository projects(workbook().database());
    auto project = projects.find(m_noted);
    if (!expect(project))
        return false;
    project->visitNote = m_note->toPlainText();
    m_note->document()->setModified(false);
    const bool isStored =
        perform(tr("Notes of the visit to %1").arg(project->name), [&] { return projects.update(*project); });
    m_note->document()->setModified(!isStored);
    return isStored;
}

void MinutesPane::storeMinutes()
{
    if (!m_written.isStored() || !m_minutes->document()->isModified())
        return;
    ActivityRepository activities(workbook().database());
    auto activity = activities.find(m_written);
    if (!expect(activity))
        return;
    activity->minutes = m_minutes->toPlainText();
    m_minutes->document()->setModified(false);
    if (!perform(tr("Minutes of %1").arg(index().label(*activity)), [&] { return activities.update(*activity); }))
        m_minutes->document()->setModified(true);
}

void MinutesPane::hideEvent(QHideEvent *event)
{
    ActivityPart::hideEvent(event);
    store();
}

bool MinutesPane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut)
        store();
    return ActivityPart::eventFilter(watched, event);
}

} // namespace lianxin::ui
