#pragma once

#include "core/documents/periodpaper.h"
#include "core/evaluation/rulerepository.h"
#include "tests/core/documents/invitingoffice.h"

/// An office that held a visit in March 2024 and has rules by which its members get points.
struct PeriodOffice : InvitingOffice {
    inline static const QDate endOfYear {2025, 1, 6};
    lianxin::RuleSet set = addSet();
    lianxin::Rule attendance = addRule(QStringLiteral("A1"), QStringLiteral("参加联络活动"), QStringLiteral("次"),
                                       lianxin::RuleFact::Attendance, 500);
    lianxin::Rule proposing = addRule(QStringLiteral("B1"), QStringLiteral("提出意见建议"), QStringLiteral("条"),
                                      lianxin::RuleFact::Suggestion, 200);

    PeriodOffice()
    {
        visit.heldOn = visit.plannedOn;
        visit.state = lianxin::ActivityState::Held;
        store();
    }

    lianxin::RuleSet addSet() const
    {
        lianxin::RuleSet added;
        added.name = QStringLiteral("2024");
        added.validFrom = QDate(2024, 1, 1);
        added.validTo = QDate(2024, 12, 31);
        lianxin::RuleSetRepository sets(database);
        return valueOf(act(*workbook, [&] { return sets.insert(added); }));
    }
    lianxin::Rule addRule(const QString &code, const QString &item, const QString &unit, lianxin::RuleFact fact,
                          int points) const
    {
        lianxin::Rule added;
        added.ruleSet = set.id;
        added.code = code;
        added.item = item;
        added.unit = unit;
        added.fact = fact;
        added.points = points;
        lianxin::RuleRepository rules(database);
        return valueOf(act(*workbook, [&] { return rules.insert(added); }));
    }

    /// A serving member who was at the visit and made `suggestions` there.
    lianxin::Member came(const QString &name, int suggestions = 0) const
    {
        using namespace lianxin;
        Member made = member(name);
        made.state = word(WordList::MemberState, QStringLiteral("在任"), QStringLiteral("serving"));
        made.unit = name + QStringLiteral("公司");
        MemberRepository members(database);
        made = valueOf(act(*workbook, [&] { return members.update(made); }));
        Invitation invitation;
        invitation.activity = visit.id;
        invitation.member = made.id;
        invitation.reply = Reply::Accepted;
        invitation.presence = Presence::Present;
        InvitationRepository invitations(database);
        valueOf(act(*workbook, [&] { return invitations.insert(invitation); }));
        for (int number = 1; number <= suggestions; ++number)
            suggested(made, QStringLiteral("%1-%2").arg(name).arg(number));
        return made;
    }
    lianxin::Suggestion suggested(const lianxin::Member &who, const QString &number) const
    {
        lianxin::Suggestion made = suggestion(number, visit.id);
        made.proposers = {who.id};
        lianxin::SuggestionRepository suggestions(database);
        return valueOf(act(*workbook, [&] { return suggestions.update(made); }));
    }
    void award(const lianxin::Member &who, const QString &month, const QString &story = {}) const
    {
        lianxin::MonthlyAward award;
        award.month = month;
        award.member = who.id;
        award.story = story;
        lianxin::MonthlyAwardRepository awards(database);
        valueOf(act(*workbook, [&] { return awards.insert(award); }));
    }

    static lianxin::documents::PeriodTask about(lianxin::documents::PeriodPaper paper)
    {
        using namespace lianxin::documents;
        return {paper, isMonthly(paper) ? lianxin::monthOf({2024, 3, 1}) : yearOf({2024, 3, 1})};
    }
    lianxin::documents::Document paper(const lianxin::documents::PeriodTask &task) const
    {
        return valueOf(lianxin::documents::periodPaper(database, task, endOfYear));
    }
    QString text(const lianxin::documents::PeriodTask &task) const
    {
        return lianxin::documents::plainText(paper(task));
    }
};
