#include "tests/core/reports/reportmoves.h"

#include <random>

using namespace Qt::StringLiterals;
using namespace lianxin;
using namespace reportcourse;

namespace {

bool hasFault(const QList<ReportFault> &faults, ReportField field)
{
    return std::ranges::any_of(faults, [field](const ReportFault &fault) { return fault.field == field; });
}

QString sentencesOf(const QList<ReportFault> &faults)
{
    QStringList sentences;
    for (const ReportFault &each : faults)
        sentences.append(each.sentence);
    return sentences.join(u'\n');
}

} // namespace

TEST_CASE("every pair of state and event is possible as the table says, or refused by its states", "[reports]")
{
    for (int s = 0; s < reportStates; ++s) {
        const auto state = static_cast<ReportState>(s);
        const Report report = reportIn(state);
        REQUIRE(stateOf(report) == state);
        for (int e = 0; e < eventCount; ++e) {
            const auto event = static_cast<ReportEvent>(e);
            const auto done = progressed(report, fullMove(event, {2024, 6, 3}, report), courseTerms());
            const ReportTransition *row = transition(state, event);
            INFO(wordFor(state).toStdString() << ", " << wordFor(event).toStdString());
            if (event == ReportEvent::Note) {
                REQUIRE(done.has_value());
                CHECK(stateOf(done->report) == state);
            } else if (row == nullptr) {
                REQUIRE_FALSE(done.has_value());
                CHECK(done.error().message.contains(wordFor(state)));
            } else {
                if (!done)
                    FAIL(done.error().message.toStdString());
                const bool goesOn = event == ReportEvent::TakeUp && !report.sendings.isEmpty();
                CHECK(stateOf(done->report) == (goesOn ? ReportState::Sent : row->to));
            }
        }
    }
}

TEST_CASE("no row of the table of reports stands twice, and each can be reached", "[reports]")
{
    QSet<std::pair<int, int>> rows;
    QSet<int> reached {static_cast<int>(ReportState::Draft)};
    for (const ReportTransition &each : reportTransitions()) {
        rows.insert({static_cast<int>(each.from), static_cast<int>(each.event)});
        reached.insert(static_cast<int>(each.to));
    }
    CHECK(rows.size() == qsizetype(reportTransitions().size()));
    CHECK(reached.size() == reportStates);
    CHECK(possibleEvents(reportIn(ReportState::Signed)).first() == ReportEvent::Send);
}

TEST_CASE("what an event asks for is refused beside its field", "[reports]")
{
    for (const ReportTransition &row : reportTransitions()) {
        Report report = reportIn(row.from);
        report.content.clear();
        const auto faults = faultsOf(report, {.event = row.event, .on = {2024, 6, 3}}, courseTerms());
        INFO(wordFor(row.from).toStdString() << ", " << wordFor(row.event).toStdString());
        CHECK(hasFault(faults, ReportField::Level) == ((row.demands & LevelTold) != 0));
        CHECK(hasFault(faults, ReportField::Person) == ((row.demands & PersonTold) != 0));
        CHECK(hasFault(faults, ReportField::Reason) == ((row.demands & ReasonTold) != 0));
        CHECK(hasFault(faults, ReportField::Words) == ((row.demands & WordsTold) != 0));
        CHECK(hasFault(faults, ReportField::Form) == ((row.demands & FormTold) != 0));
        CHECK(hasFault(faults, ReportField::Text) == ((row.demands & TextWritten) != 0));
    }
}

TEST_CASE("a report is signed only when its text is whole and short enough; words to avoid keep nobody from it",
          "[reports]")
{
    Report report = reportIn(ReportState::Reviewed);
    const auto faults = [&](const QString &content) {
        report.content = content;
        return sentencesOf(faultsOf(report, fullMove(ReportEvent::Sign, {2024, 6, 3}, report), courseTerms()));
    };
    CHECK(faults(u"情况\n据说桥旧。\n分析\n车多。\n建议\n修桥。"_s).isEmpty());
    CHECK(faults(u"情况\n桥旧。\n建议\n修桥。"_s) == u"The part with the analysis is missing."_s);
    CHECK(faults(u"情况\n桥旧。\n分析\n车多。\n建议\n"_s + QString(1495, u'修')).contains(u"1 more"_s));
    CHECK(faults(u"情况\n桥旧。\n分析\n车多。\n建议\n"_s + QString(1494, u'修')).isEmpty());
}

TEST_CASE("a receipt or an answer before the sending is refused, and says so", "[reports]")
{
    const Report report = reportIn(ReportState::Sent); // on the 8th, to the city
    REQUIRE(report.sendings.first().level == cityLevel);
    const auto told = [&](ReportEvent event, EntryId level, QDate on) {
        ReportMove move = fullMove(event, on, report);
        move.level = level;
        return sentencesOf(faultsOf(report, move, courseTerms()));
    };
    const QDate early(2024, 3, 7);
    CHECK(told(ReportEvent::Receive, provinceLevel, {2024, 6, 3}).contains(u"not sent to the level 省"_s));
    CHECK(told(ReportEvent::Receive, cityLevel, early).contains(u"2024-03-08"_s));
    CHECK(told(ReportEvent::Decline, provinceLevel, {2024, 6, 3}).contains(u"not sent"_s));
    CHECK(told(ReportEvent::Send, cityLevel, {2024, 6, 3}).contains(u"already"_s));
    for (const ReportEvent event : {ReportEvent::Adopt, ReportEvent::Forward, ReportEvent::Comment})
        CHECK(told(event, cityLevel, early).contains(u"2024-03-08"_s));
    CHECK(told(ReportEvent::Adopt, provinceLevel, {2024, 6, 3}).isEmpty()); // the city sent it on
    Report higher = report;
    higher.sendings.first().level = nationLevel;
    ReportMove move = fullMove(ReportEvent::Adopt, {2024, 6, 3}, higher);
    move.level = cityLevel;
    CHECK(sentencesOf(faultsOf(higher, move, courseTerms())).contains(u"neither"_s));
    const Report signedFor =
        valueOf(progressed(report, fullMove(ReportEvent::Receive, {2024, 3, 9}, report), courseTerms())).report;
    CHECK(signedFor.sendings.first().receivedOn == QDate(2024, 3, 9));
    CHECK_FALSE(progressed(signedFor, fullMove(ReportEvent::Receive, {2024, 3, 10}, signedFor), courseTerms()));
}

TEST_CASE("the days of a course go in order and not beyond today", "[reports]")
{
    const Report report = reportIn(ReportState::Edited);
    ReportTerms known = courseTerms();
    known.today = {2024, 3, 20};
    const auto faultOn = [&](QDate day) {
        return sentencesOf(faultsOf(report, fullMove(ReportEvent::Review, day, report), known));
    };
    CHECK(faultOn({}).contains(u"which day"_s));
    CHECK(faultOn({2024, 3, 4}).contains(u"2024-03-05"_s));
    CHECK(faultOn({2024, 3, 21}).contains(u"not come"_s));
    CHECK(faultOn({2024, 3, 5}).isEmpty());
}

TEST_CASE("adoptions are events by level, form and manner", "[reports]")
{
    const Report report = reportIn(ReportState::Sent);
    ReportMove move = fullMove(ReportEvent::Adopt, {2024, 5, 6}, report);
    move.level = provinceLevel;
    move.form = combinedForm;
    move.issue = u"第40期"_s;
    move.document = u"1号"_s;
    const Adoption adopted = *valueOf(progressed(report, move, courseTerms())).adoption;
    CHECK(adopted.report == report.id);
    CHECK(adopted.level == provinceLevel);
    CHECK(adopted.mode == mergedMode);
    CHECK(adopted.issue == u"第40期"_s);
    CHECK(adopted.document == u"1号"_s);
    move.event = ReportEvent::Forward;
    const Adoption sentOn = *valueOf(progressed(report, move, courseTerms())).adoption;
    CHECK(sentOn.mode == forwardedMode);
    CHECK(sentOn.form == combinedForm);
}

TEST_CASE("a leader's comment brings something to do, by a day that follows from the rules", "[reports]")
{
    const Report report = reportIn(ReportState::Sent);
    ReportMove move = fullMove(ReportEvent::Comment, {2024, 5, 6}, report);
    move.followUp = u"报住建局"_s;
    LeaderComment comment = *valueOf(progressed(report, move, courseTerms())).comment;
    CHECK(comment.leader == u"张主任"_s);
    CHECK(comment.content == u"因为"_s);
    CHECK(comment.followUp == u"报住建局"_s);
    CHECK(comment.followUpDueOn == QDate(2024, 5, 21));
    CHECK(isToFollow(comment));
    comment.followedUpOn = {2024, 5, 20};
    CHECK_FALSE(isToFollow(comment));
    move.dueOn = {2024, 5, 5};
    CHECK(hasFault(faultsOf(report, move, courseTerms()), ReportField::DueOn));
    move.dueOn = {};
    ReportTerms patient = courseTerms();
    patient.followUpDays = 0;
    comment = *valueOf(progressed(report, move, patient)).comment;
    CHECK_FALSE(comment.followUpDueOn.isValid());
    CHECK_FALSE(isToFollow(comment));
}

TEST_CASE("an answer is waited for until something comes from that level", "[reports]")
{
    const Report report = reportIn(ReportState::Sent);
    const QDate due = report.sendings.first().answerDueOn;
    CHECK(due == report.sendings.first().sentOn.addDays(60));
    CHECK(unanswered(report, {}, due).isEmpty());
    CHECK(unanswered(report, {}, due.addDays(1)).size() == 1);
    CHECK(unanswered(report, {cityLevel}, due.addDays(1)).isEmpty());
    const Report declined =
        valueOf(progressed(report, fullMove(ReportEvent::Decline, {2024, 5, 6}, report), courseTerms())).report;
    CHECK(unanswered(declined, {}, due.addDays(1)).isEmpty());
    CHECK(declined.steps.last().reason == lateReason);
    const Report kept =
        valueOf(progressed(report, fullMove(ReportEvent::Keep, {2024, 5, 6}, report), courseTerms())).report;
    CHECK(unanswered(kept, {}, due.addDays(1)).isEmpty());
}

TEST_CASE("what was only registered counts, and what is being written does not yet", "[reports]")
{
    Report report;
    CHECK_FALSE(isInWriting(report));
    report.formedOn = firstDay;
    CHECK(stateOf(report) == ReportState::Signed);
    CHECK(isInWriting(reportIn(ReportState::Reviewed)));
    CHECK_FALSE(isInWriting(reportIn(ReportState::Signed)));
    CHECK(reportIn(ReportState::Signed).formedOn.isValid());
    const Report back = valueOf(progressed(reportIn(ReportState::Signed),
                                           fullMove(ReportEvent::SendBack, {2024, 6, 3}, draftedNow()), courseTerms()))
                            .report;
    CHECK(isInWriting(back));
}

TEST_CASE("what was signed, kept and never sent is in writing again when it is taken up", "[reports]")
{
    const auto takenUp = [](Report report, const QList<ReportEvent> &events) {
        QDate day(2024, 5, 1);
        for (const ReportEvent event : events)
            report = valueOf(progressed(report, fullMove(event, day = day.addDays(1), report), courseTerms())).report;
        return report;
    };
    const Report again = takenUp(reportIn(ReportState::Signed), {ReportEvent::Keep, ReportEvent::TakeUp});
    CHECK(stateOf(again) == ReportState::Draft);
    CHECK(isInWriting(again));
    const Report sent = takenUp(reportIn(ReportState::Kept), {ReportEvent::TakeUp});
    CHECK(stateOf(sent) == ReportState::Sent);
    CHECK(sent.formedOn.isValid());
}

TEST_CASE("a report is not put aside before the day on which it was sent first", "[reports]")
{
    Report report = reportIn(ReportState::Sent); // signed on the 7th
    report.sendings = {{provinceLevel, {2024, 5, 8}}, {cityLevel, {2024, 5, 6}}};
    for (const ReportEvent event : {ReportEvent::Keep, ReportEvent::Reuse}) {
        CHECK(sentencesOf(faultsOf(report, fullMove(event, {2024, 5, 5}, report), courseTerms()))
                  .contains(u"2024-05-06"_s));
        CHECK(faultsOf(report, fullMove(event, {2024, 5, 6}, report), courseTerms()).isEmpty());
    }
}

TEST_CASE("10,000 random courses of reports keep each level once, days in order, and answers after sendings",
          "[reports]")
{
    std::mt19937 random(7);
    std::uniform_int_distribution<int> anyEvent(0, eventCount - 1);
    std::uniform_int_distribution<int> anyDays(0, 9);
    const QList<EntryId> levels {cityLevel, provinceLevel, nationLevel};
    int taken = 0;
    for (int course = 0; course < 10'000; ++course) {
        Report report = draftedNow();
        QDate day = firstDay;
        for (int turn = 0; turn < 14; ++turn) {
            const auto event = static_cast<ReportEvent>(anyEvent(random));
            ReportMove move = fullMove(event, day = day.addDays(anyDays(random) - 1), report);
            move.level = levels.at(anyDays(random) % 3);
            const auto next = progressed(report, move, courseTerms());
            if (!next)
                continue;
            ++taken;
            report = next->report;
            REQUIRE(report.sources.isEmpty());
            const bool isPutAside = event == ReportEvent::Keep || event == ReportEvent::Reuse;
            if (isPutAside && !report.sendings.isEmpty())
                REQUIRE(move.on >= std::ranges::min(report.sendings, {}, &ReportSending::sentOn).sentOn);
            REQUIRE((event != ReportEvent::TakeUp || stateOf(report) == ReportState::Sent || isInWriting(report)));
            QSet<qint64> sent;
            for (const ReportSending &each : report.sendings) {
                REQUIRE_FALSE(sent.contains(each.level.value));
                sent.insert(each.level.value);
                REQUIRE((!each.receivedOn.isValid() || each.receivedOn >= each.sentOn));
                REQUIRE(report.formedOn.isValid());
                REQUIRE(each.sentOn >= report.formedOn);
            }
            REQUIRE((!next->adoption || next->adoption->adoptedOn >= report.sendings.first().sentOn
                     || report.sendings.size() > 1));
            REQUIRE((!next->adoption || !sent.isEmpty()));
            REQUIRE(validate(report).has_value());
            QList<ReportStep> writing = report.steps;
            writing.removeIf([](const ReportStep &step) { return step.kind == ReportEvent::Decline; });
            REQUIRE(std::ranges::is_sorted(writing, {}, &ReportStep::takenOn));
        }
    }
    CHECK(taken > 20'000);
}
