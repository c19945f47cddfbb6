#include "ui/reports/reportverbs.h"

#include "core/documents/reportfields.h"
#include "core/evaluation/gain.h"
#include "core/reports/reportrepository.h"
#include "core/statistics/groupfacts.h"
#include "ui/base/currentfacts.h"
#include "ui/base/look.h"
#include "ui/reports/reporteditor.h"
#include "ui/reports/reportfieldsdialog.h"
#include "ui/reports/reportstepdialog.h"

#include <QHBoxLayout>
#include <QPushButton>

#include <optional>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {

/// Tells what an event would bring the authors by the rules of the evaluation; nothing when it brings nothing, or
/// nobody knows. What does not depend on the event is read once, or again for another day.
class GainTeller
{
public:
    GainTeller(Workbook &workbook, std::shared_ptr<const KnownFacts> known, Report report, QDate today)
        : m_workbook(&workbook)
        , m_known(std::move(known))
        , m_report(std::move(report))
        , m_terms(reportTerms(m_known->facts, today))
    {
    }

    QString operator()(const ReportMove &move)
    {
        const auto progress = progressed(m_report, move, m_terms);
        if (!progress || (!progress->adoption && !progress->comment) || m_report.authors.isEmpty())
            return {};
        readOn(move.on);
        const int gain = m_gain ? m_gain->of(*progress) : 0;
        return gain <= 0 ? QString()
                         : ReportVerbs::tr("Brings %1 points to %2 authors, by the rules of the evaluation.")
                               .arg(QString::number(gain / 100.0), QString::number(m_report.authors.size()));
    }

private:
    void readOn(QDate day)
    {
        if (m_gain && m_day == day)
            return;
        m_day = day;
        m_gain.reset();
        QSet<qint64> authors;
        for (const MemberId author : m_report.authors)
            authors.insert(author.value);
        auto book = readRulebook(m_workbook->database(), day);
        if (!book)
            return;
        CommonCounts all = commonCounts(m_known->index, *book);
        m_gain.emplace(ofMembers(m_known->facts, authors), *std::move(book), std::move(all));
    }

    Workbook *m_workbook;
    std::shared_ptr<const KnownFacts> m_known;
    Report m_report;
    ReportTerms m_terms;
    QDate m_day; ///< on which the rules are those of m_gain
    std::optional<EventGain> m_gain;
};

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
                                  void (ReportVerbs::*verb)()) const
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
    const auto gain = std::make_shared<GainTeller>(m_workbook, *known, report, m_today());
    const auto store = [this, report, gain](const QList<ReportMove> &moves) {
        const QString brought = (*gain)(moves.first());
        auto done = take(report, moves);
        if (done && !brought.isEmpty())
            emit told(brought);
        return done;
    };
    ReportStepDialog dialog((*known)->facts, report, m_today(), store,
                            [gain](const ReportMove &move) { return (*gain)(move); }, window());
    dialog.exec();
}

Result<void> ReportVerbs::take(const Report &report, const QList<ReportMove> &moves)
{
    const auto known = CurrentFacts::of(m_workbook).read();
    if (!known)
        return known.error();
    const ReportTerms terms = reportTerms((*known)->facts, m_today());
    const QString label = tr("Report %1: %2").arg((*known)->index.label(report), wordFor(moves.first().event));
    return m_workbook.perform(label, [&]() -> Result<void> {
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
