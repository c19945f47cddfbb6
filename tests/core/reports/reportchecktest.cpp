#include "core/reports/reportcheck.h"

#include "core/directory/settings.h"
#include "tests/support/office.h"

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

const ReportRules rules {12, {u"情况"_s}, {u"原因分析"_s, u"问题"_s}, {u"建议"_s}, {u"据说"_s}};

ReportParts parts(const QString &content)
{
    return partsOf(content, rules);
}

} // namespace

TEST_CASE("the parts of a report are found by their headings, however these are written", "[reports]")
{
    const ReportParts three {u"路窄。"_s, u"车多。"_s, u"修路。"_s};
    CHECK(parts(u"情况：路窄。\n问题：车多。\n建议：修路。"_s) == three);
    CHECK(parts(u"一、情况\n路窄。\n二、原因分析\n车多。\n三、建议\n修路。"_s) == three);
    CHECK(parts(u"（一）情况　路窄。\n（二）问题。车多。\n（三）建议\n修路。"_s) == three);
    CHECK(parts(u"1.情况:路窄。\n2.问题:车多。\n3.建议:修路。"_s) == three);
    CHECK(parts(u"【情况】路窄。\n【问题】车多。\n【建议】修路。"_s) == three);
}

TEST_CASE("what stands before any heading is the situation, and a sentence is no heading", "[reports]")
{
    CHECK(parts(u"路窄。\n建议由市里修路。"_s) == ReportParts {u"路窄。\n建议由市里修路。"_s, {}, {}});
    CHECK(parts(u"路窄。\n\n桥旧。\n建议\n修路。\n修桥。"_s)
          == ReportParts {u"路窄。\n桥旧。"_s, {}, u"修路。\n修桥。"_s});
    CHECK(parts(QString()) == ReportParts());
}

TEST_CASE("a report is drafted from suggestions: what they tell, and what they propose", "[reports]")
{
    CHECK(draftedFrom({u"路窄，车多。建议修路。先修北段。"_s, u"建议修桥。"_s, u"水浅。"_s}, rules)
          == ReportParts {u"路窄，车多。\n水浅。"_s, {}, u"建议修路。先修北段。\n建议修桥。"_s});
}

TEST_CASE("missing parts, too long a text and words to avoid are told", "[reports]")
{
    CHECK(faultsOf(parts(u"情况：路窄。\n问题：车多。\n建议：修路。"_s), rules).isEmpty());
    CHECK(faultsOf(parts(QString()), rules)
          == QStringList {u"The part on the situation is missing."_s, u"The part with the analysis is missing."_s,
                          u"The part with the proposals is missing."_s});
    const QStringList faults = faultsOf(parts(u"情况：据说路窄。\n问题：车多。\n建议：修好这条路。"_s), rules);
    CHECK(faults == QStringList {u"The text has 14 characters, 2 more than it should."_s, u"Words to avoid: 据说."_s});
}

TEST_CASE("the rules for reports are what the office has set, and those of the program before", "[reports]")
{
    const Office office;
    Settings settings(office.database);
    const ReportRules first = reportRules(settings);
    CHECK(first.mostWords == 1500);
    CHECK(first.proposals.contains(u"建议"_s));
    CHECK(first.avoided.isEmpty());
    for (const auto &[name, value] :
         {std::pair(u"report.most_words"_s, u"800"_s), std::pair(u"report.proposals"_s, u"对策、措施"_s),
          std::pair(u"report.avoided"_s, u"据说，听说"_s)})
        succeed(act(*office.workbook, [&, name = name, value = value] { return settings.set(name, value); }));
    const ReportRules own = reportRules(settings);
    CHECK(own.mostWords == 800);
    CHECK(own.proposals == QStringList {u"对策"_s, u"措施"_s});
    CHECK(own.avoided == QStringList {u"据说"_s, u"听说"_s});
}
