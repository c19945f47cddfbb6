#include "ui/yearplan/yearcolumns.h"

#include "core/activities/activityrepository.h"
#include "core/members/memberrepository.h"
#include "ui/directory/settingtitles.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {

using YearColumn = TableColumn<YearRow>;
using LoadColumn = TableColumn<LoadRow>;
using PolicyColumn = TableColumn<PolicyRow>;
using DifferenceColumn = TableColumn<DifferenceRow>;
using LevelColumn = TableColumn<LevelRow>;

QString yearTitle(const char *title)
{
    return QCoreApplication::translate("YearPlan", title);
}

/// A number that says something only of what lies ahead.
QVariant ifAhead(const YearRow &row, int number)
{
    return row.isAhead ? QVariant(number) : QVariant();
}

QString placesText(const PlacesTaken &places)
{
    return QCoreApplication::translate("YearPlan", "%1 of %2").arg(places.taken).arg(places.wanted);
}

Tone toneOf(const YearRow &row, const PlacesTaken &places)
{
    return row.isAhead && places.open() > 0 ? Tone::Warning : Tone::Plain;
}

/// Which activity it is.
QList<YearColumn> activityColumns()
{
    return {
        YearColumn(yearTitle(QT_TRANSLATE_NOOP("YearPlan", "Activity")), &YearRow::name)
            .named(u"name"_s)
            .opens([](const YearRow &row) {
                return RecordRef {ActivityRepository::table, row.id};
            })
            .wide(120),
        YearColumn(yearTitle(QT_TRANSLATE_NOOP("YearPlan", "Theme")), &YearRow::theme)
            .named(u"theme"_s)
            .explains(&YearRow::theme)
            .wide(130),
        YearColumn(yearTitle(QT_TRANSLATE_NOOP("YearPlan", "Date")), &YearRow::day).named(u"day"_s).wide(100),
        YearColumn(yearTitle(QT_TRANSLATE_NOOP("YearPlan", "County")), &YearRow::county).named(u"region"_s).wide(76),
    };
}

/// Who comes to it.
QList<YearColumn> placeColumns()
{
    return {
        YearColumn(yearTitle(QT_TRANSLATE_NOOP("YearPlan", "Local")),
                   [](const YearRow &row) { return placesText(row.local); })
            .named(u"local"_s)
            .toned([](const YearRow &row) { return toneOf(row, row.local); })
            .sortsBy([](const YearRow &row) { return row.local.taken; })
            .wide(70),
        YearColumn(yearTitle(QT_TRANSLATE_NOOP("YearPlan", "Specialists")),
                   [](const YearRow &row) { return placesText(row.specialists); })
            .named(u"specialists"_s)
            .toned([](const YearRow &row) { return toneOf(row, row.specialists); })
            .sortsBy([](const YearRow &row) { return row.specialists.taken; })
            .wide(70),
        YearColumn(yearTitle(QT_TRANSLATE_NOOP("YearPlan", "Open")),
                   [](const YearRow &row) { return ifAhead(row, row.open()); })
            .named(u"open"_s)
            .wide(60),
        YearColumn(yearTitle(QT_TRANSLATE_NOOP("YearPlan", "Members")), &YearRow::members)
            .named(u"members"_s)
            .explains(&YearRow::members)
            .wide(260),
        YearColumn(yearTitle(QT_TRANSLATE_NOOP("YearPlan", "Fixed")),
                   [](const YearRow &row) { return ifAhead(row, row.confirmed); })
            .named(u"confirmed"_s)
            .explains([](const YearRow &) {
                return yearTitle(QT_TRANSLATE_NOOP(
                    "YearPlan", "Accepted, sent or set by hand: whatever is planned anew, they come."));
            })
            .wide(64),
        YearColumn(yearTitle(QT_TRANSLATE_NOOP("YearPlan", "Came")),
                   [](const YearRow &row) { return row.came ? QVariant(*row.came) : QVariant(); })
            .named(u"came"_s)
            .wide(64),
        YearColumn(yearTitle(QT_TRANSLATE_NOOP("YearPlan", "State")), &YearRow::state).named(u"state"_s).wide(72),
        YearColumn(yearTitle(QT_TRANSLATE_NOOP("YearPlan", "What is missing")), &YearRow::missing)
            .named(u"missing"_s)
            .explains(&YearRow::missing)
            .wide(260),
    };
}

QString meanText(const selection::PolicyOutcome &outcome)
{
    const int hundredths = outcome.meanTierHundredths();
    return u"%1.%2"_s.arg(hundredths / 100).arg(hundredths % 100, 2, 10, QChar(u'0'));
}

/// What the policy is, and how well the activities are served by it.
QList<PolicyColumn> servedColumns()
{
    return {
        PolicyColumn(yearTitle(QT_TRANSLATE_NOOP("YearPlan", "What comes first")),
                     [](const PolicyRow &row) { return orderText(row.outcome.fewestInvitedFirst); })
            .named(u"order"_s)
            .wide(210),
        PolicyColumn(yearTitle(QT_TRANSLATE_NOOP("YearPlan", "At most a year")),
                     [](const PolicyRow &row) {
                         return row.outcome.yearCap > 0 ? QString::number(row.outcome.yearCap)
                                                        : yearTitle(QT_TRANSLATE_NOOP("YearPlan", "no limit"));
                     })
            .named(u"cap"_s)
            .wide(84),
        PolicyColumn(yearTitle(QT_TRANSLATE_NOOP("YearPlan", "In force")), &PolicyRow::isInForce)
            .named(u"in_force"_s)
            .wide(64),
        PolicyColumn(yearTitle(QT_TRANSLATE_NOOP("YearPlan", "Panels found")),
                     [](const PolicyRow &row) {
                         return placesText({row.outcome.panels, row.outcome.panels + row.outcome.withoutPanel});
                     })
            .named(u"panels"_s)
            .sortsBy([](const PolicyRow &row) { return row.outcome.panels; })
            .wide(84),
        PolicyColumn(yearTitle(QT_TRANSLATE_NOOP("YearPlan", "Coverage")),
                     [](const PolicyRow &row) { return row.outcome.coverage; })
            .named(u"coverage"_s)
            .wide(84),
        PolicyColumn(yearTitle(QT_TRANSLATE_NOOP("YearPlan", "Mean class")),
                     [](const PolicyRow &row) { return meanText(row.outcome); })
            .named(u"mean_tier"_s)
            .aligned(Qt::AlignRight)
            .sortsBy([](const PolicyRow &row) { return row.outcome.meanTierHundredths(); })
            .wide(96),
    };
}

/// How the invitations are shared by it.
QList<PolicyColumn> sharedColumns()
{
    return {
        PolicyColumn(yearTitle(QT_TRANSLATE_NOOP("YearPlan", "Most for one")),
                     [](const PolicyRow &row) { return row.outcome.mostInvitations; })
            .named(u"most"_s)
            .wide(84),
        PolicyColumn(yearTitle(QT_TRANSLATE_NOOP("YearPlan", "Members invited")),
                     [](const PolicyRow &row) { return row.outcome.distinctMembers; })
            .named(u"distinct"_s)
            .wide(88),
        PolicyColumn(yearTitle(QT_TRANSLATE_NOOP("YearPlan", "Gini")),
                     [](const PolicyRow &row) { return giniText(row.outcome.giniPermille); })
            .named(u"gini"_s)
            .aligned(Qt::AlignRight)
            .sortsBy([](const PolicyRow &row) { return row.outcome.giniPermille; })
            .wide(72),
        PolicyColumn(yearTitle(QT_TRANSLATE_NOOP("YearPlan", "Sum of squares")),
                     [](const PolicyRow &row) { return row.outcome.squares; })
            .named(u"squares"_s)
            .wide(100),
    };
}

Tone toneOfDifference(qint64 change)
{
    return change == 0 ? Tone::Muted : Tone::Plain;
}

QString signedText(qint64 change)
{
    return change > 0 ? u'+' + QString::number(change) : QString::number(change);
}

} // namespace

QList<TableColumn<YearRow>> yearColumns()
{
    return activityColumns() + placeColumns();
}

QList<TableColumn<LoadRow>> loadColumns()
{
    return {
        LoadColumn(yearTitle(QT_TRANSLATE_NOOP("YearPlan", "Name")), &LoadRow::name)
            .ofPeople()
            .named(u"name"_s)
            .opens([](const LoadRow &row) {
                return RecordRef {MemberRepository::table, row.id};
            })
            .wide(84),
        LoadColumn(yearTitle(QT_TRANSLATE_NOOP("YearPlan", "Employer and post")), &LoadRow::unit)
            .named(u"unit"_s)
            .explains(&LoadRow::unit)
            .wide(170),
        LoadColumn(yearTitle(QT_TRANSLATE_NOOP("YearPlan", "Invitations")), &LoadRow::total)
            .named(u"total"_s)
            .toned([](const LoadRow &row) { return row.isAtCap() ? Tone::Warning : Tone::Plain; })
            .wide(84),
        LoadColumn(yearTitle(QT_TRANSLATE_NOOP("YearPlan", "Held")), &LoadRow::held).named(u"held"_s).wide(64),
        LoadColumn(yearTitle(QT_TRANSLATE_NOOP("YearPlan", "Planned")), &LoadRow::planned).named(u"planned"_s).wide(76),
        LoadColumn(yearTitle(QT_TRANSLATE_NOOP("YearPlan", "Activities")), &LoadRow::activities)
            .named(u"activities"_s)
            .explains(&LoadRow::activities)
            .wide(200),
    };
}

QList<TableColumn<PolicyRow>> policyColumns()
{
    return servedColumns() + sharedColumns();
}

QList<TableColumn<DifferenceRow>> differenceColumns()
{
    return {
        DifferenceColumn(yearTitle(QT_TRANSLATE_NOOP("YearPlan", "Activity")), &DifferenceRow::name)
            .named(u"name"_s)
            .opens([](const DifferenceRow &row) {
                return RecordRef {ActivityRepository::table, row.id};
            })
            .explains(&DifferenceRow::name)
            .wide(170),
        DifferenceColumn(yearTitle(QT_TRANSLATE_NOOP("YearPlan", "Come")), &DifferenceRow::come)
            .named(u"come"_s)
            .explains(&DifferenceRow::come)
            .wide(170),
        DifferenceColumn(yearTitle(QT_TRANSLATE_NOOP("YearPlan", "Come no longer")), &DifferenceRow::go)
            .named(u"go"_s)
            .explains(&DifferenceRow::go)
            .wide(170),
    };
}

QList<TableColumn<LevelRow>> levelColumns()
{
    return {
        LevelColumn(yearTitle(QT_TRANSLATE_NOOP("YearPlan", "Total")), &LevelRow::name).named(u"name"_s).wide(190),
        LevelColumn(yearTitle(QT_TRANSLATE_NOOP("YearPlan", "As planned")), &LevelRow::before)
            .named(u"before"_s)
            .wide(90),
        LevelColumn(yearTitle(QT_TRANSLATE_NOOP("YearPlan", "Tried out")), &LevelRow::after).named(u"after"_s).wide(90),
        LevelColumn(yearTitle(QT_TRANSLATE_NOOP("YearPlan", "Difference")),
                    [](const LevelRow &row) { return signedText(row.after - row.before); })
            .named(u"difference"_s)
            .aligned(Qt::AlignRight)
            .sortsBy([](const LevelRow &row) { return row.after - row.before; })
            .toned([](const LevelRow &row) { return toneOfDifference(row.after - row.before); })
            .wide(80),
    };
}

QString giniText(int permille)
{
    return u"%1.%2"_s.arg(permille / 1000).arg(permille % 1000, 3, 10, QChar(u'0'));
}

QString orderText(bool fewestInvitedFirst)
{
    for (const Meaning &choice : settingChoices(u"selection.order"_s))
        if ((choice.code == "fewest"_L1) == fewestInvitedFirst)
            return choice.title;
    return {};
}

} // namespace lianxin::ui
