#include "core/dossier/replyreminder.h"

#include "tests/support/printing.h"
#include "tests/support/smallyear.h"

using namespace Qt::StringLiterals;
using namespace lianxin;

TEST_CASE("who has a letter and does not answer is asked by name, with the first letter's day", "[dossier]")
{
    SmallYear year;
    const ActivityId visit = year.activity(1, {});
    year.facts.activities.first().state = ActivityState::Planned;
    year.facts.activities.first().plannedOn = {2024, 4, 25};
    const ActivityId other = year.activity(2, {});
    const auto invite = [&](ActivityId activity, const char *name, QDate sentOn, Reply reply) {
        Invitation &each = year.invite(activity, year.member(name), Presence::Unknown);
        each.sentOn = sentOn;
        each.reply = reply;
    };
    invite(visit, "Ann", {2024, 4, 16}, Reply::None);
    invite(visit, "Bob", {2024, 4, 15}, Reply::None);
    invite(visit, "Cid", {2024, 4, 14}, Reply::Accepted);
    invite(visit, "Dan", {}, Reply::None); // the letter is not out
    invite(visit, "Eve", {2024, 4, 21}, Reply::None); // later
    invite(other, "Fay", {2024, 4, 1}, Reply::None);
    const FactIndex index(year.facts);
    const QString text = replyReminder(index, visit, {2024, 4, 20}, u"The office"_s);
    CHECK(text.startsWith(u"To Ann, Bob:\n"_s));
    CHECK(text.contains(u"on 2024-04-25. The letters went out on 2024-04-15"_s));
    CHECK(text.endsWith(u"\nThe office"_s));
    CHECK(replyReminder(index, visit, {2024, 4, 14}, u"The office"_s).isEmpty());
}

TEST_CASE("an activity without a day is asked about without one", "[dossier]")
{
    SmallYear year;
    const ActivityId visit = year.activity(1, {});
    year.facts.activities.first().plannedOn = {};
    Invitation &silent = year.invite(visit, year.member("Ann"), Presence::Unknown);
    silent.reply = Reply::None;
    silent.sentOn = {2024, 4, 15};
    const FactIndex index(year.facts);
    const QString text = replyReminder(index, visit, {2024, 4, 20}, {});
    CHECK(text.contains(u": the letters went out on 2024-04-15"_s));
}
