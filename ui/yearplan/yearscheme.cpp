#include "ui/yearplan/yearscheme.h"

#include "core/activities/activityrepository.h"
#include "core/documents/schemepapers.h"
#include "ui/base/look.h"
#include "ui/base/tonesign.h"
#include "ui/papers/papersbutton.h"
#include "ui/table/datefield.h"
#include "ui/table/datetext.h"
#include "ui/table/recordtable.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {

/// As the plan prints it, or the day.
QString dateOfLine(const BaselineLine &line)
{
    return line.plannedText.isEmpty() ? dateText(line.plannedOn) : line.plannedText;
}

Tone toneOfFate(const SchemeRow &row)
{
    switch (row.fate) {
    case SchemeFate::Kept:
        return row.heldOn.isValid() ? Tone::Good : Tone::Plain;
    case SchemeFate::Dropped:
        return Tone::Bad;
    default:
        return Tone::Warning;
    }
}

const BaselineLine &shownLine(const SchemeRow &row)
{
    return row.now.activityWas != 0 ? row.now : row.was;
}

} // namespace

YearScheme::YearScheme(Workbook &workbook, std::function<QDate()> today, QWidget *parent)
    : PlanPart(workbook, parent)
    , m_today(std::move(today))
    , m_state(new QLabel)
    , m_by(new QLineEdit)
    , m_day(new DateField)
    , m_approve(new QPushButton(tr("Appr&ove the plan")))
    , m_papers(new PapersButton(papersOfKind<documents::SchemePaper>(), tr("Papers of the plan of this year")))
    , m_table(new RecordTable(u"yearScheme"_s, tr("Plan of the year")))
    , m_model(new Model(columns(), this))
{
    m_state->setObjectName("schemeState"_L1);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    m_by->setObjectName("approvedBy"_L1);
    m_by->setAccessibleName(tr("Approved by"));
    m_by->setPlaceholderText(tr("Approved by: the meeting, or the leader"));
    m_day->setObjectName("schemeDay"_L1);
    nameDay();
    connect(m_day, &DateField::dateChosen, this, &YearScheme::showDay);
    connect(m_day, &DateField::editingFinished, this, &YearScheme::showDay); // what is no day is told too
    m_approve->setObjectName("approvePlan"_L1);
    m_approve->setToolTip(
        tr("Freezes the plan as it is now. What is moved, dropped or added later is told beside it.").toHtmlEscaped());
    connect(m_approve, &QPushButton::clicked, this, &YearScheme::approve);
    connect(m_papers, &PapersButton::requested, this, [this](const QString &paper) {
        if (year() != 0)
            emit paperRequested(paper, year());
    });
    connect(m_by, &QLineEdit::returnPressed, this, &YearScheme::approve);
    m_table->setModel(m_model);
    m_table->offerViews(workbook);
    m_table->setEmptyText(tr("No activity in the plan of this year."));
    connect(m_table, &RecordTable::openRequested, this, &YearScheme::openRequested);
    buildLayout();
}

void YearScheme::buildLayout()
{
    auto *head = new QHBoxLayout;
    head->setSpacing(Normal);
    head->addWidget(m_state, 1);
    m_by->setMaximumWidth(widePane);
    head->addWidget(m_by, 1);
    head->addWidget(m_day);
    head->addWidget(m_approve);
    head->addWidget(m_papers);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Normal, 0, 0);
    layout->addLayout(head);
    layout->addWidget(m_table, 1);
}

QList<YearScheme::Model::Column> YearScheme::columns()
{
    using C = Model::Column;
    return {
        C(tr("No."),
          [](const SchemeRow &row) {
              const auto number = shownLine(row).number;
              return number ? QVariant(*number) : QVariant();
          })
            .named(u"number"_s)
            .ordinal()
            .wide(48),
        C(tr("Theme"), [](const SchemeRow &row) { return shownLine(row).theme; }).named(u"theme"_s).wide(220),
        C(tr("County"), [this](const SchemeRow &row) { return directory().name(shownLine(row).region); })
            .named(u"region"_s)
            .wide(132),
        C(tr("As approved"), [this](const SchemeRow &row) { return isApproved() ? dateOfLine(row.was) : QString(); })
            .named(u"was"_s)
            .sortsBy([](const SchemeRow &row) { return row.was.plannedOn; })
            .wide(132),
        C(tr("Now"), [](const SchemeRow &row) { return dateOfLine(row.now); })
            .named(u"now"_s)
            .sortsBy([](const SchemeRow &row) { return row.now.plannedOn; })
            .wide(132),
        C(tr("What became of it"),
          [this](const SchemeRow &row) { return isApproved() ? lianxin::wordFor(row.fate) : QString(); })
            .named(u"fate"_s)
            .toned([this](const SchemeRow &row) { return isApproved() ? toneOfFate(row) : Tone::Plain; })
            .wide(110),
        C(tr("Held"), [](const SchemeRow &row) { return QVariant(row.heldOn); }).named(u"held_on"_s).wide(100),
        C(tr("Why"), [](const SchemeRow &row) { return row.reason; }).named(u"reason"_s).wide(200),
    };
}

void YearScheme::showFacts()
{
    const auto approved = PlanBaselineRepository(workbook().database()).ofYear(year());
    if (!approved && approved.error().kind != ErrorKind::NotFound)
        emit failed(approved.error());
    const bool wasApproved = isApproved();
    m_baseline = approved ? *approved : PlanBaseline();
    if (wasApproved != isApproved()) {
        m_day->clear();
        nameDay();
    }
    const PlanBaseline compared = approved ? *approved : planOn(approvalDay().value_or(m_today()));
    m_lines = compareScheme(compared, facts().activities, facts().changes);
    QList<SchemeRow> rows;
    for (const SchemeLine &line : std::as_const(m_lines)) {
        SchemeRow row;
        static_cast<SchemeLine &>(row) = line;
        row.id = line.activity;
        rows.append(row);
    }
    m_model->setEntities(rows);
    m_by->setVisible(!approved);
    m_approve->setVisible(!approved);
    m_approve->setEnabled(!m_lines.isEmpty());
    showProgress();
}

/// Before the approval the day is that of it.
void YearScheme::nameDay()
{
    m_day->setAccessibleName(isApproved() ? tr("Plan and what was done by the day") : tr("Approved on"));
    m_day->setToolTip((isApproved() ? tr("The day on whose evening the plan is held against what was done")
                                    : tr("The day of the approval; what was changed later is told beside the plan"))
                          .toHtmlEscaped());
    m_day->setPlaceholderText(isApproved() ? tr("by today") : tr("approved today"));
}

std::optional<QDate> YearScheme::approvalDay() const
{
    const auto chosen = m_day->date();
    if (!chosen || *chosen > m_today())
        return std::nullopt;
    return chosen->isValid() ? *chosen : m_today();
}

PlanBaseline YearScheme::planOn(QDate day) const
{
    return baselineOf(facts().activities, facts().changes, year(), day, m_by->text());
}

void YearScheme::showDay()
{
    if (isApproved())
        showProgress();
    else
        showFacts();
}

void YearScheme::showProgress()
{
    if (year() == 0)
        return m_state->setText(tr("No plan of a year yet."));
    if (!isApproved())
        return m_state->setText((QStringList(tr("The plan of %1 is not approved yet.").arg(year()))
                                 + doubtsOfPlan(facts().activities, year()))
                                    .join(u' '));
    const auto chosen = m_day->date();
    if (!chosen)
        return m_state->setText(withShape(Tone::Bad, m_day->complaint()));
    const QDate day = chosen->isValid() ? *chosen : m_today();
    const SchemeProgress progress = progressOn(m_baseline, m_lines, day);
    const QString due = day == m_today() ? tr("due by today %1, held %2") : tr("due by the day %1, held %2");
    QStringList parts {tr("Approved on %1").arg(dateText(m_baseline.approvedOn)), m_baseline.approvedBy,
                       tr("%1 activities").arg(progress.approved), due.arg(progress.due).arg(progress.held),
                       tr("dropped %1, held besides %2").arg(progress.dropped).arg(progress.added)};
    parts.removeAll(QString());
    m_state->setText(parts.join(u" \u00B7 "_s));
}

void YearScheme::approve()
{
    if (isApproved() || year() == 0)
        return;
    const auto day = approvalDay();
    if (!day)
        return m_state->setText(withShape(Tone::Bad,
                                          m_day->date() ? tr("This day is still to come: nothing was approved then.")
                                                        : m_day->complaint()));
    const PlanBaseline baseline = planOn(*day);
    PlanBaselineRepository baselines(workbook().database());
    if (perform(tr("Approve the plan of %1").arg(year()), [&] { return baselines.insert(baseline); }))
        m_by->clear();
}

bool YearScheme::reveal(const RecordRef &record)
{
    return record.table == ActivityRepository::table && m_table->reveal(record.id);
}

RecordRef YearScheme::current() const
{
    return {ActivityRepository::table, m_table->currentId()};
}

} // namespace lianxin::ui
