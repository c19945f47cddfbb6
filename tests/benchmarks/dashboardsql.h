#pragma once

#include <array>

/// The dashboard of the statistics beside its five figures, one GROUP BY for each chart: adoptions by level,
/// suggestions by county and route and by category, the months of five kinds of records, how often members took part,
/// suggestions by county and category, activities by county and theme, and who knows a theme.
inline constexpr std::array dashboardSql {
    R"(
    SELECT level, count(DISTINCT report) FROM adoption
    WHERE mode <> (SELECT id FROM directory_entry WHERE list = 'adoption_mode' AND meaning = 'forwarded')
    GROUP BY level)",
    R"(
    SELECT activity.region, card.route, count(*) FROM suggestion card JOIN activity ON activity.id = card.activity
    WHERE card.part_of IS NULL GROUP BY activity.region, card.route)", "SELECT category, count(*) FROM suggestion WHERE part_of IS NULL GROUP BY category",
    R"(
    SELECT substr(held_on, 1, 7) AS month, count(*) FROM activity WHERE state = 'held' GROUP BY month)",
    R"(
    SELECT substr(activity.held_on, 1, 7) AS month, count(*)
    FROM invitation JOIN activity ON activity.id = invitation.activity
    WHERE invitation.presence IN ('present', 'late') GROUP BY month)",
    R"(
    SELECT substr(registered_on, 1, 7) AS month, count(*) FROM suggestion WHERE part_of IS NULL GROUP BY month)", "SELECT substr(formed_on, 1, 7) AS month, count(*) FROM report GROUP BY month",
    R"(
    SELECT substr(adopted_on, 1, 7) AS month, count(*) FROM adoption
    WHERE mode <> (SELECT id FROM directory_entry WHERE list = 'adoption_mode' AND meaning = 'forwarded')
    GROUP BY month)",
    R"(
    SELECT times, count(*)
    FROM (SELECT member, count(*) AS times FROM invitation WHERE presence IN ('present', 'late') GROUP BY member)
    GROUP BY times)",
    R"(
    SELECT activity.region, card.category, count(*) FROM suggestion card JOIN activity ON activity.id = card.activity
    WHERE card.part_of IS NULL GROUP BY activity.region, card.category)",
    R"(
    SELECT activity.region, theme.specialty, count(*), max(activity.held_on)
    FROM activity JOIN activity_specialty theme ON theme.activity = activity.id
    WHERE activity.held_on <= :day GROUP BY activity.region, theme.specialty)",
    R"(
    SELECT known.specialty, count(*) FROM member_specialty known JOIN member ON member.id = known.member
    WHERE known.depth >= 2
      AND member.state = (SELECT id FROM directory_entry WHERE list = 'member_state' AND meaning = 'serving')
    GROUP BY known.specialty)"};
