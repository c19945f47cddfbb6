#pragma once

#include "core/activities/projectrepository.h"
#include "core/directory/settings.h"
#include "core/invitations/invitationrepository.h"
#include "core/nomination/nomination.h"
#include "tests/support/office.h"

/// A county with residents, specialists from elsewhere, and a visit that is planned there.
struct Visit : Office {
    lianxin::Activity visit;
    QList<lianxin::Member> residents;
    QList<lianxin::Member> specialists;

    Visit()
    {
        using lianxin::WordList;
        visit = activity(1);
        visit.theme = QStringLiteral("电商");
        visit.region = word(WordList::Region, QStringLiteral("东县"));
        visit.plannedOn = QDate(2024, 4, 25);
        visit.localSeats = 1;
        visit.specialties = {word(WordList::Specialty, QStringLiteral("电商"))};
        change(visit);
        set(QStringLiteral("selection.specialist_min"), QStringLiteral("1"));
        set(QStringLiteral("selection.specialist_max"), QStringLiteral("1"));
        word(WordList::Post, QStringLiteral("经理"));

        residents = {add(QStringLiteral("安"), QStringLiteral("东县"), 0),
                     add(QStringLiteral("白"), QStringLiteral("东县"), 0)};
        specialists = {add(QStringLiteral("陈"), QStringLiteral("西县"), 2),
                       add(QStringLiteral("丁"), QStringLiteral("西县"), 3)};
    }

    void set(const QString &name, const QString &value) const
    {
        lianxin::Settings settings(database);
        succeed(act(*workbook, [&] { return settings.set(name, value); }));
    }

    void change(lianxin::Activity &changed) const
    {
        lianxin::ActivityRepository activities(database);
        changed = valueOf(act(*workbook, [&] { return activities.update(changed); }));
    }

    /// A serving member of an employer of their own; `depth` in the theme, 0 = none.
    lianxin::Member add(const QString &name, const QString &home, int depth) const
    {
        using lianxin::WordList;
        lianxin::Member made = member(name);
        made.unit = name + QStringLiteral("公司经理");
        made.home = word(WordList::Region, home);
        made.sector = word(WordList::Sector, name + QStringLiteral("界"));
        made.state = word(WordList::MemberState, QStringLiteral("在任"), QStringLiteral("serving"));
        if (depth > 0)
            made.specialties = {{word(WordList::Specialty, QStringLiteral("电商")), depth}};
        return update(made);
    }
    lianxin::Member update(const lianxin::Member &changed) const
    {
        lianxin::MemberRepository members(database);
        return valueOf(act(*workbook, [&] { return members.update(changed); }));
    }

    /// A project that `visited` hosts, the first or the next one.
    lianxin::Project project(lianxin::EnterpriseId visited = {}) const
    {
        lianxin::ProjectRepository projects(database);
        lianxin::Project made;
        made.activity = visit.id;
        made.number = static_cast<int>(valueOf(projects.of(visit.id)).size()) + 1;
        made.name = QStringLiteral("甲");
        made.enterprise = visited;
        return valueOf(act(*workbook, [&] { return projects.insert(made); }));
    }
    /// A need of the first project, which is made when there is none.
    lianxin::Need need(const QStringList &specialties, const QString &content = QStringLiteral("缺人")) const
    {
        lianxin::NeedRepository needs(database);
        const auto projects = valueOf(lianxin::ProjectRepository(database).of(visit.id));
        lianxin::Need made;
        made.project = projects.isEmpty() ? project().id : projects.first().id;
        made.number = static_cast<int>(valueOf(needs.of(visit.id)).size()) + 1;
        made.content = content;
        for (const QString &specialty : specialties)
            made.specialties.append(word(lianxin::WordList::Specialty, specialty));
        return valueOf(act(*workbook, [&] { return needs.insert(made); }));
    }
    lianxin::Need need(const QString &specialty) const { return need(QStringList {specialty}); }

    lianxin::Invitation invite(const lianxin::Member &who, lianxin::ActivityId where, lianxin::Reply reply) const
    {
        lianxin::Invitation invitation;
        invitation.activity = where;
        invitation.member = who.id;
        invitation.reply = reply;
        lianxin::InvitationRepository invitations(database);
        return valueOf(act(*workbook, [&] { return invitations.insert(invitation); }));
    }
    /// An activity elsewhere that is planned for `day`.
    lianxin::Activity planned(int number, QDate day, const QString &theme) const
    {
        lianxin::Activity made = activity(number);
        made.plannedOn = day;
        made.theme = theme;
        change(made);
        return made;
    }

    [[nodiscard]] lianxin::Nomination nomination(const lianxin::PanelChoices &choices = {}) const
    {
        return valueOf(lianxin::nominate(database, visit.id, choices));
    }
    [[nodiscard]] QStringList panel(const lianxin::PanelChoices &choices = {}) const
    {
        const lianxin::Nomination chosen = nomination(choices);
        QStringList names;
        for (const auto &each : chosen.answer.members)
            names.append(lianxin::selection::findMember(chosen.problem, each.id)->name);
        names.sort();
        return names;
    }
    [[nodiscard]] QString exclusion(const lianxin::Member &who, const lianxin::PanelChoices &choices = {}) const
    {
        return nomination(choices).exclusions.value(QString::number(who.id.value));
    }
    [[nodiscard]] QStringList warnings(const lianxin::Member &who) const
    {
        return nomination().warnings.value(QString::number(who.id.value));
    }
};
