#include "ui/reports/reportverbs.h"

#include "core/documents/reportfields.h"
#include "core/evaluation/evaluation.h"
#include "core/reports/reportrepository.h"
#include "core/statistics/groupfacts.h"
#include "ui/base/currentfacts.h"
#include "ui/base/look.h"
#include "ui/reports/reporteditor.h"
#include "ui/reports/reportfieldsdialog.h"
#include "ui/reports/reportstepdialog.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {

int totalOf(const QList<MemberPoints> &all)
{
    int total = 0;
    for (const MemberPoints &each : all)
        total += each.total;
    return total;
}

} // namespace

ReportVerbs::ReportVerbs(Workbook &workbook, std::function<qint64()> current, std::function<QDate()> today,
                         QWidget *parent)
    : QWidget(parent)
    , m_workbook(workbook)
    , m_current(std::move(current))
    , m_today(std::move(today))
{
    m_step = addVerb(u"takeReportStep"_s, tr("Next &step…"),
                     tr("Edit, review, sign, send, note a receipt or an answer"), &ReportVerbs::takeStep);
    m_write = addVerb(u"writeReport"_s, tr("Te&xt…"), tr("Write the text, name authors and their shares"),
                      &ReportVerbs::write);
    m_copy = addVerb(u"copyReport"_s, tr("&Copy out…"),
                     tr("Paste it into the system of the level above, field by field"), &ReportVerbs::copyOut);
    makePrimary(m_step);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addStretch(1);
    for (QPushButton *each : {m_copy, m_write, m_step})
        row->addWidget(each);
    follow();
}

QPushButton *ReportVerbs::addVerb(const QString &name, const QString &text, const QString &explanation,
                                  void (ReportVerbs::*verb)())
{
    auto *button = new QPushButton(text);
    button->setObjectName(name);
    button->setToolTip(explanation.toHtmlEscaped());
    connect(button, &QPushButton::clicked, this, verb);
    return button;
}

void ReportVerbs::follow()
{
    for (QPushButton *each : {m_step, m_write, m_copy})
        each->setEnabled(m_current() > 0);
}

void ReportVerbs::takeStep()
{
    const auto known = CurrentFacts::of(m_workbook).read();
    if (!known)
        return emit failed(known.error());
    const Report report = (*known)->index.find(ReportId {m_current()});
    if (!report.id.isStored())
        return;
    ReportStepDialog dialog((*known)->facts, report, m_today(),
                            [this, report](const QList<ReportMove> &moves) { return take(report, moves); },
                            [this, report](const ReportMove &move) { return gainOf(report, move); }, window());
    dialog.exec();
}

Result<void> ReportVerbs::take(const Report &report, const QList<ReportMove> &moves)
{
    const auto known = CurrentFacts::of(m_workbook).read();
    if (!known)
        return known.error();
    const ReportTerms terms = reportTerms((*known)->facts, m_today());
    const QString gain = gainOf(report, moves.first());
    const QString label = tr("Report %1: %2").arg((*known)->index.label(report), wordFor(moves.first().event));
    const auto done = m_workbook.perform(label, [&]() -> Result<void> {
        ReportRepository reports(m_workbook.database());
        for (const ReportMove &move : moves) {
            const auto current = reports.find(report.id);
            if (!current)
                return current.error();
            const auto progress = progressed(*current, move, terms);
            if (!progress)
                return progress.error();
            if (auto stored = reports.store(*progress); !stored)
                return stored;
        }
        return {};
    });
    if (done && !gain.isEmpty())
        emit told(gain);
    return done;
}

QString ReportVerbs::gainOf(const Report &report, const ReportMove &move) const
{
    const auto known = CurrentFacts::of(m_workbook).read();
    const auto book = readRulebook(m_workbook.database(), move.on);
    if (!known || !book || report.authors.isEmpty())
        return {};
    const auto progress = progressed(report, move, reportTerms((*known)->facts, m_today()));
    if (!progress || (!progress->adoption && !progress->comment))
        return {};
    QSet<qint64> authors;
    for (const MemberId author : report.authors)
        authors.insert(author.value);
    Facts facts = ofMembers((*known)->facts, authors);
    const Period period = book->periodFor();
    const int before = totalOf(evaluate(facts, *book, period));
    if (progress->adoption)
        facts.adoptions.append(*progress->adoption);
    if (progress->comment)
        facts.comments.append(*progress->comment);
    const int gain = totalOf(evaluate(facts, *book, period)) - before;
    return gain <= 0 ? QString()
                     : tr("Brings %1 points to %2 authors, by the rules of the evaluation.")
                           .arg(QString::number(gain / 100.0), QString::number(authors.size()));
}

void ReportVerbs::write()
{
    const auto known = CurrentFacts::of(m_workbook).read();
    if (!known)
        return emit failed(known.error());
    const Report report = (*known)->index.find(ReportId {m_current()});
    if (!report.id.isStored())
        return;
    const QString label = tr("Write report %1").arg((*known)->index.label(report));
    ReportEditor editor(
        *known, report,
        [this, label](const Report &written) -> Result<void> {
            const auto stored =
                m_workbook.perform(label, [&] { return ReportRepository(m_workbook.database()).update(written); });
            return stored ? Result<void>() : stored.error();
        },
        window());
    editor.exec();
}

void ReportVerbs::copyOut()
{
    const auto known = CurrentFacts::of(m_workbook).read();
    if (!known)
        return emit failed(known.error());
    const FactIndex &index = (*known)->index;
    const Report &report = index.find(ReportId {m_current()});
    auto fields = documents::reportFields(index, report, index.facts().reportRules);
    fields.append({tr("Message to the authors"), documents::adoptionMessage(index, report)});
    ReportFieldsDialog dialog(index.label(report), fields, window());
    dialog.exec();
}

} // namespace lianxin::ui
