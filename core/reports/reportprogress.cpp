#include "core/reports/reportcourse.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

QString courseWords(const char *sentence)
{
    return QCoreApplication::translate("ReportCourse", sentence);
}

QDate lastStepOn(const Report &report)
{
    QDate last = report.formedOn;
    for (const ReportStep &each : report.steps)
        if (each.kind != ReportEvent::Decline)
            last = std::max(last, each.takenOn);
    return last;
}

QDate firstSendingOn(const Report &report)
{
    QDate first;
    for (const ReportSending &each : report.sendings)
        if (!first.isValid() || each.sentOn < first)
            first = each.sentOn;
    return first;
}

const ReportSending *sendingTo(const Report &report, EntryId level)
{
    const auto found = std::ranges::find(report.sendings, level, &ReportSending::level);
    return found == report.sendings.end() ? nullptr : &*found;
}

/// The states in which an event is possible, in words.
QString statesWith(ReportEvent event)
{
    QStringList states;
    for (const ReportTransition &each : reportTransitions())
        if (each.event == event)
            states.append(wordFor(each.from));
    return states.join(courseWords(QT_TRANSLATE_NOOP("ReportCourse", " or ")));
}

class ReportFaultFinder
{
public:
    ReportFaultFinder(const Report &report, const ReportMove &move, const ReportTerms &terms)
        : m_report(report)
        , m_move(move)
        , m_terms(terms)
    {
    }

    QList<ReportFault> all()
    {
        day();
        if (m_move.event == ReportEvent::Note) {
            demand(WordsTold, ReportField::Words, QT_TRANSLATE_NOOP("ReportCourse", "Tell what there is to note."),
                   hasWords(), WordsTold);
            notBefore(lastStepOn(m_report));
            return m_faults;
        }
        const ReportState state = stateOf(m_report);
        const ReportTransition *possible = transition(state, m_move.event);
        if (possible == nullptr) {
            add(ReportField::Event,
                courseWords(QT_TRANSLATE_NOOP("ReportCourse", "“%1” is possible only while it is %2; it is %3."))
                    .arg(wordFor(m_move.event), statesWith(m_move.event), wordFor(state)));
            return m_faults;
        }
        told(possible->demands);
        written(possible->demands);
        if ((possible->demands & LevelTold) != 0 && m_move.level.isStored())
            order();
        else
            notBefore(std::max(lastStepOn(m_report), firstSendingOn(m_report)));
        return m_faults;
    }

private:
    void add(ReportField field, const QString &sentence) { m_faults.append({field, sentence}); }

    void demand(unsigned demands, ReportField field, const char *sentence, bool given, ReportDemand which)
    {
        if ((demands & which) != 0 && !given)
            add(field, courseWords(sentence));
    }

    [[nodiscard]] bool hasWords() const { return !m_move.words.trimmed().isEmpty(); }

    void day()
    {
        if (!m_move.on.isValid())
            add(ReportField::Day, courseWords(QT_TRANSLATE_NOOP("ReportCourse", "On which day was it?")));
        else if (m_move.on > m_terms.today)
            add(ReportField::Day, courseWords(QT_TRANSLATE_NOOP("ReportCourse", "This day has not come yet.")));
    }

    void told(unsigned demands)
    {
        demand(demands, ReportField::Level, QT_TRANSLATE_NOOP("ReportCourse", "Which level?"), m_move.level.isStored(),
               LevelTold);
        demand(demands, ReportField::Person, sentenceForPerson(), !m_move.person.trimmed().isEmpty(), PersonTold);
        demand(demands, ReportField::Reason,
               QT_TRANSLATE_NOOP("ReportCourse", "Why? Choose a reason, so that the figures can tell it."),
               m_move.reason.isStored(), ReasonTold);
        demand(demands, ReportField::Form,
               QT_TRANSLATE_NOOP("ReportCourse", "Was it printed by itself, or combined with others?"),
               m_move.form.isStored(), FormTold);
        demand(demands, ReportField::Words,
               m_move.event == ReportEvent::Comment
                   ? QT_TRANSLATE_NOOP("ReportCourse", "What does the comment say?")
                   : QT_TRANSLATE_NOOP("ReportCourse", "Tell the reason, or what it is used for."),
               hasWords(), WordsTold);
    }

    [[nodiscard]] const char *sentenceForPerson() const
    {
        if (m_move.event == ReportEvent::Forward)
            return QT_TRANSLATE_NOOP("ReportCourse", "To whom was it forwarded?");
        if (m_move.event == ReportEvent::Comment)
            return QT_TRANSLATE_NOOP("ReportCourse", "Which leader? The post is enough.");
        return QT_TRANSLATE_NOOP("ReportCourse", "Who did it?");
    }

    /// What the text still lacks.
    void written(unsigned demands)
    {
        const ReportParts parts = partsOf(m_report.content, m_terms.rules);
        demand(demands, ReportField::Text, QT_TRANSLATE_NOOP("ReportCourse", "The report has no text yet."),
               !m_report.content.trimmed().isEmpty(), TextWritten);
        if ((demands & TextWhole) == 0 || m_report.content.trimmed().isEmpty())
            return;
        ReportRules needed = m_terms.rules;
        needed.avoided.clear(); // a word to avoid is a remark and keeps nothing from happening
        for (const QString &fault : faultsOf(parts, needed))
            add(ReportField::Text, fault);
    }

    void notBefore(QDate first)
    {
        if (m_move.on.isValid() && first.isValid() && m_move.on < first)
            add(ReportField::Day,
                courseWords(
                    QT_TRANSLATE_NOOP("ReportCourse", "What came before happened on %1: this cannot lie before it."))
                    .arg(first.toString(Qt::ISODate)));
    }

    /// A receipt or an answer before the sending is refused.
    void order()
    {
        const ReportSending *sending = sendingTo(m_report, m_move.level);
        const QString level = m_terms.directory.name(m_move.level);
        if (m_move.event == ReportEvent::Send) {
            if (sending != nullptr)
                add(ReportField::Level,
                    courseWords(QT_TRANSLATE_NOOP("ReportCourse", "It was sent to the level %1 on %2 already."))
                        .arg(level, sending->sentOn.toString(Qt::ISODate)));
            notBefore(lastStepOn(m_report));
            if (m_move.dueOn.isValid() && m_move.dueOn < m_move.on)
                add(ReportField::DueOn,
                    courseWords(QT_TRANSLATE_NOOP("ReportCourse", "The answer would be due before it is sent.")));
            return;
        }
        if (m_move.event == ReportEvent::Receive || m_move.event == ReportEvent::Decline)
            answerOf(sending, level);
        else
            adoptionAt(level);
        if (m_move.event == ReportEvent::Comment && m_move.dueOn.isValid() && m_move.dueOn < m_move.on)
            add(ReportField::DueOn,
                courseWords(QT_TRANSLATE_NOOP("ReportCourse", "This would be due before the comment was written.")));
    }

    /// What only the level can tell to which it was sent.
    void answerOf(const ReportSending *sending, const QString &level)
    {
        if (sending == nullptr) {
            add(ReportField::Level,
                courseWords(QT_TRANSLATE_NOOP("ReportCourse", "It was not sent to the level %1 yet.")).arg(level));
            return;
        }
        if (m_move.event == ReportEvent::Receive && sending->receivedOn.isValid())
            add(ReportField::Level,
                courseWords(QT_TRANSLATE_NOOP("ReportCourse", "The level %1 signed for it on %2 already."))
                    .arg(level, sending->receivedOn.toString(Qt::ISODate)));
        notBefore(sending->sentOn);
    }

    /// A level may take up what a lower one sent on.
    void adoptionAt(const QString &level)
    {
        QDate first;
        for (const ReportSending &each : m_report.sendings)
            if (m_terms.directory.entry(each.level).position <= m_terms.directory.entry(m_move.level).position
                && (!first.isValid() || each.sentOn < first))
                first = each.sentOn;
        if (first.isValid())
            notBefore(first);
        else
            add(ReportField::Level,
                courseWords(
                    QT_TRANSLATE_NOOP("ReportCourse", "It was sent neither to the level %1 nor to a lower one yet."))
                    .arg(level));
    }

    const Report &m_report;
    const ReportMove &m_move;
    const ReportTerms &m_terms;
    QList<ReportFault> m_faults;
};

Adoption adoptionOf(const ReportProgress &progress, const ReportMove &move, const ReportTerms &terms)
{
    const bool isForwarded = move.event == ReportEvent::Forward;
    Adoption adoption;
    adoption.report = progress.report.id;
    adoption.level = move.level;
    adoption.body = move.person.trimmed();
    adoption.adoptedOn = move.on;
    adoption.issue = move.issue.trimmed();
    adoption.document = move.document.trimmed();
    adoption.note = move.words.trimmed();
    adoption.form = isForwarded ? move.form : EntryId {};
    const QString mode = isForwarded ? u"forwarded"_s : terms.directory.meaning(move.form);
    adoption.mode = terms.directory.withMeaning(WordList::AdoptionMode, mode);
    return adoption;
}

LeaderComment commentOf(const ReportProgress &progress, const ReportMove &move, const ReportTerms &terms)
{
    LeaderComment comment;
    comment.report = progress.report.id;
    comment.level = move.level;
    comment.commentedOn = move.on;
    comment.leader = move.person.trimmed();
    comment.content = move.words.trimmed();
    comment.document = move.document.trimmed();
    comment.form = move.form;
    comment.followUp = move.followUp.trimmed();
    comment.followUpDueOn = move.dueOn;
    if (!move.dueOn.isValid() && terms.followUpDays > 0)
        comment.followUpDueOn = move.on.addDays(terms.followUpDays);
    return comment;
}

/// What is told by steps, and what follows from it.
void take(Report &report, const ReportMove &move)
{
    report.steps.append({move.on, move.event, move.person.trimmed(), move.level, move.reason, move.words.trimmed()});
    if (move.event == ReportEvent::Edit)
        report.editor = move.person.trimmed();
    if (move.event == ReportEvent::Sign && !report.formedOn.isValid())
        report.formedOn = move.on;
    const bool isBegunAnew = move.event == ReportEvent::TakeUp && report.sendings.isEmpty();
    if (move.event == ReportEvent::SendBack || isBegunAnew)
        report.formedOn = {};
}

} // namespace

QList<ReportFault> faultsOf(const Report &report, const ReportMove &move, const ReportTerms &terms)
{
    return ReportFaultFinder(report, move, terms).all();
}

Result<ReportProgress> progressed(const Report &report, const ReportMove &move, const ReportTerms &terms)
{
    if (const auto faults = faultsOf(report, move, terms); !faults.isEmpty())
        return Error {ErrorKind::Invalid, faults.first().sentence, {}};
    ReportProgress progress {report, {}, {}};
    switch (move.event) {
    case ReportEvent::Send: {
        QDate due = move.dueOn;
        if (!due.isValid() && terms.answerDays > 0)
            due = move.on.addDays(terms.answerDays);
        progress.report.sendings.append({move.level, move.on, move.person.trimmed(), due, {}, {}});
        break;
    }
    case ReportEvent::Receive:
        for (ReportSending &each : progress.report.sendings)
            if (each.level == move.level) {
                each.receivedOn = move.on;
                each.receipt = move.document.trimmed();
            }
        break;
    case ReportEvent::Adopt:
    case ReportEvent::Forward:
        progress.adoption = adoptionOf(progress, move, terms);
        break;
    case ReportEvent::Comment:
        progress.comment = commentOf(progress, move, terms);
        break;
    default:
        take(progress.report, move);
    }
    return progress;
}

} // namespace lianxin
