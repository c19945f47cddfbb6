#include "ui/yearplan/yearcompass.h"

#include "ui/base/currentfacts.h"
#include "ui/base/look.h"
#include "ui/statistics/coveragecompass.h"
#include "ui/statistics/recordspane.h"

#include <QHBoxLayout>

namespace lianxin::ui {

YearCompass::YearCompass(Workbook &workbook, std::function<QDate()> today, QWidget *parent)
    : PlanPart(workbook, parent)
    , m_today(std::move(today))
    , m_compass(new CoverageCompass)
    , m_records(new RecordsPane)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, Normal, 0, 0);
    layout->setSpacing(Wide);
    layout->addWidget(m_compass, 1);
    layout->addWidget(m_records);
    connect(m_compass, &CoverageCompass::planRequested, this, &YearCompass::plan);
    connect(m_compass, &CoverageCompass::chosen, this,
            [this](const SeriesPoint &point, const QString &name, const QString &whole) {
                const auto known = CurrentFacts::of(this->workbook()).read();
                if (expect(known))
                    m_records->showRecords(*known, point, name, whole);
            });
    connect(m_records, &RecordsPane::openRequested, this, &YearCompass::openRequested);
}

void YearCompass::showFacts()
{
    m_records->hide(); // they may be others now
    m_compass->showCoverage(coverageOf(index(), {}, m_today()), directory(), m_today());
}

void YearCompass::plan(PlanWish wish, const QString &name)
{
    wish.year = year() != 0 ? year() : m_today().year();
    if (const auto done = takeIntoPlan(workbook(), wish, name); expect(done))
        emit told(*done);
}

} // namespace lianxin::ui
