#include "core/exchange/csvparser.h"

#include "core/exchange/csvguard.h"
#include "core/exchange/refusals.h"

#include <QCoreApplication>

namespace lianxin {

namespace {

/// How many lines have the number of `delimiter` that most lines with any have.
int linesCutAlike(QStringView text, QChar delimiter)
{
    QHash<int, int> lines; // by the number of delimiters
    int count = 0;
    bool quoted = false;
    for (const QChar c : text) {
        if (c == u'"')
            quoted = !quoted;
        else if (!quoted && c == delimiter)
            ++count;
        else if (!quoted && (c == u'\n' || c == u'\r'))
            ++lines[std::exchange(count, 0)];
    }
    ++lines[count];
    lines.remove(0);
    int most = 0;
    for (const int alike : std::as_const(lines))
        most = std::max(most, alike);
    return most;
}

} // namespace

QChar guessedDelimiter(QStringView text)
{
    QChar best = u',';
    int most = linesCutAlike(text, best);
    for (const QChar other : {QChar(u';'), QChar(u'\t')}) {
        if (const int lines = linesCutAlike(text, other); lines > most) {
            best = other;
            most = lines;
        }
    }
    return best;
}

CsvParser::CsvParser(QChar delimiter, const ReadLimits &limits, SheetBuilder &builder)
    : m_delimiter(delimiter)
    , m_limits(limits)
    , m_builder(builder)
{
    m_builder.beginRow(m_line, false);
}

std::optional<Error> CsvParser::feed(QStringView piece)
{
    for (const QChar c : piece) {
        if (auto error = step(c))
            return error;
    }
    if (m_cell.size() > m_limits.cellCharacters)
        return m_state == State::Quoted ? unclosedQuote() : cellTooLong(m_builder.sheetName(), m_line, m_limits);
    return {};
}

std::optional<Error> CsvParser::step(QChar c)
{
    const bool secondOfPair = c == u'\n' && m_afterReturn;
    m_afterReturn = c == u'\r';
    if ((c == u'\n' && !secondOfPair) || c == u'\r')
        ++m_line;

    if (m_state == State::Quoted) {
        if (c == u'"')
            m_state = State::QuoteSeen;
        else
            m_cell += c;
        return {};
    }
    if (c == u'"' && m_state != State::Plain) {
        if (m_state == State::QuoteSeen)
            m_cell += c;
        else
            m_quoteLine = m_line;
        m_state = State::Quoted;
        return {};
    }
    if (c == m_delimiter)
        return endCell();
    if (c == u'\n' || c == u'\r')
        return secondOfPair ? std::nullopt : endRow();
    m_cell += c;
    m_state = State::Plain;
    return {};
}

std::optional<Error> CsvParser::endCell()
{
    m_state = State::Start;
    const QString text = unguardedCsvText(std::exchange(m_cell, {}));
    const int column = m_column++;
    return text.isEmpty() ? std::nullopt : m_builder.put(column, {CellKind::Text, text, 0, {}});
}

std::optional<Error> CsvParser::endRow()
{
    if (auto error = endCell())
        return error;
    if (auto error = m_builder.endRow())
        return error;
    m_column = 0;
    m_builder.beginRow(m_line, false);
    return {};
}

std::optional<Error> CsvParser::finish()
{
    return m_state == State::Quoted ? unclosedQuote() : endRow();
}

Error CsvParser::unclosedQuote() const
{
    return {ErrorKind::Invalid,
            QCoreApplication::translate(
                "Spreadsheet", "The quotation mark opened on line %1 is never closed. Mend that line in a text editor.")
                .arg(m_quoteLine),
            {}};
}

} // namespace lianxin
