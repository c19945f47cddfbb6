#pragma once

// A report on its way, and events that fit it.

#include "core/reports/reportcourse.h"
#include "tests/support/printing.h"

#include <algorithm>

namespace reportcourse {

using namespace Qt::StringLiterals;
using namespace lianxin;

inline constexpr EntryId cityLevel {1};
inline constexpr EntryId provinceLevel {2};
inline constexpr EntryId nationLevel {3};
inline constexpr EntryId singleForm {4};
inline constexpr EntryId combinedForm {5};
inline constexpr EntryId bySelfMode {6};
inline constexpr EntryId mergedMode {7};
inline constexpr EntryId forwardedMode {8};
inline constexpr EntryId lateReason {9};
inline const QDate firstDay(2024, 3, 4);
inline constexpr int eventCount = static_cast<int>(ReportEvent::Comment) + 1;

inline Directory courseDirectory()
{
    QList<DirectoryEntry> entries;
    const auto add = [&](EntryId id, WordList list, const QString &name, const QString &meaning, int position) {
        DirectoryEntry entry;
        entry.id = id;
        entry.list = list;
        entry.name = name;
        entry.meaning = meaning;
        entry.position = position;
        entries.append(entry);
    };
    add(cityLevel, WordList::Level, u"市"_s, u"city"_s, 1);
    add(provinceLevel, WordList::Level, u"省"_s, u"province"_s, 2);
    add(nationLevel, WordList::Level, u"全国"_s, u"nation"_s, 3);
    add(singleForm, WordList::ReportKind, u"单篇"_s, u"single"_s, 1);
    add(combinedForm, WordList::ReportKind, u"综合"_s, u"combined"_s, 2);
    add(bySelfMode, WordList::AdoptionMode, u"单篇"_s, u"single"_s, 1);
    add(mergedMode, WordList::AdoptionMode, u"综合"_s, u"combined"_s, 2);
    add(forwardedMode, WordList::AdoptionMode, u"转送"_s, u"forwarded"_s, 3);
    add(lateReason, WordList::DeclineReason, u"时效已过"_s, {}, 1);
    return Directory(entries);
}

inline ReportTerms courseTerms()
{
    static const Directory known = courseDirectory();
    return {.directory = known,
            .rules = {1500, {u"情况"_s}, {u"分析"_s}, {u"建议"_s}, {u"据说"_s}},
            .today = {2026, 12, 31}};
}

inline Report draftedNow()
{
    Report report;
    report.id = {1};
    report.year = 2024;
    report.number = 1;
    report.title = u"修桥"_s;
    report.content = u"情况\n桥旧。\n分析\n车多。\n建议\n修桥。"_s;
    report.steps = {{firstDay, ReportEvent::Draft}};
    return report;
}

/// An event with all that any could ask for, at a level where it is possible.
inline ReportMove fullMove(ReportEvent event, QDate on, const Report &report)
{
    ReportMove move {
        .event = event, .on = on, .person = u"张主任"_s, .level = cityLevel, .reason = lateReason, .form = singleForm};
    move.words = u"因为"_s;
    const auto isFree = [&](EntryId level) {
        const auto sent = std::ranges::find(report.sendings, level, &ReportSending::level);
        return event == ReportEvent::Send ? sent == report.sendings.end()
                                          : sent != report.sendings.end() && !sent->receivedOn.isValid();
    };
    if (event == ReportEvent::Send || event == ReportEvent::Receive)
        for (const EntryId level : {nationLevel, provinceLevel, cityLevel})
            move.level = isFree(level) ? level : move.level;
    return move;
}

inline Report afterEvents(Report report, std::initializer_list<ReportEvent> events)
{
    QDate day = firstDay;
    for (const ReportEvent event : events)
        report = valueOf(progressed(report, fullMove(event, day = day.addDays(1), report), courseTerms())).report;
    return report;
}

/// A report in each state, by the shortest way there.
inline Report reportIn(ReportState state)
{
    using E = ReportEvent;
    switch (state) {
    case ReportState::Draft:
        return draftedNow();
    case ReportState::Edited:
        return afterEvents(draftedNow(), {E::Edit});
    case ReportState::Reviewed:
        return afterEvents(draftedNow(), {E::Edit, E::Review});
    case ReportState::Signed:
        return afterEvents(draftedNow(), {E::Edit, E::Review, E::Sign});
    case ReportState::Sent:
        return afterEvents(draftedNow(), {E::Edit, E::Review, E::Sign, E::Send});
    case ReportState::Kept:
        return afterEvents(draftedNow(), {E::Edit, E::Review, E::Sign, E::Send, E::Keep});
    case ReportState::Reused:
        break;
    }
    return afterEvents(draftedNow(), {E::Reuse});
}

} // namespace reportcourse
