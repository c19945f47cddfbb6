#include "core/base/chinesetext.h"
#include "core/exchange/fieldreaders.h"
#include "core/exchange/sheetimporter.h"
#include "core/exchange/sheetruleset.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

class MultiplierImporter : public SheetImporter
{
public:
    using SheetImporter::SheetImporter;

    Result<Kept> take(RowReader &row) override
    {
        const QString code = row.required(u"rule"_s);
        const int factor = factorOf(row);
        const EntryId entry = entryOf(row);
        const auto rule = m_context.rules.find(keyOf(m_context.ruleSet(row.text(u"set"_s)), comparable(code)));
        if (!rule)
            row.refuse(u"rule"_s, exchangeText(QT_TRANSLATE_NOOP("Exchange", "There is no rule with this code.")));
        if (row.isRefused() || isRepeated(row, u"value"_s, keyOf(rule->id, entry)))
            return Kept::Unchanged;
        RuleMultiplier multiplier = m_context.multipliers.find(keyOf(rule->id, entry)).value_or(RuleMultiplier {});
        multiplier.rule = rule->id;
        multiplier.entry = entry;
        multiplier.factor = factor;
        refuseUnfit(row, u"factor"_s, validate(multiplier));
        if (row.isRefused())
            return Kept::Unchanged;
        return m_context.multipliers.keep(multiplier);
    }

    QList<ImportIssue> remarks() const override { return remarksOnNewestSet(m_context, m_sheet); }

private:
    /// Percent of "2", "0.5", "200%".
    static int factorOf(RowReader &row)
    {
        if (row.required(u"factor"_s).isEmpty())
            return 0;
        const double whole = halfWidth(row.text(u"factor"_s)).contains(u'%') ? 1 : 100;
        return static_cast<int>(std::lround(whole * std::clamp(row.amount(u"factor"_s).value_or(0), -1e6, 1e6)));
    }

    EntryId entryOf(RowReader &row) const
    {
        const QString kind = row.text(u"kind"_s);
        if (m_context.words.pattern(u"multiplier.mode"_s).match(kind).hasMatch())
            return row.word(u"value"_s, WordList::AdoptionMode, UnknownWord::Refuse);
        const EntryId mode = m_context.word(WordList::AdoptionMode, row.required(u"value"_s));
        const bool isLevel = m_context.words.pattern(u"multiplier.level"_s).match(kind).hasMatch();
        const EntryId post = m_context.word(WordList::Office, row.text(u"value"_s));
        if (!mode.isStored() && !isLevel && post.isStored())
            return post;
        return mode.isStored() && !isLevel ? mode : row.word(u"value"_s, WordList::Level, UnknownWord::Refuse);
    }
};

} // namespace

SheetImporterPointer multiplierImporter(ImportContext &context, const RecognisedSheet &sheet)
{
    return std::make_unique<MultiplierImporter>(context, sheet);
}

} // namespace lianxin
