#include "core/documents/wording.h"

#include "core/base/resourcefolder.h"
#include "core/base/wordlists.h"
#include "core/documents/officialtext.h"
#include "core/documents/spans.h"
#include "core/documents/tablewording.h"
#include "core/documents/tokens.h"

#include <QCoreApplication>
#include <QFile>

#include <array>

using namespace Qt::StringLiterals;

namespace lianxin::documents {

namespace {

constexpr QChar ideographicSpace = u'\u3000';
constexpr QChar wideColon = u'\uff1a';
constexpr QChar headSign = u'!';
const QString pageBreakSign = u"==="_s;
const QString tableSign = u"|:"_s; // with the widths of a new table

QStringList withWidePunctuation(QStringList texts)
{
    for (QString &text : texts)
        text = documents::withWidePunctuation(text);
    return texts;
}

Result<QString> shippedText(const QString &name)
{
    QFile file(resourcePath(u"documents/%1.txt"_s.arg(name)));
    if (!file.open(QFile::ReadOnly))
        return Error {ErrorKind::NotFound,
                      QCoreApplication::translate("Documents", "The wording “%1” is missing from the program’s folder.")
                          .arg(name),
                      file.fileName()};
    return QString::fromUtf8(file.readAll());
}

QStringList linesOf(const QString &text)
{
    QStringList lines;
    for (const QString &line : text.split(u'\n'))
        if (!line.startsWith(u'#'))
            lines.append(line.trimmed());
    return lines;
}

/// Where the words of the wording and what stands for its tokens meet within `title`, the end of `spans`.
QList<int> jointsIn(const QList<Span> &spans, const QString &title)
{
    QList<int> joints;
    qsizetype place = title.size() - plainText(spans).size();
    for (const Span &span : spans) {
        place += span.text.size();
        if (place > 0 && place < title.size())
            joints.append(static_cast<int>(place));
    }
    return joints;
}

/// Whether nothing stands below the titles of the columns.
bool isBlankTable(const Block &block)
{
    const auto *table = std::get_if<Table>(&block);
    if (table == nullptr || table->headRows == 0)
        return false;
    const auto isBlankRow = [](const TableRow &row) {
        return std::ranges::all_of(row.cells, [](const Cell &cell) { return plainText(cell.spans).isEmpty(); });
    };
    return std::all_of(table->rows.begin() + table->headRows, table->rows.end(), isBlankRow);
}

/// Makes blocks of one line after the other.
class BlockReader
{
public:
    BlockReader(const Wording &wording, const TokenValues &values, BlankTables blank)
        : m_wording(wording)
        , m_values(values)
        , m_blank(blank)
    {
    }

    Result<void> read(const QString &line)
    {
        const bool goesOn = line.isEmpty() || (line.startsWith(u'|') && !line.startsWith(tableSign));
        if (m_blank == BlankTables::LeftOut && !goesOn && dropBlankTable() && isNoText(line))
            dropBareHeading();
        if (line.startsWith(u'|'))
            return readTableLine(line, m_wording, m_values, m_blocks);
        if (line.startsWith(u'+'))
            return readAttachments(line.mid(1).trimmed());
        if (line.startsWith(u'@'))
            return readRepeated(line.mid(1).trimmed());
        if (line == u"---")
            m_blocks.append(Rule());
        else if (!line.isEmpty() && !line.startsWith(headSign))
            return readText(line, m_values);
        return {};
    }

    /// All of them; nothing is read afterwards.
    [[nodiscard]] QList<Block> blocks()
    {
        if (m_blank == BlankTables::LeftOut && dropBlankTable())
            dropBareHeading();
        return m_blocks;
    }

private:
    static bool isNoText(const QString &line) { return line.startsWith(u'+') || line == u"---"; }

    /// What stood over it is over a gap then. Whether there was one.
    bool dropBlankTable()
    {
        if (m_blocks.isEmpty() || !isBlankTable(m_blocks.last()))
            return false;
        m_blocks.removeLast();
        m_isGap = true;
        return true;
    }

    /// Once for each entry of its lists; a single one is not numbered.
    Result<void> readRepeated(const QString &line)
    {
        const QStringList keys = keysIn(line, m_wording);
        const qsizetype count = entriesOf(m_values, keys);
        const QString repeated = count == 1 ? line.mid(levelPrefix(line).length) : line;
        for (qsizetype i = 0; i < count; ++i)
            if (auto read = readText(repeated, entryOf(m_values, keys, i)); !read)
                return read;
        return {};
    }

    Result<void> readText(const QString &line, const TokenValues &values)
    {
        const auto spans = resolved(line, m_wording, values, Empty::Refused);
        if (!spans)
            return spans.error();
        if (!*spans) {
            m_isGap = levelPrefix(line.startsWith(u'[') ? line.mid(1) : line).level == Level::Text;
            return {};
        }
        const QList<Span> text = trimmed(**spans);
        if (m_isGap && (levelPrefix(plainText(text)).level == Level::First || plainText(text).startsWith(u'~')))
            dropBareHeading();
        append(blockOf(text));
        m_isGap = false;
        return {};
    }

    /// Of a section whose text was left out nothing stays.
    void dropBareHeading()
    {
        const auto *last = m_blocks.isEmpty() ? nullptr : std::get_if<Paragraph>(&m_blocks.last());
        const QString heading = last != nullptr ? plainText(last->spans) : QString();
        const bool isSentence = heading.contains(ideographicSpace) || (!heading.isEmpty() && heading.back().isPunct());
        if (last == nullptr || last->level != Level::First || isSentence)
            return;
        m_blocks.removeLast();
        --m_numbers.at(std::size_t(Level::First));
    }

    /// A value of several lines makes as many paragraphs.
    void append(const Block &block)
    {
        const auto *paragraph = std::get_if<Paragraph>(&block);
        const auto lines = paragraph != nullptr ? cutAtLineFeeds(paragraph->spans) : QList<QList<Span>>();
        m_blocks.append(lines.isEmpty() ? block : Block(Paragraph {lines.first(), paragraph->level}));
        for (const QList<Span> &line : lines.mid(1))
            m_blocks.append(Paragraph {line, Level::Text});
    }

    Block blockOf(const QList<Span> &spans)
    {
        const QString text = plainText(spans);
        const auto after = [&](qsizetype sign) { return text.mid(sign).trimmed(); };
        const auto part = [&](int number) { return after(1).section(u'|', number, number).trimmed(); };
        const auto rest = [&](int number) { return after(1).section(u'|', number).trimmed(); };
        if (text.startsWith(pageBreakSign))
            return PageBreak {after(pageBreakSign.size())};
        if (text.startsWith(u"=="))
            return Title {after(2), Role::TableTitle, jointsIn(spans, after(2))};
        if (text.startsWith(u'='))
            return Title {after(1), Role::Title, jointsIn(spans, after(1))};
        if (text.startsWith(u'>'))
            return Addressee {after(1)};
        if (text.startsWith(u"~~"))
            return Signature {part(0).mid(1).trimmed(), rest(1), true};
        if (text.startsWith(u'~'))
            return Signature {part(0), rest(1)};
        if (text.startsWith(u'*'))
            return Note {after(1)};
        if (text.startsWith(u'%'))
            return QrCode {after(1)};
        if (text.startsWith(u'&'))
            return CopyTo {part(0), part(1), part(2), rest(3)};
        return paragraphOf(spans);
    }

    Paragraph paragraphOf(QList<Span> spans)
    {
        const auto [level, length] = levelPrefix(plainText(spans));
        if (level == Level::Text)
            return {spans, level};
        const auto depth = std::size_t(level);
        std::fill(m_numbers.begin() + std::ptrdiff_t(depth) + 1, m_numbers.end(), 0);
        spans = cut(spans, length);
        spans.prepend(Span {levelNumber(level, ++m_numbers.at(depth)), Role::Body, true});
        const Role role = level == Level::First ? Role::Heading1 : level == Level::Second ? Role::Heading2 : Role::Body;
        // The heading reaches to the first ideographic space; what follows it is running text.
        const qsizetype space = plainText(spans).indexOf(ideographicSpace);
        QList<Span> heading = inRole(cut(spans, 0, space), role);
        return {space < 0 ? heading : heading + cut(spans, space), level};
    }

    Result<void> readAttachments(const QString &line)
    {
        const QStringList keys = keysIn(line, m_wording);
        const qsizetype labelEnd = keys.isEmpty() ? line.indexOf(wideColon) + 1 : line.indexOf(u'{');
        const QStringList names = keys.isEmpty() ? splitList(line.mid(labelEnd)) : m_values.lists.value(keys.first());
        if (const auto known = resolved(line, m_wording, m_values, Empty::Allowed); !known)
            return known.error();
        if (!names.isEmpty())
            m_blocks.append(Attachments {line.left(labelEnd), withWidePunctuation(names)});
        return {};
    }

    const Wording &m_wording;
    const TokenValues &m_values;
    const BlankTables m_blank;
    QList<Block> m_blocks;
    bool m_isGap = false; ///< the line of running text before was left out
    std::array<int, 5> m_numbers {};
};

} // namespace

Result<Wording> shippedWording(const QString &name)
{
    const auto text = shippedText(name);
    if (!text)
        return text.error();
    const auto list = shippedText(u"tokens"_s);
    if (!list)
        return list.error();
    Wording wording {name, *text, {}, {}};
    for (const QString &line : linesOf(*list)) {
        if (!line.contains(u'='))
            continue;
        wording.order.append(line.section(u'=', 0, 0).trimmed());
        wording.tokens.insert(wording.order.last(), line.section(u'=', 1).trimmed());
    }
    return wording;
}

Result<QList<Block>> blocksOf(const Wording &wording, const TokenValues &values, BlankTables blank)
{
    BlockReader reader(wording, values, blank);
    for (const QString &line : linesOf(wording.text))
        if (const auto read = reader.read(line); !read)
            return read.error();
    return reader.blocks();
}

Result<HeadMarks> headMarksOf(const Wording &wording, const TokenValues &values)
{
    HeadMarks marks;
    for (const QString &line : linesOf(wording.text)) {
        if (!line.startsWith(headSign))
            continue;
        const auto spans = resolved(line.mid(1), wording, values, Empty::Allowed);
        if (!spans)
            return spans.error();
        const QStringList parts = plainText(spans->value_or(QList<Span>())).split(u'|');
        const auto part = [&](qsizetype number) { return parts.value(number).trimmed(); };
        marks = {part(0), part(1), part(2), part(3)};
    }
    return marks;
}

QStringList attachmentsOf(const Wording &wording)
{
    QStringList titles;
    bool isBegun = false;
    for (const QString &line : linesOf(wording.text)) {
        if (line.startsWith(pageBreakSign)) {
            isBegun = line != pageBreakSign;
        } else if (isBegun && line.startsWith(u'=')) {
            titles.append(line.mid(line.startsWith(u"==") ? 2 : 1).trimmed());
            isBegun = false;
        }
    }
    return titles;
}

Result<QString> textOf(const Wording &wording, const TokenValues &values)
{
    QStringList lines;
    for (const QString &line : linesOf(wording.text)) {
        const auto spans = resolved(line, wording, values, Empty::Refused);
        if (!spans)
            return spans.error();
        if (*spans)
            lines.append(plainText(**spans));
    }
    return lines.join(u'\n').trimmed();
}

} // namespace lianxin::documents
