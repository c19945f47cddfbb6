#include "ui/reports/reportstepdialog.h"

#include "ui/base/look.h"
#include "ui/base/tonesign.h"
#include "ui/base/verbbutton.h"
#include "ui/forms/fieldgrid.h"
#include "ui/forms/formfield.h"
#include "ui/table/datetext.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {

constexpr QSize firstSizeOfEvent(620, 580);
constexpr int pauseBeforeGain = 300; // ms

QStringList wordsForEvents(const QList<ReportEvent> &events)
{
    QStringList words;
    for (const ReportEvent each : events)
        words.append(wordFor(each));
    return words;
}

} // namespace

ReportStepDialog::ReportStepDialog(const Facts &facts, const Report &report, QDate today, Take take, Gain gain,
                                   QWidget *parent)
    : QDialog(parent)
    , m_terms(reportTerms(facts, today))
    , m_report(report)
    , m_events(possibleEvents(report))
    , m_take(std::move(take))
    , m_gain(std::move(gain))
    , m_secrecy(new QLabel)
    , m_gainLabel(new QLabel)
    , m_complaint(new QLabel)
{
    setObjectName("reportStepDialog"_L1);
    setWindowTitle(tr("Next step of report %1/%2, now %3")
                       .arg(QString::number(report.year), QString::number(report.number), wordFor(stateOf(report))));
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseBeforeGain);
    connect(&m_pause, &QTimer::timeout, this, &ReportStepDialog::tellGain);
    buildFields();
    buildLayout();
    m_day->setTyped(dateText(today));
    choose(m_events.first());
}

FormField *ReportStepDialog::makeField(const QString &key, int kind, const QStringList &choices)
{
    auto *field = new FormField({.key = key, .title = key, .kind = static_cast<FieldKind>(kind), .choices = choices},
                                u"move_"_s + key, this);
    connect(field, &FormField::edited, field, &FormField::clearComplaint);
    return field;
}

void ReportStepDialog::buildFields()
{
    const auto line = static_cast<int>(FieldKind::Line);
    const auto choice = static_cast<int>(FieldKind::Choice);
    const auto day = static_cast<int>(FieldKind::Day);
    const auto wordsOf = [this](WordList list) { return m_terms.directory.namesOf(list); };
    m_event = makeField(u"event"_s, choice, wordsForEvents(m_events));
    m_day = makeField(u"day"_s, day);
    m_level = makeField(u"level"_s, choice, wordsOf(WordList::Level));
    m_form = makeField(u"form"_s, choice, wordsOf(WordList::ReportKind));
    m_person = makeField(u"person"_s, line);
    m_issue = makeField(u"issue"_s, line);
    m_document = makeField(u"document"_s, line);
    m_reason = makeField(u"reason"_s, choice, wordsOf(WordList::DeclineReason));
    m_then = makeField(u"then"_s, choice, {QString(), wordFor(ReportEvent::Keep), wordFor(ReportEvent::Reuse)});
    m_words = makeField(u"words"_s, static_cast<int>(FieldKind::Text));
    m_followUp = makeField(u"follow_up"_s, line);
    m_due = makeField(u"due"_s, day);
    connect(m_event, &FormField::edited, this, &ReportStepDialog::followEvent);
    for (FormField *field : {m_day, m_level, m_form})
        connect(field, &FormField::edited, this, &ReportStepDialog::followMove);
}

void ReportStepDialog::buildLayout()
{
    auto *grid = new FieldGrid;
    for (const FormField *each :
         {m_event, m_day, m_level, m_form, m_person, m_issue, m_document, m_reason, m_then, m_words, m_followUp, m_due})
        grid->addField(each, each == m_words);
    m_secrecy->setObjectName("moveSecrecy"_L1);
    m_secrecy->setText(withShape(Tone::Warning,
                                 tr("A leader's comment is internal: do not photograph, copy or forward it. If it is "
                                    "secret, do not type it in.")));
    m_secrecy->setStyleSheet(u"color: %1;"_s.arg(colors().warning.name()));
    m_gainLabel->setObjectName("moveGain"_L1);
    m_gainLabel->setProperty("soft", true);
    m_complaint->setObjectName("moveComplaint"_L1);
    m_complaint->setStyleSheet(u"color: %1;"_s.arg(colors().bad.name()));
    m_gainLabel->hide();
    m_complaint->hide();
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(grid, 1);
    for (QLabel *label : {m_secrecy, m_gainLabel, m_complaint}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        layout->addWidget(label);
    }
    layout->addWidget(endingButtons(this, "saveMove", tr("&Save the step")));
    resize(firstSizeOfEvent);
}

void ReportStepDialog::choose(ReportEvent event)
{
    if (m_events.contains(event))
        m_event->setTyped(wordFor(event));
    followEvent();
}

ReportEvent ReportStepDialog::chosenEvent() const
{
    const auto found = std::ranges::find_if(
        m_events, [this](ReportEvent each) { return wordFor(each) == m_event->typed().trimmed(); });
    return found == m_events.end() ? ReportEvent::Note : *found;
}

/// Shows what the event chosen asks for.
void ReportStepDialog::followEvent()
{
    using enum ReportEvent;
    const ReportEvent chosen = chosenEvent();
    const ReportTransition *row = transition(stateOf(m_report), chosen);
    const unsigned demands = row == nullptr ? unsigned {WordsTold} : row->demands;
    const bool isTakenUp = chosen == Adopt || chosen == Forward || chosen == Comment;
    m_event->showAs(tr("Step"), true);
    m_day->showAs(tr("On"), true);
    m_level->showAs(chosen == Send ? tr("To the level") : tr("Level"), (demands & LevelTold) != 0);
    m_form->showAs(tr("By itself or combined"), isTakenUp);
    m_issue->showAs(tr("Publication and issue"), chosen == Adopt);
    m_document->showAs(chosen == Receive ? tr("Receipt number, or who signed") : tr("Number of the paper"),
                       isTakenUp || chosen == Receive);
    m_reason->showAs(tr("Reason"), (demands & ReasonTold) != 0);
    m_then->showAs(tr("And then"), chosen == Decline);
    m_followUp->showAs(tr("To be done"), chosen == Comment);
    m_due->showAs(chosen == Comment ? tr("To be done by") : tr("Answer due"), chosen == Comment || chosen == Send);
    callPersonAndWords();
    m_secrecy->setVisible(chosen == Comment);
    if (!m_level->editor()->isHidden() && m_level->typed().isEmpty())
        m_level->setTyped(m_terms.directory.name(usualLevel()));
    if (isTakenUp && m_form->typed().isEmpty())
        m_form->setTyped(m_terms.directory.word(WordList::ReportKind, u"single"_s));
    followMove();
}

void ReportStepDialog::callPersonAndWords()
{
    using enum ReportEvent;
    const ReportEvent chosen = chosenEvent();
    QString person = tr("Who");
    if (chosen == Send || chosen == Forward)
        person = tr("To whom");
    else if (chosen == Adopt)
        person = tr("By whom");
    else if (chosen == Comment)
        person = tr("Leader's post");
    const bool hasPerson = chosen == Edit || chosen == Review || chosen == Sign || chosen == Send || chosen == Adopt
        || chosen == Forward || chosen == Comment;
    m_person->showAs(person, hasPerson);
    if (chosen == Edit && m_person->typed().isEmpty())
        m_person->setTyped(lastPerson());
    QString words = tr("Remark");
    if (chosen == Comment)
        words = tr("The comment");
    else if (chosen == Reuse)
        words = tr("What it is used for");
    else if (chosen == SendBack || chosen == TakeUp)
        words = tr("Why");
    m_words->showAs(words, chosen != Send && chosen != Receive);
}

/// The editor named last is likely to be the one again.
QString ReportStepDialog::lastPerson() const
{
    return m_report.editor;
}

/// The first level of the ladder above the office to which it was not sent yet; of answers, the last it was sent to.
EntryId ReportStepDialog::usualLevel() const
{
    if (chosenEvent() != ReportEvent::Send)
        return m_report.sendings.isEmpty() ? EntryId {} : m_report.sendings.last().level;
    for (const DirectoryEntry &each : levelsAbove(m_terms.directory))
        if (std::ranges::find(m_report.sendings, each.id, &ReportSending::level) == m_report.sendings.end())
            return each.id;
    return {};
}

ReportMove ReportStepDialog::typedMove() const
{
    const auto textOf = [](const FormField *field) {
        return field->editor()->isHidden() ? QString() : field->typed().trimmed();
    };
    const auto dayOf = [](const FormField *field) {
        const auto day = field->value();
        return field->editor()->isHidden() || !day ? QDate() : day->toDate();
    };
    const Directory &words = m_terms.directory;
    return {.event = chosenEvent(),
            .on = dayOf(m_day),
            .person = textOf(m_person),
            .level = words.find(WordList::Level, textOf(m_level)),
            .reason = words.find(WordList::DeclineReason, textOf(m_reason)),
            .form = words.find(WordList::ReportKind, textOf(m_form)),
            .words = textOf(m_words),
            .issue = textOf(m_issue),
            .document = textOf(m_document),
            .dueOn = dayOf(m_due),
            .followUp = textOf(m_followUp)};
}

/// What was typed, and what is to happen right after it.
QList<ReportMove> ReportStepDialog::typedMoves() const
{
    QList<ReportMove> moves {typedMove()};
    const QString then = m_then->editor()->isHidden() ? QString() : m_then->typed().trimmed();
    for (const ReportEvent each : {ReportEvent::Keep, ReportEvent::Reuse})
        if (then == wordFor(each)) {
            ReportMove next = moves.first();
            next.event = each;
            moves.append(next);
        }
    return moves;
}

/// Says which day follows from the rules and, a moment later, what the authors get.
void ReportStepDialog::followMove()
{
    const ReportMove move = typedMove();
    if (!m_due->editor()->isHidden() && move.on.isValid()) {
        const int days = move.event == ReportEvent::Comment ? m_terms.followUpDays : m_terms.answerDays;
        const QString none = move.event == ReportEvent::Comment ? tr("If left empty: it has no last day.")
                                                                : tr("If left empty: none is waited for.");
        m_due->remarkThat(days == 0 ? none : tr("If left empty: %1.").arg(dateText(move.on.addDays(days))));
    }
    m_pause.start();
}

void ReportStepDialog::tellGain()
{
    const ReportMove move = typedMove();
    ReportMove told = move; // what it brings does not depend on who says it, and in which words
    for (QString ReportMove::*text : {&ReportMove::person, &ReportMove::words})
        if ((told.*text).isEmpty())
            told.*text = u"?"_s;
    const bool isPossible = faultsOf(m_report, told, m_terms).isEmpty();
    m_gainLabel->setText(m_gain && isPossible ? m_gain(told) : QString());
    m_gainLabel->setVisible(!m_gainLabel->text().isEmpty());
}

FormField *ReportStepDialog::fieldOf(ReportField field) const
{
    switch (field) {
    case ReportField::Event:
    case ReportField::Text:
        return m_event;
    case ReportField::Day:
        return m_day;
    case ReportField::Level:
        return m_level;
    case ReportField::Person:
        return m_person;
    case ReportField::Reason:
        return m_reason;
    case ReportField::Form:
        return m_form;
    case ReportField::Words:
        return m_words;
    case ReportField::DueOn:
        break;
    }
    return m_due;
}

/// Whether what stands in a field that offers words is one of them, or nothing where nothing need stand.
bool ReportStepDialog::knowsWord(const FormField *field) const
{
    const QString word = field->typed().trimmed();
    if (field == m_event || field == m_then)
        return field->face().choices.contains(word);
    WordList list = WordList::ReportKind;
    if (field == m_level)
        list = WordList::Level;
    else if (field == m_reason)
        list = WordList::DeclineReason;
    return word.isEmpty() || m_terms.directory.find(list, word).isStored();
}

/// Says beside each field that offers words which they are, if another one stands there. True when none does.
bool ReportStepDialog::complainOfWords()
{
    m_event->tidy(); // it decides which fields are asked for
    bool knowsAll = true;
    for (FormField *field : {m_then, m_reason, m_form, m_level, m_event}) {
        if (field->editor()->isHidden())
            continue;
        field->tidy();
        if (knowsWord(field))
            continue;
        QStringList words = field->face().choices;
        words.removeAll(QString());
        field->complain(tr("Choose one: %1.").arg(words.join(QCoreApplication::translate("Columns", ", "))));
        field->editor()->setFocus();
        knowsAll = false;
    }
    return knowsAll;
}

/// Tells each fault beside its field. True when there is none.
bool ReportStepDialog::complain(const QList<ReportFault> &faults)
{
    for (auto fault = faults.crbegin(); fault != faults.crend(); ++fault) {
        FormField *field = fieldOf(fault->field);
        field->complain(fault->sentence);
        field->editor()->setFocus();
    }
    return faults.isEmpty();
}

void ReportStepDialog::accept()
{
    m_complaint->hide();
    for (FormField *each : {m_day, m_due})
        if (const auto day = each->value(); !each->editor()->isHidden() && !day) {
            each->complain(day.error().message);
            return;
        }
    if (!complainOfWords())
        return;
    const QList<ReportMove> moves = typedMoves();
    Report report = m_report;
    for (const ReportMove &move : moves) {
        if (!complain(faultsOf(report, move, m_terms)))
            return;
        report = progressed(report, move, m_terms)->report;
    }
    if (const auto taken = m_take(moves); !taken) {
        m_complaint->setText(taken.error().message);
        m_complaint->show();
        return;
    }
    QDialog::accept();
}

} // namespace lianxin::ui
