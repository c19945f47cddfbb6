#include "core/base/chinesetext.h"
#include "core/exchange/fieldreaders.h"
#include "core/exchange/sheetimporter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

class MemberImporter : public SheetImporter
{
public:
    using SheetImporter::SheetImporter;

    Result<Kept> take(RowReader &row) override
    {
        const QString name = withoutSpaces(row.required(u"name"_s));
        const QString unit = row.text(u"unit"_s);
        const QString born = bornIn(row);
        if (row.isRefused() || isRepeated(row, u"name"_s, keyOf(name, comparable(unit))))
            return Kept::Unchanged;

        Member member = known(row, name, unit, born);
        member.name = name;
        row.putText(member.unit, u"unit"_s);
        if (row.has(u"born"_s))
            member.bornIn = born;
        if (row.has(u"number"_s))
            member.number = row.count(u"number"_s);
        readWords(row, member);
        if (row.has(u"specialties"_s))
            member.specialties = specialties(row);
        row.putCustom(member.custom, CustomRecord::Member);
        if (row.isRefused())
            return Kept::Unchanged;
        auto kept = m_context.members.keep(member);
        m_taken.insert(member.id.value);
        return kept;
    }

    Result<void> finish() override // the first roll makes the lists
    {
        for (const WordList list : {WordList::Region, WordList::Sector, WordList::Party})
            if (!m_context.namesOf(list).isEmpty())
                m_context.close(list);
        return {};
    }

private:
    QString bornIn(RowReader &row) const
    {
        QString month = readMonth(row.cell(u"born"_s));
        if (month.isEmpty() && !row.text(u"born"_s).isEmpty())
            row.refuse(u"born"_s,
                       exchangeText(QT_TRANSLATE_NOOP("Exchange", "This is not a month; write it like 1975.06.")));
        if (month > m_context.today.toString(u"yyyy-MM"_s))
            row.refuse(u"born"_s,
                       exchangeText(QT_TRANSLATE_NOOP("Exchange",
                                                      "This day lies in the future; look whether "
                                                      "the year is right.")));
        return month;
    }

    /// The stored member whom the row means: by unit, else by birth; a new one without.
    Member known(RowReader &row, const QString &name, const QString &unit, const QString &born) const
    {
        auto candidates = m_context.members.withKey(name);
        candidates.removeIf([&](const Member &each) { return m_taken.contains(each.id.value); });
        const auto sameUnit = std::ranges::find_if(
            candidates, [&](const Member &each) { return comparable(each.unit) == comparable(unit); });
        if (sameUnit != candidates.end())
            return *sameUnit;
        const auto sameBirth = std::ranges::find_if(
            candidates, [&](const Member &each) { return !born.isEmpty() && each.bornIn == born; });
        if (sameBirth == candidates.end())
            return {};
        row.warn(u"unit"_s,
                 exchangeText(QT_TRANSLATE_NOOP("Exchange",
                                                "Taken for the member of this name and birth whose unit was "
                                                "\"%1\"."))
                     .arg(sameBirth->unit));
        return *sameBirth;
    }

    static void readWords(RowReader &row, Member &member)
    {
        row.putWord(member.sex, u"sex"_s, WordList::Sex, UnknownWord::Keep);
        row.putText(member.ethnicGroup, u"ethnic"_s);
        row.putWord(member.party, u"party"_s, WordList::Party, UnknownWord::Keep);
        row.putWord(member.sector, u"sector"_s, WordList::Sector, UnknownWord::Keep);
        row.putWord(member.office, u"office"_s, WordList::Office, UnknownWord::Keep);
        row.putWord(member.unitType, u"unit_type"_s, WordList::UnitType, UnknownWord::Keep);
        row.putWord(member.home, u"home"_s, WordList::Region, UnknownWord::Refuse); // it decides whose seat is local
        row.putWord(member.workplace, u"workplace"_s, WordList::Region, UnknownWord::Keep);
        row.putText(member.phone, u"phone"_s);
        row.putWord(member.term, u"term"_s, WordList::Term, UnknownWord::Add);
        row.putWord(member.state, u"state"_s, WordList::MemberState, UnknownWord::Refuse);
        if (!member.state.isStored())
            member.state = row.context().withMeaning(WordList::MemberState, u"serving"_s);
        row.putText(member.note, u"note"_s);
        row.putDay(member.verifiedOn, u"verified"_s, Days::Past);
    }

    QList<MemberSpecialty> specialties(RowReader &row) const
    {
        QList<MemberSpecialty> found;
        for (const QString &item : row.items(u"specialties"_s)) {
            const auto [name, remark] = splitRemark(item);
            const EntryId depth = m_context.word(WordList::Depth, remark);
            const QString word = remark.isEmpty() || depth.isStored() ? name : item;
            MemberSpecialty each {row.wordCalled(word, u"specialties"_s, WordList::Specialty, UnknownWord::Keep)};
            if (depth.isStored())
                each.depth = m_context.meaning(depth).toInt();
            const bool isNew = std::ranges::none_of(
                found, [&](const MemberSpecialty &other) { return other.specialty == each.specialty; });
            if (each.specialty.isStored() && isNew)
                found.append(each);
        }
        return found;
    }

    QSet<qint64> m_taken;
};

} // namespace

SheetImporterPointer memberImporter(ImportContext &context, const RecognisedSheet &sheet)
{
    return std::make_unique<MemberImporter>(context, sheet);
}

} // namespace lianxin
