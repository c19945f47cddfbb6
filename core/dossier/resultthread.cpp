#include "core/dossier/resultthread.h"

#include "core/base/wordlists.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

class ResultThreadMaker
{
public:
    ResultThreadMaker(const FactIndex &index, const Suggestion &suggestion, QDate day)
        : m_index(index)
        , m_facts(index.facts())
        , m_suggestion(suggestion)
        , m_day(day)
        , m_card {u"suggestion"_s, suggestion.id.value}
    {
    }

    ResultThread made(const QList<MemberPoints> &points)
    {
        need();
        visit();
        suggestion();
        handling();
        reports();
        outcomes();
        credits(points);
        honours();
        std::ranges::stable_sort(m_thread.links, {},
                                 [](const ThreadLink &link) { return std::pair(link.stage, link.on); });
        std::ranges::stable_sort(m_thread.debts, {}, &ThreadDebt::stage);
        return m_thread;
    }

private:
    void link(ThreadStage stage, QDate on, const QString &title, const QString &detail, const RecordRef &record)
    {
        m_thread.links.append({stage, on, title, detail, record});
    }
    void debt(ThreadStage stage, const char *sentence, const RecordRef &record)
    {
        m_thread.debts.append({stage, QCoreApplication::translate("ResultThread", sentence), record});
    }
    [[nodiscard]] QString word(EntryId entry) const { return m_facts.directory.name(entry); }

    void need()
    {
        const RecordRef activity {u"activity"_s, m_suggestion.activity.value};
        const Need &answered = m_index.find(m_suggestion.need);
        const Project &project = m_index.find(answered.id.isStored() ? answered.project : m_suggestion.project);
        if (answered.id.isStored())
            link(ThreadStage::Need, m_index.dayOf(m_suggestion.activity), answered.content,
                 sideBySide({project.name, word(answered.category), word(answered.urgency)}), activity);
        else if (project.id.isStored())
            link(ThreadStage::Need, m_index.dayOf(m_suggestion.activity), project.name, project.summary, activity);
        else
            debt(ThreadStage::Need, QT_TRANSLATE_NOOP("ResultThread", "It does not say which need it answers."),
                 m_card);
    }

    void visit()
    {
        const Activity &activity = m_index.find(m_suggestion.activity);
        link(ThreadStage::Visit, activity.day(), m_index.label(activity), activity.theme,
             {u"activity"_s, activity.id.value});
    }

    void suggestion()
    {
        link(ThreadStage::Suggestion, m_suggestion.registeredOn, m_suggestion.content,
             sideBySide({m_suggestion.number, m_index.namesOf(m_suggestion.proposers).join(u'\u3001')}), m_card);
        if (m_suggestion.proposers.isEmpty())
            debt(ThreadStage::Suggestion, QT_TRANSLATE_NOOP("ResultThread", "Nobody is named who proposed it."),
                 m_card);
        if (stateOf(m_suggestion) == HandlingState::Registered)
            debt(ThreadStage::Suggestion, QT_TRANSLATE_NOOP("ResultThread", "Nobody has decided what is done with it."),
                 m_card);
    }

    void handling()
    {
        for (const SuggestionStep &step : m_suggestion.steps)
            link(ThreadStage::Handling, step.takenOn, step.content.isEmpty() ? wordFor(step.kind) : step.content,
                 sideBySide({step.kind == StepKind::Note ? QString() : wordFor(step.kind), word(step.entry),
                             step.person, extensionOf(step)}),
                 m_card);
        if (m_suggestion.closedOn.isValid())
            link(ThreadStage::Handling, m_suggestion.closedOn, QCoreApplication::translate("ResultThread", "Closed"),
                 sideBySide({word(m_suggestion.result), word(m_suggestion.satisfaction)}), m_card);
        if (m_suggestion.route != Route::Department)
            return;
        if (!m_suggestion.mainUnit.isStored())
            debt(ThreadStage::Handling, QT_TRANSLATE_NOOP("ResultThread", "No department is named."), m_card);
        if (openRequest(m_suggestion, m_day) != nullptr)
            debt(ThreadStage::Handling, QT_TRANSLATE_NOOP("ResultThread", "More time was asked for; nobody answered."),
                 m_card);
        if (isOverdue(m_suggestion, m_day))
            debt(ThreadStage::Handling, QT_TRANSLATE_NOOP("ResultThread", "The department is late."), m_card);
        if (m_suggestion.closedOn.isValid() && !m_suggestion.satisfaction.isStored())
            debt(ThreadStage::Handling, QT_TRANSLATE_NOOP("ResultThread", "The members have not said what they think."),
                 m_card);
        if (const QDate visit = nextVisitOn(m_suggestion, m_day, m_facts.patience); visit.isValid() && visit <= m_day)
            debt(ThreadStage::Handling, QT_TRANSLATE_NOOP("ResultThread", "A return visit is due."), m_card);
    }

    void reports()
    {
        bool written = false;
        for (const Report &report : m_facts.reports) {
            if (!report.sources.contains(m_suggestion.id))
                continue;
            written = true;
            const RecordRef record {u"report"_s, report.id.value};
            m_reports.append(record);
            link(ThreadStage::Report, report.formedOn, report.title, m_index.label(report), record);
            if (report.sendings.isEmpty())
                debt(ThreadStage::Report, QT_TRANSLATE_NOOP("ResultThread", "A report was not sent anywhere."), record);
            adoptionsOf(report, record);
        }
        if (m_suggestion.route == Route::Report && !written)
            debt(ThreadStage::Report, QT_TRANSLATE_NOOP("ResultThread", "No report is written yet."), m_card);
        for (const ProposalLead &lead : m_facts.leads)
            if (lead.suggestion == m_suggestion.id) {
                written = true;
                link(ThreadStage::Report, {}, lead.title,
                     sideBySide({lead.number, word(lead.state), word(lead.result)}), m_card);
            }
        if (m_suggestion.route == Route::Proposal && !written)
            debt(ThreadStage::Report, QT_TRANSLATE_NOOP("ResultThread", "No proposal is named yet."), m_card);
    }

    void adoptionsOf(const Report &report, const RecordRef &record)
    {
        bool heard = false;
        for (const Adoption &adoption : m_facts.adoptions)
            if (adoption.report == report.id) {
                heard = true;
                link(ThreadStage::Adoption, adoption.adoptedOn, sideBySide({word(adoption.level), word(adoption.mode)}),
                     sideBySide({adoption.body, adoption.issue}), record);
            }
        for (const LeaderComment &comment : m_facts.comments)
            if (comment.report == report.id) {
                heard = true;
                link(ThreadStage::Adoption, comment.commentedOn, sideBySide({word(comment.level), comment.leader}),
                     QCoreApplication::translate("ResultThread", "A leader wrote a comment"), record);
            }
        if (!heard && !report.sendings.isEmpty())
            debt(ThreadStage::Adoption, QT_TRANSLATE_NOOP("ResultThread", "Nobody answered a report that was sent."),
                 record);
    }

    /// Those of the same visit and enterprise.
    void outcomes()
    {
        for (const Outcome &outcome : m_facts.outcomes)
            if (m_suggestion.enterprise.isStored() && outcome.enterprise == m_suggestion.enterprise
                && outcome.activity == m_suggestion.activity)
                link(ThreadStage::Outcome, outcome.reachedOn, outcome.title,
                     sideBySide({word(outcome.kind), outcome.recognition}), {u"outcome"_s, outcome.id.value});
    }

    /// Who is named first, as a proposer or else as an author, comes first.
    void credits(const QList<MemberPoints> &points)
    {
        QList<MemberId> named = m_suggestion.proposers;
        for (const RecordRef &report : std::as_const(m_reports))
            named += m_index.find(ReportId {report.id}).authors;
        QList<std::pair<qsizetype, const MemberPoints *>> credited;
        for (const MemberPoints &member : points)
            if (const qsizetype place = named.indexOf(member.member); place >= 0)
                credited.append({place, &member});
        std::ranges::sort(credited);
        for (const auto &[place, member] : std::as_const(credited))
            for (const PointLine &line : member->lines)
                if (line.record == m_card || m_reports.contains(line.record))
                    link(ThreadStage::Points, {}, sideBySide({member->name, line.source}),
                         QCoreApplication::translate("ResultThread", "%1: %2 points")
                             .arg(line.rule)
                             .arg(static_cast<double>(line.points) / 100),
                         {u"member"_s, member->member.value});
    }

    /// What the proposers were honoured with from the month of the suggestion on.
    void honours()
    {
        const QString month = m_suggestion.registeredOn.toString(u"yyyy-MM");
        for (const MonthlyAward &award : m_facts.awards)
            if (m_suggestion.proposers.contains(award.member) && award.month >= month)
                link(ThreadStage::Honour, award.announcedOn, sideBySide({m_index.nameOf(award.member), award.month}),
                     award.story, {u"monthly_award"_s, award.id.value});
    }

    const FactIndex &m_index;
    const Facts &m_facts;
    const Suggestion &m_suggestion;
    QDate m_day;
    RecordRef m_card;
    QList<RecordRef> m_reports;
    ResultThread m_thread;
};

} // namespace

QString nameOf(ThreadStage stage)
{
    static constexpr std::array<const char *, threadStages> names {
        QT_TRANSLATE_NOOP("ResultThread", "Need"),       QT_TRANSLATE_NOOP("ResultThread", "Visit"),
        QT_TRANSLATE_NOOP("ResultThread", "Suggestion"), QT_TRANSLATE_NOOP("ResultThread", "Handling"),
        QT_TRANSLATE_NOOP("ResultThread", "Report"),     QT_TRANSLATE_NOOP("ResultThread", "Adoption"),
        QT_TRANSLATE_NOOP("ResultThread", "Outcome"),    QT_TRANSLATE_NOOP("ResultThread", "Points"),
        QT_TRANSLATE_NOOP("ResultThread", "Honour")};
    return QCoreApplication::translate("ResultThread", names.at(static_cast<std::size_t>(stage)));
}

ResultThread resultThreadOf(const FactIndex &index, SuggestionId id, const QList<MemberPoints> &points, QDate day)
{
    const Suggestion &suggestion = index.find(id);
    return suggestion.id.isStored() ? ResultThreadMaker(index, suggestion, day).made(points) : ResultThread {};
}

} // namespace lianxin
