#pragma once

#include "core/directory/settings.h"
#include "core/invitations/invitationrepository.h"
#include "tests/support/office.h"

/// An office that invites to one activity.
struct InvitingOffice : Office {
    inline static const QDate today {2024, 3, 20};

    lianxin::Activity visit = planned({2024, 3, 28});

    InvitingOffice()
    {
        using namespace Qt::StringLiterals;
        lianxin::Settings settings(database);
        for (const auto &[name, value] :
             {std::pair(u"letter.organ"_s, u"Town Committee"_s), std::pair(u"letter.salutation"_s, u"委员"_s),
              std::pair(u"programme.title"_s, u"Bridges"_s), std::pair(u"office.name"_s, u"Liaison Office"_s)})
            succeed(act(*workbook, [&, name = name, value = value] { return settings.set(name, value); }));
    }

    lianxin::Activity planned(QDate day) const
    {
        lianxin::Activity activity = this->activity(day.isValid() ? 1 : 2);
        activity.plannedOn = day;
        activity.theme = QStringLiteral("Roads and rivers");
        activity.region = word(lianxin::WordList::Region, QStringLiteral("North"));
        lianxin::ActivityRepository activities(database);
        return valueOf(act(*workbook, [&] { return activities.update(activity); }));
    }

    void invite(const QString &name, lianxin::Reply reply = lianxin::Reply::None, QDate sentOn = {}) const
    {
        lianxin::Invitation invitation;
        invitation.activity = visit.id;
        invitation.member = member(name).id;
        invitation.reply = reply;
        invitation.sentOn = sentOn;
        lianxin::InvitationRepository invitations(database);
        valueOf(act(*workbook, [&] { return invitations.insert(invitation); }));
    }

    /// A host and a cooperating unit.
    void involveUnits()
    {
        visit.host = QStringLiteral("North Committee");
        visit.units = {word(lianxin::WordList::Unit, QStringLiteral("Road Bureau"))};
        store();
    }

    /// Keeps what was changed of the activity.
    void store()
    {
        lianxin::ActivityRepository activities(database);
        visit = valueOf(act(*workbook, [&] { return activities.update(visit); }));
    }
};
