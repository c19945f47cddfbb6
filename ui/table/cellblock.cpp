#include "ui/table/cellblock.h"

#include <QMap>
#include <QMimeData>
#include <QRegularExpression>

#include <algorithm>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {

/// Reads what stands in quotes from `at`, the place behind the first; a doubled quote is one. Moves `at` behind the
/// last. None when the cell does not end there: then the quote was only a letter of it.
std::optional<QString> quotedCell(const QString &text, qsizetype &at)
{
    QString value;
    for (qsizetype place = at; place < text.size(); ++place) {
        const QChar next = place + 1 < text.size() ? text.at(place + 1) : u'\n';
        if (text.at(place) != u'"') {
            value += text.at(place);
        } else if (next == u'"') {
            value += text.at(place++);
        } else {
            at = place + 1;
            return next == u'\t' || next == u'\n' ? std::optional(value) : std::nullopt;
        }
    }
    return {};
}

QString plainCell(const QString &text, qsizetype &at)
{
    const qsizetype begin = at;
    while (at < text.size() && text.at(at) != u'\t' && text.at(at) != u'\n')
        ++at;
    return text.mid(begin, at - begin);
}

/// Reads the cell at `at`, and moves that behind it.
QString nextCell(const QString &text, qsizetype &at)
{
    if (at < text.size() && text.at(at) == u'"') {
        qsizetype behind = at + 1;
        if (auto value = quotedCell(text, behind)) {
            at = behind;
            return *std::move(value);
        }
    }
    return plainCell(text, at);
}

bool isEmptyRow(const QStringList &row)
{
    return std::ranges::all_of(row, &QString::isEmpty);
}

/// The letters that HTML writes as &…;.
QString withoutEntities(QString text)
{
    static const QRegularExpression number(u"&#(x?)([0-9a-fA-F]{1,6});"_s);
    for (auto match = number.match(text); match.hasMatch(); match = number.match(text)) {
        const char32_t letter = match.captured(2).toUInt(nullptr, match.captured(1).isEmpty() ? 10 : 16);
        text.replace(match.capturedStart(), match.capturedLength(),
                     letter > 0 && letter <= 0x10FFFF && letter != '&' ? QString::fromUcs4(&letter, 1) : u"&amp;"_s);
    }
    return text.replace("&nbsp;"_L1, " "_L1)
        .replace("&lt;"_L1, "<"_L1)
        .replace("&gt;"_L1, ">"_L1)
        .replace("&quot;"_L1, R"(")"_L1)
        .replace("&apos;"_L1, "'"_L1)
        .replace("&amp;"_L1, "&"_L1);
}

/// Fills the cells of a table from its tags.
class HtmlTable
{
public:
    /// `tag` such as "td", "/tr"; `attributes` what stands behind it.
    void take(const QString &tag, const QString &attributes)
    {
        if (tag == "tr"_L1) {
            endCell();
            ++m_row;
            m_column = 0;
        } else if (tag == "td"_L1 || tag == "th"_L1) {
            endCell();
            m_isOpen = m_row >= 0;
            m_text.clear();
            m_rowSpan = spanIn(attributes, u"rowspan"_s, 4096);
            m_columnSpan = spanIn(attributes, u"colspan"_s, 256);
        } else if (tag == "/td"_L1 || tag == "/th"_L1 || tag == "/tr"_L1) {
            endCell();
        } else if (tag == "br"_L1 || tag == "/p"_L1 || tag == "/div"_L1) {
            m_text += u'\n';
        }
    }

    void addText(const QString &text)
    {
        if (m_isOpen)
            m_text += withoutEntities(QString(text).replace(m_spaces, u" "_s));
    }

    [[nodiscard]] CellBlock block() const
    {
        CellBlock rows;
        for (const QMap<int, QString> &cells : m_cells) {
            QStringList row;
            for (int column = 0; !cells.isEmpty() && column <= cells.lastKey(); ++column)
                row.append(cells.value(column));
            rows.append(row);
        }
        return rows;
    }

private:
    static int spanIn(const QString &attributes, const QString &name, int most)
    {
        const QRegularExpression pattern(name + u"\\s*=\\s*[\"']?(\\d+)"_s, QRegularExpression::CaseInsensitiveOption);
        return std::clamp(pattern.match(attributes).captured(1).toInt(), 1, most);
    }

    void endCell()
    {
        if (!std::exchange(m_isOpen, false))
            return;
        while (m_cells.value(m_row).contains(m_column)) // taken by a merged cell above
            ++m_column;
        static const QRegularExpression breaks(u" *\n *"_s);
        const QString text = std::exchange(m_text, QString()).replace(breaks, u"\n"_s).trimmed();
        for (int row = m_row; row < m_row + m_rowSpan; ++row)
            for (int column = m_column; column < m_column + m_columnSpan; ++column)
                m_cells[row].insert(column, text);
        m_column += m_columnSpan;
    }

    const QRegularExpression m_spaces {u"[ \\t\\r\\n]+"_s};
    QMap<int, QMap<int, QString>> m_cells; ///< by row and column
    QString m_text;
    int m_row = -1;
    int m_column = 0;
    int m_rowSpan = 1;
    int m_columnSpan = 1;
    bool m_isOpen = false;
};

} // namespace

CellBlock cellsOfText(const QString &text)
{
    QString lines = text;
    lines.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    if (lines.endsWith(u'\n'))
        lines.chop(1);
    CellBlock block {{}};
    for (qsizetype at = 0; at <= lines.size(); ++at) { // over the tab or break behind a cell
        block.last().append(nextCell(lines, at));
        if (at < lines.size() && lines.at(at) == u'\n')
            block.append(QStringList());
    }
    return block;
}

CellBlock cellsOfHtml(const QString &html)
{
    static const QRegularExpression tags(u"<!--.*?-->|<(style|script)\\b.*?</\\1\\s*>|<(/?[a-z0-9]+)([^>]*)>"_s,
                                         QRegularExpression::CaseInsensitiveOption
                                             | QRegularExpression::DotMatchesEverythingOption);
    HtmlTable table;
    bool isInside = false;
    qsizetype behind = 0;
    for (auto found = tags.globalMatch(html); found.hasNext();) {
        const auto match = found.next();
        const QString tag = match.captured(2).toLower();
        if (isInside)
            table.addText(html.mid(behind, match.capturedStart() - behind));
        behind = match.capturedEnd();
        if (isInside && tag == "/table"_L1)
            break;
        isInside = isInside || tag == "table"_L1;
        if (isInside)
            table.take(tag, match.captured(3));
    }
    return table.block();
}

CellBlock cellsOf(const QMimeData &copied)
{
    static const QRegularExpression merged(u"(row|col)span\\s*=\\s*[\"']?([2-9]|1\\d)"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    CellBlock block;
    if (copied.hasHtml() && (!copied.hasText() || merged.match(copied.html()).hasMatch()))
        block = cellsOfHtml(copied.html());
    if (block.isEmpty() && copied.hasText())
        block = cellsOfText(copied.text());
    const bool isBroad = std::ranges::any_of(block, [](const QStringList &row) { return row.size() > 1; });
    while (isBroad && block.size() > 1 && isEmptyRow(block.last()))
        block.removeLast();
    return block;
}

} // namespace lianxin::ui
