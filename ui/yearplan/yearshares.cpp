#include "ui/yearplan/yearshares.h"

#include "core/members/memberrepository.h"
#include "ui/base/look.h"
#include "ui/base/taborder.h"
#include "ui/statistics/chartgrid.h"
#include "ui/table/recordtable.h"
#include "ui/yearplan/yearcolumns.h"

#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

YearShares::YearShares(Workbook &workbook, QWidget *parent)
    : YearPart(workbook, parent)
    , m_figures(new QLabel)
    , m_chart(new ChartGrid)
    , m_table(new RecordTable(u"yearMembers"_s, tr("Members and their invitations")))
    , m_model(new Model(loadColumns(), this))
    , m_all(addChip(u"everybody"_s))
    , m_never(addChip(u"neverInvited"_s))
    , m_full(addChip(u"atTheCap"_s))
{
    m_table->setModel(m_model, {{totalColumn, Qt::DescendingOrder}});
    m_table->offerHistory(workbook, MemberRepository::table);
    m_table->offerViews(workbook);
    m_table->setEmptyText(tr("Nobody to show."));
    m_chart->setObjectName("yearLoads"_L1);
    m_figures->setObjectName("yearFigures"_L1);
    m_figures->setTextFormat(Qt::PlainText);
    m_figures->setWordWrap(true);
    buildLayout();
    connect(m_all, &QPushButton::clicked, this, [this] { showSpan({}); });
    connect(m_never, &QPushButton::clicked, this, [this] { showSpan({0, 0}); });
    connect(m_full, &QPushButton::clicked, this, [this] { showSpan(atCap()); });
    connect(m_chart, &ChartGrid::pointChosen, this, [this](qsizetype, qsizetype, qsizetype times) {
        showSpan({static_cast<int>(times), static_cast<int>(times)});
    });
    connect(m_table, &RecordTable::openRequested, this, &YearShares::openRequested);
}

QPushButton *YearShares::addChip(const QString &name)
{
    auto *chip = new QPushButton(this);
    chip->setObjectName(name);
    chip->setProperty("chip", true);
    chip->setCheckable(true);
    return chip;
}

void YearShares::buildLayout()
{
    auto *left = new QWidget;
    auto *chart = new QVBoxLayout(left);
    chart->setContentsMargins({});
    chart->addWidget(m_figures);
    chart->addWidget(m_chart, 1);
    auto *right = new QWidget;
    auto *chips = new QHBoxLayout;
    chips->setSpacing(Normal);
    for (QPushButton *chip : {m_all, m_never, m_full})
        chips->addWidget(chip);
    chips->addStretch();
    auto *members = new QVBoxLayout(right);
    members->setContentsMargins({});
    members->addLayout(chips);
    members->addWidget(m_table, 1);
    auto *parts = new QSplitter;
    parts->setChildrenCollapsible(false);
    parts->addWidget(left);
    parts->addWidget(right);
    parts->setSizes({480, 620});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Normal, 0, 0);
    layout->addWidget(parts);
}

YearShares::Span YearShares::atCap() const
{
    return {answer() ? answer()->planning.problem.yearCap : 0};
}

void YearShares::showFacts()
{
    const QList<LoadRow> rows = answer() ? loadRows(index(), *answer()) : QList<LoadRow>();
    m_model->setEntities(rows);
    m_chart->setSeries({loadSeries(rows)});
    tabAsShown(*this); // the numbers of the chart are made anew
    m_figures->setText(answer() ? tr("Gini %1: 0 is equal shares for all, 1 all invitations to one.")
                                      .arg(giniText(answer()->figures.giniPermille))
                                : QString());
    showSpan(m_span);
}

void YearShares::showSpan(const Span &span)
{
    m_span = span;
    showChip(m_all, tr("All members: %1"), {});
    showChip(m_never, tr("Never invited: %1"), {0, 0});
    showChip(m_full, tr("At the cap of %1 a year: %2").arg(atCap().least), atCap());
    m_table->filter()->setRowFilter([this](int row) {
        const int times = m_model->entities().at(row).total();
        return times >= m_span.least && times <= m_span.most;
    });
}

void YearShares::showChip(QPushButton *chip, const QString &text, const Span &span)
{
    const auto count = std::ranges::count_if(
        m_model->entities(), [&](const LoadRow &row) { return row.total() >= span.least && row.total() <= span.most; });
    chip->setText(text.arg(count));
    chip->setChecked(span == m_span);
}

} // namespace lianxin::ui
