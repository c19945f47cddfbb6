#include "tests/support/sheetfiles.h"

#include <QElapsedTimer>

#include <random>

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

constexpr qint64 slowest = 2'000; // ms

/// Changes, drops, doubles or inserts up to eight bytes.
QByteArray mutated(QByteArray bytes, std::mt19937 &random)
{
    const auto below = [&random](qsizetype limit) { return qsizetype(random() % quint32(limit)); };
    for (auto changes = below(8) + 1; changes > 0 && !bytes.isEmpty(); --changes) {
        const qsizetype at = below(bytes.size());
        switch (below(4)) {
        case 0:
            bytes[at] = char(below(256));
            break;
        case 1:
            bytes.remove(at, below(5) + 1);
            break;
        case 2:
            bytes.insert(at, bytes.mid(at, below(40)));
            break;
        default:
            bytes.insert(at, char(below(256)));
        }
    }
    return bytes;
}

/// Reads it as `name`: a spreadsheet or a refusal in words, soon.
void survive(const QByteArray &bytes, const QString &name)
{
    QElapsedTimer clock;
    clock.start();
    const auto read = readBytes(bytes, name);
    const bool inWords = read || (read.error().kind == ErrorKind::Invalid && read.error().message.startsWith(name));
    CHECK(inWords);
    CHECK(clock.elapsed() < slowest);
}

QByteArray fixture(const QString &name)
{
    return bytesOf(QStringLiteral(FIXTURES) + u"/sheets/"_s + name);
}

/// Reads the parts with one of them mutated, so that no checksum guards what lies within.
void surviveParts(QList<std::pair<QString, QByteArray>> parts, const QString &name, std::mt19937 &random)
{
    auto &part = parts[qsizetype(random() % quint32(parts.size()))].second;
    part = mutated(part, random);
    const QTemporaryDir folder;
    writeZip(folder.filePath(u"a"_s), parts);
    survive(bytesOf(folder.filePath(u"a"_s)), name);
}

} // namespace

TEST_CASE("mutated files are read or refused in words, never more", "[exchange][mutated]")
{
    std::mt19937 random(20240328);
    const QByteArray xlsx = fixture(u"roster.xlsx"_s);
    const QByteArray ods = fixture(u"roster.ods"_s);
    const QByteArray csv = fixture(u"roster-utf8.csv"_s);
    for (int round = 0; round < 200; ++round) {
        survive(mutated(xlsx, random), u"a.xlsx"_s);
        survive(mutated(ods, random), u"a.ods"_s);
        survive(mutated(csv, random), u"a.csv"_s);
    }
}

TEST_CASE("files with mutated parts are read or refused in words, never more", "[exchange][mutated]")
{
    std::mt19937 random(20250320);
    XlsxParts sheet {R"(<row r="1" hidden="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>45379</v></c></row>)"
                     R"(<row r="2"><c r="A2" t="inlineStr"><is><t>a</t></is></c><c r="C2" t="b"><v>1</v></c></row>)",
                     R"(<mergeCells><mergeCell ref="A1:B2"/></mergeCells>)", "<si><t>商敬之</t></si>",
                     R"(<numFmt numFmtId="164" formatCode="yyyy-mm-dd hh:mm"/>)", R"(<xf/><xf numFmtId="164"/>)"};
    const auto ods = odsPartsOf(
        R"(<table:table table:name="One"><table:table-row table:number-rows-repeated="2"><table:table-cell )"
        R"(table:number-columns-repeated="3" office:value-type="float" office:value="1.5"><text:p>1.50</text:p>)"
        R"(</table:table-cell><table:table-cell office:value-type="time" office:time-value="PT08H30M00S"/>)"
        R"(</table:table-row></table:table>)");
    for (int round = 0; round < 200; ++round) {
        surviveParts(partsOf(sheet), u"a.xlsx"_s, random);
        surviveParts(ods, u"a.ods"_s, random);
    }
}
