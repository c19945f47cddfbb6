#include "tests/core/exchange/importsupport.h"

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

/// "kind rows+inserted" of each sheet.
QStringList shapeOf(const ImportReport &report)
{
    QStringList shape;
    for (const FileReport &file : report.files)
        for (const SheetReport &sheet : file.sheets)
            shape.append(u"%1 %2+%3"_s.arg(codeOf(sheet.kind)).arg(sheet.rows).arg(sheet.inserted));
    return shape;
}

} // namespace

TEST_CASE("The sample year comes in with nothing refused", "[exchange][import][sample]")
{
    const auto workbook = anOffice();
    const auto report = valueOf(importFiles(*workbook, sampleFiles(), onTheDay()));
    UNSCOPED_INFO(complaintsOf(report).toStdString());
    CHECK(importExitCode(report) == 0);
    CHECK(report.refused() == 0);
    CHECK(shapeOf(report).join(u'\n')
          == QStringList({u"directory 11+11"_s, u"directory 28+28"_s, u"directory 9+9"_s, u"members 359+359"_s,
                          u"summary 0+0"_s, u"plan 9+9"_s, u"plan.changes 2+2"_s, u"needs 8+8"_s, u"needs 8+8"_s,
                          u"needs 9+9"_s, u"needs 10+10"_s, u"needs 10+10"_s, u"needs 10+10"_s, u"needs 8+8"_s,
                          u"needs 10+10"_s, u"needs 8+8"_s, u"summary 0+0"_s, u"invitations 12+12"_s,
                          u"invitations 12+12"_s, u"invitations 12+12"_s, u"invitations 12+12"_s,
                          u"invitations 15+15"_s, u"invitations 15+15"_s, u"invitations 12+12"_s,
                          u"invitations 14+14"_s, u"invitations 12+12"_s, u"ledger 86+86"_s, u"ledger.proposals 3+3"_s,
                          u"reports 34+34"_s, u"reports.adoptions 39+39"_s, u"reports.comments 3+3"_s,
                          u"pairings 12+12"_s, u"pairings.services 34+34"_s, u"outcomes 7+7"_s, u"rules 12+12"_s,
                          u"rules.multipliers 7+7"_s, u"rules 3+3"_s, u"rules.awards 10+10"_s})
                 .join(u'\n'));
    CHECK(complaintsOf(report).count(u'\n') == 0); // one county has a column of its own
    CHECK(complaintsOf(report).contains(u"所在镇街"_s));
}

TEST_CASE("Importing the sample year again changes nothing", "[exchange][import][sample]")
{
    const auto workbook = anOffice();
    valueOf(importFiles(*workbook, sampleFiles(), onTheDay()));
    const auto actions = valueOf(workbook->actions(100)).size();
    const auto again = valueOf(importFiles(*workbook, sampleFiles(), onTheDay()));
    CHECK(again.inserted() == 0);
    CHECK(again.updated() == 0);
    CHECK(again.refused() == 0);
    CHECK(valueOf(workbook->actions(100)).size() == actions);
}
