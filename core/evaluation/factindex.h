#pragma once

#include "core/evaluation/facts.h"

#include <QHash>
#include <QMap>
#include <QSet>

namespace lianxin {

/// The names and numbers that more than one record has, so that its label must tell more.
struct SharedLabels {
    QSet<QString> members; ///< names
    QSet<int> activities; ///< numbers, used by more than one plan
    QSet<int> reports; ///< numbers, used in more than one year

    friend bool operator==(const SharedLabels &, const SharedLabels &) = default;
};

/// Those among `facts`.
[[nodiscard]] SharedLabels sharedLabels(const Facts &facts);

/// The ways from one fact to the others. It points into `facts`, which must stay as it is meanwhile.
class FactIndex
{
public:
    explicit FactIndex(const Facts &facts)
        : FactIndex(facts, sharedLabels(facts))
    {
    }
    /// Of facts that are not all there are: `shared` are the labels that are shared among all.
    FactIndex(const Facts &facts, SharedLabels shared);

    [[nodiscard]] const Facts &facts() const { return m_facts; }

    /// The record with this id; one that is not stored when there is none.
    [[nodiscard]] const Member &find(MemberId id) const { return m_members.of(id); }
    [[nodiscard]] const Activity &find(ActivityId id) const { return m_activities.of(id); }
    [[nodiscard]] const Project &find(ProjectId id) const { return m_projects.of(id); }
    [[nodiscard]] const Suggestion &find(SuggestionId id) const { return m_suggestions.of(id); }
    [[nodiscard]] const Report &find(ReportId id) const { return m_reports.of(id); }
    [[nodiscard]] const Enterprise &find(EnterpriseId id) const { return m_enterprises.of(id); }
    [[nodiscard]] const Venue &find(VenueId id) const { return m_venues.of(id); }
    [[nodiscard]] const Pairing &find(PairingId id) const { return m_pairings.of(id); }
    [[nodiscard]] const Invitation &find(InvitationId id) const { return m_invitations.of(id); }
    [[nodiscard]] const Need &find(NeedId id) const { return m_needs.of(id); }
    [[nodiscard]] const MemberGroup &find(MemberGroupId id) const { return m_groups.of(id); }
    [[nodiscard]] const SessionPreset &find(SessionPresetId id) const { return m_presets.of(id); }

    [[nodiscard]] bool wasHeld(ActivityId id) const { return find(id).state == ActivityState::Held; }
    /// The day of the activity; of one that lost it, the day on which the plan was changed.
    [[nodiscard]] QDate dayOf(ActivityId id) const;
    [[nodiscard]] ActivityId activityOf(const Need &need) const { return find(need.project).activity; }
    /// Where the report's first source comes from.
    [[nodiscard]] ActivityId activityOf(const Report &report) const;
    /// The parts in which it goes on, in their order; none unless it was split.
    [[nodiscard]] QList<Suggestion> partsOf(SuggestionId whole) const;
    /// Those that go on within it.
    [[nodiscard]] QList<Suggestion> mergedWith(SuggestionId within) const;
    /// Whether `member` was at the activity.
    [[nodiscard]] bool attendedBy(ActivityId activity, MemberId member) const;
    /// When somebody was last reached within the pairing, not after `day` (null = at all); null when nobody was.
    [[nodiscard]] QDate lastServedOn(PairingId pairing, QDate day) const;
    /// How the pairing keeps its rhythm on the evening of `day`.
    [[nodiscard]] PairingCourse courseOf(const Pairing &pairing, QDate day) const;
    /// Forwarding is no adoption.
    [[nodiscard]] bool isAdoption(const Adoption &adoption) const;
    [[nodiscard]] bool isServing(const Member &member) const;

    /// What the office calls it; the year is told where a number alone could mean two.
    [[nodiscard]] QString label(const Activity &activity) const;
    [[nodiscard]] QString label(const Report &report) const;
    /// Its number as the command line takes it: 5, or 2024/5 where two plans share it; empty when it has none.
    [[nodiscard]] QString numberOf(const Activity &activity) const;
    /// The member's name; with the unit where two have it: "王伟（市一中）".
    [[nodiscard]] QString nameOf(MemberId id) const;
    [[nodiscard]] QStringList namesOf(const QList<MemberId> &members) const; ///< as those of nameOf()
    /// Who leads it: the name of a member, or what the plan prints.
    [[nodiscard]] QString leaderOf(const Activity &activity) const;

private:
    template <typename Entity>
    class ById
    {
    public:
        explicit ById(const QList<Entity> &entities)
        {
            if (!entities.isEmpty()) // to reserve nothing would still take memory
                m_found.reserve(entities.size());
            for (const Entity &entity : entities)
                m_found.insert(entity.id.value, &entity);
        }
        [[nodiscard]] const Entity &of(decltype(Entity::id) id) const
        {
            static const Entity none {};
            return *m_found.value(id.value, &none);
        }

    private:
        QHash<qint64, const Entity *> m_found;
    };

    const Facts &m_facts;
    ById<Member> m_members;
    ById<Activity> m_activities;
    ById<Project> m_projects;
    ById<Suggestion> m_suggestions;
    ById<Report> m_reports;
    ById<Enterprise> m_enterprises;
    ById<Venue> m_venues;
    ById<Pairing> m_pairings;
    ById<Invitation> m_invitations;
    ById<Need> m_needs;
    ById<MemberGroup> m_groups;
    ById<SessionPreset> m_presets;
    QMultiMap<qint64, const Suggestion *> m_parts; ///< by whole
    QMultiMap<qint64, const Suggestion *> m_merged; ///< by what they go on within
    QHash<qint64, QDate> m_changedOn; ///< by activity
    QSet<std::pair<qint64, qint64>> m_attended; ///< activity, member
    QHash<qint64, QList<PairingService>> m_served; ///< by pairing
    QHash<qint64, QList<PairingReview>> m_reviewed; ///< by pairing
    SharedLabels m_shared;
};

} // namespace lianxin
