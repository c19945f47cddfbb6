#pragma once

// Files that no office should send, and what the program says of them.

#include "tests/support/sheetfiles.h"

#include <QtEndian>

inline QByteArray zipBytes(const QList<std::pair<QString, QByteArray>> &parts)
{
    const QTemporaryDir folder;
    writeZip(folder.filePath(QStringLiteral("a")), parts);
    return bytesOf(folder.filePath(QStringLiteral("a")));
}

inline QByteArray goodXlsx()
{
    return zipBytes(partsOf({"<row><c><v>1</v></c></row>"}));
}

/// An .xlsx whose sheet unpacks to `size` blanks.
inline QByteArray bomb(qsizetype size)
{
    auto parts = partsOf({{}});
    parts.last().second.replace("<sheetData>", "<sheetData>" + QByteArray(size, ' '));
    return zipBytes(parts);
}

/// Overwrites the 32-bit number at `offset` of the directory's entry for `part`.
inline QByteArray claiming(QByteArray zip, const QString &part, qsizetype offset, quint32 claim)
{
    const qsizetype entry = zip.lastIndexOf(part.toUtf8()) - 46;
    REQUIRE(zip.mid(entry, 4) == "PK\1\2");
    qToLittleEndian(claim, zip.data() + entry + offset);
    return zip;
}

/// An .xlsx whose sheet holds entities that grow tenfold with each letter.
inline QByteArray laughingXlsx()
{
    auto parts = partsOf({{}});
    QByteArray laughs = "<!DOCTYPE a [<!ENTITY a \"ha\">";
    for (char name = 'b'; name < 'z'; ++name)
        laughs += QByteArray("<!ENTITY ") + name + " \"&" + QByteArray(10, char(name - 1)) + ";\">";
    parts.last().second = laughs + "]><worksheet><sheetData><row><c><v>&y;</v></c></row></sheetData></worksheet>";
    return zipBytes(parts);
}

/// A file to import into a workbook of the sample year.
struct BadInput {
    QString name;
    QByteArray bytes;
    int exit = 0; ///< 1 = something was refused, 3 = it cannot be read
    QString place; ///< what the sentence begins with: the file, or the row with its column and value
    QString advice; ///< what else it says
};

/// Each kind of bad input that an import must bear. None of them may change the workbook.
inline QList<BadInput> badInputs()
{
    using namespace Qt::StringLiterals;
    const QString part = u"xl/worksheets/sheet1.xml"_s;
    const auto text = [](const QString &lines) { return lines.toUtf8(); };
    const QString ledger = u"编号,活动,提出委员,建议内容,登记日期\n"_s;
    return {
        {u"cut.xlsx"_s, goodXlsx().first(300), 3, u"cut.xlsx: "_s, u"The file is incomplete. Copy or download it"_s},
        {u"wrong.xlsx"_s, "a,b\nc,d\n", 3, u"wrong.xlsx: "_s, u"looks like .csv"_s},
        {u"empty.xlsx"_s, {}, 3, u"empty.xlsx: "_s, u"The file is empty."_s},
        {u"bomb.xlsx"_s, bomb(20'000'000), 3, u"bomb.xlsx: "_s, u"more than 100 times its size"_s},
        {u"claim.xlsx"_s, claiming(goodXlsx(), part, 24, 0xfffffffe), 3, u"claim.xlsx: "_s, u"more than 200 MB"_s},
        {u"entities.xlsx"_s, laughingXlsx(), 3, u"entities.xlsx: "_s, u"The file is damaged. Open it in Excel"_s},
        {u"headless.csv"_s, "1,2\n3,4\n", 1, u"headless, row 1,  \"1 2\": "_s,
         u"Put the names of the columns in one row"_s},
        {u"future.csv"_s, text(ledger + u"X1,第1次,纪云锦,修路,2034-03-28\n"_s), 1,
         u"future, row 2, 登记日期 \"2034-03-28\": "_s, u"look whether the year is right"_s},
        {u"stranger.csv"_s, text(ledger + u"X1,第1次,纪云绵,修路,2024-03-28\n"_s), 1,
         u"stranger, row 2, 提出委员 \"纪云绵\": "_s, u"The nearest: 纪云锦"_s},
        {u"twice.csv"_s,
         text(u"来源台账编号,拟提提案题目,状态\n2024-滨城-07,关于设立家纺花型版权快速登记与调解中心的提案,已立案\n"
              "2024-滨城-07,关于设立家纺花型版权快速登记与调解中心的提案,已立案\n"_s),
         1, u"twice, row 3, 拟提提案题目 "_s, u"Row 2 above has the same"_s},
        {u"residence.csv"_s, text(u"姓名,界别,工作单位及职务,居住地\n司徒红,中共,四中教师,滨城曲\n"_s), 1,
         u"residence, row 2, 居住地 \"滨城曲\": "_s, u"The nearest: 滨城区"_s},
    };
}
