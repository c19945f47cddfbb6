#include "core/statistics/statisticsjson.h"

#include "core/statistics/wording.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

constexpr double fenPerTenThousandYuan = 1'000'000;

QJsonObject json(const Tally &tally)
{
    QJsonObject object;
    for (const Tally::Row &row : tally.rows())
        object.insert(row.name, row.count);
    return object;
}

QJsonArray json(const QStringList &names)
{
    return QJsonArray::fromStringList(names);
}

/// The five figures, as numbers or as a newspaper tells them.
template <typename Figures>
QJsonObject headlineJson(const Figures &f)
{
    return {{u"activities_held"_s, f.activitiesHeld},
            {u"attendances"_s, f.attendances},
            {u"suggestions"_s, f.suggestions},
            {u"reports"_s, f.reports},
            {u"province_adopted_reports"_s, f.provinceAdoptedReports}};
}

QJsonObject json(const RosterFigures &f)
{
    return {{u"rows"_s, f.rows},
            {u"serving"_s, f.serving},
            {u"by_state"_s, json(f.byState)},
            {u"serving_by_home"_s, json(f.servingByHome)},
            {u"serving_by_sector"_s, json(f.servingBySector)},
            {u"serving_by_role"_s, json(f.servingByRole)},
            {u"serving_by_sex"_s, json(f.servingBySex)},
            {u"serving_by_party"_s, json(f.servingByParty)},
            {u"serving_by_unit_type"_s, json(f.servingByUnitType)},
            {u"phone_blank_rows"_s, f.phoneBlankRows},
            {u"specialty_blank_rows"_s, f.specialtyBlankRows},
            {u"same_name_groups"_s, json(f.sameNameGroups)}};
}

QJsonObject json(const InvitationFigures &f)
{
    return {{u"rows"_s, f.rows},
            {u"present"_s, f.present},
            {u"leave"_s, f.leave},
            {u"absent"_s, f.absent},
            {u"no_show_after_agreeing"_s, f.noShowAfterAgreeing},
            {u"no_reply"_s, f.noReply},
            {u"present_by_channel"_s, json(f.presentByChannel)},
            {u"rows_by_channel"_s, json(f.rowsByChannel)},
            {u"leave_by_reason"_s, json(f.leaveByReason)},
            {u"late_arrivals"_s, f.lateArrivals}};
}

QJsonObject json(const PeopleFigures &f)
{
    return {{u"distinct_participants"_s, f.distinctParticipants},
            {u"distinct_participants_still_serving"_s, f.distinctParticipantsStillServing},
            {u"distinct_invited"_s, f.distinctInvited},
            {u"never_invited_of_serving"_s, f.neverInvitedOfServing},
            {u"never_attended_of_serving"_s, f.neverAttendedOfServing},
            {u"attendance_histogram"_s, json(f.attendanceHistogram)},
            {u"three_times"_s, json(f.threeTimes)}};
}

QJsonObject json(const ActivityFigures &f)
{
    return {{u"no"_s, f.number ? QJsonValue(*f.number) : QJsonValue()},
            {u"date"_s, f.date.toString(Qt::ISODate)},
            {u"county"_s, f.county},
            {u"theme"_s, f.theme},
            {u"invited"_s, f.invited},
            {u"local"_s, f.local},
            {u"specialist"_s, f.specialist},
            {u"attendances"_s, f.attendances},
            {u"suggestions"_s, f.suggestions},
            {u"same_day"_s, f.sameDay},
            {u"by_route"_s, json(f.byRoute)},
            {u"by_category"_s, json(f.byCategory)},
            {u"reports"_s, f.reports},
            {u"city_adopted"_s, f.cityAdopted},
            {u"province_adopted"_s, f.provinceAdopted},
            {u"projects"_s, f.projects},
            {u"needs"_s, f.needs},
            {u"leader"_s, f.leader}};
}

QJsonObject json(const CountyFigures &f)
{
    return {{u"activities"_s, f.activities},
            {u"attendances"_s, f.attendances},
            {u"suggestions"_s, f.suggestions},
            {u"same_day"_s, f.sameDay},
            {u"reports"_s, f.reports},
            {u"city_adopted"_s, f.cityAdopted},
            {u"province_adopted"_s, f.provinceAdopted},
            {u"needs"_s, f.needs}};
}

QJsonObject json(const NeedFigures &f)
{
    return {{u"projects"_s, f.projects},
            {u"needs"_s, f.needs},
            {u"by_category"_s, json(f.byCategory)},
            {u"by_urgency"_s, json(f.byUrgency)}};
}

/// Where members said more than one word.
void addOpinions(QJsonObject &object, const SuggestionFigures &f)
{
    object.insert(u"by_attitude"_s, json(f.byAttitude));
    object.insert(u"by_pertinence"_s, json(f.byPertinence));
    QJsonObject units;
    for (const UnitOpinions &each : f.opinionsByUnit)
        units.insert(each.unit,
                     QJsonObject {{u"satisfaction"_s, json(each.satisfaction)},
                                  {u"attitude"_s, json(each.attitude)},
                                  {u"pertinence"_s, json(each.pertinence)}});
    object.insert(u"opinions_by_main_unit"_s, units);
}

QJsonObject json(const SuggestionFigures &f)
{
    QJsonObject overdue;
    for (const auto &[day, numbers] : f.overdue)
        overdue.insert(day.toString(Qt::ISODate), json(numbers));
    QJsonObject object {{u"total"_s, f.total},
                        {u"by_category"_s, json(f.byCategory)},
                        {u"by_route"_s, json(f.byRoute)},
                        {u"same_day"_s, f.sameDay},
                        {u"same_day_rate_percent"_s, f.sameDayRatePercent},
                        {u"joint"_s, f.joint},
                        {u"department_closed_as_of"_s, f.departmentClosed},
                        {u"department_open_as_of"_s, f.departmentOpen},
                        {u"overdue"_s, overdue},
                        {u"closed_late"_s, json(f.closedLate)},
                        {u"by_grade"_s, json(f.byGrade)},
                        {u"department_closed_by_grade"_s, json(f.departmentClosedByGrade)},
                        {u"by_evaluation"_s, json(f.byEvaluation)},
                        {u"progress_entries"_s, f.progressEntries},
                        {u"by_main_unit"_s, json(f.byMainUnit)},
                        {u"cards"_s, f.cards},
                        {u"proposal_leads"_s, f.proposalLeads},
                        {u"written_by_absent_member"_s, json(f.writtenByAbsentMember)}};
    if (f.byAttitude.sum() + f.byPertinence.sum() > 0)
        addOpinions(object, f);
    return object;
}

QJsonObject json(const ReportFigures &f)
{
    QJsonObject byLevelAndMode;
    for (const auto &[level, modes] : f.adoptedByLevelAndMode)
        byLevelAndMode.insert(level, json(modes));
    QJsonObject object {
        {u"total"_s, f.total},
        {u"kind"_s, json(f.byKind)},
        {u"sent_city"_s, f.sentCity},
        {u"sent_province"_s, f.sentProvince},
        {u"sent_national"_s, f.sentNational},
        {u"adoption_events"_s, f.adoptionEvents},
        {u"forwarded_not_adopted"_s, f.forwardedNotAdopted},
        {u"adopted_by_level"_s, json(f.adoptedByLevel)},
        {u"adopted_by_level_and_mode"_s, byLevelAndMode},
        {u"province_issues"_s, f.provinceIssues},
        {u"comments"_s, QJsonObject {{u"total"_s, f.comments}, {u"by_level"_s, json(f.commentsByLevel)}}},
        {u"multi_source_reports"_s, json(f.multiSourceReports)},
        {u"suggestions_feeding_two_reports"_s, json(f.suggestionsFeedingTwoReports)},
        {u"suggestions_used_in_reports"_s, f.suggestionsUsedInReports},
        {u"province_rate_percent_of_reports"_s, f.provinceRatePercent}};
    for (const auto &[year, reports] : f.provinceAdoptedInYear)
        object.insert(u"province_adopted_in_%1"_s.arg(year), reports);
    return object;
}

QJsonObject json(const MonthFigures &f)
{
    return {{u"month"_s, f.month},
            {u"activities"_s, f.activities},
            {u"attendances"_s, f.attendances},
            {u"suggestions_by_activity_date"_s, f.suggestionsByActivityDate},
            {u"suggestions_by_registration_date"_s, f.suggestionsByRegistrationDate},
            {u"reports_formed"_s, f.reportsFormed},
            {u"city_adopted"_s, f.cityAdopted},
            {u"province_adopted"_s, f.provinceAdopted}};
}

QJsonObject json(const OutcomeFigures &f)
{
    return {{u"total"_s, f.total},
            {u"by_kind"_s, json(f.byKind)},
            {u"financing_wan"_s, static_cast<double>(f.financingFen) / fenPerTenThousandYuan},
            {u"money_wan_all"_s, static_cast<double>(f.moneyFen) / fenPerTenThousandYuan},
            {u"people_trained"_s, f.peopleTrained},
            {u"sessions"_s, f.sessions},
            {u"posts"_s, f.posts}};
}

QJsonObject json(const PairingFigures &f)
{
    return {{u"total"_s, f.total},
            {u"by_state"_s, json(f.byState)},
            {u"service_logs"_s, f.serviceLogs},
            {u"by_kind"_s, json(f.byKind)}};
}

template <typename Figures>
QJsonArray jsonOfEach(const QList<Figures> &list)
{
    QJsonArray array;
    for (const Figures &figures : list)
        array.append(json(figures));
    return array;
}

} // namespace

QJsonObject toJson(const Headline &headline)
{
    return headlineJson(headline);
}

QJsonObject toJson(const Statistics &figures)
{
    QJsonObject perCounty;
    for (const CountyFigures &county : figures.perCounty)
        perCounty.insert(county.county, json(county));
    return {{u"headline"_s, headlineJson(figures.headline)},
            {u"headline_press"_s, headlineJson(pressHeadline(figures.headline))},
            {u"roster"_s, json(figures.roster)},
            {u"specialists_available"_s, QJsonObject {{u"per_activity"_s, json(figures.specialistsAvailable)}}},
            {u"invitations"_s, json(figures.invitations)},
            {u"people"_s, json(figures.people)},
            {u"per_activity"_s, jsonOfEach(figures.perActivity)},
            {u"per_county"_s, perCounty},
            {u"needs"_s, json(figures.needs)},
            {u"suggestions"_s, json(figures.suggestions)},
            {u"reports"_s, json(figures.reports)},
            {u"funnel"_s, json(figures.funnel)},
            {u"monthly"_s, jsonOfEach(figures.monthly)},
            {u"outcomes"_s, json(figures.outcomes)},
            {u"pairings"_s, json(figures.pairings)},
            {u"monthly_awards"_s, figures.monthlyAwards},
            {u"cancelled_activities"_s, figures.cancelledActivities},
            {u"postponed_activities"_s, figures.postponedActivities}};
}

} // namespace lianxin
