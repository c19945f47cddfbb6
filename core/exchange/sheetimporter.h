#pragma once

#include "core/exchange/rowreader.h"

#include <QHash>
#include <QSet>

#include <functional>
#include <memory>

namespace lianxin {

/// Takes the rows of one sheet, one after the other, into the document. One for each kind of sheet.
class SheetImporter
{
public:
    SheetImporter(ImportContext &context, const RecognisedSheet &sheet)
        : m_context(context)
        , m_sheet(sheet)
    {
    }
    virtual ~SheetImporter() = default;
    Q_DISABLE_COPY_MOVE(SheetImporter)

    /// Why no row of the sheet can be taken, such as that nobody knows which activity it is about; else empty.
    [[nodiscard]] virtual QString refusal() { return {}; }

    /// Takes one row, or refuses it through `row`. An error refuses the row too.
    [[nodiscard]] virtual Result<Kept> take(RowReader &row) = 0;

    /// After the last row. Errors: Storage.
    [[nodiscard]] virtual Result<void> finish() { return {}; }

    /// What is to be said of the sheet as a whole, after the last row.
    [[nodiscard]] virtual QList<ImportIssue> remarks() const { return {}; }

protected:
    /// Whether a row before had `key` too; then the row is refused.
    [[nodiscard]] bool isRepeated(RowReader &row, const QString &field, const QString &key);

    /// Refuses the row where its record is unfit.
    static void refuseUnfit(RowReader &row, const QString &field, const Result<void> &fit);

    /// The stored record of which the row tells: of `candidates` that no row before told of the first for which one of
    /// `likenesses` holds, the surest likeness first; else a new one.
    template <typename Entity>
    [[nodiscard]] Entity knownAs(const QList<Entity> &candidates,
                                 const QList<std::function<bool(const Entity &)>> &likenesses)
    {
        for (const auto &isLike : likenesses)
            for (const Entity &each : candidates)
                if (!m_told.contains(each.id.value) && isLike(each))
                    return each;
        return {};
    }
    /// Keeps it, so that no row below tells of the same one.
    template <typename Entity>
    [[nodiscard]] Result<Kept> keepTold(Stock<Entity> &stock, Entity &entity)
    {
        auto kept = stock.keep(entity);
        if (kept)
            m_told.insert(entity.id.value);
        return kept;
    }

    ImportContext &m_context;
    const RecognisedSheet &m_sheet;

private:
    QHash<QString, int> m_keys; // key -> the row that brought it
    QSet<qint64> m_told; // see keepTold()
};

/// What became of a record whose parts were kept too.
[[nodiscard]] inline Kept withPart(Kept record, Kept part)
{
    return record == Kept::Unchanged && part != Kept::Unchanged ? Kept::Updated : record;
}

using SheetImporterPointer = std::unique_ptr<SheetImporter>;

/// The importer for sheets of the kind of `sheet`, which is not Summary or Unknown.
[[nodiscard]] SheetImporterPointer importerFor(ImportContext &context, const RecognisedSheet &sheet);

// One for each kind.
[[nodiscard]] SheetImporterPointer directoryImporter(ImportContext &context, const RecognisedSheet &sheet);
[[nodiscard]] SheetImporterPointer holidayImporter(ImportContext &context, const RecognisedSheet &sheet);
[[nodiscard]] SheetImporterPointer enterpriseImporter(ImportContext &context, const RecognisedSheet &sheet);
[[nodiscard]] SheetImporterPointer venueImporter(ImportContext &context, const RecognisedSheet &sheet);
[[nodiscard]] SheetImporterPointer memberImporter(ImportContext &context, const RecognisedSheet &sheet);
[[nodiscard]] SheetImporterPointer planImporter(ImportContext &context, const RecognisedSheet &sheet);
[[nodiscard]] SheetImporterPointer planChangeImporter(ImportContext &context, const RecognisedSheet &sheet);
[[nodiscard]] SheetImporterPointer agendaImporter(ImportContext &context, const RecognisedSheet &sheet);
[[nodiscard]] SheetImporterPointer needImporter(ImportContext &context, const RecognisedSheet &sheet);
[[nodiscard]] SheetImporterPointer pairingImporter(ImportContext &context, const RecognisedSheet &sheet);
[[nodiscard]] SheetImporterPointer serviceImporter(ImportContext &context, const RecognisedSheet &sheet);
[[nodiscard]] SheetImporterPointer outcomeImporter(ImportContext &context, const RecognisedSheet &sheet);
[[nodiscard]] SheetImporterPointer invitationImporter(ImportContext &context, const RecognisedSheet &sheet);
[[nodiscard]] SheetImporterPointer suggestionImporter(ImportContext &context, const RecognisedSheet &sheet);
[[nodiscard]] SheetImporterPointer proposalImporter(ImportContext &context, const RecognisedSheet &sheet);
[[nodiscard]] SheetImporterPointer publicityImporter(ImportContext &context, const RecognisedSheet &sheet);
[[nodiscard]] SheetImporterPointer caseImporter(ImportContext &context, const RecognisedSheet &sheet);
[[nodiscard]] SheetImporterPointer reviewImporter(ImportContext &context, const RecognisedSheet &sheet);
[[nodiscard]] SheetImporterPointer reportImporter(ImportContext &context, const RecognisedSheet &sheet);
[[nodiscard]] SheetImporterPointer adoptionImporter(ImportContext &context, const RecognisedSheet &sheet);
[[nodiscard]] SheetImporterPointer commentImporter(ImportContext &context, const RecognisedSheet &sheet);
[[nodiscard]] SheetImporterPointer ruleImporter(ImportContext &context, const RecognisedSheet &sheet);
[[nodiscard]] SheetImporterPointer multiplierImporter(ImportContext &context, const RecognisedSheet &sheet);
[[nodiscard]] SheetImporterPointer ruleClassImporter(ImportContext &context, const RecognisedSheet &sheet);
[[nodiscard]] SheetImporterPointer ruleConditionImporter(ImportContext &context, const RecognisedSheet &sheet);
[[nodiscard]] SheetImporterPointer awardImporter(ImportContext &context, const RecognisedSheet &sheet);

} // namespace lianxin
