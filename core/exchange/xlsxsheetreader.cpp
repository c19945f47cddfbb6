#include "core/exchange/xlsxsheetreader.h"

#include "core/exchange/refusals.h"
#include "core/exchange/xlsxparts.h"
#include "core/exchange/xmlreader.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

constexpr int rowsOfFormat = 1'048'576;
constexpr int columnsOfFormat = 16'384;

struct Place {
    int column = -1; // 0-based
    int row = -1; // 1-based
};

/// "B7" is {1, 7}; -1 where it is no reference.
Place placeOf(QByteArrayView reference)
{
    Place place;
    int column = 0;
    qsizetype at = 0;
    for (; at < reference.size() && reference[at] >= 'A' && reference[at] <= 'Z' && column <= columnsOfFormat; ++at)
        column = column * 26 + reference[at] - 'A' + 1;
    bool good = false;
    const int row = reference.sliced(at).toByteArray().toInt(&good);
    if (good && row >= 1 && row <= rowsOfFormat && column >= 1 && column <= columnsOfFormat)
        place = {column - 1, row};
    return place;
}

class SheetReader : public XmlReader
{
public:
    SheetReader(const XlsxStore &store, SheetBuilder &builder)
        : m_store(store)
        , m_builder(builder)
    {
    }

private:
    void started(QByteArrayView name, const XmlAttributes &attributes) override
    {
        m_sink = nullptr;
        if (name == "row")
            beginRow(attributes);
        else if (name == "c" && m_inRow)
            beginCell(attributes);
        else if (name == "rPh")
            ++m_phonetic;
        else if (m_inCell && (name == "v" || (name == "t" && m_phonetic == 0)))
            m_sink = &m_value;
        else if (m_inCell && name == "f")
            m_sink = &m_formula;
        else if (name == "mergeCell")
            addMerge(attributes.value("ref"));
        if (m_inCell && name == "f")
            m_hasFormula = true;
        if (m_inCell && (name == "v" || name == "is"))
            m_hasValue = true;
    }

    void ended(QByteArrayView name) override
    {
        m_sink = nullptr;
        if (name == "rPh")
            --m_phonetic;
        else if (name == "c" && m_inCell)
            endCell();
        else if (name == "row" && m_inRow)
            endRow();
    }

    void text(QByteArrayView utf8) override
    {
        if (m_sink != nullptr)
            m_sink->append(utf8.data(), utf8.size());
    }

    void beginRow(const XmlAttributes &attributes)
    {
        const int number = attributes.value("r").isNull() ? m_row + 1 : attributes.number("r", -1);
        if (number <= m_row || number > rowsOfFormat)
            return refuse(damagedFile(u"row %1 after row %2"_s.arg(number).arg(m_row)));
        m_row = number;
        m_column = -1;
        m_inRow = true;
        m_builder.beginRow(number, attributes.flag("hidden"));
    }

    void beginCell(const XmlAttributes &attributes)
    {
        const QByteArrayView reference = attributes.value("r");
        const Place place = reference.isNull() ? Place {m_column + 1, m_row} : placeOf(reference);
        if (place.row != m_row || place.column <= m_column || place.column >= columnsOfFormat)
            return refuse(damagedFile(u"cell %1 in row %2"_s.arg(QString::fromUtf8(reference)).arg(m_row)));
        m_column = place.column;
        m_type = attributes.value("t").toByteArray();
        m_style = attributes.number("s", 0);
        m_value.clear();
        m_formula.clear();
        m_hasFormula = m_hasValue = false;
        m_inCell = true;
    }

    void endCell()
    {
        m_inCell = false;
        const auto cell = currentCell();
        if (!cell)
            return refuse(damagedFile(u"cell of row %1, column %2: %3 %4"_s.arg(m_row)
                                          .arg(m_column + 1)
                                          .arg(QString::fromUtf8(m_type), QString::fromUtf8(m_value.left(40)))));
        if (const auto error = m_builder.put(m_column, *cell))
            refuse(*error);
    }

    void endRow()
    {
        m_inRow = false;
        if (const auto error = m_builder.endRow())
            refuse(*error);
    }

    void addMerge(QByteArrayView reference)
    {
        const qsizetype colon = reference.indexOf(':');
        const Place first = placeOf(colon < 0 ? reference : reference.first(colon));
        const Place last = placeOf(reference.sliced(colon + 1));
        if (first.row < 0 || last.row < first.row || last.column < first.column)
            return refuse(damagedFile(u"merged area "_s + QString::fromUtf8(reference)));
        const QRect area(first.column, first.row, last.column - first.column + 1, last.row - first.row + 1);
        if (const auto error = m_builder.addMerge(area))
            refuse(*error);
    }

    /// Nothing if the cell is broken.
    [[nodiscard]] std::optional<Cell> currentCell() const
    {
        const QString words = QString::fromUtf8(m_value);
        if (m_hasFormula && !m_hasValue)
            return Cell {CellKind::Fault, u'=' + QString::fromUtf8(m_formula), 0, {}};
        if (m_type == "s")
            return sharedText(words);
        if (m_type == "inlineStr" || m_type == "str")
            return textCell(unescapedXlsxText(words));
        if (words.trimmed().isEmpty())
            return Cell {};
        if (m_type == "b")
            return flagCell(words.trimmed());
        if (m_type == "e")
            return Cell {CellKind::Fault, words, 0, {}};
        if (m_type == "d")
            return isoDate(words.trimmed());
        return numberCell(words);
    }

    static Cell textCell(const QString &text) { return text.isEmpty() ? Cell {} : Cell {CellKind::Text, text, 0, {}}; }

    [[nodiscard]] std::optional<Cell> sharedText(const QString &words) const
    {
        if (words.isEmpty())
            return Cell {};
        bool good = false;
        const int index = words.toInt(&good);
        if (!good || index < 0 || index >= m_store.strings.size())
            return {};
        return textCell(m_store.strings[index]);
    }

    static std::optional<Cell> flagCell(const QString &words)
    {
        const bool yes = words == "1"_L1 || words.compare("true"_L1, Qt::CaseInsensitive) == 0;
        return Cell {CellKind::Flag, yes ? u"TRUE"_s : u"FALSE"_s, yes ? 1.0 : 0.0, {}};
    }

    static std::optional<Cell> isoDate(const QString &words)
    {
        QDateTime moment = QDateTime::fromString(words, Qt::ISODate);
        moment.setTimeSpec(Qt::UTC);
        if (!moment.isValid())
            return {};
        return dateCell(moment, true, words.contains(u'T'));
    }

    [[nodiscard]] std::optional<Cell> numberCell(const QString &words) const
    {
        bool good = false;
        const double number = words.trimmed().toDouble(&good);
        if (!good || !std::isfinite(number))
            return {};
        return formattedCell(number, m_store.formats.value(m_style), m_store.from1904);
    }

    const XlsxStore &m_store;
    SheetBuilder &m_builder;
    QByteArray *m_sink = nullptr; // where text goes
    QByteArray m_value;
    QByteArray m_formula;
    QByteArray m_type;
    int m_style = 0;
    int m_row = 0;
    int m_column = -1;
    int m_phonetic = 0;
    bool m_inRow = false;
    bool m_inCell = false;
    bool m_hasFormula = false;
    bool m_hasValue = false;
};

} // namespace

std::optional<Error> readXlsxSheet(ZipArchive &zip, const QString &part, const XlsxStore &store, SheetBuilder &builder)
{
    SheetReader reader(store, builder);
    if (auto error = zip.read(part, [&](QByteArrayView piece) { return reader.feed(piece); }))
        return error;
    return reader.finish();
}

} // namespace lianxin
