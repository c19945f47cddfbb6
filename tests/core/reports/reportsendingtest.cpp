#include "tests/core/reports/reportmoves.h"

using namespace Qt::StringLiterals;
using namespace lianxin;
using namespace reportcourse;

namespace {

/// What putSending() says; empty when it did it.
QString told(Report &report, EntryId level, QDate day, const QList<EntryId> &answered = {})
{
    const Report before = report;
    const auto put = putSending(report, level, day, answered, courseTerms());
    CHECK((put || report == before));
    return put ? QString() : put.error().message;
}

} // namespace

TEST_CASE("a first day of sending is an event like any other: not of a draft, and with a day for the answer",
          "[reports]")
{
    Report draft = reportIn(ReportState::Draft);
    CHECK(told(draft, provinceLevel, {2024, 5, 8}).contains(wordFor(ReportState::Draft)));
    Report report = reportIn(ReportState::Signed);
    CHECK(told(report, provinceLevel, {2024, 3, 1}).contains(u"2024-03-07"_s));
    CHECK(told(report, provinceLevel, {2027, 1, 1}).contains(u"not come"_s));
    CHECK(told(report, provinceLevel, {2024, 5, 8}).isEmpty());
    CHECK(stateOf(report) == ReportState::Sent);
    CHECK(report.sendings == QList<ReportSending> {{provinceLevel, {2024, 5, 8}, {}, {2024, 7, 7}}});
    CHECK(told(report, cityLevel, {}).isEmpty()); // it was not sent there
    CHECK(report.sendings.size() == 1);
}

TEST_CASE("another day of sending changes the day alone", "[reports]")
{
    Report report = reportIn(ReportState::Signed);
    report.sendings = {{cityLevel, {2024, 5, 8}, u"办公室"_s, {2024, 7, 7}, {2024, 5, 10}, u"3号"_s}};
    CHECK(told(report, cityLevel, {2024, 5, 9}).isEmpty());
    CHECK(report.sendings
          == QList<ReportSending> {{cityLevel, {2024, 5, 9}, u"办公室"_s, {2024, 7, 7}, {2024, 5, 10}, u"3号"_s}});
    CHECK(told(report, cityLevel, {2024, 5, 11}).contains(u"receipt"_s));
    CHECK(told(report, cityLevel, {2024, 3, 6}).contains(u"2024-03-07"_s));
    CHECK(told(report, cityLevel, {2027, 1, 1}).contains(u"not come"_s));
}

TEST_CASE("a sending is taken back only when nothing hangs on it", "[reports]")
{
    const Report report = reportIn(ReportState::Sent);
    const auto refused = [&](auto change, const QList<EntryId> &answered = {}) {
        Report changed = report;
        changed.sendings.first().addressee.clear();
        change(changed);
        return !told(changed, cityLevel, {}, answered).isEmpty();
    };
    CHECK_FALSE(refused([](Report &) {}));
    CHECK(refused([](Report &r) { r.sendings.first().addressee = u"办公室"_s; }));
    CHECK(refused([](Report &r) { r.sendings.first().receipt = u"3号"_s; }));
    CHECK(refused([](Report &r) { r.sendings.first().receivedOn = {2024, 5, 9}; }));
    CHECK(refused([](Report &r) { r.steps.append({{2024, 5, 9}, ReportEvent::Decline, {}, cityLevel}); }));
    CHECK(refused([](Report &) {}, {cityLevel}));
    CHECK(refused([](Report &) {}, {provinceLevel})); // the only one that it can have come by
    CHECK_FALSE(refused([](Report &r) { r.sendings.append({provinceLevel, {2024, 5, 9}}); }, {provinceLevel}));
}

TEST_CASE("a report that was only registered keeps the days as they are noted", "[reports]")
{
    Report report;
    report.sendings = {{cityLevel, {2023, 5, 1}}};
    CHECK(told(report, provinceLevel, {2023, 5, 2}).isEmpty());
    CHECK((report.sendings == QList<ReportSending> {{cityLevel, {2023, 5, 1}}, {provinceLevel, {2023, 5, 2}}}));
    CHECK(told(report, provinceLevel, {2027, 5, 2}).contains(u"not come"_s));
    CHECK(told(report, provinceLevel, {}).isEmpty());
    CHECK(report.sendings.size() == 1);
}

TEST_CASE("the county is the office's own level, and nothing is sent up to it", "[reports]")
{
    DirectoryEntry county;
    county.id = {40};
    county.list = WordList::Level;
    county.name = u"县"_s;
    county.meaning = u"county"_s;
    DirectoryEntry city = county;
    city.id = {41};
    city.name = u"市"_s;
    city.meaning = u"city"_s;
    CHECK(levelsAbove(Directory({county, city})) == QList<DirectoryEntry> {city});
}
