#include "ui/directory/settingtitles.h"

#include <QCoreApplication>

#include <array>
#include <span>

namespace lianxin::ui {

namespace {

struct KnownSetting {
    const char *name;
    const char *title;
};

constexpr auto knownSettings = std::to_array<KnownSetting>({
    {"office.name", QT_TRANSLATE_NOOP("Settings", "Name of the office")},
    {"office.organ", QT_TRANSLATE_NOOP("Settings", "Name of the committee")},
    {"office.phone", QT_TRANSLATE_NOOP("Settings", "Telephone of the office")},
    {"office.contact", QT_TRANSLATE_NOOP("Settings", "Whom invitees call")},
    {"programme.name", QT_TRANSLATE_NOOP("Settings", "Name of the series of activities")},
    {"programme.title", QT_TRANSLATE_NOOP("Settings", "Name of an activity, as letters say it")},
    {"statistics.plenary_sessions", QT_TRANSLATE_NOOP("Settings", "Statistics: the first days of plenary sessions")},
    {"plan.session_days", QT_TRANSLATE_NOOP("Settings", "Plan: how many days a plenary session lasts")},
    {"plan.vehicle_kinds", QT_TRANSLATE_NOOP("Settings", "Plan: words by which a vehicle is known")},
    {"plan.vehicle_common", QT_TRANSLATE_NOOP("Settings", "Plan: words that tell no vehicle from another")},
    {"letter.organ", QT_TRANSLATE_NOOP("Settings", "Letters: who signs")},
    {"letter.salutation", QT_TRANSLATE_NOOP("Settings", "Letters: what follows the name in the salutation")},
    {"letter.reply_days", QT_TRANSLATE_NOOP("Settings", "Letters: reply so many days before the activity")},
    {"card.paper", QT_TRANSLATE_NOOP("Settings", "Tracking cards: the size of the paper")},
    {"visit.start", QT_TRANSLATE_NOOP("Settings", "Activities usually begin at")},
    {"visit.end", QT_TRANSLATE_NOOP("Settings", "Activities usually end at")},
    {"visit.bus_order", QT_TRANSLATE_NOOP("Settings", "Activities: the order of the bus list")},
    {"letter.address_field", QT_TRANSLATE_NOOP("Settings", "Letters: the own field of members with their address")},
    {"letter.postcode_field", QT_TRANSLATE_NOOP("Settings", "Letters: the own field of members with their postcode")},
    {"visit.meeting_place", QT_TRANSLATE_NOOP("Settings", "Where one usually meets to set off")},
    {"selection.local_seats", QT_TRANSLATE_NOOP("Settings", "Selection: members who live there")},
    {"selection.specialist_min", QT_TRANSLATE_NOOP("Settings", "Selection: specialists, at least")},
    {"selection.specialist_max", QT_TRANSLATE_NOOP("Settings", "Selection: specialists, at most")},
    {"members.verify_months",
     QT_TRANSLATE_NOOP("Settings",
                       "Months until a member's employer and telephone are to be verified again; 0 = never")},
    {"selection.theme_depth", QT_TRANSLATE_NOOP("Settings", "Selection: depth of a specialty that fits (1 to 3)")},
    {"selection.employer_cap", QT_TRANSLATE_NOOP("Settings", "Selection: of one employer, at most")},
    {"selection.sector_cap", QT_TRANSLATE_NOOP("Settings", "Selection: of one sector, at most")},
    {"selection.year_cap", QT_TRANSLATE_NOOP("Settings", "Selection: invitations of one member in a year, at most")},
    {"selection.order", QT_TRANSLATE_NOOP("Settings", "Selection: what comes first after the needs")},
    {"availability.presidium", QT_TRANSLATE_NOOP("Settings", "Selection, who sits on the chairpersons' meeting")},
    {"availability.own_enterprise",
     QT_TRANSLATE_NOOP("Settings", "Selection, who works for an enterprise that is visited")},
    {"availability.competitor",
     QT_TRANSLATE_NOOP("Settings", "Selection, who works for a competitor of an enterprise that is visited")},
    {"availability.leave", QT_TRANSLATE_NOOP("Settings", "Selection, who asked for leave or declined")},
    {"availability.double_booking", QT_TRANSLATE_NOOP("Settings", "Selection, who is invited elsewhere that day")},
    {"availability.declined_twice",
     QT_TRANSLATE_NOOP("Settings", "Selection, who said no to the last two invitations")},
    {"availability.year_cap",
     QT_TRANSLATE_NOOP("Settings", "Selection, who was invited as often as the limit of the year")},
    {"pairing.quiet_months", QT_TRANSLATE_NOOP("Settings", "Months without a service until a pairing is quiet")},
    {"pairing.contact_months",
     QT_TRANSLATE_NOOP("Settings", "Pairings: months between two contacts; 0 = not agreed on")},
    {"pairing.visit_months", QT_TRANSLATE_NOOP("Settings", "Pairings: months between two visits; 0 = not agreed on")},
    {"pairing.review_months", QT_TRANSLATE_NOOP("Settings", "Pairings: months between two reviews; 0 = none")},
    {"pairing.warn_days", QT_TRANSLATE_NOOP("Settings", "Pairings: soon silent, so many days before the last day")},
    {"pairing.promise_days", QT_TRANSLATE_NOOP("Settings", "Pairings: days until a promise is due")},
    {"visit.late_minutes", QT_TRANSLATE_NOOP("Settings", "Activities: late, so many minutes after the beginning")},
    {"ledger.evening", QT_TRANSLATE_NOOP("Settings", "Ledger: to be finished on the day of the visit by")},
    {"ledger.soon_days", QT_TRANSLATE_NOOP("Settings", "Ledger: soon due, so many working days before the last day")},
    {"ledger.long_days", QT_TRANSLATE_NOOP("Settings", "Ledger: late for long, so many days after the last day")},
    {"ledger.chases", QT_TRANSLATE_NOOP("Settings", "Ledger: chases without an answer until a leader hears of it")},
    {"ledger.visit_weeks", QT_TRANSLATE_NOOP("Settings", "Ledger: return visits so many weeks after closing")},
    {"evaluation.excellent_percent",
     QT_TRANSLATE_NOOP("Settings", "Excellent members: percent of those who may be chosen")},
    {"evaluation.threshold", QT_TRANSLATE_NOOP("Settings", "Excellent members: points needed at least")},
    {"evaluation.sector_percent",
     QT_TRANSLATE_NOOP("Settings", "Excellent members: percent of them that one sector may have; 0 = any number")},
    {"evaluation.sector_each",
     QT_TRANSLATE_NOOP("Settings",
                       "Excellent members: 1 = the best of each sector comes in first; 0 = by points alone")},
    {"evaluation.excluded_offices", QT_TRANSLATE_NOOP("Settings", "Honours: offices that are left out")},
    {"evaluation.publicity_days",
     QT_TRANSLATE_NOOP("Settings", "Excellent members: working days on which the names are made known, at least")},
    {"evaluation.printed_percent",
     QT_TRANSLATE_NOOP("Settings", "Points: percent of the members with points whom a printed list names")},
    {"evaluation.shortlist", QT_TRANSLATE_NOOP("Settings", "Pioneers of the month: members on the shortlist")},
    {"evaluation.cooldown_months",
     QT_TRANSLATE_NOOP("Settings", "Pioneers of the month: months until one may be a pioneer again; 0 = at once")},
    {"evaluation.tie_order",
     QT_TRANSLATE_NOOP("Settings", "Pioneers of the month: what decides between equal points, one after the other")},
    {"projects.expected", QT_TRANSLATE_NOOP("Settings", "Projects expected of an activity")},
    {"capability.attendance", QT_TRANSLATE_NOOP("Settings", "Performance: for taking part")},
    {"capability.suggestion", QT_TRANSLATE_NOOP("Settings", "Performance: for a suggestion")},
    {"capability.solved", QT_TRANSLATE_NOOP("Settings", "Performance: for a suggestion that was solved")},
    {"capability.report", QT_TRANSLATE_NOOP("Settings", "Performance: for a report")},
    {"capability.adopted", QT_TRANSLATE_NOOP("Settings", "Performance: for a report that was adopted")},
    {"capability.outcome", QT_TRANSLATE_NOOP("Settings", "Performance: for an outcome")},
    {"capability.tier1", QT_TRANSLATE_NOOP("Settings", "Performance: the first tier begins at")},
    {"capability.tier2", QT_TRANSLATE_NOOP("Settings", "Performance: the second tier begins at")},
    {"capability.tier3", QT_TRANSLATE_NOOP("Settings", "Performance: the third tier begins at")},
    {"report.most_words", QT_TRANSLATE_NOOP("Settings", "Reports: characters of the text, at most")},
    {"report.situation", QT_TRANSLATE_NOOP("Settings", "Reports: headings of the situation")},
    {"report.analysis", QT_TRANSLATE_NOOP("Settings", "Reports: headings of the analysis")},
    {"report.proposals", QT_TRANSLATE_NOOP("Settings", "Reports: headings of the proposals")},
    {"report.avoided", QT_TRANSLATE_NOOP("Settings", "Reports: words to avoid")},
    {"report.title_pattern", QT_TRANSLATE_NOOP("Settings", "Reports: the title of a draft; %1 is what it is about")},
    {"proposal.title_pattern",
     QT_TRANSLATE_NOOP("Settings", "Proposals: the title of a new one; %1 is what it is about")},
    {"report.answer_days",
     QT_TRANSLATE_NOOP("Settings", "Reports: an answer is due so many days after sending; 0 = never")},
    {"report.follow_up_days",
     QT_TRANSLATE_NOOP("Settings",
                       "Reports: a leader's comment is to be followed up within so many days; 0 = it need not")},
    {"report.addressee", QT_TRANSLATE_NOOP("Settings", "Reports: to whom they are sent")},
    {"report.copy_to", QT_TRANSLATE_NOOP("Settings", "Reports: who gets a copy")},
    {"activity.review_days", QT_TRANSLATE_NOOP("Settings", "Activities: a review is due so many days after the visit")},
    {"outcome.financing_kind", QT_TRANSLATE_NOOP("Settings", "The kind of outcome that is money lent")},
});

struct KnownChoice {
    const char *settings; ///< the beginning of the names of the settings that offer it
    const char *code;
    const char *title;
};

constexpr std::array knownChoices {
    KnownChoice {"selection.order", "band", QT_TRANSLATE_NOOP("Settings", "Capability, then fewest invitations")},
    KnownChoice {"selection.order", "fewest", QT_TRANSLATE_NOOP("Settings", "Fewest invitations, then capability")},
    KnownChoice {"visit.bus_order", "strokes", QT_TRANSLATE_NOOP("Settings", "By the strokes of the names")},
    KnownChoice {"visit.bus_order", "seats", QT_TRANSLATE_NOOP("Settings", "By seat, then by the strokes")},
    KnownChoice {"card.paper", "a4", QT_TRANSLATE_NOOP("Settings", "A4")},
    KnownChoice {"card.paper", "a5", QT_TRANSLATE_NOOP("Settings", "A5, half a sheet")},
    KnownChoice {"availability.", "off", QT_TRANSLATE_NOOP("Settings", "Makes no difference")},
    KnownChoice {"availability.", "warn", QT_TRANSLATE_NOOP("Settings", "Is only told")},
    KnownChoice {"availability.", "block", QT_TRANSLATE_NOOP("Settings", "Is not invited")},
};

/// Of settings that name several of these in an order, as codes with a mark between them.
constexpr std::array knownParts {
    KnownChoice {"evaluation.tie_order", "solved", QT_TRANSLATE_NOOP("Settings", "suggestions solved")},
    KnownChoice {"evaluation.tie_order", "adopted", QT_TRANSLATE_NOOP("Settings", "times that reports were adopted")},
    KnownChoice {"evaluation.tie_order", "commented", QT_TRANSLATE_NOOP("Settings", "leaders' comments")},
    KnownChoice {"evaluation.tie_order", "attended", QT_TRANSLATE_NOOP("Settings", "activities attended")},
    KnownChoice {"evaluation.tie_order", "rested", QT_TRANSLATE_NOOP("Settings", "longest not a pioneer")},
};

QList<Meaning> meaningsFor(const QString &name, std::span<const KnownChoice> known)
{
    QList<Meaning> meanings;
    for (const KnownChoice &each : known)
        if (name.startsWith(QLatin1StringView(each.settings)))
            meanings.append({QString::fromLatin1(each.code), QCoreApplication::translate("Settings", each.title)});
    return meanings;
}

} // namespace

QList<Meaning> settingChoices(const QString &name)
{
    return meaningsFor(name, knownChoices);
}

QList<Meaning> settingParts(const QString &name)
{
    return meaningsFor(name, knownParts);
}

QString settingTitle(const QString &name)
{
    for (const KnownSetting &each : knownSettings)
        if (name == QLatin1StringView(each.name))
            return QCoreApplication::translate("Settings", each.title);
    return name;
}

} // namespace lianxin::ui
