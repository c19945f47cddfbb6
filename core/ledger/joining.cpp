#include "core/ledger/joining.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

Error refused(const char *rule, const QString &what = {})
{
    const QString sentence = QCoreApplication::translate("Handling", rule);
    return {ErrorKind::Invalid, what.isEmpty() ? sentence : sentence.arg(what), {}};
}

bool hasParts(const Suggestion &suggestion)
{
    return std::ranges::any_of(suggestion.steps,
                               [](const SuggestionStep &each) { return each.kind == StepKind::Split; });
}

SuggestionStep stepOf(StepKind kind, QDate day, const QString &content)
{
    return {.takenOn = day, .content = content, .kind = kind};
}

/// Why the two cannot be joined; nothing when they can.
Result<void> joinable(const Suggestion &within, const Suggestion &other)
{
    if (other.id == within.id)
        return refused(QT_TRANSLATE_NOOP("Handling", "A suggestion cannot be merged with itself."));
    if (transition(stateOf(other), StepKind::Merged) == nullptr)
        return refused(QT_TRANSLATE_NOOP("Handling", "%1 is merged with another already."), other.number);
    if (hasParts(other))
        return refused(QT_TRANSLATE_NOOP("Handling", "%1 was split: merge its parts."), other.number);
    const bool otherClosed = stateOf(other) == HandlingState::Closed;
    if (otherClosed != (stateOf(within) == HandlingState::Closed))
        return refused(otherClosed ? QT_TRANSLATE_NOOP("Handling",
                                                       "%1 is closed: what is closed and what is open "
                                                       "cannot be merged. Open it again first.")
                                   : QT_TRANSLATE_NOOP("Handling",
                                                       "%1 is open: what is closed and what is open "
                                                       "cannot be merged. Close it first."),
                       other.number);
    return {};
}

} // namespace

Result<Joining> joined(const Suggestion &within, const QList<Suggestion> &others, QDate day)
{
    if (within.mergedInto.isStored())
        return refused(QT_TRANSLATE_NOOP("Handling", "%1 is merged with another already."), within.number);
    if (others.isEmpty())
        return refused(QT_TRANSLATE_NOOP("Handling", "Choose two suggestions or more to merge."));
    Joining joining {within, {}};
    QStringList numbers;
    for (const Suggestion &other : others) {
        if (auto possible = joinable(within, other); !possible)
            return possible.error();
        Suggestion merged = other;
        merged.mergedInto = within.id;
        merged.steps.append(stepOf(StepKind::Merged, day,
                                   QCoreApplication::translate("Handling", "Goes on within %1").arg(within.number)));
        joining.merged.append(merged);
        numbers.append(other.number);
    }
    joining.within.steps.append(stepOf(
        StepKind::Note, day, QCoreApplication::translate("Handling", "Takes in %1").arg(numbers.join(u'\u3001'))));
    return joining;
}

Result<Splitting> split(const Suggestion &whole, const QList<PartDraft> &parts, QDate day)
{
    if (parts.size() < 2)
        return refused(QT_TRANSLATE_NOOP("Handling", "A suggestion is split in two parts or more."));
    if (whole.partOf.isStored())
        return refused(QT_TRANSLATE_NOOP("Handling", "%1 is a part already."), whole.number);
    if (transition(stateOf(whole), StepKind::Split) == nullptr || hasParts(whole))
        return refused(QT_TRANSLATE_NOOP("Handling",
                                         "%1 cannot be split: it is closed, merged, split already or "
                                         "being written up."),
                       whole.number);
    Splitting splitting {whole, {}};
    QStringList numbers;
    for (const PartDraft &draft : parts) {
        Suggestion part;
        part.number = u"%1-%2"_s.arg(whole.number).arg(splitting.parts.size() + 1);
        part.activity = whole.activity;
        part.subject = whole.subject;
        part.enterprise = whole.enterprise;
        part.content = draft.content;
        part.category = whole.category;
        part.registeredOn = whole.registeredOn;
        part.proposers = whole.proposers;
        part.partOf = whole.id;
        part.weight = draft.weight;
        if (auto valid = validate(part); !valid)
            return valid.error();
        numbers.append(part.number);
        splitting.parts.append(part);
    }
    splitting.whole.steps.append(
        stepOf(StepKind::Split, day,
               QCoreApplication::translate("Handling", "Goes on in parts: %1").arg(numbers.join(u'\u3001'))));
    return splitting;
}

int progressOf(const Suggestion &whole, const QList<Suggestion> &parts)
{
    int weights = 0;
    int sum = 0;
    for (const Suggestion &part : parts) {
        weights += part.weight;
        sum += part.weight * part.progress;
    }
    return weights == 0 ? whole.progress : sum / weights;
}

bool earnsCredit(const Suggestion &suggestion)
{
    return !suggestion.partOf.isStored();
}

} // namespace lianxin
