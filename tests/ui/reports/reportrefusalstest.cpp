#include "core/directory/settings.h"
#include "tests/ui/reports/reportdialogs.h"
#include "ui/reports/reporteditor.h"
#include "ui/reports/reportstepdialog.h"

using namespace Qt::StringLiterals;
using namespace lianxin;
using namespace reportdialogs;

namespace {

/// The dialog of the next step, and what it gave to be stored.
struct StepFixture : CourseFixture {
    QList<ReportMove> taken;

    [[nodiscard]] std::unique_ptr<ui::ReportStepDialog> stepOf(const Report &report)
    {
        return std::make_unique<ui::ReportStepDialog>(
            known()->facts, report, courseDay,
            [this](const QList<ReportMove> &moves) {
                taken += moves;
                return Result<void>();
            },
            ui::ReportStepDialog::Gain());
    }
    [[nodiscard]] Report sent() const
    {
        Report made = report();
        made.sendings = {{city, {2024, 5, 8}}};
        return made;
    }
};

QString remarkAt(const QDialog &dialog, const QString &field)
{
    const auto *remark = dialog.findChild<QLabel *>(field + u"Remark"_s);
    return remark == nullptr || remark->isHidden() ? QString() : remark->text();
}

} // namespace

TEST_CASE_METHOD(CourseFixture, "a text that nobody touched is saved as it came, whatever else was changed",
                 "[reports]")
{
    Report imported = report();
    imported.content = u"前言。\n\n二、意见建议：落实养护资金。\n\n一、情况反映\n农村公路破损。 \n"_s;
    QList<Report> kept;
    ui::ReportEditor editor(known(), imported, [&](const Report &written) {
        kept.append(written);
        return Result<void>();
    });
    fill(editor, u"report_authors"_s, u"李大海"_s);
    editor.accept();
    REQUIRE(kept.size() == 1);
    CHECK(kept.first().content == imported.content);
    CHECK(kept.first().authors == QList<MemberId> {bob.id});

    ui::ReportEditor another(known(), imported, [&](const Report &written) {
        kept.append(written);
        return Result<void>();
    });
    fill(another, u"report_analysis"_s, u"缺少资金。"_s);
    another.accept();
    REQUIRE(kept.size() == 2);
    CHECK(kept.last().content.contains(u"缺少资金。"_s));
}

TEST_CASE_METHOD(CourseFixture, "a kind of report that nobody knows is refused beside the field", "[reports]")
{
    bool isKept = false;
    ui::ReportEditor editor(known(), report(), [&](const Report &) {
        isKept = true;
        return Result<void>();
    });
    fill(editor, u"report_kind"_s, u"长篇"_s);
    editor.accept();
    CHECK_FALSE(isKept);
    CHECK(remarkAt(editor, u"report_kind"_s).contains(u"长篇 is not in the list."_s));
    fill(editor, u"report_kind"_s, u"综合"_s);
    editor.accept();
    CHECK(isKept);
}

TEST_CASE_METHOD(StepFixture, "a word that is not offered is refused beside its field, and nothing is stored",
                 "[reports]")
{
    const auto dialog = stepOf(sent());
    for (const QString &typed : {u"寄信"_s, QString()}) {
        fill(*dialog, u"move_event"_s, typed);
        fill(*dialog, u"move_words"_s, u"写了几句"_s);
        dialog->accept();
        CHECK(taken.isEmpty());
        CHECK(remarkAt(*dialog, u"move_event"_s).contains(u"Choose one: "_s + wordFor(ReportEvent::Adopt)));
    }
    dialog->choose(ReportEvent::Comment);
    fill(*dialog, u"move_person"_s, u"副市长"_s);
    fill(*dialog, u"move_form"_s, u"手抄"_s);
    fill(*dialog, u"move_level"_s, u"月球"_s);
    dialog->accept();
    CHECK(taken.isEmpty());
    CHECK(remarkAt(*dialog, u"move_form"_s).contains(u"Choose one: 单篇, 综合."_s));
    CHECK(remarkAt(*dialog, u"move_level"_s).contains(u"Choose one: 市, 省."_s));

    dialog->choose(ReportEvent::Decline);
    fill(*dialog, u"move_level"_s, u"市"_s);
    fill(*dialog, u"move_reason"_s, u"时效已过"_s);
    fill(*dialog, u"move_then"_s, u"烧掉"_s);
    dialog->accept();
    CHECK(taken.isEmpty());
    CHECK(remarkAt(*dialog, u"move_then"_s).contains(u"Choose one: "_s + wordFor(ReportEvent::Keep)));
    fill(*dialog, u"move_then"_s, {});
    dialog->accept();
    CHECK(taken.size() == 1);
}

TEST_CASE_METHOD(StepFixture, "what happens right after a step is checked beside the fields, too", "[reports]")
{
    const auto dialog = stepOf(sent());
    dialog->choose(ReportEvent::Decline);
    fill(*dialog, u"move_reason"_s, u"时效已过"_s);
    fill(*dialog, u"move_then"_s, wordFor(ReportEvent::Reuse));
    dialog->accept();
    CHECK(taken.isEmpty());
    CHECK(remarkAt(*dialog, u"move_words"_s).contains(u"what it is used for"_s));
    fill(*dialog, u"move_words"_s, u"写进调研报告"_s);
    dialog->accept();
    REQUIRE(taken.size() == 2);
    CHECK(taken.last().event == ReportEvent::Reuse);
}

TEST_CASE_METHOD(StepFixture, "an office that sets no days for following up hears of none", "[reports]")
{
    Settings settings(office.database);
    succeed(act(*office.workbook, [&] { return settings.set(u"report.follow_up_days"_s, u"0"_s); }));
    const auto dialog = stepOf(sent());
    dialog->choose(ReportEvent::Comment);
    CHECK(remarkAt(*dialog, u"move_due"_s).contains(u"no last day"_s));
}
