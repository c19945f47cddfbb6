#include "core/reports/drafting.h"
#include "tests/ui/reports/reportdialogs.h"
#include "ui/forms/formfield.h"
#include "ui/reports/reporteditor.h"
#include "ui/reports/reportfieldsdialog.h"
#include "ui/reports/reportspage.h"
#include "ui/reports/reportstepdialog.h"
#include "ui/reports/reportsteptaking.h"
#include "ui/reports/reportverbs.h"
#include "ui/reports/similarpane.h"
#include "ui/reports/writeupbutton.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace lianxin;
using namespace reportdialogs;

namespace {

void leave(const ui::ReportEditor &editor, const QString &key)
{
    for (ui::FormField *field : editor.findChildren<ui::FormField *>())
        if (field->face().key == key)
            emit field->left();
}

} // namespace

TEST_CASE_METHOD(CourseFixture, "a report is drafted from cards, linked both ways, and undone in one step", "[reports]")
{
    whenOpen<ui::ReportEditor>([](ui::ReportEditor &editor) {
        CHECK(typedIn(editor, u"report_sources"_s) == u"2024-N-1、2024-N-2"_s);
        CHECK(typedIn(editor, u"report_authors"_s) == u"王小明 50%、李大海 50%"_s);
        CHECK(typedIn(editor, u"report_situation"_s).startsWith(u"农村公路重建轻养"_s));
        CHECK(typedIn(editor, u"report_proposals"_s) == u"建议落实农村公路养护资金。\n建议建设田头冷库。"_s);
        fill(editor, u"report_analysis"_s, u"缺少稳定的资金来源。"_s);
        editor.findChild<QPushButton *>(u"keepReport"_s)->click();
    });
    const ReportId id = valueOf(ui::draftReport(*office.workbook, {one.id, other.id}, courseDay, nullptr));
    REQUIRE(id.isStored());
    const Report drafted = now(id);
    CHECK((drafted.sources == QList<SuggestionId> {one.id, other.id}));
    CHECK((drafted.shares == QMap<MemberId, int> {{ann.id, 50}, {bob.id, 50}}));
    CHECK(drafted.kind == combined);
    CHECK(drafted.year == 2024);
    CHECK(drafted.number == 1);
    CHECK(stateOf(drafted) == ReportState::Draft);
    SuggestionRepository ledger(office.database);
    CHECK(valueOf(ledger.find(one.id)).route == Route::Report);
    CHECK(valueOf(ledger.find(one.id)).steps.last().content.contains(u"2024/1"_s));
    succeed(office.workbook->undo());
    CHECK(reports().isEmpty());
    CHECK(valueOf(ledger.find(one.id)).route == Route::Open);
}

TEST_CASE_METHOD(CourseFixture, "what follows from the sources fills only what is still empty", "[reports]")
{
    ui::ReportEditor editor(known(), {}, [](const Report &) { return Result<void>(); });
    fill(editor, u"report_title"_s, u"我的标题"_s);
    fill(editor, u"report_sources"_s, u"2024-N-2"_s);
    leave(editor, u"sources"_s);
    CHECK(typedIn(editor, u"report_title"_s) == u"我的标题"_s);
    CHECK(typedIn(editor, u"report_authors"_s) == u"李大海"_s);
    CHECK(typedIn(editor, u"report_proposals"_s) == u"建议建设田头冷库。"_s);
    CHECK(editor.written().kind == single);
    fill(editor, u"report_authors"_s, {});
    fill(editor, u"report_kind"_s, {});
    fill(editor, u"report_sources"_s, u"2024-N-2、2024-N-1"_s);
    leave(editor, u"sources"_s);
    CHECK(typedIn(editor, u"report_authors"_s) == u"李大海 50%、王小明 50%"_s);
    CHECK(editor.written().kind == combined);
}

TEST_CASE_METHOD(CourseFixture, "characters are counted while one writes, against the limit of the office", "[reports]")
{
    ui::ReportEditor editor(known(), {}, [](const Report &) { return Result<void>(); });
    fill(editor, u"report_situation"_s, u"路窄。"_s);
    CHECK(tells(editor, u"3 of 1500"_s));
    CHECK(tells(editor, u"analysis is missing"_s));
    fill(editor, u"report_situation"_s, QString(1501, u'路'));
    CHECK(tells(editor, u"1501 of 1500"_s));
    CHECK(tells(editor, u"1 more"_s));
}

TEST_CASE_METHOD(CourseFixture, "shares that are not 100 percent are refused beside the field, and nothing is lost",
                 "[reports]")
{
    QList<Report> kept;
    ui::ReportEditor editor(known(), {}, [&](const Report &written) {
        kept.append(written);
        return Result<void>();
    });
    fill(editor, u"report_title"_s, u"标题"_s);
    fill(editor, u"report_situation"_s, u"路窄。"_s);
    for (const auto &[typed, told] : {std::pair(u"王小明 60%、李大海 30"_s, u"The shares make 90 %, not 100 %."_s),
                                      std::pair(u"王小明 100%、李大海"_s, u"each author"_s),
                                      std::pair(u"无名氏 100%"_s, u"Nobody on the roll is called 无名氏"_s)}) {
        fill(editor, u"report_authors"_s, typed);
        editor.accept();
        CHECK(kept.isEmpty());
        CHECK(tells(editor, told));
        CHECK(typedIn(editor, u"report_authors"_s) == typed);
        CHECK(typedIn(editor, u"report_situation"_s) == u"路窄。"_s);
    }
    fill(editor, u"report_authors"_s, u"王小明 60%、李大海 30%"_s); // which even shares replace
    editor.findChild<QPushButton *>(u"shareEvenly"_s)->click();
    CHECK(tells(editor, u"Together 100 %"_s));
    editor.accept();
    REQUIRE(kept.size() == 1);
    CHECK((kept.first().shares == QMap<MemberId, int> {{ann.id, 50}, {bob.id, 50}}));
    CHECK(kept.first().content.endsWith(u"路窄。"_s));
}

TEST_CASE_METHOD(CourseFixture, "what was said before is shown while one writes, with its text", "[reports]")
{
    static_cast<void>(report());
    ui::ReportEditor editor(known(), {}, [](const Report &) { return Result<void>(); });
    fill(editor, u"report_title"_s, u"关于农村公路养护的建议"_s);
    editor.similar()->lookNow();
    const auto *list = editor.findChild<QListWidget *>(u"similarTexts"_s);
    REQUIRE(list->count() == 2);
    CHECK(list->item(0)->text().contains(u"No. 1"_s));
    CHECK(list->item(1)->text().contains(u"2024-N-1"_s));
    CHECK(typedIn(editor, u"similarText"_s).contains(u"农村公路破损。"_s));
    fill(editor, u"report_sources"_s, u"2024-N-1"_s); // what it grows out of says the same of course
    CHECK(typedIn(editor, u"report_title"_s) == u"关于农村公路养护的建议"_s);
    editor.similar()->lookNow();
    CHECK(list->count() == 1);
    fill(editor, u"report_title"_s, u"天文学"_s);
    editor.similar()->lookNow();
    CHECK(list->count() == 0);
    CHECK(tells(editor, u"Nothing like this"_s));
}

TEST_CASE_METHOD(CourseFixture, "the next step offers what is possible and says what is missing", "[reports]")
{
    QList<ReportMove> taken;
    const auto facts = known();
    ui::ReportStepDialog dialog(facts->facts, report(), courseDay,
                                [&](const QList<ReportMove> &moves) {
                                    taken += moves;
                                    return Result<void>();
                                },
                                {});
    const auto *events = dialog.findChild<QComboBox *>(u"move_event"_s);
    CHECK(events->currentText() == wordFor(ReportEvent::Send));
    CHECK(events->findText(wordFor(ReportEvent::Receive)) < 0); // a receipt before sending
    CHECK(dialog.findChild<QComboBox *>(u"move_level"_s)->currentText() == u"市"_s);
    CHECK(tells(dialog, u"If left empty: 2024-08-02."_s));
    CHECK_FALSE(tells(dialog, u"internal"_s));
    fill(dialog, u"move_level"_s, QString());
    fill(dialog, u"move_day"_s, u"2024-05-05"_s);
    dialog.accept();
    CHECK(taken.isEmpty());
    CHECK(tells(dialog, u"Which level?"_s));
    fill(dialog, u"move_level"_s, u"省"_s);
    dialog.accept();
    CHECK(tells(dialog, u"2024-05-06"_s)); // it was not formed yet
    fill(dialog, u"move_day"_s, u"2024-05-07"_s);
    dialog.accept();
    REQUIRE(taken.size() == 1);
    CHECK(taken.first().level == province);
}

TEST_CASE_METHOD(CourseFixture, "a leader's comment comes with the reminder that it is internal, and with a task",
                 "[reports]")
{
    Report sent = report();
    sent.sendings = {{city, {2024, 5, 8}}};
    QList<ReportMove> taken;
    int asked = 0;
    const auto facts = known();
    ui::ReportStepDialog dialog(
        facts->facts, sent, courseDay,
        [&](const QList<ReportMove> &moves) {
            taken += moves;
            return Result<void>();
        },
        [&asked](const ReportMove &) {
            ++asked;
            return u"Brings 8 points"_s;
        });
    dialog.choose(ReportEvent::Comment);
    CHECK(tells(dialog, u"internal"_s));
    CHECK(dialog.findChild<QWidget *>(u"move_issue"_s)->isHidden());
    fill(dialog, u"move_person"_s, u"副市长"_s);
    fill(dialog, u"move_words"_s, u"请交通局研究。"_s);
    fill(dialog, u"move_follow_up"_s, u"转交通局"_s);
    fill(dialog, u"move_day"_s, u"2024-06-02"_s);
    fill(dialog, u"move_day"_s, u"2024-06-01"_s);
    CHECK(QTest::qWaitFor([&] { return tells(dialog, u"Brings 8 points"_s); }));
    CHECK(asked == 1); // for all that was typed
    dialog.accept();
    REQUIRE(taken.size() == 1);
    CHECK(taken.first().followUp == u"转交通局"_s);
    dialog.choose(ReportEvent::Adopt);
    CHECK_FALSE(tells(dialog, u"internal"_s));
}

TEST_CASE_METHOD(CourseFixture, "a refusal tells its reason, and what becomes of the report, in one action",
                 "[reports]")
{
    Report sent = report();
    sent.sendings = {{city, {2024, 5, 8}}};
    sent = valueOf(act(*office.workbook, [&] { return ReportRepository(office.database).update(sent); }));
    ui::ReportVerbs verbs(
        *office.workbook, [&] { return sent.id.value; }, [] { return courseDay; });
    whenOpen<ui::ReportStepDialog>([](ui::ReportStepDialog &dialog) {
        dialog.choose(ReportEvent::Decline);
        dialog.accept();
        CHECK(tells(dialog, u"Choose a reason"_s));
        fill(dialog, u"move_reason"_s, u"时效已过"_s);
        fill(dialog, u"move_then"_s, wordFor(ReportEvent::Keep));
        dialog.findChild<QPushButton *>(u"saveMove"_s)->click();
    });
    verbs.findChild<QPushButton *>(u"takeReportStep"_s)->click();
    const Report kept = now(sent.id);
    CHECK(stateOf(kept) == ReportState::Kept);
    REQUIRE(kept.steps.size() == 2);
    CHECK(kept.steps.first().kind == ReportEvent::Decline);
    CHECK(kept.steps.last().reason == late);
    succeed(office.workbook->undo());
    CHECK(now(sent.id).steps.isEmpty());
}

TEST_CASE_METHOD(CourseFixture, "an adoption is stored with its paper, and what it brings is told", "[reports]")
{
    Report sent = report();
    sent.sendings = {{city, {2024, 5, 8}}};
    sent = valueOf(act(*office.workbook, [&] { return ReportRepository(office.database).update(sent); }));
    ReportMove move {.event = ReportEvent::Adopt, .on = courseDay, .level = province, .form = single};
    move.document = u"1号"_s;
    succeed(ui::takeReportMoves(*office.workbook, sent, courseDay, {move}));
    const auto adopted = valueOf(AdoptionRepository(office.database).of(sent.id));
    REQUIRE(adopted.size() == 1);
    CHECK(adopted.first().mode == bySelf);
    CHECK(adopted.first().document == u"1号"_s);
    const auto again = ui::takeReportMoves(*office.workbook, sent, courseDay, {move});
    REQUIRE_FALSE(again);
    CHECK(again.error().message.contains(u"already"_s));
}

TEST_CASE_METHOD(CourseFixture, "a report is copied out field by field with Enter, as plain text", "[reports]")
{
    static_cast<void>(report());
    const auto facts = known();
    const auto fields = documents::reportFields(facts->index, facts->facts.reports.first(), facts->facts.reportRules);
    ui::ReportFieldsDialog dialog(u"1"_s, fields);
    dialog.show();
    QStringList copied;
    for (int place = 0; dialog.findChild<QPushButton *>(u"copyField%1"_s.arg(place)) != nullptr; ++place) {
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
        copied.append(QGuiApplication::clipboard()->text());
    }
    CHECK(copied
          == QStringList {u"关于落实农村公路养护资金的建议"_s, u"王小明、李大海"_s, u"王小明\n李大海"_s,
                          u"农村公路破损。"_s, u"落实养护资金。"_s,
                          u"情况反映\n农村公路破损。\n意见建议\n落实养护资金。"_s});
    CHECK(tells(dialog, u"copied"_s));
}

TEST_CASE_METHOD(CourseFixture, "proposals grow out of the suggestions selected, and hold number, state and result",
                 "[reports]")
{
    const EntryId state = office.word(WordList::ProposalState, u"已提交"_s);
    const EntryId solved = office.word(WordList::ResultClass, u"A"_s, u"solved"_s);
    CHECK(valueOf(ui::leadToProposals(*office.workbook, {one.id, other.id}, courseDay)) == 2);
    ProposalLeadRepository leads(office.database);
    const auto stored = valueOf(leads.all());
    REQUIRE(stored.size() == 2);
    CHECK(stored.first().state == state);
    CHECK(valueOf(SuggestionRepository(office.database).find(one.id)).route == Route::Proposal);

    ShownPage<ui::ReportsPage> shown {*office.workbook, [] { return courseDay; }};
    CHECK(shown.page.reveal({ProposalLeadRepository::table, stored.first().id.value}));
    TableHands proposals {shown.page, u"proposals"_s};
    proposals.choose(stored.first().id.value);
    proposals.type(stored.first().id.value, u"No."_s, u"第12号"_s);
    proposals.type(stored.first().id.value, u"Result"_s, u"A"_s);
    CHECK(valueOf(leads.find(stored.first().id)).number == u"第12号"_s);
    CHECK(valueOf(leads.find(stored.first().id)).result == solved);
    proposals.type(stored.first().id.value, u"Suggestion"_s, u"2024-N-9"_s);
    CHECK(proposals.refusal().contains(u"2024-N-9"_s));
    for (int step = 0; step < 3; ++step)
        succeed(office.workbook->undo());
    CHECK(valueOf(leads.all()).isEmpty());
}
