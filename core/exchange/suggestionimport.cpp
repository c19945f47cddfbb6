#include "core/base/chinesetext.h"
#include "core/base/codes.h"
#include "core/exchange/activitylookup.h"
#include "core/exchange/fieldreaders.h"
#include "core/exchange/sheetimporter.h"

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

class SuggestionImporter : public SheetImporter
{
public:
    using SheetImporter::SheetImporter;

    Result<Kept> take(RowReader &row) override
    {
        const QString number = row.required(u"number"_s).simplified();
        if (row.isRefused() || isRepeated(row, u"number"_s, comparable(number)))
            return Kept::Unchanged;
        Suggestion suggestion = m_context.suggestions.find(comparable(number)).value_or(Suggestion {});
        suggestion.number = number;
        if (row.has(u"registered"_s) || !suggestion.id.isStored())
            suggestion.registeredOn = row.requiredDay(u"registered"_s, Days::Past);
        readActivity(row, suggestion);
        readWhat(row, suggestion);
        readHandling(row, suggestion);
        readOverseeing(row, suggestion);
        if (row.isRefused())
            return Kept::Unchanged;
        row.warnIfBefore(
            u"registered"_s, suggestion.registeredOn, m_context.activities.at(suggestion.activity).heldOn,
            exchangeText(QT_TRANSLATE_NOOP("Exchange", "It is registered before the activity was held on %1.")));
        return m_context.suggestions.keep(suggestion);
    }

private:
    void readActivity(RowReader &row, Suggestion &suggestion) const
    {
        const QString told = row.text(u"activity"_s);
        if (suggestion.activity.isStored() && told.isEmpty())
            return;
        auto hint = told.isEmpty() ? activityHint(m_context, m_sheet.title()) : activityHint(row);
        if (suggestion.registeredOn.isValid() && !hint.day.isValid())
            hint.day = suggestion.registeredOn;
        if (told.isEmpty() && !hint.number && !hint.region.isStored())
            hint.day = {};
        if (const auto activity = activityOf(row, hint))
            suggestion.activity = activity->id;
    }

    void readWhat(RowReader &row, Suggestion &suggestion) const
    {
        QList<MemberId> invited;
        for (const Invitation &each : m_context.invitations.all())
            if (each.activity == suggestion.activity)
                invited.append(each.member);
        if (row.has(u"proposers"_s))
            suggestion.proposers = row.members(u"proposers"_s, invited);
        if (row.has(u"subject"_s) && row.text(u"subject"_s) != suggestion.subject) {
            suggestion.subject = row.text(u"subject"_s);
            const auto enterprise = m_context.enterprises.find(comparable(suggestion.subject));
            suggestion.enterprise = enterprise ? enterprise->id : EnterpriseId {};
        }
        suggestion.content = row.required(u"content"_s);
        row.putWord(suggestion.category, u"category"_s, WordList::SuggestionCategory, UnknownWord::Keep);
        row.putText(suggestion.note, u"note"_s);
        row.putCustom(suggestion.custom, CustomRecord::Suggestion);
    }

    void readOverseeing(RowReader &row, Suggestion &suggestion) const
    {
        if (row.has(u"overseer"_s))
            suggestion.overseer = row.text(u"overseer"_s).isEmpty() ? MemberId {} : row.member(u"overseer"_s);
        if (const auto days = row.count(u"overseen_every"_s))
            suggestion.overseenEvery = *days;
        const auto progress = row.count(u"progress"_s);
        if (progress && *progress != suggestion.progress && !hasParts(suggestion.id)) // theirs is counted
            suggestion.progress = *progress;
    }

    [[nodiscard]] bool hasParts(SuggestionId whole) const
    {
        const auto all = m_context.suggestions.all();
        return whole.isStored()
            && std::ranges::any_of(all, [whole](const Suggestion &each) { return each.partOf == whole; });
    }

    void readHandling(RowReader &row, Suggestion &suggestion) const
    {
        if (row.has(u"route"_s))
            suggestion.route =
                withCode<Route>(m_context.meaning(row.word(u"route"_s, WordList::Route, UnknownWord::Refuse)))
                    .value_or(Route::Open);
        row.putWord(suggestion.mainUnit, u"main_unit"_s, WordList::Unit, UnknownWord::Keep);
        row.putWords(suggestion.assistingUnits, u"assisting"_s, WordList::Unit, UnknownWord::Keep);
        row.putDay(suggestion.dueOn, u"due"_s, Days::Any);
        row.putDay(suggestion.closedOn, u"closed"_s, Days::Past);
        row.putWord(suggestion.result, u"result"_s, WordList::ResultClass, UnknownWord::Refuse);
        row.putWord(suggestion.satisfaction, u"satisfaction"_s, WordList::Satisfaction, UnknownWord::Refuse);
        if (!row.has(u"steps"_s))
            return;
        QList<SuggestionStep> told;
        for (const DatedLine &line : readLog(row.text(u"steps"_s)))
            told.append({line.day, line.text});
        suggestion.steps = stepsWith(suggestion.steps, told);
    }
};

class ProposalImporter : public SheetImporter
{
public:
    using SheetImporter::SheetImporter;

    Result<Kept> take(RowReader &row) override
    {
        const QString number = row.required(u"suggestion"_s);
        const QString title = row.required(u"title"_s);
        const auto suggestion = m_context.suggestions.find(comparable(number));
        if (!suggestion)
            row.refuse(
                u"suggestion"_s,
                exchangeText(QT_TRANSLATE_NOOP("Exchange", "There is no suggestion of this number in the ledger.")));
        if (row.isRefused() || isRepeated(row, u"title"_s, keyOf(suggestion->id, comparable(title))))
            return Kept::Unchanged;
        ProposalLead lead =
            m_context.proposalLeads.find(keyOf(suggestion->id, comparable(title))).value_or(ProposalLead {});
        lead.suggestion = suggestion->id;
        lead.title = title;
        row.putWord(lead.state, u"state"_s, WordList::ProposalState, UnknownWord::Keep);
        row.putText(lead.number, u"proposal_number"_s);
        row.putWord(lead.result, u"result"_s, WordList::ResultClass, UnknownWord::Refuse);
        if (row.isRefused())
            return Kept::Unchanged;
        return m_context.proposalLeads.keep(lead);
    }
};

} // namespace

SheetImporterPointer suggestionImporter(ImportContext &context, const RecognisedSheet &sheet)
{
    return std::make_unique<SuggestionImporter>(context, sheet);
}

SheetImporterPointer proposalImporter(ImportContext &context, const RecognisedSheet &sheet)
{
    return std::make_unique<ProposalImporter>(context, sheet);
}

} // namespace lianxin
