#include "ui/reports/writeupbutton.h"

#include "core/pairing/newpairing.h"
#include "core/pairing/pairingrepository.h"
#include "core/reports/reportrepository.h"
#include "ui/base/currentfacts.h"
#include "ui/reports/reportverbs.h"
#include "ui/table/recordtable.h"

#include <QDate>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {

QList<SuggestionId> suggestionsSelected(const RecordTable &table)
{
    QList<SuggestionId> ids;
    for (const qint64 id : table.selectedIds())
        ids.append(SuggestionId {id});
    return ids;
}

} // namespace

WriteUpButton::WriteUpButton(Workbook &workbook, std::function<QDate()> today, RecordTable *suggestions,
                             QWidget *parent)
    : QPushButton(tr("&Write up"), parent)
    , m_workbook(workbook)
    , m_today(std::move(today))
    , m_suggestions(suggestions)
{
    setObjectName("writeUp"_L1);
    setToolTip(tr("Make a report, proposals or a pairing out of the rows selected").toHtmlEscaped());
    setMenu(new QMenu(this));
    offer(u"draftFromSuggestions"_s, tr("As a &report…"), &WriteUpButton::draft);
    offer(u"leadToProposals"_s, tr("As &proposals"), &WriteUpButton::lead);
    QAction *pairing = offer(u"pairFromSuggestion"_s, tr("As a p&airing…"), &WriteUpButton::pair);
    connect(menu(), &QMenu::aboutToShow, this, [this, pairing] {
        for (QAction *each : menu()->actions())
            each->setEnabled(!m_suggestions->selectedIds().isEmpty());
        pairing->setEnabled(m_suggestions->selectedIds().size() == 1);
    });
}

QAction *WriteUpButton::offer(const QString &name, const QString &text, void (WriteUpButton::*verb)())
{
    QAction *action = menu()->addAction(text);
    action->setObjectName(name);
    connect(action, &QAction::triggered, this, verb);
    return action;
}

void WriteUpButton::draft()
{
    const auto drafted = draftReport(m_workbook, suggestionsSelected(*m_suggestions), m_today(), window());
    if (!drafted)
        emit failed(drafted.error());
    else if (drafted->isStored())
        emit openRequested({ReportRepository::table, drafted->value});
}

void WriteUpButton::lead()
{
    const QList<SuggestionId> suggestions = suggestionsSelected(*m_suggestions);
    if (suggestions.isEmpty())
        return;
    const auto led = leadToProposals(m_workbook, suggestions, m_today());
    if (!led)
        return emit failed(led.error());
    QString sentence = tr("%1 proposals stand on the page of reports now: complete title and number there.").arg(*led);
    if (const qsizetype earlier = suggestions.size() - *led; earlier > 0)
        sentence = tr("%1 proposals were added on the page of reports; %2 suggestions had one already.")
                       .arg(QString::number(*led), QString::number(earlier));
    emit told(sentence);
}

/// The member who said it goes on helping the firm that it is about.
void WriteUpButton::pair()
{
    const QList<SuggestionId> suggestions = suggestionsSelected(*m_suggestions);
    const auto known = CurrentFacts::of(m_workbook).read();
    if (!known)
        return emit failed(known.error());
    if (suggestions.isEmpty())
        return;
    const FactIndex &index = (*known)->index;
    const Suggestion &said = index.find(suggestions.first());
    const PairingSeed seed = seedOf(said, index.find(said.project));
    const auto begun =
        m_workbook.perform(tr("Begin a pairing of %1 out of %2").arg(index.nameOf(seed.member), said.number),
                           [&] { return beginPairing(m_workbook.database(), seed, m_today()); });
    if (!begun)
        return emit failed(begun.error());
    emit openRequested({PairingRepository::table, begun->id.value});
}

} // namespace lianxin::ui
