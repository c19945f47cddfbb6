#include "tests/core/reports/reportmoves.h"
#include "tests/support/office.h"

#include <random>

using namespace Qt::StringLiterals;
using namespace lianxin;
using namespace reportcourse;

TEST_CASE_METHOD(Office, "random courses of a stored report go back to the start by undo, and forth again", "[reports]")
{
    std::mt19937 random(11);
    std::uniform_int_distribution<int> anyEvent(0, eventCount - 1);
    std::uniform_int_distribution<int> anyLevel(0, 2);
    ReportTerms known = courseTerms();
    const EntryId reason = word(WordList::DeclineReason, u"时效已过"_s);
    const EntryId form = word(WordList::ReportKind, u"单篇"_s, u"single"_s);
    static_cast<void>(word(WordList::AdoptionMode, u"单篇"_s, u"single"_s));
    static_cast<void>(word(WordList::AdoptionMode, u"转送"_s, u"forwarded"_s));
    const QList<EntryId> levels {word(WordList::Level, u"市"_s, u"city"_s),
                                 word(WordList::Level, u"省"_s, u"province"_s),
                                 word(WordList::Level, u"全国"_s, u"nation"_s)};
    known.directory = valueOf(readDirectory(database));
    ReportRepository reports(database);
    AdoptionRepository adoptions(database);
    LeaderCommentRepository comments(database);
    int actions = 0;
    for (int course = 1; course <= 40; ++course) {
        Report start = draftedNow();
        start.id = {};
        start.number = course;
        start = valueOf(act(*workbook, [&] { return reports.insert(start); }));
        QDate day = firstDay;
        int done = 0;
        for (int turn = 0; turn < 40; ++turn) {
            const Report report = valueOf(reports.find(start.id));
            const QList<ReportEvent> possible = possibleEvents(report);
            ReportMove move = fullMove(possible.at(anyEvent(random) % possible.size()), day = day.addDays(1), report);
            move.level = levels.at(anyLevel(random));
            move.reason = reason;
            move.form = form;
            const auto next = progressed(report, move, known);
            if (!next)
                continue;
            succeed(act(*workbook, [&] { return reports.store(*next); }));
            ++done;
        }
        const Report end = valueOf(reports.find(start.id));
        const auto adopted = valueOf(adoptions.of(start.id));
        const auto commented = valueOf(comments.of(start.id));
        for (int step = 0; step < done; ++step)
            succeed(workbook->undo());
        Report again = valueOf(reports.find(start.id));
        again.revision = start.revision;
        REQUIRE(again == start);
        REQUIRE(valueOf(adoptions.of(start.id)).isEmpty());
        REQUIRE(valueOf(comments.of(start.id)).isEmpty());
        for (int step = 0; step < done; ++step)
            succeed(workbook->redo());
        Report forth = valueOf(reports.find(start.id));
        forth.revision = end.revision;
        REQUIRE(forth == end);
        REQUIRE(valueOf(adoptions.of(start.id)).size() == adopted.size());
        REQUIRE(valueOf(comments.of(start.id)).size() == commented.size());
        actions += done;
    }
    CHECK(actions > 300);
}

TEST_CASE_METHOD(Office, "an adoption or comment that is entered already is refused, and nothing of it stays",
                 "[reports]")
{
    ReportRepository reports(database);
    const EntryId level = word(WordList::Level, u"市"_s, u"city"_s);
    ReportProgress progress {report(1), {}, {}};
    Adoption adoption;
    adoption.report = progress.report.id;
    adoption.level = level;
    adoption.mode = word(WordList::AdoptionMode, u"单篇"_s, u"single"_s);
    adoption.adoptedOn = {2024, 5, 6};
    progress.adoption = adoption;
    LeaderComment comment;
    comment.report = progress.report.id;
    comment.level = level;
    comment.commentedOn = {2024, 5, 6};
    succeed(act(*workbook, [&] { return reports.store(progress); }));
    progress.comment = comment;
    const auto again = act(*workbook, [&] { return reports.store(progress); });
    REQUIRE_FALSE(again);
    CHECK(again.error().message.contains(u"already"_s));
    CHECK(valueOf(LeaderCommentRepository(database).of(progress.report.id)).isEmpty());
    progress.adoption.reset();
    succeed(act(*workbook, [&] { return reports.store(progress); }));
    CHECK_FALSE(act(*workbook, [&] { return reports.store(progress); }));
}
