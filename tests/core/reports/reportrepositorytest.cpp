#include "core/reports/reportrepository.h"

#include "tests/support/office.h"
#include "tests/support/roundtrip.h"

using namespace Qt::StringLiterals;
using namespace lianxin;

TEST_CASE_METHOD(Office, "a report is stored with every field", "[reports]")
{
    ReportRepository reports(database);
    Report first;
    first.year = 2024;
    first.number = 1;
    first.title = u"甲"_s;
    const Suggestion source = suggestion(u"1"_s, activity(1).id);
    const MemberId ann = member(u"安"_s).id;
    const MemberId bob = member(u"白"_s).id;
    const Report second {
        .id = {},
        .revision = 0,
        .year = 2025,
        .number = 2,
        .title = u"乙"_s,
        .kind = word(WordList::ReportKind, u"综合"_s),
        .formedOn = {2025, 4, 3},
        .editor = u"e"_s,
        .content = u"c"_s,
        .note = u"n"_s,
        .authors = {ann, bob},
        .sources = {source.id},
        .sendings =
            {{word(WordList::Level, u"市"_s), {2025, 4, 3}, u"市政协研究室"_s, {2025, 6, 3}, {2025, 4, 7}, u"收字7"_s}},
        .shares = {{ann, 60}, {bob, 40}},
        .steps = {{{2025, 4, 1},
                   ReportEvent::Decline,
                   u"p"_s,
                   word(WordList::Level, u"市"_s),
                   word(WordList::DeclineReason, u"其他"_s),
                   u"x"_s}}};
    checkRepository(*workbook, reports, first, second);
    CHECK(valueOf(reports.by(second.authors.first())).size() == 1);
    CHECK(valueOf(reports.from(source.id)).size() == 1);
}

TEST_CASE_METHOD(Office, "adoptions and comments are stored with every field", "[reports]")
{
    const ReportId one = report(1).id;
    const ReportId two = report(2).id;
    const EntryId city = word(WordList::Level, u"市"_s);
    const EntryId province = word(WordList::Level, u"省"_s);
    AdoptionRepository adoptions(database);
    checkRepository(*workbook, adoptions,
                    Adoption {{}, 0, one, city, {}, word(WordList::AdoptionMode, u"单篇"_s), {2024, 5, 1}, {}, {}},
                    Adoption {{},
                              0,
                              two,
                              province,
                              u"省政协"_s,
                              word(WordList::AdoptionMode, u"综合"_s),
                              {2024, 6, 1},
                              u"第40期"_s,
                              u"n"_s,
                              u"鲁政协〔2024〕1号"_s,
                              word(WordList::ReportKind, u"综合"_s)});
    LeaderCommentRepository comments(database);
    checkRepository(*workbook, comments, LeaderComment {{}, 0, one, city, {2024, 5, 1}, {}, {}},
                    LeaderComment {{},
                                   0,
                                   two,
                                   province,
                                   {2024, 6, 1},
                                   u"l"_s,
                                   u"c"_s,
                                   u"鲁政协〔2024〕2号"_s,
                                   word(WordList::ReportKind, u"综合"_s),
                                   u"f"_s,
                                   {2024, 6, 20},
                                   {2024, 6, 18},
                                   u"o"_s});
    CHECK(valueOf(adoptions.of(two)).size() == 1);
    CHECK(valueOf(comments.of(two)).size() == 1);
}
