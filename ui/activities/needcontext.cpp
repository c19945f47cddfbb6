#include "ui/activities/needcontext.h"

#include "core/base/wordlists.h"
#include "core/dossier/earlierneeds.h"
#include "core/pairing/pairingrepository.h"
#include "ui/base/currentfacts.h"

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {

constexpr int pauseBeforeAsking = 300; // ms
constexpr int lowestContext = 48; // pixels: the window is to fit a low screen, and the card scrolls
constexpr qsizetype mostCases = 5;
constexpr qsizetype mostOfHistory = 6;
constexpr qsizetype longestCase = 60; // characters

CardLine caseLine(const EarlierCase &earlier)
{
    return {earlier.where, sideBySide({shortened(earlier.content.simplified(), longestCase), earlier.outcome}),
            earlier.record};
}

} // namespace

NeedContext::NeedContext(Workbook &workbook, QWidget *parent)
    : RecordCard(parent)
    , m_workbook(workbook)
    , m_texts(&earlierNeeds)
{
    setObjectName("needContext"_L1);
    setMinimumHeight(lowestContext);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseBeforeAsking);
    connect(&m_pause, &QTimer::timeout, this, &NeedContext::look);
    connect(&m_texts, &PreparedTexts::ready, this, &NeedContext::look);
}

void NeedContext::setFacts(const FactIndex &index)
{
    m_index = &index;
    m_isOutdated = true;
    m_need = index.find(m_need.id);
    look();
}

void NeedContext::showProject(ProjectId project)
{
    m_project = project;
    if (m_need.project != project)
        m_need = {};
    look();
}

void NeedContext::showNeed(NeedId need)
{
    if (m_index == nullptr)
        return;
    m_need = m_index->find(need);
    if (m_need.id.isStored())
        m_project = m_need.project;
    look();
}

void NeedContext::type(NeedId need, const QString &content)
{
    if (m_index == nullptr)
        return;
    m_need = m_index->find(need);
    m_project = m_need.project;
    m_need.content = content;
    m_pause.start();
}

void NeedContext::lookNow()
{
    m_texts.wait(); // those of facts that may be outdated
    prepare();
    m_texts.wait();
    m_pause.stop();
    look();
}

void NeedContext::showEvent(QShowEvent *event)
{
    RecordCard::showEvent(event);
    look();
}

/// Begins to read what was said before, unless that is done or under way.
void NeedContext::prepare()
{
    if (!m_isOutdated || m_texts.isPreparing())
        return;
    const auto known = CurrentFacts::of(m_workbook).read();
    if (!known)
        return;
    m_isOutdated = false;
    m_texts.prepare(*known);
}

void NeedContext::look()
{
    if (m_index == nullptr || !isVisible())
        return;
    const Project &project = m_index->find(m_project);
    if (!project.id.isStored())
        return showHint(tr("Choose a project to see who it is, and a need to see what was asked for before."));
    if (!m_need.content.isEmpty())
        prepare();
    const Enterprise &enterprise = m_index->find(project.enterprise);
    const Directory &directory = m_index->facts().directory;
    showRecord(enterprise.id.isStored() ? enterprise.name : project.name,
               sideBySide({directory.name(enterprise.kind), directory.name(enterprise.region)}),
               QList<CardSection> {similarSection()} + enterpriseSections(project));
}

CardSection NeedContext::similarSection() const
{
    CardSection section {tr("Like need %1").arg(m_need.number), {}};
    if (m_texts.texts() == nullptr || m_need.content.isEmpty())
        return section;
    for (const EarlierCase &earlier : casesLike(*m_index, *m_texts.texts(), m_need, mostCases))
        section.lines.append(caseLine(earlier));
    if (section.lines.isEmpty())
        section.lines.append({{}, tr("Nothing like this need was asked for or proposed before.")});
    return section;
}

QList<CardSection> NeedContext::enterpriseSections(const Project &project) const
{
    const Enterprise &enterprise = m_index->find(project.enterprise);
    const EnterpriseHistory history = historyOf(*m_index, project.enterprise, project.activity);
    const CardSection known {tr("Enterprise"),
                             {{tr("Industry"), enterprise.industry},
                              {tr("Scale"), enterprise.scale},
                              {tr("Contact"), enterprise.contact},
                              {tr("Note"), enterprise.note}}};
    CardSection visits {tr("Earlier visits"), {}};
    for (const ActivityId id : history.visits.mid(0, mostOfHistory)) {
        const Activity &visit = m_index->find(id);
        const QDate day = m_index->dayOf(id);
        visits.lines.append({day.isValid() ? day.toString(Qt::ISODate) : QString(),
                             sideBySide({m_index->label(visit), visit.theme}),
                             {u"activity"_s, id.value}});
    }
    CardSection needs {tr("Earlier needs"), {}};
    for (const NeedId id : history.needs.mid(0, mostOfHistory))
        needs.lines.append(caseLine(earlierCase(*m_index, {u"need"_s, id.value})));
    CardSection pairs {tr("Pairs"), {}};
    for (const PairingId id : history.pairs.mid(0, mostOfHistory)) {
        const Pairing &pairing = m_index->find(id);
        pairs.lines.append({pairing.startedOn.toString(Qt::ISODate),
                            sideBySide({m_index->nameOf(pairing.member), pairing.purpose,
                                        pairing.endedOn.isValid() ? tr("ended") : QString()}),
                            {PairingRepository::table, id.value}});
    }
    return {known, visits, needs, pairs};
}

} // namespace lianxin::ui
