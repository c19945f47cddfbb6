#include "core/evaluation/ranking.h"
#include "core/members/memberrepository.h"
#include "ui/evaluation/evaluationpage.h"
#include "ui/evaluation/waypane.h"
#include "ui/table/gridview.h"
#include "ui/table/recordtable.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {

constexpr int totalColumn = 2;
constexpr int leastOfLines = 200; // pixels

double inPoints(int hundredths)
{
    return hundredths / 100.0;
}

/// The points of a line, and what of them counts where others came before.
QString lineText(const PointLine &line)
{
    return line.percent == 100 ? pointsText(line.points)
                               : EvaluationPage::tr("%1 (%2 %)").arg(pointsText(line.points)).arg(line.percent);
}

/// How the classes make the total.
CardSection classesSection(const MemberPoints &points)
{
    CardSection section {EvaluationPage::tr("Classes"), {}};
    for (const ClassPoints &each : points.classes) {
        QStringList steps {pointsText(each.raw)};
        for (const int next : {each.counted, each.weighted})
            if (steps.last() != pointsText(next))
                steps.append(pointsText(next));
        section.lines.append(
            {each.name.isEmpty() ? EvaluationPage::tr("Without a class") : each.name, steps.join(u" \u2192 "), {}});
    }
    return section;
}

CardSection unmetSection(const MemberPoints &points, const Rulebook &book)
{
    CardSection section {points.isEligible ? EvaluationPage::tr("The total is limited, not met are")
                                           : EvaluationPage::tr("Not eligible, not met are"),
                         {}};
    for (const RuleCondition &condition : book.conditions)
        if (points.unmet.contains(condition.id))
            section.lines.append({EvaluationPage::tr("Condition"), condition.name, {}});
    return section;
}

} // namespace

void EvaluationPage::showPoints(const QList<MemberPoints> &members)
{
    QStringList columns;
    for (const Rule &rule : std::as_const(m_book.rules))
        columns.append(rule.code + u' ' + rule.item);
    if (m_points == nullptr || columns != m_columnsOf) {
        m_columnsOf = columns;
        buildPoints();
    }
    m_used = usedBy(members, m_book);
    m_leastPrinted = leastPrinted(members, readPrintedPercent(workbook().database()));
    QList<Evaluated> rows;
    for (const MemberPoints &points : members)
        rows.append({points.member, points});
    m_pointsModel->setEntities(rows);
    m_points->chooseFirst();
    showLines(m_points->currentId());
}

void EvaluationPage::buildPoints()
{
    delete m_points;
    delete m_pointsModel;
    m_pointsModel = new PointsModel(pointsColumns(), this);
    m_points = new RecordTable(u"points"_s, tr("Points"));
    m_lines = new RecordCard;
    m_points->setModel(m_pointsModel);
    m_points->offerHistory(workbook(), MemberRepository::table);
    m_points->offerViews(workbook());
    m_points->setPaperRule({internalNote(), [this](qint64 member) {
                                const Evaluated *row = m_pointsModel->find(member);
                                return row != nullptr && row->points.total >= m_leastPrinted;
                            }});
    m_way = new WayPane;
    auto *detail = new QWidget;
    auto *parts = new QVBoxLayout(detail);
    parts->setContentsMargins({});
    parts->setSpacing(0);
    m_lines->setMinimumHeight(leastOfLines);
    parts->addWidget(m_lines, 1);
    parts->addWidget(m_way);
    m_points->setDetail(detail);
    m_points->setEmptyText(tr("Nobody has points yet. They come from attendance, suggestions, reports and services."));
    m_points->view()->sortByColumn(totalColumn, Qt::DescendingOrder);
    m_pointsTab->layout()->addWidget(m_points);
    connect(m_points, &RecordTable::currentChanged, this, &EvaluationPage::showLines);
    connect(m_points, &RecordTable::openRequested, this, &EvaluationPage::openRequested);
    connect(m_lines, &RecordCard::openRequested, this, &EvaluationPage::openRequested);
}

QList<EvaluationPage::PointsModel::Column> EvaluationPage::pointsColumns() const
{
    using C = PointsModel::Column;
    QList<C> columns {
        C(tr("Name"), [](const Evaluated &row) { return row.points.name; })
            .ofPeople()
            .named(u"name"_s)
            .opens([](const Evaluated &row) {
                return RecordRef {MemberRepository::table, row.id.value};
            })
            .wide(90),
        C(tr("Unit"), [](const Evaluated &row) { return row.points.unit; }).named(u"unit"_s).wide(170),
        C(tr("Total"), [](const Evaluated &row) { return inPoints(row.points.total); })
            .named(u"total"_s)
            .toned([](const Evaluated &row) { return row.points.unmet.isEmpty() ? Tone::Plain : Tone::Warning; })
            .wide(70),
    };
    for (const Rule &rule : std::as_const(m_book.rules)) {
        const auto counted = [code = rule.code](const Evaluated &row) -> QVariant {
            const auto item = std::ranges::find(row.points.items, code, &PointItem::rule);
            return item == row.points.items.end() ? QVariant() : QVariant(inPoints(item->counted));
        };
        columns.append(C(rule.code + u' ' + rule.item, counted)
                           .named(u"rule/"_s + rule.code)
                           .explains([item = rule.item](const Evaluated &) { return item; })
                           .aligned(Qt::AlignRight)
                           .wide(52));
    }
    return columns;
}

void EvaluationPage::showLines(qint64 member)
{
    const Evaluated *row = m_pointsModel->find(member);
    m_way->setVisible(row != nullptr);
    if (row != nullptr)
        m_way->showPoints(row->points, m_book, directory(), m_used, index().find(row->id).office);
    if (!row) {
        m_lines->showHint(tr("Choose a member to see where each point comes from."));
        return;
    }
    QList<CardSection> sections;
    for (const PointItem &item : row->points.items)
        sections.append(sectionOf(item, row->points));
    if (!row->points.classes.isEmpty())
        sections.append(classesSection(row->points));
    if (!row->points.unmet.isEmpty())
        sections.append(unmetSection(row->points, m_book));
    sections.append(
        {{},
         {{tr("Member"), tr("Open the profile"), {MemberRepository::table, member}},
          {tr("Days"),
           tr("%1 to %2").arg(m_book.set.validFrom.toString(Qt::ISODate), m_book.set.validTo.toString(Qt::ISODate))}}});
    m_lines->showRecord(tr("%1: %2 points").arg(row->points.name, pointsText(row->points.total)), row->points.unit,
                        sections);
}

CardSection EvaluationPage::sectionOf(const PointItem &item, const MemberPoints &points) const
{
    const auto rule = std::ranges::find(m_book.rules, item.rule, &Rule::code);
    const QString name = rule == m_book.rules.end() ? item.rule : item.rule + u' ' + rule->item;
    CardSection section {tr("%1: %2").arg(name, pointsText(item.counted)), {}};
    if (item.raw != item.counted)
        section.title =
            tr("%1: %2 (capped, without the cap %3)").arg(name, pointsText(item.counted), pointsText(item.raw));
    for (const PointLine &line : points.lines)
        if (line.rule == item.rule)
            section.lines.append({lineText(line), line.source, {line.record.table, line.record.id}});
    return section;
}

} // namespace lianxin::ui
