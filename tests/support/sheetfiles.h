#pragma once

#include "core/exchange/spreadsheet.h"
#include "tests/support/zipwriter.h"

#include <QTemporaryDir>

/// The parts of an .xlsx with one sheet; what a test is about is set, the rest is as small as it may be.
struct XlsxParts {
    QByteArray rows; ///< <row> elements
    QByteArray afterRows = {}; ///< such as <mergeCells>
    QByteArray strings = {}; ///< <si> elements
    QByteArray numberFormats = {}; ///< <numFmt> elements
    QByteArray styles = "<xf/>"; ///< <xf> elements
    QByteArray workbookProperties = {}; ///< such as <workbookPr/>
    QByteArray sheets = R"(<sheet name="One" sheetId="1" r:id="r1"/>)";
    QByteArray relations = R"(<Relationship Id="r1" Type="x/worksheet" Target="worksheets/sheet1.xml"/>)";
};

inline QList<std::pair<QString, QByteArray>> partsOf(const XlsxParts &parts)
{
    const QByteArray main = R"(xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main")";
    const QByteArray links = R"(xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships")";
    const QByteArray package = R"(xmlns="http://schemas.openxmlformats.org/package/2006/relationships")";
    return {{QStringLiteral("[Content_Types].xml"), "<Types/>"},
            {QStringLiteral("_rels/.rels"),
             "<Relationships " + package
                 + R"(><Relationship Id="a" Type="x/officeDocument" Target="xl/workbook.xml"/></Relationships>)"},
            {QStringLiteral("xl/workbook.xml"),
             "<workbook " + main + ' ' + links + '>' + parts.workbookProperties + "<sheets>" + parts.sheets
                 + "</sheets></workbook>"},
            {QStringLiteral("xl/_rels/workbook.xml.rels"),
             "<Relationships " + package + '>' + parts.relations
                 + R"(<Relationship Id="s" Type="x/sharedStrings" Target="/xl/sharedStrings.xml"/>)"
                   R"(<Relationship Id="t" Type="x/styles" Target="./styles.xml"/></Relationships>)"},
            {QStringLiteral("xl/sharedStrings.xml"), "<sst " + main + '>' + parts.strings + "</sst>"},
            {QStringLiteral("xl/styles.xml"),
             "<styleSheet " + main + "><numFmts>" + parts.numberFormats
                 + "</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs>" + parts.styles
                 + "</cellXfs></styleSheet>"},
            {QStringLiteral("xl/worksheets/sheet1.xml"),
             "<worksheet " + main + "><sheetData>" + parts.rows + "</sheetData>" + parts.afterRows + "</worksheet>"}};
}

/// The parts of an .ods whose spreadsheet element holds `tables`.
inline QList<std::pair<QString, QByteArray>> odsPartsOf(const QByteArray &tables, const QByteArray &styles = {})
{
    const QByteArray spaces = R"(xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" )"
                              R"(xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" )"
                              R"(xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" )"
                              R"(xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" )"
                              R"(xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0")";
    return {{QStringLiteral("mimetype"), "application/vnd.oasis.opendocument.spreadsheet"},
            {QStringLiteral("content.xml"),
             "<office:document-content " + spaces + "><office:automatic-styles>" + styles
                 + "</office:automatic-styles><office:body><office:spreadsheet>" + tables
                 + "</office:spreadsheet></office:body></office:document-content>"}};
}

/// Reads what a test wrote into a folder of its own.
inline lianxin::Result<lianxin::Spreadsheet> readBytes(const QByteArray &bytes, const QString &name,
                                                       const lianxin::ReadLimits &limits = {})
{
    const QTemporaryDir folder;
    writeBytes(folder.filePath(name), bytes);
    return lianxin::readSpreadsheet(folder.filePath(name), limits);
}

inline lianxin::Result<lianxin::Spreadsheet> readParts(const QList<std::pair<QString, QByteArray>> &parts,
                                                       const QString &name = QStringLiteral("file.xlsx"),
                                                       const lianxin::ReadLimits &limits = {})
{
    const QTemporaryDir folder;
    writeZip(folder.filePath(name), parts);
    return lianxin::readSpreadsheet(folder.filePath(name), limits);
}

/// The texts of a sheet: cells between "|", rows between "/"; an empty cell is nothing.
inline QString textOf(const lianxin::Sheet &sheet)
{
    QStringList rows;
    for (const lianxin::SheetRow &row : sheet.rows) {
        QStringList cells;
        for (const lianxin::Cell &cell : row.cells)
            cells.append(cell.text);
        rows.append(cells.join(u'|'));
    }
    return rows.join(u'/');
}

/// The first sheet of an .xlsx of these parts.
inline lianxin::Sheet sheetOf(const XlsxParts &parts)
{
    return valueOf(readParts(partsOf(parts))).sheets.first();
}
