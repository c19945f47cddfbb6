#include "core/base/chinesetext.h"
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
        if (!m_sheet.list)
            return exchangeText(QT_TRANSLATE_NOOP("Exchange",
                                                  "It is not clear which list this is; name the sheet after "
                                                  "it, for example after the column that it is for."));
        return {};
    }

    Result<Kept> take(RowReader &row) override
    {
        const QString name = row.required(u"name"_s).simplified();
        if (row.isRefused() || isRepeated(row, u"name"_s, comparable(name)))
            return Kept::Unchanged;
        DirectoryEntry entry;
        if (const EntryId known = m_context.word(*m_sheet.list, name); known.isStored())
            entry = m_context.directory.at(known);
        const bool isOtherName = entry.id.isStored() && comparable(entry.name) != comparable(name);
        if (isOtherName) {
            row.refuse(
                u"name"_s,
                exchangeText(QT_TRANSLATE_NOOP("Exchange", "This is another name of \"%1\" already.")).arg(entry.name));
            return Kept::Unchanged;
        }
        entry.list = *m_sheet.list;
        entry.name = name;
        entry.position = ++m_position;
        entry.confirmed = true;
        row.putText(entry.kind, u"class"_s);
        row.putText(entry.code, u"code"_s);
        for (const QString &alias : row.items(u"aliases"_s))
            if (!entry.aliases.contains(alias))
                entry.aliases.append(alias);
        return m_context.directory.keep(entry);
    }

    Result<void> finish() override
    {
        if (m_sheet.list)
            m_context.close(*m_sheet.list);
        return {};
    }

private:
    int m_position = 0;
};

} // namespace

SheetImporterPointer directoryImporter(ImportContext &context, const RecognisedSheet &sheet)
{
    return std::make_unique<DirectoryImporter>(context, sheet);
}

} // namespace lianxin
