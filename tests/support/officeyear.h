#pragma once

#include "core/activities/projectrepository.h"
#include "core/invitations/invitationrepository.h"
#include "core/nomination/yearplanning.h"
#include "tests/support/office.h"

#include <algorithm>

/// Two visits of the plan of 2024 lie ahead, one was held; an expert and a resident, both serving.
struct OfficeYear : Office {
    explicit OfficeYear(std::unique_ptr<lianxin::Workbook> made = aWorkbook())
        : Office {std::move(made)}
    {
    }

    lianxin::Member expert =
        add(QStringLiteral("陈"), QStringLiteral("西县"), QStringLiteral("在任"), QStringLiteral("serving"));
    lianxin::Member resident =
        add(QStringLiteral("安"), QStringLiteral("东县"), QStringLiteral("在任"), QStringLiteral("serving"));
    lianxin::Activity held = activity(1, {2024, 3, 1});
    lianxin::Activity may = plan(2, {2024, 5, 10});
    lianxin::Activity june = plan(3, {2024, 6, 10});

    lianxin::Member add(const QString &name, const QString &home, const QString &state, const QString &meaning) const
    {
        lianxin::Member made = member(name);
        made.home = word(lianxin::WordList::Region, home);
        made.unit = name + QStringLiteral("公司");
        made.state = word(lianxin::WordList::MemberState, state, meaning);
        if (home == QStringLiteral("西县"))
            made.specialties = {{word(lianxin::WordList::Specialty, QStringLiteral("电商")), 3}};
        lianxin::MemberRepository members(database);
        return valueOf(act(*workbook, [&] { return members.update(made); }));
    }
    lianxin::Activity plan(int number, QDate day) const
    {
        lianxin::Activity planned = activity(number);
        planned.region = word(lianxin::WordList::Region, QStringLiteral("东县"));
        planned.plannedOn = day;
        planned.localSeats = 1;
        planned.specialistSeats = 6;
        planned.theme = QStringLiteral("电商");
        planned.specialties = {word(lianxin::WordList::Specialty, QStringLiteral("电商"))};
        return store(planned);
    }
    lianxin::Activity store(const lianxin::Activity &changed) const
    {
        lianxin::ActivityRepository activities(database);
        return valueOf(act(*workbook, [&] { return activities.update(changed); }));
    }
    void need(const lianxin::Activity &activity, int number, const QString &urgency, const QString &asked) const
    {
        lianxin::ProjectRepository projects(database);
        lianxin::NeedRepository needs(database);
        const lianxin::EntryId specialty = word(lianxin::WordList::Specialty, asked);
        const lianxin::EntryId urgent = word(lianxin::WordList::Urgency, urgency, urgency);
        succeed(act(*workbook, [&]() -> lianxin::Result<void> {
            const lianxin::Project project =
                valueOf(projects.insert({{}, 0, activity.id, number, QStringLiteral("甲"), {}, {}, {}, {}, {}}));
            valueOf(needs.insert({{}, 0, project.id, 1, {}, urgent, QStringLiteral("缺人"), {specialty}}));
            return {};
        }));
    }
    void invite(const lianxin::Member &who, const lianxin::Activity &where, lianxin::Reply reply,
                QDate sentOn = {}) const
    {
        lianxin::Invitation invitation;
        invitation.activity = where.id;
        invitation.member = who.id;
        invitation.reply = reply;
        invitation.sentOn = sentOn;
        lianxin::InvitationRepository invitations(database);
        valueOf(act(*workbook, [&] { return invitations.insert(invitation); }));
    }
    lianxin::YearPlanning planning() const { return valueOf(lianxin::yearPlanning(database, 2024)); }
    lianxin::selection::PlanActivity planned(const lianxin::Activity &activity) const
    {
        const lianxin::YearPlanning year = planning();
        return *std::ranges::find(year.problem.activities, QString::number(activity.id.value),
                                  &lianxin::selection::PlanActivity::id);
    }
};

inline QString idOf(const lianxin::Member &member)
{
    return QString::number(member.id.value);
}
