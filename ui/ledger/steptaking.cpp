#include "ui/ledger/steptaking.h"

#include "core/ledger/suggestionrepository.h"
#include "ui/ledger/stepdialog.h"

#include <QCoreApplication>

namespace lianxin::ui {

namespace {

QString labelOf(const QList<Suggestion> &suggestions, StepKind kind)
{
    return suggestions.size() == 1
        ? QCoreApplication::translate("HandlingVerbs", "%1: %2").arg(suggestions.first().number, wordFor(kind))
        : QCoreApplication::translate("HandlingVerbs", "%1 suggestions: %2").arg(suggestions.size()).arg(wordFor(kind));
}

/// All of them in one action, or none.
Result<void> take(Workbook &workbook, const QList<Suggestion> &suggestions, const SuggestionStep &step,
                  const HandlingTerms &terms)
{
    SuggestionRepository stored(workbook.database());
    return workbook.perform(labelOf(suggestions, step.kind), [&]() -> Result<void> {
        for (const Suggestion &each : suggestions) {
            const auto after = handled(each, step, terms);
            if (!after)
                return after.error();
            if (const auto updated = stored.update(*after); !updated)
                return updated.error();
        }
        return {};
    });
}

} // namespace

void askForStep(Workbook &workbook, const Facts &facts, const QList<Suggestion> &suggestions, QDate today,
                std::optional<StepKind> first, QWidget *window)
{
    const HandlingTerms terms = handlingTerms(facts, today);
    const auto store = [&workbook, terms](const QList<Suggestion> &taken, const SuggestionStep &step) {
        return take(workbook, taken, step, terms);
    };
    auto *dialog = new StepDialog(facts, suggestions, today, store, window);
    if (first)
        dialog->choose(*first);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace lianxin::ui
