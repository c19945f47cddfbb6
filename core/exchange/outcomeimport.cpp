#include "core/base/chinesetext.h"
#include "core/exchange/activitylookup.h"
#include "core/exchange/fieldreaders.h"
#include "core/exchange/sheetimporter.h"
#include "core/pairing/outcomevalues.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

constexpr double yuanPerWan = 10'000;

class OutcomeImporter : public SheetImporter
{
public:
    using SheetImporter::SheetImporter;

    Result<Kept> take(RowReader &row) override
    {
        const QString title = row.required(u"title"_s);
        const auto number = readLastNumber(row.text(u"number"_s));
        if (row.isRefused() || (number && isRepeated(row, u"number"_s, keyOf(*number))))
            return Kept::Unchanged;
        Outcome outcome = known(row, title, number);
        outcome.title = title;
        row.putWord(outcome.kind, u"kind"_s, WordList::OutcomeKind, UnknownWord::Keep);
        row.putDay(outcome.reachedOn, u"reached"_s, Days::Past);
        row.putText(outcome.recognition, u"recognition"_s);
        row.putText(outcome.evidence, u"evidence"_s);
        row.putWord(outcome.level, u"level"_s, WordList::Level, UnknownWord::Refuse);
        row.putDay(outcome.verifiedOn, u"verified"_s, Days::Past);
        row.putText(outcome.verifiedBy, u"verified_by"_s);
        readNumbers(row, outcome);
        refuseUnfit(row, u"verified"_s, validate(outcome));
        readParties(row, outcome);
        if (row.isRefused())
            return Kept::Unchanged;
        if (const QString name = row.text(u"enterprise"_s); !name.isEmpty()) {
            const auto enterprise = m_context.enterprise(name);
            if (!enterprise)
                return enterprise.error();
            outcome.enterprise = enterprise->id;
        }
        return m_context.outcomes.keep(outcome);
    }

private:
    /// The stored outcome of this title or, if its day is the same, of this number; else a new one with a free number.
    Outcome known(RowReader &row, const QString &title, std::optional<int> number) const
    {
        const auto numbered = number ? m_context.outcomes.find(keyOf(*number)) : std::nullopt;
        if (numbered
            && (comparable(numbered->title) == comparable(title)
                || numbered->reachedOn == row.day(u"reached"_s, Days::Past)))
            return *numbered;
        if (const auto titled = m_context.outcomes.find(comparable(title)))
            return *titled;
        int last = 0;
        for (const Outcome &each : m_context.outcomes.all())
            last = std::max(last, each.number);
        Outcome outcome;
        outcome.number = number && *number > 0 && !numbered ? *number : last + 1;
        if (numbered)
            row.warn(u"number"_s,
                     exchangeText(QT_TRANSLATE_NOOP("Exchange",
                                                    "Another outcome has this number; this one "
                                                    "became number %1."))
                         .arg(outcome.number));
        return outcome;
    }

    void readNumbers(RowReader &row, Outcome &outcome) const
    {
        if (const QString told = row.text(u"values"_s); !told.isEmpty()) {
            if (const auto values = valuesFrom(told, Directory(m_context.directory.all())); values)
                outcome.values = *values;
            else
                row.refuse(u"values"_s, values.error().message);
        }
        const auto toFen = [](double yuan) { return std::optional<qint64>(std::llround(yuan * fenPerYuan)); };
        const auto wan = row.amount(u"amount_wan"_s);
        const auto yuan = row.amount(u"amount_yuan"_s);
        if (row.has(u"amount_wan"_s) || row.has(u"amount_yuan"_s))
            outcome.amountFen = wan ? toFen(*wan * yuanPerWan) : yuan ? toFen(*yuan) : std::nullopt;
        if (row.has(u"trained"_s))
            outcome.peopleTrained = row.count(u"trained"_s);
        if (row.has(u"posts"_s))
            outcome.posts = row.count(u"posts"_s);
        if (row.has(u"sessions"_s))
            outcome.sessions = row.count(u"sessions"_s);
    }

    void readParties(RowReader &row, Outcome &outcome) const
    {
        if (row.has(u"members"_s))
            outcome.members = row.members(u"members"_s);
        if (row.text(u"activity"_s).isEmpty())
            return;
        auto hint = activityHint(row);
        hint.day = outcome.reachedOn;
        if (const auto activity = activityOf(row, hint))
            outcome.activity = activity->id;
    }
};

} // namespace

SheetImporterPointer outcomeImporter(ImportContext &context, const RecognisedSheet &sheet)
{
    return std::make_unique<OutcomeImporter>(context, sheet);
}

} // namespace lianxin
