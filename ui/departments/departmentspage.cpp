#include "ui/departments/departmentspage.h"

#include "ui/base/currentfacts.h"
#include "ui/base/factspage.h"
#include "ui/base/look.h"
#include "ui/charts/chartfiles.h"
#include "ui/statistics/chartgrid.h"
#include "ui/statistics/periodchooser.h"
#include "ui/statistics/recordspane.h"
#include "ui/table/gridview.h"
#include "ui/table/recordtable.h"

#include <QHBoxLayout>
#include <QSplitter>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {

constexpr qint64 unnamed = -1; // the row of what no department was named for
constexpr int columnOfReceived = 1;
constexpr int trendHeight = 240; // pixels, at least
constexpr int wholeTrend = 380; // pixels

struct BoardFigure {
    const char *key;
    SeriesPoint DepartmentLoad::*point;
    const char *title; ///< untranslated
};

constexpr std::array boardFigures {
    BoardFigure {"received", &DepartmentLoad::received, QT_TRANSLATE_NOOP("lianxin::ui::DepartmentsPage", "Received")},
    BoardFigure {"open", &DepartmentLoad::open, QT_TRANSLATE_NOOP("lianxin::ui::DepartmentsPage", "Open")},
    BoardFigure {"overdue", &DepartmentLoad::overdue, QT_TRANSLATE_NOOP("lianxin::ui::DepartmentsPage", "Overdue")},
    BoardFigure {"closed", &DepartmentLoad::closed, QT_TRANSLATE_NOOP("lianxin::ui::DepartmentsPage", "Closed")},
    BoardFigure {"closed_late", &DepartmentLoad::closedLate,
                 QT_TRANSLATE_NOOP("lianxin::ui::DepartmentsPage", "Closed late")},
    BoardFigure {"returned", &DepartmentLoad::returned, QT_TRANSLATE_NOOP("lianxin::ui::DepartmentsPage", "Returned")},
};

QVariant daysOrNothing(const std::optional<int> &days)
{
    return days ? QVariant(*days) : QVariant();
}

} // namespace

PageFace DepartmentsPage::face()
{
    return {tr("Departments"), u"departments"_s, {}};
}

DepartmentsPage::DepartmentsPage(Workbook &workbook, std::function<QDate()> today, QWidget *parent)
    : Page(workbook, face(), FactsPage::tables(), parent)
    , m_today(std::move(today))
    , m_table(new RecordTable(u"departments"_s, tr("Departments")))
    , m_model(new Model(columns(), this))
    , m_period(new PeriodChooser(m_today))
    , m_trend(new ChartGrid)
    , m_records(new RecordsPane)
{
    m_table->setModel(m_model, {{columnOfReceived, Qt::DescendingOrder}});
    m_table->setEmptyText(tr("Nothing was handed to a department in these days."));
    buildLayout();
    connect(m_period, &PeriodChooser::chosen, this, [this] { expect(reload()); });
    connect(m_period, &PeriodChooser::refused, this, [this](const QString &sentence) {
        emit failed({ErrorKind::Invalid, sentence, {}});
    });
    connect(m_table->view()->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &DepartmentsPage::showRecords);
    connect(m_trend, &ChartGrid::pointChosen, this,
            [this](qsizetype, qsizetype line, qsizetype category) { showMonth(line, category); });
    connect(m_records, &RecordsPane::openRequested, this, &DepartmentsPage::openRequested);
}

void DepartmentsPage::buildLayout()
{
    m_trend->setMinimumHeight(trendHeight);
    auto *both = new QSplitter(Qt::Vertical);
    both->setObjectName("departmentParts"_L1);
    both->setChildrenCollapsible(false);
    both->addWidget(m_table);
    both->addWidget(m_trend);
    both->setSizes({wholeTrend, wholeTrend});
    auto *parts = new QHBoxLayout;
    parts->setSpacing(Wide);
    parts->addWidget(both, 1);
    parts->addWidget(m_records);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Wide, Normal, Wide, Wide);
    layout->setSpacing(Normal);
    layout->addWidget(m_period);
    layout->addLayout(parts, 1);
}

QList<DepartmentsPage::Model::Column> DepartmentsPage::columns()
{
    using C = Model::Column;
    QList<C> columns {C(tr("Department"), &DepartmentRow::name).named(u"department"_s).wide(220)};
    for (const BoardFigure &figure : boardFigures) {
        const bool isBad = figure.point == &DepartmentLoad::overdue;
        columns.append(
            C(tr(figure.title), [point = figure.point](const DepartmentRow &row) { return (row.load.*point).value(); })
                .named(QLatin1StringView(figure.key))
                .toned([isBad, point = figure.point](const DepartmentRow &row) {
                    return isBad && (row.load.*point).value() > 0 ? Tone::Bad : Tone::Plain;
                })
                .wide(90));
    }
    columns.append(C(tr("Median days"), [](const DepartmentRow &row) { return daysOrNothing(row.load.medianDays); })
                       .named(u"median_days"_s)
                       .explains([](const DepartmentRow &) {
                           return tr("Working days from handing over to closing; half of them took no longer");
                       })
                       .ordinal()
                       .wide(110));
    columns.append(
        C(tr("Nine of ten within"), [](const DepartmentRow &row) { return daysOrNothing(row.load.slowDays); })
            .named(u"slow_days"_s)
            .ordinal()
            .wide(140));
    return columns;
}

QList<DepartmentRow> DepartmentsPage::rows(const DepartmentFacts &facts) const
{
    QList<DepartmentRow> rows;
    for (const DepartmentLoad &each : departmentBoard(facts, m_period->period(), m_today())) {
        const QString name = facts.facts.directory.name(each.unit);
        rows.append({EntryId {each.unit.isStored() ? each.unit.value : unnamed}, 0,
                     name.isEmpty() ? tr("(no department named)") : name, each});
    }
    return rows;
}

Result<void> DepartmentsPage::reload()
{
    const auto facts = readDepartmentFacts(workbook().database(), m_period->period());
    if (!facts)
        return facts.error();
    m_model->setEntities(rows(*facts));
    const Period period = m_period->period();
    m_table->setScope(period.isOpen() ? QString() : charts::chartFoot(period, {}, m_today()).period);
    m_trend->setSeries({departmentTrend(*facts, m_period->period(), m_today())});
    m_records->hide(); // they may be others now
    return {};
}

void DepartmentsPage::showRecords()
{
    const QModelIndex cell = m_table->view()->currentIndex();
    const DepartmentRow *row = m_model->find(m_table->currentId());
    const auto figure = static_cast<std::size_t>(cell.column() - 1);
    if (row == nullptr || cell.column() < 1 || figure >= boardFigures.size())
        return;
    list(row->load.*boardFigures.at(figure).point, tr(boardFigures.at(figure).title), row->name);
}

void DepartmentsPage::showMonth(qsizetype line, qsizetype category)
{
    const Series &trend = m_trend->series().first();
    list(trend.lines.at(line).points.at(category),
         tr("%1, %2").arg(trend.categories.at(category), trend.lines.at(line).name), trend.title);
}

void DepartmentsPage::list(const SeriesPoint &point, const QString &name, const QString &whole)
{
    const auto known = CurrentFacts::of(workbook()).read();
    if (expect(known))
        m_records->showRecords(*known, point, name, whole);
}

} // namespace lianxin::ui
