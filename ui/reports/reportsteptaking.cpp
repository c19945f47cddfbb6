#include "ui/reports/reportsteptaking.h"

#include "core/evaluation/gain.h"
#include "core/reports/reportrepository.h"
#include "core/statistics/groupfacts.h"
#include "ui/base/currentfacts.h"
#include "ui/reports/reportstepdialog.h"

#include <QCoreApplication>

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
                         : QCoreApplication::translate(
                               "ReportVerbs", "Brings %1 points to %2 authors, by the rules of the evaluation.")
                               .arg(pointsText(gain), QString::number(m_report.authors.size()));
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

Result<QString> askForReportStep(Workbook &workbook, ReportId id, QDate today, std::optional<ReportEvent> first,
                                 QWidget *window)
{
    const auto known = CurrentFacts::of(workbook).read();
    if (!known)
        return known.error();
    const Report report = (*known)->index.find(id);
    if (!report.id.isStored())
        return QString();
    QString told;
    const auto gain = std::make_shared<GainTeller>(workbook, *known, report, today);
    const auto store = [&](const QList<ReportMove> &moves) {
        const QString brought = (*gain)(moves.first());
        auto done = takeReportMoves(workbook, report, today, moves);
        if (done)
            told = brought;
        return done;
    };
    ReportStepDialog dialog((*known)->facts, report, today, store,
                            [gain](const ReportMove &move) { return (*gain)(move); }, window);
    if (first)
        dialog.choose(*first);
    dialog.exec();
    return told;
}

Result<void> takeReportMoves(Workbook &workbook, const Report &report, QDate today, const QList<ReportMove> &moves)
{
    const auto known = CurrentFacts::of(workbook).read();
    if (!known)
        return known.error();
    const ReportTerms terms = reportTerms((*known)->facts, today);
    const QString label = QCoreApplication::translate("ReportVerbs", "Report %1: %2")
                              .arg((*known)->index.label(report), wordFor(moves.first().event));
    return workbook.perform(label, [&]() -> Result<void> {
        ReportRepository reports(workbook.database());
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

} // namespace lianxin::ui
