#include "core/base/chinesetext.h"
#include "core/exchange/fieldreaders.h"
#include "core/exchange/sheetimporter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

/// The report that the row names by its number; of several years the one of that title, else the last one that was
/// there on `day`.
std::optional<Report> reportOf(RowReader &row, QDate day)
{
    const QString written = row.required(u"report"_s);
    const auto number = readLastNumber(written);
    const QString numerals = row.context().words.numerals();
    const auto told = row.year(u"year"_s);
    const auto year = told ? told : readYear(written, numerals);
    auto found = row.context().reports.withKey(year && number && *year != *number ? keyOf(*year, *number)
                                                                                  : keyOf(number.value_or(0)));
    if (found.isEmpty()) {
        row.refuse(u"report"_s, exchangeText(QT_TRANSLATE_NOOP("Exchange", "There is no report of this number.")));
        return std::nullopt;
    }
    const QString title = comparable(row.text(u"title"_s));
    const auto titled =
        std::ranges::find_if(found, [&](const Report &each) { return comparable(each.title) == title; });
    if (titled != found.end())
        return *titled;
    std::ranges::stable_sort(found, {}, &Report::year);
    auto last = found.first();
    for (const Report &each : found)
        if (!each.formedOn.isValid() || !day.isValid() || each.formedOn <= day)
            last = each;
    if (!title.isEmpty())
        row.warn(
            u"title"_s,
            exchangeText(QT_TRANSLATE_NOOP("Exchange", "The report of this number is called \"%1\".")).arg(last.title));
    return last;
}

QString beforeTheReport()
{
    return exchangeText(QT_TRANSLATE_NOOP("Exchange", "It lies before the report was formed on %1."));
}

class AdoptionImporter : public SheetImporter
{
public:
    using SheetImporter::SheetImporter;

    Result<Kept> take(RowReader &row) override
    {
        const QDate day = row.requiredDay(u"adopted"_s, Days::Past);
        const auto report = reportOf(row, day);
        const EntryId level = row.word(u"level"_s, WordList::Level, UnknownWord::Refuse);
        const EntryId mode = row.word(u"mode"_s, WordList::AdoptionMode, UnknownWord::Refuse);
        if (!level.isStored() || !mode.isStored())
            row.refuse(level.isStored() ? u"mode"_s : u"level"_s,
                       exchangeText(QT_TRANSLATE_NOOP("Exchange", "This must not be empty.")));
        if (row.isRefused())
            return Kept::Unchanged;
        const QString key = keyOf(report->id, level, mode, day);
        if (isRepeated(row, u"report"_s, key))
            return Kept::Unchanged;
        Adoption adoption = m_context.adoptions.find(key).value_or(Adoption {});
        adoption.report = report->id;
        adoption.level = level;
        adoption.mode = mode;
        adoption.adoptedOn = day;
        row.putText(adoption.body, u"body"_s);
        row.putText(adoption.issue, u"issue"_s);
        row.putText(adoption.document, u"document"_s);
        row.putText(adoption.note, u"note"_s);
        row.warnIfBefore(u"adopted"_s, day, report->formedOn, beforeTheReport());
        return m_context.adoptions.keep(adoption);
    }
};

class CommentImporter : public SheetImporter
{
public:
    using SheetImporter::SheetImporter;

    Result<Kept> take(RowReader &row) override
    {
        const QDate day = row.requiredDay(u"commented"_s, Days::Past);
        const auto report = reportOf(row, day);
        const EntryId level = row.word(u"level"_s, WordList::Level, UnknownWord::Refuse);
        if (!level.isStored())
            row.refuse(u"level"_s, exchangeText(QT_TRANSLATE_NOOP("Exchange", "This must not be empty.")));
        if (row.isRefused())
            return Kept::Unchanged;
        const QString key = keyOf(report->id, level, day);
        if (isRepeated(row, u"report"_s, key))
            return Kept::Unchanged;
        LeaderComment comment = m_context.comments.find(key).value_or(LeaderComment {});
        comment.report = report->id;
        comment.level = level;
        comment.commentedOn = day;
        row.putText(comment.leader, u"leader"_s);
        row.putText(comment.content, u"content"_s);
        row.putText(comment.document, u"document"_s);
        row.putText(comment.followUp, u"follow_up"_s);
        row.putDay(comment.followUpDueOn, u"follow_up_due"_s, Days::Any);
        row.putDay(comment.followedUpOn, u"followed_up"_s, Days::Past);
        row.putText(comment.outcome, u"outcome"_s);
        if (const auto fit = validate(comment); !fit)
            row.refuse(u"followed_up"_s, fit.error().message);
        if (row.isRefused())
            return Kept::Unchanged;
        row.warnIfBefore(u"commented"_s, day, report->formedOn, beforeTheReport());
        return m_context.comments.keep(comment);
    }
};

} // namespace

SheetImporterPointer adoptionImporter(ImportContext &context, const RecognisedSheet &sheet)
{
    return std::make_unique<AdoptionImporter>(context, sheet);
}

SheetImporterPointer commentImporter(ImportContext &context, const RecognisedSheet &sheet)
{
    return std::make_unique<CommentImporter>(context, sheet);
}

} // namespace lianxin
