#include "ui/yearplan/yearaftermath.h"

#include "ui/activities/aftermathcolumns.h"
#include "ui/base/look.h"
#include "ui/base/taborder.h"
#include "ui/table/recordtable.h"

#include <QCheckBox>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

YearAftermath::YearAftermath(Workbook &workbook, const std::function<QDate()> &today, QWidget *parent)
    : PlanPart(workbook, parent)
    , m_tabs(new QTabWidget)
    , m_all(new QCheckBox(tr("All years")))
    , m_told(new Told(withActivity(publicityColumns(fieldColumns<Publicity>()), PublicityRepository::table), this))
    , m_cases(
          new Cases(withActivity(caseColumns(
                                     fieldColumns<ActivityCase>(), [this]() -> const FactIndex & { return index(); },
                                     [](const ActivityCase &example) { return example.activity; }),
                                 ActivityCaseRepository::table),
                    this))
    , m_reviews(new Reviews(
          withActivity(reviewColumns(fieldColumns<ActivityReview>(), today), ActivityReviewRepository::table), this))
{
    makeTable(u"yearPublicity"_s, tr("In the media"), PublicityRepository::table)->setModel(m_told);
    makeTable(u"yearCases"_s, tr("Typical cases"), ActivityCaseRepository::table)->setModel(m_cases);
    makeTable(u"yearReviews"_s, tr("Reviews"), ActivityReviewRepository::table)->setModel(m_reviews);
    for (RecordTable *table : std::as_const(m_tables))
        table->offerViews(workbook);
    m_tables.at(0)->setEmptyText(
        tr("The media told nothing. It is entered at each activity, after the visit, or imported."));
    m_tables.at(1)->setEmptyText(tr("No typical case. It is entered at each activity, after the visit, or imported."));
    m_tables.at(2)->setEmptyText(tr("No review. It is entered at each activity, after the visit, or imported."));
    storeEdits();
    buildLayout();
}

RecordTable *YearAftermath::makeTable(const QString &name, const QString &title, const QString &table)
{
    auto *made = new RecordTable(name, title);
    made->offerHistory(workbook(), table);
    made->layout()->setContentsMargins(0, Normal, 0, 0);
    connect(made, &RecordTable::openRequested, this, &YearAftermath::openRequested);
    connect(made, &RecordTable::failed, this, &YearAftermath::failed);
    m_tabs->addTab(made, title);
    m_tables.append(made);
    return made;
}

/// Before the columns of a record stands the activity that it is of.
template <typename Entity>
QList<TableColumn<Entity>> YearAftermath::withActivity(QList<TableColumn<Entity>> columns, const QString &table)
{
    using C = TableColumn<Entity>;
    columns.prepend(
        C(tr("County"), [this](const Entity &entity) { return directory().name(index().find(entity.activity).region); })
            .named(u"region"_s)
            .wide(80));
    columns.prepend(C(tr("Activity"),
                      [this](const Entity &entity) {
                          const Activity &activity = index().find(entity.activity);
                          return sideBySide({index().label(activity), activity.theme});
                      })
                        .named(u"activity"_s)
                        .opens([table](const Entity &entity) {
                            return RecordRef {table, entity.id.value};
                        })
                        .wide(200));
    return columns;
}

void YearAftermath::storeEdits()
{
    const auto none = [](const auto &) { return QString(); }; // added at the activity alone
    m_told->onRequest = storedBy<PublicityRepository>(
        workbook(), [](const Publicity &before) { return tr("Edit what the media told: %1").arg(before.title); }, none);
    m_cases->onRequest = storedBy<ActivityCaseRepository>(
        workbook(), [](const ActivityCase &before) { return tr("Edit the case: %1").arg(before.title); }, none);
    m_reviews->onRequest = storedBy<ActivityReviewRepository>(
        workbook(),
        [this](const ActivityReview &before) {
            return tr("Edit the review of %1").arg(index().label(index().find(before.activity)));
        },
        none);
}

void YearAftermath::buildLayout()
{
    m_tabs->setObjectName("aftermathTabs"_L1);
    m_tabs->setDocumentMode(true);
    m_all->setObjectName("allYears"_L1);
    m_all->setToolTip(tr("Shows those of every year, not only of the year above").toHtmlEscaped());
    connect(m_all, &QCheckBox::toggled, this, &YearAftermath::showFacts);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Normal, 0, 0);
    layout->setSpacing(Narrow);
    layout->addWidget(m_all);
    layout->addWidget(m_tabs, 1);
    tabAsShown(*this);
}

bool YearAftermath::isShown(ActivityId activity, const QList<QDate> &days) const
{
    return m_all->isChecked() || index().find(activity).planYear == year()
        || std::ranges::any_of(days, [this](QDate day) { return day.isValid() && day.year() == year(); });
}

void YearAftermath::showFacts()
{
    Database &database = workbook().database();
    auto told = PublicityRepository(database).all();
    auto cases = ActivityCaseRepository(database).all();
    auto reviews = ActivityReviewRepository(database).all();
    if (!expect(told) || !expect(cases) || !expect(reviews))
        return;
    told->removeIf([this](const Publicity &each) { return !isShown(each.activity, {each.publishedOn}); });
    cases->removeIf([this](const ActivityCase &each) { return !isShown(each.activity, {each.promotedOn}); });
    reviews->removeIf([this](const ActivityReview &each) {
        return !isShown(each.activity, {each.dueOn, each.reviewedOn});
    });
    m_told->setEntities(*std::move(told));
    m_cases->setEntities(*std::move(cases));
    m_reviews->setEntities(*std::move(reviews));
    for (RecordTable *table : std::as_const(m_tables))
        table->setScope(m_all->isChecked() || year() == 0 ? QString() : QString::number(year()));
}

} // namespace lianxin::ui
