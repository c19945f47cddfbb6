#include "core/base/chinesetext.h"
#include "core/directory/startingwords.h"
#include "core/exchange/fieldreaders.h"
#include "core/exchange/sheetimporter.h"

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

class DirectoryImporter : public SheetImporter
{
public:
    using SheetImporter::SheetImporter;

    QString refusal() override
    {
        if (!m_sheet.list && !m_sheet.columns.contains(u"list"_s))
            return exchangeText(QT_TRANSLATE_NOOP("Exchange",
                                                  "It is not clear which list this is; name the sheet after "
                                                  "it, for example after the column that it is for."));
        return {};
    }

    Result<Kept> take(RowReader &row) override
    {
        const QString name = row.required(u"name"_s).simplified();
        const auto list = listOf(row);
        if (row.isRefused() || isRepeated(row, u"name"_s, keyOf(*list, comparable(name))))
            return Kept::Unchanged;
        DirectoryEntry entry;
        if (const EntryId known = m_context.word(*list, name); known.isStored())
            entry = m_context.directory.at(known);
        const bool isOtherName = entry.id.isStored() && comparable(entry.name) != comparable(name);
        if (isOtherName) {
            row.refuse(
                u"name"_s,
                exchangeText(QT_TRANSLATE_NOOP("Exchange", "This is another name of \"%1\" already.")).arg(entry.name));
            return Kept::Unchanged;
        }
        entry.list = *list;
        entry.name = name;
        readMore(row, entry);
        if (row.isRefused())
            return Kept::Unchanged;
        m_lists.insert(*list);
        return m_context.directory.keep(entry);
    }

    Result<void> finish() override
    {
        for (const WordList list : std::as_const(m_lists))
            m_context.close(list);
        return {};
    }

private:
    /// The list that the row names, else the sheet.
    std::optional<WordList> listOf(RowReader &row) const
    {
        const QString told = row.text(u"list"_s);
        const auto list = told.isEmpty() ? m_sheet.list : m_context.words.listNamedIn(told);
        if (!list)
            row.refuse(u"list"_s, exchangeText(QT_TRANSLATE_NOOP("Exchange", "There is no list of this name.")));
        return list;
    }

    static void addTo(QStringList &known, const QStringList &told)
    {
        for (const QString &each : told)
            if (!known.contains(each))
                known.append(each);
    }

    void readMore(RowReader &row, DirectoryEntry &entry)
    {
        const auto number = row.count(u"number"_s);
        if (number.value_or(0) > 0)
            entry.position = *number;
        else if (!entry.id.isStored())
            entry.position = static_cast<int>(m_context.namesOf(entry.list).size()) + 1;
        entry.confirmed = true;
        row.putFlag(entry.confirmed, u"confirmed"_s);
        row.putText(entry.kind, u"class"_s);
        row.putText(entry.code, u"code"_s);
        row.putDay(entry.validFrom, u"valid_from"_s, Days::Any);
        row.putDay(entry.validTo, u"valid_to"_s, Days::Any);
        row.putWord(entry.parent, u"parent"_s, entry.list, UnknownWord::Refuse);
        addTo(entry.aliases, row.items(u"aliases"_s));
        if (entry.list == WordList::Specialty && !entry.id.isStored())
            entry.keywords = startingKeywords(entry.name);
        addTo(entry.keywords, row.items(u"keywords"_s));
    }

    QSet<WordList> m_lists; // those that the sheet brought words of
};

} // namespace

SheetImporterPointer directoryImporter(ImportContext &context, const RecognisedSheet &sheet)
{
    return std::make_unique<DirectoryImporter>(context, sheet);
}

} // namespace lianxin
