#include "ui/capture/capturewindow.h"

#include "core/activities/activityrepository.h"
#include "core/ledger/numbering.h"
#include "core/ledger/suggestionrepository.h"
#include "ui/base/complaintlabel.h"
#include "ui/base/currentfacts.h"
#include "ui/base/look.h"
#include "ui/base/taborder.h"
#include "ui/capture/chipbar.h"
#include "ui/capture/speakers.h"
#include "ui/table/wordoffer.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTimer>
#include <QTreeWidget>

#include <utility>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {

/// Whether the user goes elsewhere in the window.
bool leavesSpeaker(const QEvent &event)
{
    if (event.type() != QEvent::FocusOut)
        return false;
    const Qt::FocusReason reason = static_cast<const QFocusEvent &>(event).reason();
    return reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason;
}

QList<ChipBar::Chip> projectChips(const FactIndex &index, ActivityId activity)
{
    QList<ChipBar::Chip> chips;
    for (const Project &each : index.facts().projects)
        if (each.activity == activity)
            chips.append({each.id.value, u"%1 %2"_s.arg(each.number).arg(each.name), {}});
    return chips;
}

QList<ChipBar::Chip> needChips(const FactIndex &index, ActivityId activity)
{
    QList<ChipBar::Chip> chips;
    for (const Need &each : index.facts().needs)
        if (index.activityOf(each) == activity) {
            const Project &project = index.find(each.project);
            chips.append({each.id.value, u"%1.%2 %3"_s.arg(project.number).arg(each.number).arg(each.content),
                          project.name + u'\n' + each.content});
        }
    return chips;
}

QList<ChipBar::Chip> categoryChips(const Directory &directory)
{
    QList<ChipBar::Chip> chips;
    for (const DirectoryEntry &each : directory.of(WordList::SuggestionCategory))
        chips.append({each.id.value, each.name, {}});
    return chips;
}

} // namespace

CaptureWindow::CaptureWindow(Workbook &workbook, ActivityId activity, std::function<QDateTime()> now, QWidget *parent)
    : QDialog(parent)
    , m_workbook(workbook)
    , m_activity(activity)
    , m_now(std::move(now))
    , m_title(new QLabel)
    , m_clock(new QLabel)
    , m_lines(new QTreeWidget)
    , m_speaker(new QLineEdit)
    , m_projects(
          new ChipBar(u"captureProjects"_s, tr("The project it is about"), Qt::ControlModifier | Qt::AltModifier))
    , m_needs(new ChipBar(u"captureNeeds"_s, tr("The need it answers"), Qt::ControlModifier))
    , m_categories(new ChipBar(u"captureCategories"_s, tr("Category"), Qt::AltModifier))
    , m_text(new QPlainTextEdit)
    , m_speakerComplaint(new ComplaintLabel(u"captureSpeakerComplaint"_s))
    , m_complaint(new ComplaintLabel(u"captureComplaint"_s))
    , m_closing(new QVBoxLayout)
{
    setObjectName("captureWindow"_L1);
    setWindowTitle(tr("Ledger of the same day"));
    build();
    connect(&workbook, &Workbook::changed, this, &CaptureWindow::read);
    read();
    m_speaker->setFocus();
}

const FactIndex &CaptureWindow::index() const
{
    return m_known->index;
}

const Activity &CaptureWindow::visit() const
{
    return index().find(m_activity);
}

void CaptureWindow::read()
{
    const auto known = CurrentFacts::of(m_workbook).read();
    if (!known) {
        complain(known.error().message);
        return;
    }
    m_known = *known;
    m_title->setText(index().label(visit()) + u'\u3000' + visit().theme);
    m_speakers->setWords(speakersAt(index(), m_activity));
    showChips();
    showLines();
    showClosing();
    showClock();
    tabAsShown(*this); // some are new
}

void CaptureWindow::showChips()
{
    m_projects->setChips(projectChips(index(), m_activity));
    m_needs->setChips(needChips(index(), m_activity));
    m_categories->setChips(categoryChips(index().facts().directory));
}

/// A need brings its project with it.
void CaptureWindow::followNeed(qint64 need)
{
    if (need != 0)
        m_projects->choose(index().find(NeedId {need}).project.value);
}

/// A need of another project cannot be meant any more.
void CaptureWindow::followProject(qint64 project)
{
    if (const Need &need = index().find(NeedId {m_needs->chosen()}); need.project.value != project)
        m_needs->choose(0);
}

void CaptureWindow::showLines()
{
    m_lines->clear();
    for (const Suggestion &each : index().facts().suggestions)
        if (each.activity == m_activity)
            m_lines->addTopLevelItem(
                new QTreeWidgetItem({each.number, index().namesOf(each.proposers).join(u'\u3001'),
                                     each.content.simplified(), index().facts().directory.name(each.category)}));
    fitColumns();
    m_lines->scrollToBottom();
}

/// How much of the day is left: the ledger is done the same evening.
void CaptureWindow::showClock()
{
    const QDateTime now = m_now();
    if (visit().day().isValid() && visit().day() != now.date()) {
        const qint64 late = visit().day().daysTo(now.date());
        m_clock->setText(late > 0 ? tr("The visit was %1 days ago").arg(late)
                                  : tr("The visit is in %1 days").arg(-late));
        return;
    }
    const qint64 minutes = now.secsTo(QDateTime(now.date().addDays(1), QTime(0, 0))) / 60;
    m_clock->setText(tr("Left of today: %1 h %2 min").arg(minutes / 60).arg(minutes % 60));
}

void CaptureWindow::complain(const QString &sentence)
{
    m_complaint->tell(sentence);
}

Result<Suggestion> CaptureWindow::typed() const
{
    const QString content = m_text->toPlainText().trimmed();
    if (content.isEmpty())
        return Error {ErrorKind::Invalid, tr("What was suggested?"), {}};
    Suggestion made;
    made.activity = m_activity;
    made.content = content;
    const auto speakers = speakersNamed(index(), m_activity, m_speakers->meant());
    if (!speakers)
        return speakers.error();
    made.proposers = *speakers;
    made.number = nextNumber(visit(), index().facts().directory.name(visit().region), index().facts().suggestions);
    made.registeredOn = m_now().date();
    made.category = {m_categories->chosen()};
    made.need = {m_needs->chosen()};
    if (const Project &project = index().find(ProjectId {m_projects->chosen()}); project.id.isStored()) {
        made.project = project.id;
        made.subject = project.name;
        made.enterprise = project.enterprise;
    }
    return made;
}

/// Says beside the speaker who is not known. False: somebody is not.
bool CaptureWindow::checkSpeaker()
{
    if (m_known == nullptr)
        return true;
    const auto named = speakersNamed(index(), m_activity, m_speakers->meant());
    m_speakerComplaint->tell(named ? QString() : named.error().message);
    return static_cast<bool>(named);
}

/// Whether the speaker has to be looked at before the user goes on: once for each wrong one.
bool CaptureWindow::keepsSpeaker()
{
    const QString typed = m_speakers->meant();
    return !checkSpeaker() && std::exchange(m_doubted, typed) != typed;
}

void CaptureWindow::returnToSpeaker()
{
    m_speaker->setFocus();
    m_speaker->selectAll();
}

bool CaptureWindow::save()
{
    complain({});
    if (!checkSpeaker()) {
        returnToSpeaker();
        return false;
    }
    const auto made = typed();
    if (!made) {
        complain(made.error().message);
        return false;
    }
    SuggestionRepository suggestions(m_workbook.database());
    const auto stored =
        m_workbook.perform(tr("Add suggestion %1").arg(made->number), [&] { return suggestions.insert(*made); });
    if (!stored) {
        complain(stored.error().message);
        return false;
    }
    m_doubted.clear();
    m_text->clear();
    for (ChipBar *each : {m_projects, m_needs, m_categories})
        each->choose(0);
    returnToSpeaker();
    return true;
}

void CaptureWindow::holdToday()
{
    Activity held = visit();
    held.state = ActivityState::Held;
    held.heldOn = held.plannedOn.isValid() ? held.plannedOn : m_now().date();
    ActivityRepository activities(m_workbook.database());
    if (const auto stored =
            m_workbook.perform(tr("%1 was held").arg(index().label(held)), [&] { return activities.update(held); });
        !stored)
        complain(stored.error().message);
}

void CaptureWindow::draftMinutes()
{
    const auto agenda = AgendaRepository(m_workbook.database()).of(m_activity);
    Activity told = visit();
    told.minutes = lianxin::draftMinutes(index(), m_activity, agenda ? *agenda : QList<AgendaItem>());
    ActivityRepository activities(m_workbook.database());
    if (const auto stored = m_workbook.perform(tr("Draft the minutes of %1").arg(index().label(told)),
                                               [&] { return activities.update(told); });
        !stored)
        complain(stored.error().message);
}

void CaptureWindow::done(int result)
{
    if (!m_text->toPlainText().trimmed().isEmpty() && !save()) {
        const ComplaintLabel *told = m_complaint->sentence().isEmpty() ? m_speakerComplaint : m_complaint;
        complain(tr("%1 Clear the line to leave without it.").arg(told->sentence()));
        return;
    }
    QDialog::done(result);
}

/// The speakers are written out as meant, so that nobody is taken for another.
void CaptureWindow::goToText()
{
    m_speaker->setText(m_speakers->meant());
    if (keepsSpeaker())
        returnToSpeaker();
    else
        m_text->setFocus();
}

/// Enter stores what was said; Shift+Enter begins a new line of it.
bool CaptureWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_speaker && leavesSpeaker(*event) && isVisible() && keepsSpeaker())
        QTimer::singleShot(0, m_speaker, [this] { returnToSpeaker(); });
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (!isEnter || key->modifiers().testFlag(Qt::ShiftModifier))
        return QDialog::eventFilter(watched, event);
    if (watched == m_text) {
        save();
    } else {
        m_speakers->handle(event); // takes the one that is marked
        goToText();
    }
    return true;
}

} // namespace lianxin::ui
