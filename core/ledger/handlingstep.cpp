#include "core/ledger/handlingstep.h"

#include "core/base/wordlists.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace lianxin {

std::span<const char *const> codesOf(StepKind)
{
    static constexpr std::array codes {"note",     "solved",   "handed",     "reported",  "proposed", "kept",
                                       "received", "returned", "reassigned", "paused",    "resumed",  "extended",
                                       "asked",    "refused",  "chased",     "escalated", "answered", "judged",
                                       "closed",   "reopened", "visited",    "merged",    "split"};
    return codes;
}

QString wordFor(StepKind kind)
{
    static constexpr std::array words {QT_TRANSLATE_NOOP("Handling", "Note"),
                                       QT_TRANSLATE_NOOP("Handling", "Solved on the spot"),
                                       QT_TRANSLATE_NOOP("Handling", "Handed over"),
                                       QT_TRANSLATE_NOOP("Handling", "To be a report"),
                                       QT_TRANSLATE_NOOP("Handling", "To be a proposal"),
                                       QT_TRANSLATE_NOOP("Handling", "Kept for reference"),
                                       QT_TRANSLATE_NOOP("Handling", "Receipt signed"),
                                       QT_TRANSLATE_NOOP("Handling", "Returned"),
                                       QT_TRANSLATE_NOOP("Handling", "Reassigned"),
                                       QT_TRANSLATE_NOOP("Handling", "Paused"),
                                       QT_TRANSLATE_NOOP("Handling", "Resumed"),
                                       QT_TRANSLATE_NOOP("Handling", "Extended"),
                                       QT_TRANSLATE_NOOP("Handling", "More time asked for"),
                                       QT_TRANSLATE_NOOP("Handling", "More time refused"),
                                       QT_TRANSLATE_NOOP("Handling", "Chased"),
                                       QT_TRANSLATE_NOOP("Handling", "Put before a leader"),
                                       QT_TRANSLATE_NOOP("Handling", "Answered"),
                                       QT_TRANSLATE_NOOP("Handling", "Members' opinion"),
                                       QT_TRANSLATE_NOOP("Handling", "Closed"),
                                       QT_TRANSLATE_NOOP("Handling", "Opened again"),
                                       QT_TRANSLATE_NOOP("Handling", "Return visit"),
                                       QT_TRANSLATE_NOOP("Handling", "Merged"),
                                       QT_TRANSLATE_NOOP("Handling", "Split")};
    return QCoreApplication::translate("Handling", words.at(static_cast<std::size_t>(kind)));
}

QString extensionOf(const SuggestionStep &step)
{
    if (step.askedUntil.isValid())
        return QCoreApplication::translate("Handling", "wanted until %1").arg(step.askedUntil.toString(Qt::ISODate));
    return step.kind == StepKind::Extended && step.dueOn.isValid()
        ? QCoreApplication::translate("Handling", "until %1").arg(step.dueOn.toString(Qt::ISODate))
        : QString();
}

namespace {

bool isAboutExtension(const SuggestionStep &step)
{
    return step.kind == StepKind::ExtensionAsked || step.kind == StepKind::ExtensionRefused
        || step.kind == StepKind::Extended;
}

} // namespace

QString sentenceOf(const SuggestionStep &step, const Directory &directory)
{
    if (step.kind == StepKind::Note)
        return step.content;
    const auto opinion = [&](const char *words, EntryId of) {
        return of.isStored() ? QCoreApplication::translate("Handling", words).arg(directory.name(of)) : QString();
    };
    return sideBySide({wordFor(step.kind), directory.name(step.entry),
                       opinion(QT_TRANSLATE_NOOP("Handling", "attitude: %1"), step.attitude),
                       opinion(QT_TRANSLATE_NOOP("Handling", "pertinence: %1"), step.pertinence), step.person,
                       extensionOf(step), step.content});
}

QString extensionLines(const QList<SuggestionStep> &steps, const Directory &directory)
{
    QStringList lines;
    for (const SuggestionStep &step : steps)
        if (isAboutExtension(step))
            lines.append((step.takenOn.toString(Qt::ISODate) + u' ' + sentenceOf(step, directory)).trimmed());
    return lines.join(u'\n');
}

QString sheetTextOf(const SuggestionStep &step)
{
    return step.content.isEmpty() ? wordFor(step.kind) : step.content;
}

QList<SuggestionStep> stepsWith(const QList<SuggestionStep> &known, const QList<SuggestionStep> &told)
{
    QList<SuggestionStep> left = known;
    QList<SuggestionStep> steps;
    for (const SuggestionStep &line : told) {
        const auto same = std::ranges::find_if(left, [&](const SuggestionStep &each) {
            return each.takenOn == line.takenOn && sheetTextOf(each) == line.content;
        });
        steps.append(same == left.end() ? line : *same);
        if (same != left.end())
            left.erase(same);
    }
    for (const SuggestionStep &each : std::as_const(left)) {
        if (each.kind == StepKind::Note)
            continue;
        const auto later = std::ranges::find_if(
            steps, [&](const SuggestionStep &step) { return step.takenOn.isValid() && step.takenOn > each.takenOn; });
        steps.insert(later, each);
    }
    return steps;
}

} // namespace lianxin
