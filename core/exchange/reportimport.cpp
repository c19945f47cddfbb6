#include "core/base/chinesetext.h"
#include "core/exchange/fieldreaders.h"
#include "core/exchange/sheetimporter.h"
#include "core/reports/reportcourse.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

class ReportImporter : public SheetImporter
{
public:
    using SheetImporter::SheetImporter;

    Result<Kept> take(RowReader &row) override
    {
        const QString written = row.required(u"number"_s);
        const auto number = readLastNumber(written);
        const QDate formedOn = row.day(u"formed"_s, Days::Past);
        const int year = yearOf(row, written, formedOn);
        if (!number || year == 0)
            row.refuse(u"number"_s, exchangeText(QT_TRANSLATE_NOOP("Exchange", "A number belongs here.")));
        if (row.isRefused() || isRepeated(row, u"number"_s, keyOf(year, *number)))
            return Kept::Unchanged;
        Report report = m_context.reports.find(keyOf(year, *number)).value_or(Report {});
        if (isInWriting(report)) {
            row.refuse(u"number"_s,
                       exchangeText(QT_TRANSLATE_NOOP("Exchange", "Under this number a draft is being written.")));
            return Kept::Unchanged;
        }
        report.year = year;
        report.number = *number;
        if (row.has(u"formed"_s))
            report.formedOn = formedOn;
        report.title = row.required(u"title"_s);
        row.putWord(report.kind, u"kind"_s, WordList::ReportKind, UnknownWord::Refuse);
        row.putText(report.editor, u"editor"_s);
        row.putText(report.content, u"content"_s);
        row.putText(report.note, u"note"_s);
        if (row.has(u"sources"_s))
            report.sources = sources(row);
        if (row.has(u"authors"_s))
            putAuthors(report, row.members(u"authors"_s, proposersOf(report.sources)));
        if (row.has(u"shares"_s))
            readShares(row, report);
        readSendings(row, report);
        if (row.isRefused())
            return Kept::Unchanged;
        return m_context.reports.keep(report);
    }

private:
    /// Shares hold among the authors that they were agreed upon for.
    static void putAuthors(Report &report, const QList<MemberId> &authors)
    {
        if (report.shares.keys() != sorted(authors))
            report.shares.clear();
        report.authors = authors;
    }

    /// In the order of the authors; a row that is refused already has none to compare them with.
    static void readShares(RowReader &row, Report &report)
    {
        const QStringList written = row.items(u"shares"_s);
        report.shares.clear();
        if (row.isRefused() || written.isEmpty())
            return;
        for (qsizetype place = 0; place < std::min(written.size(), report.authors.size()); ++place)
            report.shares.insert(report.authors.at(place), wholeShare(written.at(place)));
        if (written.size() != report.authors.size())
            row.refuse(u"shares"_s,
                       exchangeText(QT_TRANSLATE_NOOP("Exchange", "A share belongs to each author, in their order.")));
        else if (const auto valid = validate(report); !valid)
            row.refuse(u"shares"_s, valid.error().message);
    }

    /// Percent; 0, which no author can have, where no whole number stands.
    static int wholeShare(const QString &text)
    {
        static const QRegularExpression share(u"^(\\d{1,3})\\s*%?$"_s);
        return share.match(halfWidth(text).trimmed()).captured(1).toInt();
    }

    static QList<MemberId> sorted(QList<MemberId> members)
    {
        std::ranges::sort(members);
        return members;
    }

    int yearOf(RowReader &row, const QString &number, QDate formedOn) const
    {
        if (const auto told = row.year(u"year"_s))
            return *told;
        for (const QString &text : {number, m_sheet.title()})
            if (const auto year = readYear(text, m_context.words.numerals()))
                return *year;
        return formedOn.year();
    }

    QList<SuggestionId> sources(RowReader &row) const
    {
        QList<SuggestionId> found;
        for (const QString &number : row.items(u"sources"_s)) {
            const auto suggestion = m_context.suggestions.find(comparable(number));
            if (!suggestion)
                row.refuse(u"sources"_s,
                           exchangeText(QT_TRANSLATE_NOOP("Exchange",
                                                          "There is no suggestion of the number "
                                                          "\"%1\" in the ledger."))
                               .arg(number));
            else if (!found.contains(suggestion->id))
                found.append(suggestion->id);
        }
        return found;
    }

    QList<MemberId> proposersOf(const QList<SuggestionId> &suggestions) const
    {
        QList<MemberId> proposers;
        for (const SuggestionId each : suggestions)
            proposers += m_context.suggestions.at(each).proposers;
        return proposers;
    }

    void readSendings(RowReader &row, Report &report) const
    {
        for (const QString &level : {u"county"_s, u"city"_s, u"province"_s, u"nation"_s}) {
            const QString field = u"sent_"_s + level;
            const EntryId word = m_context.withMeaning(WordList::Level, level);
            if (!row.has(field) || !word.isStored())
                continue;
            const QDate day = row.day(field, Days::Past);
            row.warnIfBefore(
                field, day, report.formedOn,
                exchangeText(QT_TRANSLATE_NOOP("Exchange", "It lies before the report was formed on %1.")));
            const auto known = std::ranges::find(report.sendings, word, &ReportSending::level);
            if (known != report.sendings.end() && day.isValid())
                known->sentOn = day;
            else if (known != report.sendings.end())
                report.sendings.erase(known);
            else if (day.isValid())
                report.sendings.append({word, day});
        }
        readReceipts(row, report);
    }

    /// As the table of reports lists them: level, day, and what was written on it.
    void readReceipts(RowReader &row, Report &report) const
    {
        for (const QString &receipt : row.text(u"receipts"_s).split(u'\uFF1B', Qt::SkipEmptyParts)) {
            const QString level = receipt.section(u' ', 0, 0);
            const EntryId word = row.wordCalled(level, u"receipts"_s, WordList::Level, UnknownWord::Refuse);
            const auto sending = std::ranges::find(report.sendings, word, &ReportSending::level);
            const QDate day = readDay(receipt.section(u' ', 1, 1));
            if (sending == report.sendings.end() || !day.isValid() || day < sending->sentOn) {
                row.warn(u"receipts"_s,
                         exchangeText(QT_TRANSLATE_NOOP(
                             "Exchange", "This receipt names no level and day of a sending; it is left out.")));
                continue;
            }
            sending->receivedOn = day;
            sending->receipt = receipt.section(u' ', 2);
        }
    }
};

} // namespace

SheetImporterPointer reportImporter(ImportContext &context, const RecognisedSheet &sheet)
{
    return std::make_unique<ReportImporter>(context, sheet);
}

} // namespace lianxin
