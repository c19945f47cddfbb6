#pragma once

#include "core/base/codes.h"
#include "core/evaluation/factindex.h"
#include "core/exchange/exchangewords.h"
#include "core/exchange/sheetwriter.h"

#include <QTime>

#include <functional>

namespace lianxin {

/// What a whole table of the office is written from.
struct TableSource {
    const ExchangeWords &words;
    const FactIndex &index;

    [[nodiscard]] const Facts &facts() const { return index.facts(); }
    [[nodiscard]] const Directory &directory() const { return index.facts().directory; }

    /// How the sheets name the activity, so that an import finds it again.
    [[nodiscard]] QString nameOf(const Activity &activity) const;
    /// The word of a closed list.
    template <typename Code>
    [[nodiscard]] QString word(WordList list, Code code) const
    {
        return directory().word(list, codeOf(code));
    }

    // A value as a cell; empty when there is none.
    [[nodiscard]] QVariant cell(const QString &text) const { return text; }
    [[nodiscard]] QVariant cell(const QVariant &value) const { return value; }
    [[nodiscard]] QVariant cell(int number) const { return number; }
    [[nodiscard]] QVariant cell(bool flag) const { return flag; }
    [[nodiscard]] QVariant cell(double number) const { return number; }
    [[nodiscard]] QVariant cell(std::optional<int> number) const { return number ? QVariant(*number) : QVariant(); }
    [[nodiscard]] QVariant cell(QDate day) const { return day.isValid() ? QVariant(day) : QVariant(); }
    [[nodiscard]] QVariant cell(QTime time) const { return time.toString(u"HH:mm"); }
    [[nodiscard]] QVariant cell(EntryId entry) const { return directory().name(entry); }
    [[nodiscard]] QVariant cell(EnterpriseId enterprise) const { return index.find(enterprise).name; }
    [[nodiscard]] QVariant cell(MemberId member) const { return index.find(member).name; }
    [[nodiscard]] QVariant cell(const QList<EntryId> &entries) const;
    [[nodiscard]] QVariant cell(const QList<MemberId> &members) const;
};

/// The columns of a table of `Record`s, each under the header by which an import knows it again.
template <typename Record>
class SheetColumns
{
public:
    SheetColumns(const TableSource &source, SheetKind kind)
        : m_source(source)
        , m_kind(kind)
    {
    }

    /// The column `field` of resources/exchange/columns.tsv; `value` is a member of the record or a function of it.
    template <typename Value>
    SheetColumns &add(const QString &field, Value value)
    {
        const QString header = m_source.words.field(m_kind, field).header;
        Q_ASSERT_X(!header.isEmpty(), "columns.tsv", qPrintable(field));
        m_titles.append(header);
        m_values.append([this, value](const Record &record) { return m_source.cell(std::invoke(value, record)); });
        return *this;
    }

    /// The office's own fields of `record`, each under its name.
    SheetColumns &addCustom(CustomRecord record)
    {
        for (const CustomField &field : m_source.facts().customFields) {
            if (field.record != record)
                continue;
            m_titles.append(field.name);
            m_values.append(
                [field](const Record &each) { return shownCustomValue(field, each.custom.value(field.id)); });
        }
        return *this;
    }

    [[nodiscard]] SheetToWrite sheetOf(const QList<Record> &records) const
    {
        SheetToWrite sheet {{}, m_titles, {}, {}};
        for (const Record &record : records) {
            QList<QVariant> row;
            for (const auto &value : m_values)
                row.append(value(record));
            sheet.rows.append(row);
        }
        return sheet;
    }

private:
    const TableSource &m_source;
    SheetKind m_kind;
    QStringList m_titles;
    QList<std::function<QVariant(const Record &)>> m_values;
};

} // namespace lianxin
