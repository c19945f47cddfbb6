#include "core/base/wordlists.h"
#include "core/directory/settings.h"
#include "core/documents/reportsheet.h"
#include "core/ledger/suggestionrepository.h"
#include "core/reports/reportcheck.h"
#include "ui/base/peoplesection.h"
#include "ui/reports/reportspage.h"
#include "ui/table/datetext.h"

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {
constexpr int excerpt = 60; ///< characters of a suggestion
} // namespace

void ReportsPage::showCard(const ReportRow &report)
{
    CardSection sources {tr("Grew out of"), {}};
    for (const SuggestionId id : report.sources) {
        const Suggestion &source = index().find(id);
        sources.lines.append({source.number, source.content.left(excerpt), {SuggestionRepository::table, id.value}});
    }
    CardSection sendings {tr("Sent up"), {}};
    for (const ReportSending &sending : report.sendings)
        sendings.lines.append({directory().name(sending.level), textOf(sending)});
    const CardSection what {{},
                            {{tr("State"), report.stateWord, {}, toneOfState(report)},
                             {tr("Formed"), dateText(report.formedOn)},
                             {tr("Editor"), report.editor},
                             {tr("Highest adoption"), report.highest, {}, Tone::Good},
                             {tr("Remark"), report.note}}};
    const CardSection text {tr("Content"), {{{}, report.content}}};
    const ReportRules rules = reportRules(Settings(workbook().database()));
    CardSection form {
        tr("Form"),
        {{tr("Characters"), tr("%1 of %2").arg(wordCount(partsOf(report.content, rules))).arg(rules.mostWords)}}};
    for (const QString &fault : documents::reportFaults(index(), report, rules))
        form.lines.append({{}, fault, {}, Tone::Warning});
    m_card->showRecord(report.title, sideBySide({report.label, directory().name(report.kind)}),
                       {what, authorsOf(report), sources, sendings, courseOf(report), form, text});
}

CardSection ReportsPage::authorsOf(const Report &report) const
{
    CardSection section = peopleSection(tr("Authors"), report.authors, index());
    for (CardLine &line : section.lines)
        if (const int share = report.shares.value(MemberId {line.opens.id}); share > 0)
            line.text = tr("%1 (%2 %)").arg(line.text, QString::number(share));
    return section;
}

/// The steps that were taken, with who took them and what was said.
CardSection ReportsPage::courseOf(const Report &report) const
{
    CardSection section {tr("Course"), {}};
    for (const ReportStep &step : report.steps)
        section.lines.append({dateText(step.takenOn),
                              sideBySide({wordFor(step.kind), step.person, directory().name(step.level),
                                          directory().name(step.reason), step.content})});
    return section;
}

/// When it was sent, to whom, who signed for it, and until when an answer is waited for.
QString ReportsPage::textOf(const ReportSending &sending)
{
    QStringList parts {dateText(sending.sentOn), sending.addressee};
    if (sending.receivedOn.isValid())
        parts.append(tr("receipt %1 %2").arg(dateText(sending.receivedOn), sending.receipt).trimmed());
    if (sending.answerDueOn.isValid())
        parts.append(tr("answer due %1").arg(dateText(sending.answerDueOn)));
    return sideBySide(parts);
}

} // namespace lianxin::ui
