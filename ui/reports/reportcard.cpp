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
        sendings.lines.append({directory().name(sending.level), dateText(sending.sentOn)});
    const CardSection what {{},
                            {{tr("Formed"), dateText(report.formedOn)},
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
    QStringList line {report.label, directory().name(report.kind)};
    line.removeAll(QString());
    m_card->showRecord(report.title, line.join(u" · "_s),
                       {what, peopleSection(tr("Authors"), report.authors, index()), sources, sendings, form, text});
}

} // namespace lianxin::ui
