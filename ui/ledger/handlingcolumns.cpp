#include "core/ledger/joining.h"
#include "ui/ledger/ledgerpage.h"

using namespace Qt::StringLiterals;

namespace lianxin::ui {

QList<LedgerPage::Model::Column> LedgerPage::handlingColumns()
{
    using C = Model::Column;
    const auto make = fieldColumns<Suggestion>();
    return {
        make.day(tr("Due"), &Suggestion::dueOn).named(u"due_on"_s),
        make.day(tr("Done"), &Suggestion::closedOn).named(u"closed_on"_s),
        make.word(tr("Result"), WordList::ResultClass, &Suggestion::result).named(u"result"_s),
        make.word(tr("Members say"), WordList::Satisfaction, &Suggestion::satisfaction).named(u"satisfaction"_s),
        make.text(tr("About"), &Suggestion::subject).named(u"subject"_s).wide(180),
        make.word(tr("Category"), WordList::SuggestionCategory, &Suggestion::category).named(u"category"_s).wide(140),
        make.day(tr("Registered"), &Suggestion::registeredOn).named(u"registered_on"_s),
        C(tr("Followed by"), [this](const Suggestion &s) { return index().nameOf(s.overseer); })
            .named(u"overseer"_s)
            .edits([this](Suggestion &s, const QVariant &value) { return setOverseer(s, value.toString()); })
            .offers([this](const Suggestion &) { return memberNames(); }),
        make.number(tr("Every so many days"), &Suggestion::overseenEvery).named(u"overseen_every"_s),
        C(tr("Progress (%)"), [this](const Suggestion &s) { return progressIn(s); })
            .named(u"progress"_s)
            .edits([](Suggestion &s, const QVariant &value) { s.progress = value.toInt(); }),
        C(tr("More time"), [this](const Suggestion &s) { return extensionLines(s.steps, directory()); })
            .named(u"extensions"_s)
            .hidden(),
    };
}

/// The member whom `text` names, or nobody.
Result<void> LedgerPage::setOverseer(Suggestion &suggestion, const QString &text) const
{
    const auto found = membersNamed(text);
    if (!found)
        return found.error();
    if (found->size() > 1)
        return Error {ErrorKind::Invalid, tr("One leader follows a suggestion, not several."), {}};
    suggestion.overseer = found->value(0);
    return {};
}

int LedgerPage::progressIn(const Suggestion &suggestion) const
{
    return progressOf(suggestion, index().partsOf(suggestion.id));
}

} // namespace lianxin::ui
