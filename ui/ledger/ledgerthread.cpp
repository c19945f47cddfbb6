#include "ui/ledger/ledgerpage.h"
#include "ui/table/datetext.h"

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {

/// The stages of `thread`, what is missing first.
QList<CardSection> threadSections(const ResultThread &thread)
{
    CardSection debts {LedgerPage::tr("Still missing"), {}};
    for (const ThreadDebt &each : thread.debts)
        debts.lines.append({nameOf(each.stage), each.sentence, each.record, Tone::Warning});
    QList<CardSection> sections {debts};
    for (int stage = 0; stage < threadStages; ++stage) {
        CardSection section {nameOf(static_cast<ThreadStage>(stage)), {}};
        for (const ThreadLink &each : thread.links)
            if (each.stage == static_cast<ThreadStage>(stage)) {
                section.lines.append({dateText(each.on), each.title, each.record});
                section.lines.append({QString(), each.detail});
            }
        sections.append(section);
    }
    return sections;
}

} // namespace

void LedgerPage::showThread(qint64 id)
{
    const Suggestion *suggestion = m_model->find(id);
    if (suggestion == nullptr) {
        m_thread->showHint(tr("Choose a suggestion to see what became of it."));
        return;
    }
    if (!m_threads || m_threads->day() != m_today()) {
        const auto reader = ThreadReader::on(workbook().database(), m_today());
        if (!expect(reader))
            return;
        m_threads = *reader;
    }
    const auto thread = m_threads->threadOf(suggestion->id);
    if (expect(thread))
        m_thread->showRecord(suggestion->number, tr("From the need to the result"), threadSections(*thread));
}

} // namespace lianxin::ui
