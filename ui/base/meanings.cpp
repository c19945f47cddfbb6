#include "ui/base/meanings.h"

#include "core/base/codes.h"
#include "core/ledger/handlingstep.h"

#include <QCoreApplication>

#include <array>

namespace lianxin::ui {

namespace {

struct Known {
    WordList list;
    const char *code;
    const char *title;
};

constexpr auto knownMeanings = std::to_array<Known>({
    {WordList::Office, "presidium", QT_TRANSLATE_NOOP("Meanings", "Sits on the chairpersons' meeting")},
    {WordList::MemberState, "serving", QT_TRANSLATE_NOOP("Meanings", "Serving")},
    {WordList::MemberState, "left", QT_TRANSLATE_NOOP("Meanings", "Left")},
    {WordList::Depth, "1", QT_TRANSLATE_NOOP("Meanings", "1: knows of it")},
    {WordList::Depth, "2", QT_TRANSLATE_NOOP("Meanings", "2: practises it")},
    {WordList::Depth, "3", QT_TRANSLATE_NOOP("Meanings", "3: leads in it")},
    {WordList::Urgency, "1", QT_TRANSLATE_NOOP("Meanings", "1: weighs least in the selection")},
    {WordList::Urgency, "2", QT_TRANSLATE_NOOP("Meanings", "2: weighs twice as much")},
    {WordList::Urgency, "3", QT_TRANSLATE_NOOP("Meanings", "3: weighs three times as much")},
    {WordList::ActivityKind, "research",
     QT_TRANSLATE_NOOP("Meanings", "Research: a question with an outline and a report")},
    {WordList::Channel, "local", QT_TRANSLATE_NOOP("Meanings", "Lives there")},
    {WordList::Channel, "specialist", QT_TRANSLATE_NOOP("Meanings", "Specialist")},
    {WordList::Channel, "volunteer", QT_TRANSLATE_NOOP("Meanings", "Volunteered")},
    {WordList::Channel, "substitute", QT_TRANSLATE_NOOP("Meanings", "Substitute")},
    {WordList::Reply, "none", QT_TRANSLATE_NOOP("Meanings", "No reply yet")},
    {WordList::Reply, "accepted", QT_TRANSLATE_NOOP("Meanings", "Will come")},
    {WordList::Reply, "leave", QT_TRANSLATE_NOOP("Meanings", "Asked for leave")},
    {WordList::Reply, "declined", QT_TRANSLATE_NOOP("Meanings", "Declined")},
    {WordList::Presence, "present", QT_TRANSLATE_NOOP("Meanings", "Present")},
    {WordList::Presence, "late", QT_TRANSLATE_NOOP("Meanings", "Present, but late")},
    {WordList::Presence, "leave", QT_TRANSLATE_NOOP("Meanings", "On leave")},
    {WordList::Presence, "absent", QT_TRANSLATE_NOOP("Meanings", "Absent")},
    {WordList::Route, "open", QT_TRANSLATE_NOOP("Meanings", "Not decided yet")},
    {WordList::Route, "onsite", QT_TRANSLATE_NOOP("Meanings", "Solved on the spot")},
    {WordList::Route, "department", QT_TRANSLATE_NOOP("Meanings", "Handed to a department")},
    {WordList::Route, "report", QT_TRANSLATE_NOOP("Meanings", "Made into a report")},
    {WordList::Route, "proposal", QT_TRANSLATE_NOOP("Meanings", "Made into a proposal")},
    {WordList::Route, "kept", QT_TRANSLATE_NOOP("Meanings", "Kept for reference")},
    {WordList::ResultClass, "solved", QT_TRANSLATE_NOOP("Meanings", "Solved or adopted")},
    {WordList::ResultClass, "planned", QT_TRANSLATE_NOOP("Meanings", "Planned")},
    {WordList::ResultClass, "kept", QT_TRANSLATE_NOOP("Meanings", "Kept for reference")},
    {WordList::ResultClass, "underway", QT_TRANSLATE_NOOP("Meanings", "Under way")},
    {WordList::Satisfaction, "satisfied", QT_TRANSLATE_NOOP("Meanings", "Satisfied")},
    {WordList::Satisfaction, "fair", QT_TRANSLATE_NOOP("Meanings", "Fairly satisfied")},
    {WordList::Satisfaction, "dissatisfied", QT_TRANSLATE_NOOP("Meanings", "Dissatisfied")},
    {WordList::ReportKind, "single", QT_TRANSLATE_NOOP("Meanings", "One report")},
    {WordList::ReportKind, "combined", QT_TRANSLATE_NOOP("Meanings", "Several in one")},
    {WordList::Level, "county", QT_TRANSLATE_NOOP("Meanings", "County")},
    {WordList::Level, "city", QT_TRANSLATE_NOOP("Meanings", "City")},
    {WordList::Level, "province", QT_TRANSLATE_NOOP("Meanings", "Province")},
    {WordList::Level, "nation", QT_TRANSLATE_NOOP("Meanings", "Nation")},
    {WordList::AdoptionMode, "single", QT_TRANSLATE_NOOP("Meanings", "One report")},
    {WordList::AdoptionMode, "combined", QT_TRANSLATE_NOOP("Meanings", "Several in one")},
    {WordList::AdoptionMode, "forwarded", QT_TRANSLATE_NOOP("Meanings", "Forwarded, which is no adoption")},
    {WordList::ServiceForm, "visit", QT_TRANSLATE_NOOP("Meanings", "A visit")},
    {WordList::ServiceForm, "contact", QT_TRANSLATE_NOOP("Meanings", "In touch, but no visit")},
    {WordList::ServiceForm, "attempt", QT_TRANSLATE_NOOP("Meanings", "Nobody was reached: it does not count")},
    {WordList::ActivityState, "planned", QT_TRANSLATE_NOOP("Meanings", "Planned")},
    {WordList::ActivityState, "held", QT_TRANSLATE_NOOP("Meanings", "Held")},
    {WordList::ActivityState, "cancelled", QT_TRANSLATE_NOOP("Meanings", "Cancelled")},
    {WordList::ChangeKind, "postponed", QT_TRANSLATE_NOOP("Meanings", "Postponed")},
    {WordList::ChangeKind, "cancelled", QT_TRANSLATE_NOOP("Meanings", "Cancelled")},
    {WordList::RuleFact, "attendance", QT_TRANSLATE_NOOP("Meanings", "Took part in an activity")},
    {WordList::RuleFact, "volunteered", QT_TRANSLATE_NOOP("Meanings", "Volunteered")},
    {WordList::RuleFact, "suggestion", QT_TRANSLATE_NOOP("Meanings", "Made a suggestion")},
    {WordList::RuleFact, "suggestion_solved", QT_TRANSLATE_NOOP("Meanings", "Made a suggestion that was solved")},
    {WordList::RuleFact, "report", QT_TRANSLATE_NOOP("Meanings", "Wrote a report")},
    {WordList::RuleFact, "report_adopted", QT_TRANSLATE_NOOP("Meanings", "Wrote a report that was adopted")},
    {WordList::RuleFact, "report_commented",
     QT_TRANSLATE_NOOP("Meanings", "Wrote a report that a leader commented on")},
    {WordList::RuleFact, "pairing_active", QT_TRANSLATE_NOOP("Meanings", "Has a pairing that goes on")},
    {WordList::RuleFact, "pairing_service", QT_TRANSLATE_NOOP("Meanings", "Helped a partner")},
    {WordList::RuleFact, "outcome", QT_TRANSLATE_NOOP("Meanings", "Brought an outcome about")},
    {WordList::RuleFact, "no_show", QT_TRANSLATE_NOOP("Meanings", "Stayed away without leave")},
    {WordList::RuleFact, "no_reply", QT_TRANSLATE_NOOP("Meanings", "Did not reply")},
});

/// The steps in handling a suggestion for which phrases are offered.
QList<Meaning> handlingSteps()
{
    QList<Meaning> steps;
    for (std::size_t step = 0; step < codesOf(StepKind {}).size(); ++step)
        steps.append({codeOf(static_cast<StepKind>(step)), wordFor(static_cast<StepKind>(step))});
    return steps;
}

} // namespace

QList<Meaning> meaningsOf(WordList list)
{
    if (list == WordList::Phrase)
        return handlingSteps();
    QList<Meaning> meanings;
    for (const Known &each : knownMeanings)
        if (each.list == list)
            meanings.append({QString::fromLatin1(each.code), QCoreApplication::translate("Meanings", each.title)});
    return meanings;
}

} // namespace lianxin::ui
