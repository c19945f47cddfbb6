#include "core/members/memberrepository.h"
#include "tests/core/exchange/importsupport.h"
#include "tests/support/badsheets.h"
#include "tests/support/content.h"

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

/// All that the report refuses, as the command line prints it.
QString refusalsOf(const ImportReport &report)
{
    QStringList lines;
    for (const FileReport &file : report.files) {
        lines.append(file.error);
        for (const SheetReport &sheet : file.sheets)
            for (const ImportIssue &issue : sheet.refused)
                lines.append(u"%1, row %2, %3 \"%4\": %5"_s.arg(sheet.sheet, QString::number(issue.row), issue.column,
                                                                issue.value, issue.reason));
    }
    return lines.join(u'\n');
}

} // namespace

TEST_CASE("Bad input is told with its place and advice, and leaves the workbook as it was", "[exchange][import][bad]")
{
    const auto workbook = anOffice();
    valueOf(importFiles(*workbook, sampleFiles(), onTheDay()));
    const QStringList before = contentOf(workbook->database());
    const QString last = workbook->undoText();
    const QTemporaryDir folder;
    for (const BadInput &input : badInputs()) {
        INFO(input.name.toStdString());
        const QString path = folder.filePath(input.name);
        writeBytes(path, input.bytes);
        const auto report = valueOf(importFiles(*workbook, filesAt({path}), onTheDay()));
        INFO(refusalsOf(report).toStdString());
        CHECK(importExitCode(report) == input.exit);
        CHECK(refusalsOf(report).contains(input.place));
        CHECK(refusalsOf(report).contains(input.advice));
        CHECK(report.inserted() + report.updated() == 0);
        CHECK(workbook->undoText() == last);
        CHECK(contentOf(workbook->database()) == before);
        CHECK(bytesOf(path) == input.bytes);
    }
}

TEST_CASE("A residence that the list does not know is offered for mapping, and comes in with it", "[exchange][import]")
{
    const auto workbook = anOffice();
    valueOf(importFiles(*workbook, sampleFiles(), onTheDay()));
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"roll.csv"_s);
    writeBytes(path, u"姓名,界别,工作单位及职务,居住地\n司徒红,中共,四中教师,老城里\n"_s.toUtf8());
    const auto refused = valueOf(importFiles(*workbook, filesAt({path}), onTheDay()));
    REQUIRE(refused.refused() == 1);
    const auto unknown = refused.files.first().sheets.first().unknownValues;
    REQUIRE(unknown.size() == 1);
    CHECK(unknown.first().field == u"居住地"_s);
    CHECK(unknown.first().value == u"老城里"_s);
    CHECK(unknown.first().choices.contains(u"滨城区"_s));

    auto options = onTheDay();
    options.mapping.values[unknown.first().field].insert(unknown.first().value, u"滨城区"_s);
    const auto mapped = valueOf(importFiles(*workbook, filesAt({path}), options));
    CHECK(complaintsOf(mapped) == QString());
    CHECK(mapped.inserted() == 1);
}

TEST_CASE("A preview tells what an import would and leaves the document alone", "[exchange][import]")
{
    const auto workbook = anOffice();
    const QStringList before = contentOf(workbook->database());
    const auto preview = valueOf(previewImport(*workbook, sampleFiles(), onTheDay()));
    CHECK(contentOf(workbook->database()) == before);
    CHECK(preview == valueOf(importFiles(*workbook, sampleFiles(), onTheDay())));
}
