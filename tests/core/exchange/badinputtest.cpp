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

TEST_CASE("What is told of a sheet says what is to be done", "[exchange][import]")
{
    const auto workbook = anOffice();
    valueOf(importFiles(*workbook, sampleFiles(), onTheDay()));
    const QTemporaryDir folder;
    const auto told = [&](const QString &text, const ImportOptions &options = onTheDay()) {
        const QString path = folder.filePath(u"told.csv"_s);
        writeBytes(path, text.toUtf8());
        return valueOf(importFiles(*workbook, filesAt({path}), options));
    };
    const QString roll = u"姓名,界别,工作单位及职务,居住地\n"_s;

    const auto renamed = told(u"姓名,性别,所在界,工作单位及职务,居住地\n司徒红,女,中共,四中教师,滨城区\n"_s);
    CHECK(importExitCode(renamed) == 1);
    CHECK(complaintsOf(renamed).contains(u"the column \"界别\" is missing"_s));

    const auto kept = told(roll + u"司徒红,qqqq,四中教师,滨城区\n"_s);
    CHECK(kept.inserted() == 1);
    CHECK(complaintsOf(kept).contains(u"it was kept as written"_s));
    CHECK(complaintsOf(kept).contains(u"The list has: "_s));
    CHECK(complaintsOf(kept).contains(u"…"_s));

    const auto twice = told(roll + u"司徒绿,中共,四中教师,滨城区\n司徒绿,中共,四中教师,滨城区\n"_s);
    CHECK(complaintsOf(twice).contains(u"Row 2 above has the same"_s));

    const auto empty = told(roll);
    CHECK(importExitCode(empty) == 0);
    CHECK(complaintsOf(empty).contains(u"There are no rows below the header."_s));

    auto asLedger = onTheDay();
    asLedger.as = SheetKind::Ledger;
    const auto other = told(roll + u"司徒蓝,中共,四中教师,滨城区\n司徒紫,中共,四中教师,滨城区\n"_s, asLedger);
    CHECK(importExitCode(other) == 1);
    CHECK(other.refused() == 1);
    CHECK(other.inserted() == 0);

    const auto history = told(u"时间,经办人,方式,内容\n2024-01-01 09:00,甲,操作,导入\n"_s);
    CHECK(importExitCode(history) == 0);
    CHECK(complaintsOf(history).contains(u"own record of what was done"_s));
}
