#include "core/exchange/xlsxwriter.h"

#include "core/exchange/xlsxcellwriter.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>
#include <quazip/quazip.h>
#include <quazip/quazipfile.h>
#include <quazip/quazipnewinfo.h>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

constexpr qsizetype rowsMeasured = 200;
constexpr double narrowest = 8; // characters
constexpr double widest = 50;
constexpr double pointsOfLine = 16; // of a row
constexpr double pointsAround = 2;
constexpr qsizetype choiceCharacters = 255; // that the format takes

/// How wide `text` stands, in characters of Latin script.
double widthOf(const QString &text)
{
    double width = 0;
    for (const QChar c : text)
        width += c.unicode() > 0x2e7f ? 2 : 1;
    return width;
}

QList<double> widthsOf(const SheetToWrite &sheet)
{
    if (!sheet.widths.isEmpty())
        return sheet.widths;
    QList<double> widths;
    for (const QString &title : sheet.titles)
        widths.append(qBound(narrowest, widthOf(title) + 4, widest));
    for (const QList<QVariant> &row : sheet.rows.first(qMin(rowsMeasured, sheet.rows.size()))) {
        widths.resize(qMax(widths.size(), row.size()), narrowest);
        for (qsizetype column = 0; column < row.size(); ++column)
            widths[column] = qBound(widths[column], widthOf(row[column].toString()) + 2, widest);
    }
    return widths;
}

/// On how many lines `text` stands in a column of `width` characters. A line that is cut before a mark or a long word
/// holds less than the column.
double linesIn(const QString &text, double width)
{
    double lines = 0;
    for (const QString &line : text.split(u'\n'))
        lines += widthOf(line) <= width - 1 ? 1 : std::ceil(widthOf(line) / std::max(1.0, width - 2));
    return lines;
}

double linesOf(const QList<QVariant> &row, const QList<double> &widths)
{
    double lines = 1;
    for (qsizetype column = 0; column < row.size(); ++column)
        lines = std::max(lines, linesIn(row.at(column).toString(), widths.value(column, narrowest)));
    return lines;
}

double titleHeight(const SheetToWrite &sheet)
{
    const QList<QVariant> titles(sheet.titles.begin(), sheet.titles.end());
    return sheet.form ? linesOf(titles, sheet.widths) * pointsOfLine + pointsAround : 0;
}

/// Of each row of a form, points: some programs give a row that tells no height less than its text needs, and none
/// counts the text of merged cells, which is shared out among their rows. A row may still grow as it is written in.
QList<double> heightsOf(const SheetToWrite &sheet)
{
    if (!sheet.form)
        return {};
    QList<QList<QVariant>> single = sheet.rows; // without what stands in several rows
    for (const QRect &merge : sheet.form->merges)
        single[merge.y()][merge.x()] = QVariant();
    QList<double> lines;
    for (const QList<QVariant> &row : single)
        lines.append(linesOf(row, sheet.widths));
    for (const QRect &merge : sheet.form->merges) {
        const double width = sheet.widths.value(merge.x(), narrowest);
        const double needed = linesIn(sheet.rows.at(merge.y()).value(merge.x()).toString(), width) / merge.height();
        for (int row = merge.top(); row <= merge.bottom(); ++row)
            lines[row] = std::max(lines.at(row), needed);
    }
    for (double &each : lines)
        each = each * pointsOfLine + pointsAround;
    return lines;
}

const QByteArray contentTypes =
    R"(<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">)"
    R"(<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>)"
    R"(<Default Extension="xml" ContentType="application/xml"/>)"
    R"(<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>)"
    R"(<Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>)"
    R"(<Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>)"
    R"(<Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/>)"
    R"(</Types>)";

/// A part that lists relations of these types and targets.
QByteArray relations(const QList<std::pair<QByteArray, QByteArray>> &targets)
{
    QByteArray xml = R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">)";
    int number = 0;
    for (const auto &[type, target] : targets)
        xml += "<Relationship Id=\"rId" + QByteArray::number(++number)
            + R"(" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/)" + type + R"(" Target=")"
            + target + R"("/>)";
    return xml + "</Relationships>";
}

int rowsAbove(const SheetToWrite &sheet)
{
    return sheet.form ? int(sheet.form->above.size()) : 0;
}

/// What the program that opens the file is to know of the titles: by which rows it filters, or that they come again on
/// each page.
QByteArray definedName(const SheetToWrite &sheet, const QString &tab)
{
    const QString quoted = u'\'' + QString(tab).replace(u'\'', "''"_L1) + u'\'';
    const QByteArray name = quoted.toHtmlEscaped().toUtf8();
    const QByteArray titleRow = QByteArray::number(rowsAbove(sheet) + 1);
    if (sheet.form)
        return R"(<definedName name="_xlnm.Print_Titles" localSheetId="0">)" + name + "!$" + titleRow + ":$" + titleRow
            + "</definedName>";
    return R"(<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">)" + name + "!$A$1:$"
        + columnLetters(int(sheet.titles.size()) - 1) + '$' + QByteArray::number(sheet.rows.size() + 1)
        + "</definedName>";
}

QByteArray workbookPart(const SheetToWrite &sheet)
{
    const QString name = tabName(sheet.name);
    QByteArray xml = R"(<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" )"
                     R"(xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">)"
                     R"(<bookViews><workbookView/></bookViews><sheets><sheet name=")"
        + name.toHtmlEscaped().toUtf8() + R"(" sheetId="1" r:id="rId1"/></sheets>)";
    if (!sheet.titles.isEmpty())
        xml += "<definedNames>" + definedName(sheet, name) + "</definedNames>";
    return xml + "</workbook>";
}

QByteArray columnsPart(const QList<double> &widths)
{
    if (widths.isEmpty())
        return {};
    QByteArray xml = "<cols>";
    for (qsizetype column = 1; column <= widths.size(); ++column) {
        const QByteArray number = QByteArray::number(column);
        xml += "<col min=\"" + number + "\" max=\"" + number + "\" width=\""
            + QByteArray::number(widths[column - 1], 'f', 2) + R"(" customWidth="1"/>)";
    }
    return xml + "</cols>";
}

QByteArray sheetBeginning(const SheetToWrite &sheet)
{
    QByteArray xml = R"(<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">)";
    if (sheet.form)
        xml += R"(<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>)";
    const QByteArray above = QByteArray::number(rowsAbove(sheet) + 1);
    if (!sheet.titles.isEmpty())
        xml += R"(<sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane ySplit=")" + above
            + R"(" topLeftCell="A)" + QByteArray::number(rowsAbove(sheet) + 2)
            + R"(" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>)";
    return xml + columnsPart(widthsOf(sheet)) + "<sheetData>";
}

QByteArray mergesPart(const SheetToWrite &sheet)
{
    QByteArrayList areas;
    const auto cell = [](int column, int row) { return columnLetters(column) + QByteArray::number(row); };
    for (int row = 1; row <= rowsAbove(sheet) && sheet.titles.size() > 1; ++row)
        areas.append(cell(0, row) + ':' + cell(int(sheet.titles.size()) - 1, row));
    const int first = rowsAbove(sheet) + 2;
    for (const QRect &merge : sheet.form->merges)
        areas.append(cell(merge.left(), first + merge.top()) + ':' + cell(merge.right(), first + merge.bottom()));
    QByteArray xml;
    for (const QByteArray &area : areas)
        xml += "<mergeCell ref=\"" + area + "\"/>";
    return areas.isEmpty() ? xml
                           : "<mergeCells count=\"" + QByteArray::number(areas.size()) + "\">" + xml + "</mergeCells>";
}

/// The lists of words that the format can hold: joined by commas, in 255 characters.
QByteArray choicesPart(const SheetToWrite &sheet)
{
    QByteArray xml;
    int count = 0;
    for (auto choice = sheet.form->choices.begin(); choice != sheet.form->choices.end(); ++choice) {
        const QString words = choice->join(u',');
        if (choice->isEmpty() || words.size() > choiceCharacters || words.count(u',') != choice->size() - 1
            || words.contains(u'"'))
            continue;
        const QByteArray column = columnLetters(choice.key());
        xml += R"(<dataValidation type="list" allowBlank="1" sqref=")" + column
            + QByteArray::number(rowsAbove(sheet) + 2) + ':' + column
            + QByteArray::number(rowsAbove(sheet) + sheet.rows.size() + 1) + R"("><formula1>")"
            + words.toHtmlEscaped().toUtf8() + "\"</formula1></dataValidation>";
        ++count;
    }
    return count == 0 ? xml
                      : "<dataValidations count=\"" + QByteArray::number(count) + "\">" + xml + "</dataValidations>";
}

QByteArray sheetEnd(const SheetToWrite &sheet)
{
    if (sheet.form)
        return "</sheetData>" + mergesPart(sheet) + choicesPart(sheet)
            + R"(<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>)"
              R"(<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>)";
    QByteArray xml = "</sheetData>";
    if (!sheet.titles.isEmpty())
        xml += "<autoFilter ref=\"A1:" + columnLetters(int(sheet.titles.size()) - 1)
            + QByteArray::number(sheet.rows.size() + 1) + R"("/>)";
    return xml + "</worksheet>";
}

/// One part of the file, open from the beginning to the end of this object.
class Part
{
public:
    Part(QuaZip &zip, const QString &name)
        : m_file(&zip)
    {
        m_isGood = m_file.open(QIODevice::WriteOnly, QuaZipNewInfo(name));
        write(R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>)"
              "\n");
    }
    void write(const QByteArray &xml) { m_isGood = m_isGood && m_file.write(xml) == xml.size(); }
    [[nodiscard]] Result<void> close()
    {
        if (m_file.isOpen())
            m_file.close();
        if (!m_isGood || m_file.getZipError() != ZIP_OK)
            return Error {ErrorKind::Storage, {}, u"zip error %1"_s.arg(m_file.getZipError())};
        return {};
    }

private:
    QuaZipFile m_file;
    bool m_isGood = false;
};

Result<void> writePart(QuaZip &zip, const QString &name, const QByteArray &xml)
{
    Part part(zip, name);
    part.write(xml);
    return part.close();
}

Result<void> writeRows(QuaZip &zip, const SheetToWrite &sheet, XlsxCellWriter &cells, const Progress &progress)
{
    Part part(zip, u"xl/worksheets/sheet1.xml"_s);
    part.write(sheetBeginning(sheet));
    int number = 0;
    for (const QString &above : sheet.form ? sheet.form->above : QStringList()) {
        ++number;
        part.write(cells.lineAbove(number, above, number == 1));
    }
    if (!sheet.titles.isEmpty())
        part.write(cells.titleRow(++number, sheet.titles, titleHeight(sheet)));
    const QList<double> heights = heightsOf(sheet);
    int done = 0;
    for (const QList<QVariant> &row : sheet.rows) {
        part.write(cells.row(++number, row, heights.value(done)));
        if (!progress(++done, int(sheet.rows.size())))
            return Error {ErrorKind::Cancelled, QCoreApplication::translate("SheetWriter", "Writing stopped."), {}};
    }
    part.write(sheetEnd(sheet));
    return part.close();
}

Result<void> writeParts(QuaZip &zip, const SheetToWrite &sheet, const Progress &progress)
{
    XlsxCellWriter cells(sheet.form.has_value());
    const QList<std::pair<QString, QByteArray>> before {
        {u"[Content_Types].xml"_s, contentTypes},
        {u"_rels/.rels"_s, relations({{"officeDocument", "xl/workbook.xml"}})},
        {u"xl/workbook.xml"_s, workbookPart(sheet)},
        {u"xl/_rels/workbook.xml.rels"_s,
         relations({{"worksheet", "worksheets/sheet1.xml"},
                    {"styles", "styles.xml"},
                    {"sharedStrings", "sharedStrings.xml"}})},
        {u"xl/styles.xml"_s, XlsxCellWriter::styles()}};
    for (const auto &[name, xml] : before) {
        if (auto written = writePart(zip, name, xml); !written)
            return written;
    }
    if (auto written = writeRows(zip, sheet, cells, progress); !written)
        return written;
    return writePart(zip, u"xl/sharedStrings.xml"_s, cells.sharedStrings());
}

} // namespace

QString tabName(const QString &name)
{
    static const QRegularExpression forbidden(u"[\\[\\]:*?/\\\\\\x{0}-\\x{1f}]"_s);
    QString kept = xlsxText(name).replace(forbidden, u"-"_s).left(31).trimmed();
    while (kept.startsWith(u'\''))
        kept.remove(0, 1);
    while (kept.endsWith(u'\'') || (!kept.isEmpty() && kept.back().isHighSurrogate()))
        kept.chop(1);
    return kept.isEmpty() ? u"Sheet1"_s : kept;
}

Result<void> writeXlsx(const QString &path, const SheetToWrite &sheet, const Progress &progress)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return Error {ErrorKind::Storage, {}, file.errorString()};
    QuaZip zip(&file);
    zip.setAutoClose(false);
    if (!zip.open(QuaZip::mdCreate))
        return Error {ErrorKind::Storage, {}, u"zip error %1"_s.arg(zip.getZipError())};
    if (const auto written = writeParts(zip, sheet, progress); !written)
        return written.error();
    zip.close();
    if (zip.getZipError() != ZIP_OK || !file.flush())
        return Error {ErrorKind::Storage, {}, file.errorString()};
    return {};
}

} // namespace lianxin
