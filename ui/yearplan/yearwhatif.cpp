#include "ui/yearplan/yearwhatif.h"

#include "ui/base/backgroundjob.h"
#include "ui/base/look.h"
#include "ui/table/datefield.h"
#include "ui/table/recordtable.h"
#include "ui/yearplan/yearcolumns.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

YearWhatIf::YearWhatIf(Workbook &workbook, std::function<QDate()> today, QWidget *parent)
    : YearPart(workbook, parent)
    , m_today(std::move(today))
    , m_activity(new QComboBox)
    , m_day(new DateField)
    , m_move(new QPushButton(tr("Try the &move")))
    , m_member(new QComboBox)
    , m_withdraw(new QPushButton(tr("Try the with&drawal")))
    , m_outcome(new QLabel)
    , m_write(new QPushButton(tr("&Write it")))
    , m_differences(new RecordTable(u"yearDifferences"_s, tr("Who comes and who comes no longer")))
    , m_differencesModel(new Differences(differenceColumns(), this))
    , m_levels(new RecordTable(u"yearLevels"_s, tr("Totals of both plans")))
    , m_levelsModel(new Levels(levelColumns(), this))
{
    m_differences->setModel(m_differencesModel);
    m_levels->setModel(m_levelsModel);
    m_levels->setEmptyText(tr("Nothing is tried out yet."));
    nameControls();
    buildLayout();
    connectParts();
}

YearWhatIf::~YearWhatIf()
{
    m_work.cancel();
}

void YearWhatIf::nameControls()
{
    m_activity->setObjectName("moveActivity"_L1);
    m_activity->setAccessibleName(tr("Activity to move"));
    m_day->setObjectName("moveDay"_L1);
    m_day->setAccessibleName(tr("The day to which it moves"));
    m_move->setObjectName("tryMove"_L1);
    m_member->setObjectName("withdrawMember"_L1);
    m_member->setAccessibleName(tr("Member who withdraws"));
    m_withdraw->setObjectName("tryWithdrawal"_L1);
    m_outcome->setObjectName("whatIfOutcome"_L1);
    m_outcome->setTextFormat(Qt::PlainText);
    m_outcome->setWordWrap(true);
    m_write->setObjectName("writeChange"_L1);
    makePrimary(m_write);
    for (QComboBox *choice : {m_activity, m_member}) {
        choice->setMinimumWidth(240);
        choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        choice->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
}

QGridLayout *YearWhatIf::buildChoices()
{
    auto *choices = new QGridLayout;
    choices->setHorizontalSpacing(Normal);
    choices->setVerticalSpacing(Normal);
    choices->addWidget(new QLabel(tr("What if this activity")), 0, 0);
    choices->addWidget(m_activity, 0, 1);
    choices->addWidget(new QLabel(tr("moves to")), 0, 2);
    choices->addWidget(m_day, 0, 3);
    choices->addWidget(m_move, 0, 4);
    choices->addWidget(new QLabel(tr("What if this member")), 1, 0);
    choices->addWidget(m_member, 1, 1);
    choices->addWidget(new QLabel(tr("comes to nothing more of the year")), 1, 2, 1, 2);
    choices->addWidget(m_withdraw, 1, 4);
    choices->setColumnStretch(1, 1);
    return choices;
}

void YearWhatIf::buildLayout()
{
    auto *told = new QHBoxLayout;
    told->setSpacing(Normal);
    told->addWidget(m_outcome, 1);
    told->addWidget(m_write);
    auto *parts = new QSplitter;
    parts->setChildrenCollapsible(false);
    parts->addWidget(m_differences);
    parts->addWidget(m_levels);
    parts->setSizes({620, 480});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Normal, 0, 0);
    layout->setSpacing(Normal);
    layout->addLayout(buildChoices());
    layout->addLayout(told);
    layout->addWidget(parts, 1);
}

void YearWhatIf::connectParts()
{
    connect(&m_work, &QFutureWatcherBase::finished, this, &YearWhatIf::takeComparison);
    connect(m_activity, &QComboBox::currentIndexChanged, this, &YearWhatIf::proposeDay);
    connect(m_move, &QPushButton::clicked, this, &YearWhatIf::tryMove);
    connect(m_withdraw, &QPushButton::clicked, this, &YearWhatIf::tryWithdrawal);
    connect(m_write, &QPushButton::clicked, this, &YearWhatIf::writeTried);
    connect(m_differences, &RecordTable::openRequested, this, &YearWhatIf::openRequested);
    connect(m_levels, &RecordTable::openRequested, this, &YearWhatIf::openRequested);
}

void YearWhatIf::showFacts()
{
    offerActivities();
    offerMembers();
    forget();
}

void YearWhatIf::offerActivities()
{
    const QVariant chosen = m_activity->currentData();
    {
        const QSignalBlocker quiet(m_activity);
        m_activity->clear();
        for (const auto &planned : answer() ? answer()->plan.activities : QList<selection::PlannedActivity>()) {
            const Activity &activity = index().find(ActivityId {planned.activity.toLongLong()});
            QStringList parts {index().label(activity), activity.day().toString(Qt::ISODate),
                               activity.number ? activity.theme : QString()};
            parts.removeAll(QString());
            m_activity->addItem(parts.join(u" \u00B7 "_s), activity.id.value);
        }
        m_activity->setCurrentIndex(std::max(m_activity->findData(chosen), m_activity->count() > 0 ? 0 : -1));
    }
    for (QWidget *control :
         {static_cast<QWidget *>(m_activity), static_cast<QWidget *>(m_day), static_cast<QWidget *>(m_move)})
        control->setEnabled(m_activity->count() > 0);
    if (m_activity->currentData() != chosen)
        proposeDay();
}

/// Those who come to something that lies ahead.
void YearWhatIf::offerMembers()
{
    const QVariant chosen = m_member->currentData();
    m_member->clear();
    for (const auto &load : answer() ? answer()->figures.loads : QList<selection::MemberLoad>())
        if (load.planned > 0)
            m_member->addItem(
                tr("%1 (%2 times)").arg(index().nameOf(MemberId {load.member.toLongLong()})).arg(load.planned),
                load.member.toLongLong());
    m_member->setCurrentIndex(std::max(m_member->findData(chosen), m_member->count() > 0 ? 0 : -1));
    m_member->setEnabled(m_member->count() > 0);
    m_withdraw->setEnabled(m_member->count() > 0);
}

/// A month later, as a beginning.
void YearWhatIf::proposeDay()
{
    const Activity &activity = index().find(ActivityId {m_activity->currentData().toLongLong()});
    m_day->setDate(activity.day().isValid() ? activity.day().addMonths(1) : QDate());
}

void YearWhatIf::tryMove()
{
    const auto day = m_day->date();
    if (!day) {
        emit failed({ErrorKind::Invalid, m_day->complaint(), {}});
        return;
    }
    begin(ActivityMove {ActivityId {m_activity->currentData().toLongLong()}, *day});
}

void YearWhatIf::tryWithdrawal()
{
    begin(MemberWithdrawal {MemberId {m_member->currentData().toLongLong()}});
}

void YearWhatIf::begin(const YearChange &change)
{
    if (!answer())
        return;
    forget();
    m_tried = change;
    m_isTrying = true;
    m_outcome->setText(tr("Planning anew…"));
    m_work.setFuture(runInBackground<YearComparison>([answer = answer(), change](const Progress &told) {
        return tryOut(*answer, change, [&] { return told(0, 0); });
    }));
}

void YearWhatIf::takeComparison()
{
    if (!m_isTrying || m_work.isCanceled() || m_work.future().resultCount() == 0)
        return; // something newer is wanted
    m_isTrying = false;
    const auto comparison = m_work.result();
    if (comparison)
        return showComparison(*comparison);
    forget();
    emit failed(comparison.error());
}

void YearWhatIf::showComparison(const YearComparison &comparison)
{
    m_differences->setEmptyText(tr("Nothing differs."));
    m_differencesModel->setEntities(differenceRows(index(), comparison));
    m_levelsModel->setEntities(levelRows(comparison));
    const selection::PlanDifference &difference = comparison.difference;
    const QString found = difference.activities.isEmpty()
        ? tr("The same members come to the same activities.")
        : tr("%1 activities change: %2 invitations are new, %3 fall away.")
              .arg(difference.activities.size())
              .arg(difference.coming)
              .arg(difference.going);
    m_outcome->setText(found + u' ' + tr("Nothing is written yet."));
    m_write->setEnabled(!workbook().isReadOnly());
}

void YearWhatIf::forget()
{
    m_work.cancel();
    m_isTrying = false;
    m_tried.reset();
    m_differences->setEmptyText(tr("Nothing is tried out yet."));
    m_differencesModel->setEntities({});
    m_levelsModel->setEntities({});
    m_write->setEnabled(false);
    m_outcome->setText(m_activity->count() > 0
                           ? tr("Try it out: the plan is made anew beside the one that holds, and nothing is written.")
                           : tr("Nothing of this year lies ahead, so there is nothing to try out."));
}

void YearWhatIf::writeTried()
{
    if (!m_tried || !answer())
        return;
    const YearChange change = *m_tried; // forgotten as soon as the page reads what is written
    if (expect(writeChange(workbook(), answer()->planYear, change, m_today())))
        emit told(tr("It is written, and the year is planned anew."));
}

} // namespace lianxin::ui
