#pragma once

#include "core/exchange/importcontext.h"
#include "core/exchange/importreport.h"
#include "core/exchange/recognition.h"

namespace lianxin {

/// What to do with a word that its list does not know.
enum class UnknownWord {
    Refuse, ///< the row means nothing without it
    Keep, ///< add it, to be looked at, and warn
    Add, ///< the list grows as it is used
};

/// Whether a day may lie ahead.
enum class Days { Past, Any };

/// One row of a recognised sheet, read by the codes of its columns. What cannot be read refuses the row: the first
/// fault is kept, and the reading function answers an empty value. An importer looks at isRefused() before it keeps
/// anything.
class RowReader
{
public:
    RowReader(ImportContext &context, const RecognisedSheet &sheet, qsizetype place, SheetReport &report);

    [[nodiscard]] int number() const { return m_sheet.sheet->rows.at(m_place).number; }
    [[nodiscard]] qsizetype place() const { return m_place; } ///< among the rows of the sheet
    /// From which row what holds for several rows is read: this one, or one above; among the rows of the sheet.
    [[nodiscard]] qsizetype carriedFrom() const { return m_carried; }
    [[nodiscard]] QString line() const; ///< all that stands in the row

    /// Whether the row says something of the field. What privacy has hidden says nothing, nor does an empty cell unless
    /// the import clears by them.
    [[nodiscard]] bool has(const QString &field) const;
    [[nodiscard]] const Cell &cell(const QString &field) const;

    /// The text of the cell, without space around it, as the mapping tells to read it.
    [[nodiscard]] QString text(const QString &field) const;
    [[nodiscard]] QStringList items(const QString &field) const; ///< the text as a list
    [[nodiscard]] QString required(const QString &field); ///< refuses an empty text
    [[nodiscard]] std::optional<int> year(const QString &field); ///< refuses a text that names none
    [[nodiscard]] QDate day(const QString &field, Days allowed);
    [[nodiscard]] QDate requiredDay(const QString &field, Days allowed);
    [[nodiscard]] std::optional<int> count(const QString &field); ///< a whole number, 0 or more
    [[nodiscard]] std::optional<double> amount(const QString &field);
    /// A percentage from 0 to 100: 50 of "50", "50%" and "0.5". Refuses 1 without its sign, which may be a part too.
    [[nodiscard]] std::optional<int> percentage(const QString &field);

    [[nodiscard]] EntryId word(const QString &field, WordList list, UnknownWord unknown);
    [[nodiscard]] QList<EntryId> wordsOf(const QString &field, WordList list, UnknownWord unknown); ///< each once
    [[nodiscard]] EntryId wordCalled(const QString &name, const QString &field, WordList list, UnknownWord unknown);

    /// The member whom the cell names; two of one name are told apart by `unit`, by a remark in brackets, or by
    /// `likely`, those who come into question first.
    [[nodiscard]] MemberId member(const QString &field, const QString &unit = {}, const QList<MemberId> &likely = {});
    [[nodiscard]] QList<MemberId> members(const QString &field, const QList<MemberId> &likely = {}); ///< each once

    // Into a field of a record: what the row says nothing of stays as it is.
    void putText(QString &into, const QString &field) const;
    void putDay(QDate &into, const QString &field, Days allowed);
    void putTime(QTime &into, const QString &field);
    void putFlag(bool &into, const QString &field); ///< a flag, or one of the words for yes and no
    void putWord(EntryId &into, const QString &field, WordList list, UnknownWord unknown);
    /// The office's own fields of `record`, as far as the sheet has them.
    void putCustom(CustomValues &into, CustomRecord record);
    void putWords(QList<EntryId> &into, const QString &field, WordList list, UnknownWord unknown);

    void refuse(const QString &field, const QString &reason);
    void warn(const QString &field, const QString &reason);
    /// Warns with `sentence`, in which %1 becomes `earliest`, when `day` lies before that; either may be null.
    void warnIfBefore(const QString &field, QDate day, QDate earliest, const QString &sentence);
    [[nodiscard]] bool isRefused() const { return m_refusal.has_value(); }
    [[nodiscard]] const std::optional<ImportIssue> &refusal() const { return m_refusal; }

    [[nodiscard]] ImportContext &context() const { return m_context; }

private:
    [[nodiscard]] bool hasColumn(const QString &field) const { return m_sheet.columns.contains(field); }
    [[nodiscard]] const Cell &writtenCell(const QString &field) const;
    [[nodiscard]] QStringList namesOf(const QString &field) const;
    [[nodiscard]] QString mapped(const QString &field, const QString &text) const;
    [[nodiscard]] ImportIssue issue(const QString &field, const QString &reason) const;
    void offerMapping(const QString &field, const QString &name, const QStringList &near, WordList list);
    [[nodiscard]] MemberId memberCalled(const QString &text, const QString &field, const QString &unit,
                                        const QList<MemberId> &likely);
    [[nodiscard]] MemberId oneOf(const QList<Member> &candidates, const QString &field, const QString &unit,
                                 const QList<MemberId> &likely);
    [[nodiscard]] qsizetype placeOfCarried() const;

    ImportContext &m_context;
    const RecognisedSheet &m_sheet;
    qsizetype m_place;
    SheetReport &m_report;
    qsizetype m_carried; // the row that what holds for several rows is read from
    std::optional<ImportIssue> m_refusal;
};

/// Whether privacy has hidden what `cell` held when its sheet was exported.
[[nodiscard]] bool isHidden(const Cell &cell);

/// `translated` without the context each time.
[[nodiscard]] QString exchangeText(const char *sentence);

} // namespace lianxin
