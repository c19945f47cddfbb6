#include "ui/reports/reporteditor.h"

#include "core/base/wordlists.h"
#include "core/dossier/earliertexts.h"
#include "core/reports/drafting.h"
#include "ui/base/tonesign.h"
#include "ui/base/unknownword.h"
#include "ui/forms/formfield.h"
#include "ui/reports/authorshares.h"
#include "ui/reports/similarpane.h"

#include <QLabel>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

ReportEditor::ReportEditor(std::shared_ptr<const KnownFacts> known, const Report &report, Keep keep, QWidget *parent)
    : QDialog(parent)
    , m_known(std::move(known))
    , m_report(report)
    , m_keep(std::move(keep))
    , m_length(new QLabel)
    , m_faults(new QLabel)
    , m_complaint(new QLabel)
    , m_similar(new SimilarPane(m_known))
{
    setObjectName("reportEditor"_L1);
    setWindowTitle(report.id.isStored() ? tr("Text of report %1").arg(m_known->index.label(report))
                                        : tr("Draft of a report"));
    buildFields();
    buildLayout();
    fillIn(report);
}

void ReportEditor::fillIn(const Report &report)
{
    const ReportParts parts = partsOf(report.content, m_known->facts.reportRules);
    QStringList numbers;
    for (const SuggestionId source : report.sources)
        numbers.append(m_known->index.find(source).number);
    m_sources->setTyped(numbers.join(u'\u3001'));
    m_title->setTyped(report.title);
    m_kind->setTyped(m_known->facts.directory.name(report.kind));
    m_authors->setTyped(authorSharesText(m_known->index, {report.authors, report.shares}));
    m_situation->setTyped(parts.situation);
    m_analysis->setTyped(parts.analysis);
    m_proposals->setTyped(parts.proposals);
    m_filled = typedParts();
    followText();
}

ReportParts ReportEditor::typedParts() const
{
    return {m_situation->typed().trimmed(), m_analysis->typed().trimmed(), m_proposals->typed().trimmed()};
}

Result<QList<SuggestionId>> ReportEditor::typedSources() const
{
    QList<SuggestionId> found;
    const auto &suggestions = m_known->facts.suggestions;
    for (const QString &number : splitList(m_sources->typed())) {
        const auto source = std::ranges::find(suggestions, number, &Suggestion::number);
        if (source == suggestions.end())
            return Error {ErrorKind::Invalid, tr("There is no suggestion %1 in the ledger.").arg(number), {}};
        if (!found.contains(source->id))
            found.append(source->id);
    }
    return found;
}

Report ReportEditor::written() const
{
    Report report = m_report;
    report.title = m_title->typed().simplified();
    report.kind = m_known->facts.directory.find(WordList::ReportKind, m_kind->typed());
    if (const auto sources = typedSources())
        report.sources = *sources;
    if (const auto authors = authorSharesFrom(m_known->index, m_authors->typed())) {
        report.authors = authors->authors;
        report.shares = authors->shares;
    }
    if (const ReportParts parts = typedParts(); parts != m_filled)
        report.content = contentOf(parts, m_known->facts.reportRules);
    return report;
}

/// Counts, tells what is missing, and looks for what was said before.
void ReportEditor::followText()
{
    const ReportParts parts = typedParts();
    const ReportRules &rules = m_known->facts.reportRules;
    const int length = wordCount(parts);
    const bool isTooLong = length > rules.mostWords;
    const QString counted = tr("%1 of %2 characters").arg(length).arg(rules.mostWords);
    m_length->setText(withShape(isTooLong ? Tone::Bad : Tone::Good, counted));
    m_length->setStyleSheet(u"color: %1;"_s.arg(colorOf(isTooLong ? Tone::Bad : Tone::Good).name()));
    m_faults->setText(faultsOf(parts, rules).join(u' '));
    const Report now = written();
    m_similar->lookFor(comparedText(m_known->index, now), now.sources);
}

void ReportEditor::followAuthors()
{
    const auto sum = sumOfShares(m_authors->typed());
    m_authors->remarkThat(sum ? tr("Together %1 % of 100 %.").arg(*sum)
                              : tr("Without shares, the rules of the evaluation share the points."));
}

void ReportEditor::shareEvenly()
{
    static const QRegularExpression share(u"\\s*\\d+\\s*[%\uFF05]\\s*$"_s);
    QStringList names;
    for (QString part : splitList(m_authors->typed())) {
        part.remove(share);
        const auto one = authorSharesFrom(m_known->index, part);
        names.append(one && !one->authors.isEmpty() ? m_known->index.nameOf(one->authors.first()) : part);
    }
    const QList<int> shares = evenShares(names.size());
    for (qsizetype place = 0; place < names.size(); ++place)
        names[place] = u"%1 %2%"_s.arg(names.at(place)).arg(shares.at(place));
    m_authors->setTyped(names.join(u'\u3001'));
}

/// Fills what is still empty from the suggestions that are named as sources.
void ReportEditor::draftFromSources()
{
    const auto sources = typedSources();
    if (!sources) {
        m_sources->complain(sources.error().message);
        return;
    }
    QList<Suggestion> suggestions;
    for (const SuggestionId source : *sources)
        suggestions.append(m_known->index.find(source));
    const Facts &facts = m_known->facts;
    const Report draft = draftedReport(suggestions, facts.reportRules, facts.reportTitle, facts.directory);
    const ReportParts parts = partsOf(draft.content, facts.reportRules);
    const auto fill = [](FormField *field, const QString &text) {
        if (field->typed().trimmed().isEmpty() && !text.isEmpty())
            field->setTyped(text);
    };
    fill(m_title, draft.title);
    fill(m_authors, authorSharesText(m_known->index, {draft.authors, draft.shares}));
    if (m_kind->typed() == facts.directory.name(m_report.kind) && !m_report.id.isStored())
        m_kind->setTyped(facts.directory.name(draft.kind)); // nobody has chosen one yet
    fill(m_kind, facts.directory.name(draft.kind));
    fill(m_situation, parts.situation);
    fill(m_proposals, parts.proposals);
}

/// Tells each fault beside its field. True when there is none.
bool ReportEditor::complain()
{
    QList<std::pair<FormField *, QString>> faults;
    if (const auto authors = authorSharesFrom(m_known->index, m_authors->typed()); !authors)
        faults.append({m_authors, authors.error().message});
    if (const auto sources = typedSources(); !sources)
        faults.append({m_sources, sources.error().message});
    Report report = written();
    const QString kind = m_kind->typed().trimmed();
    if (!kind.isEmpty() && !report.kind.isStored())
        faults.append({m_kind, unknownWord(m_known->facts.directory, WordList::ReportKind, kind).message});
    report.year = std::max(report.year, 1949);
    report.number = std::max(report.number, 1);
    if (const auto valid = validate(report); !valid && faults.isEmpty())
        faults.append({m_title, valid.error().message});
    for (const auto &[field, sentence] : faults) {
        field->complain(sentence);
        field->editor()->setFocus();
    }
    return faults.isEmpty();
}

void ReportEditor::accept()
{
    m_complaint->hide();
    if (!complain())
        return;
    if (const auto kept = m_keep(written()); !kept) {
        m_complaint->setText(kept.error().message);
        m_complaint->show();
        return;
    }
    QDialog::accept();
}

} // namespace lianxin::ui
