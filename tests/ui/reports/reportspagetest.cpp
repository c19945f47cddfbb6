#include "ui/reports/reportspage.h"

#include "tests/support/formhands.h"
#include "tests/support/office.h"
#include "tests/support/tablehands.h"
#include "ui/base/recordlink.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

/// An office with one report out of one suggestion, on the page that shows it.
struct ReportsFixture {
    Office office;
    Member ann = office.member(u"王小明"_s);
    Activity visit = office.activity(3, {2024, 3, 28});
    Suggestion source = office.suggestion(u"2024-N-1"_s, visit.id);
    EntryId city = office.word(WordList::Level, u"市"_s, u"city"_s);
    EntryId province = office.word(WordList::Level, u"省"_s, u"province"_s);
    EntryId single = office.word(WordList::AdoptionMode, u"单篇"_s, u"single"_s);
    EntryId forwarded = office.word(WordList::AdoptionMode, u"转送"_s, u"forwarded"_s);
    Report report = aReport();
    ShownPage<ui::ReportsPage> shown {*office.workbook, [] { return QDate(2024, 6, 1); }};
    TableHands reports {shown.page, u"reports"_s};
    TableHands adoptions {shown.page, u"adoptions"_s};
    TableHands comments {shown.page, u"comments"_s};

    ReportsFixture() { reports.choose(report.id.value); }

    Report aReport() const
    {
        Report made = office.report(1);
        made.authors = {ann.id};
        made.sources = {source.id};
        ReportRepository stored(office.database);
        return valueOf(act(*office.workbook, [&] { return stored.update(made); }));
    }
    Report now() const { return valueOf(ReportRepository(office.database).find(report.id)); }
    QList<Adoption> adopted() const { return valueOf(AdoptionRepository(office.database).of(report.id)); }
    QString titleOfCard() const { return shown.page.findChild<QLabel *>(u"cardTitle"_s)->text(); }
};

} // namespace

TEST_CASE_METHOD(ReportsFixture, "the table shows a report with its authors, its sources and where they come from",
                 "[reports]")
{
    CHECK(reports.column(u"Title"_s) == QStringList {u"On bridges"_s});
    CHECK(reports.text(report.id.value, u"Authors"_s) == u"王小明"_s);
    CHECK(reports.text(report.id.value, u"Sources"_s) == u"2024-N-1"_s);
    CHECK(reports.text(report.id.value, u"Activity"_s) == u"Activity 3"_s);
    CHECK(titleOfCard() == u"On bridges"_s);
    reports.table().filterBox()->setText(u"tunnel"_s);
    CHECK(reports.column(u"Title"_s).isEmpty());
}

TEST_CASE_METHOD(ReportsFixture, "a title typed through an input method is stored, undone and done again", "[reports]")
{
    reports.type(report.id.value, u"Title"_s, u"关于桥梁建设的建议"_s);
    CHECK(now().title == u"关于桥梁建设的建议"_s);
    CHECK(titleOfCard() == u"关于桥梁建设的建议"_s);

    REQUIRE(office.workbook->undo());
    CHECK(reports.text(report.id.value, u"Title"_s) == u"On bridges"_s);
    REQUIRE(office.workbook->redo());
    CHECK(reports.text(report.id.value, u"Title"_s) == u"关于桥梁建设的建议"_s);
}

TEST_CASE_METHOD(ReportsFixture, "each level of the directory has a column for the day of sending", "[reports]")
{
    reports.type(report.id.value, u"Sent: 省"_s, u"2024.5.6"_s);
    CHECK((now().sendings == QList<ReportSending> {{province, QDate(2024, 5, 6)}}));
    reports.type(report.id.value, u"Sent: 省"_s, QString());
    CHECK(now().sendings.isEmpty());
}

TEST_CASE_METHOD(ReportsFixture, "a day of sending in the table goes the way of the report, or is refused in the cell",
                 "[reports]")
{
    ReportRepository stored(office.database);
    Report written = now();
    written.steps = {{QDate(2024, 5, 1), ReportEvent::Draft}};
    valueOf(act(*office.workbook, [&] { return stored.update(written); }));
    reports.type(report.id.value, u"Sent: 省"_s, u"2024.5.6"_s);
    CHECK(reports.refusal().contains(wordFor(ReportState::Draft)));
    CHECK(now().sendings.isEmpty());

    written = now();
    written.formedOn = {2024, 5, 2};
    written.steps.append({QDate(2024, 5, 2), ReportEvent::Sign});
    valueOf(act(*office.workbook, [&] { return stored.update(written); }));
    reports.type(report.id.value, u"Sent: 省"_s, u"2024.5.6"_s);
    CHECK((now().sendings == QList<ReportSending> {{province, QDate(2024, 5, 6), {}, QDate(2024, 7, 5)}}));
    reports.type(report.id.value, u"Sent: 省"_s, u"2024.5.7"_s);
    CHECK((now().sendings == QList<ReportSending> {{province, QDate(2024, 5, 7), {}, QDate(2024, 7, 5)}}));

    adoptions.add();
    adoptions.finish(u"省"_s);
    reports.type(report.id.value, u"Sent: 省"_s, QString());
    CHECK(reports.refusal().contains(u"hangs on this sending"_s));
    CHECK(now().sendings.size() == 1);
}

TEST_CASE_METHOD(ReportsFixture, "authors and sources are refused when nothing is called so, and stay", "[reports]")
{
    reports.type(report.id.value, u"Authors"_s, u"无名氏"_s);
    CHECK(reports.refusal().endsWith(u"Nobody on the roll is called 无名氏."_s));
    reports.type(report.id.value, u"Sources"_s, u"2024-N-1、2024-N-9"_s);
    CHECK(reports.refusal().endsWith(u"There is no suggestion 2024-N-9 in the ledger."_s));
    reports.type(report.id.value, u"Title"_s, u" "_s);
    CHECK_FALSE(reports.refusal().isEmpty());
    CHECK(now() == report);
}

TEST_CASE_METHOD(ReportsFixture, "adoptions are added, completed and removed; the report's highest level follows",
                 "[reports]")
{
    adoptions.add();
    adoptions.finish(u"省"_s);
    REQUIRE(adopted().size() == 1);
    const qint64 id = adopted().first().id.value;
    CHECK(adopted().first().level == province);
    CHECK(reports.text(report.id.value, u"Highest adoption"_s) == u"省"_s);
    CHECK(reports.text(report.id.value, u"Adoptions"_s) == u"1"_s);

    adoptions.type(id, u"Mode"_s, u"转送"_s);
    CHECK(reports.text(report.id.value, u"Adoptions"_s) == u"0"_s);
    adoptions.type(id, u"Level"_s, u"月球"_s);
    CHECK(adoptions.refusal().contains(u"月球"_s));
    CHECK(adopted().first().level == province);

    adoptions.remove(id);
    CHECK(adopted().isEmpty());
    CHECK(shown.removed.size() == 1);
    REQUIRE(office.workbook->undo());
    CHECK(adopted().size() == 1);
}

TEST_CASE_METHOD(ReportsFixture, "leaders' comments are kept beside a reminder that they are internal", "[reports]")
{
    comments.add();
    const auto of = [&] { return valueOf(LeaderCommentRepository(office.database).of(report.id)); };
    REQUIRE(of().size() == 1);
    comments.finish(u"市"_s);
    comments.type(of().first().id.value, u"Comment"_s, u"请住建局研究。"_s);
    CHECK(of().first().content == u"请住建局研究。"_s);
    CHECK(reports.text(report.id.value, u"Comments"_s) == u"1"_s);
    CHECK(shown.page.reveal({LeaderCommentRepository::table, of().first().id.value}));
    CHECK(shown.page.findChild<QLabel *>(u"secrecy"_s)->isVisible());
}

TEST_CASE_METHOD(ReportsFixture, "a report is added with the next number, and removed with undo", "[reports]")
{
    reports.add();
    const FormHands form(shown.page, u"reportForm"_s);
    form.fill(u"title"_s, u"新的信息"_s);
    REQUIRE(form.form().save());
    CHECK(reports.column(u"Title"_s) == QStringList {u"On bridges"_s, u"新的信息"_s});
    const auto all = valueOf(ReportRepository(office.database).inOrder());
    REQUIRE(all.size() == 2);
    CHECK(all.last().number == 2);
    CHECK(all.last().year == 2024);

    reports.remove(all.last().id.value);
    CHECK(reports.column(u"Title"_s) == QStringList {u"On bridges"_s});
    REQUIRE(office.workbook->undo());
    CHECK(reports.column(u"Title"_s).size() == 2);
}

TEST_CASE_METHOD(ReportsFixture, "names on the card lead to their records", "[reports]")
{
    QList<ui::RecordRef> found;
    for (ui::RecordLink *link : shown.page.findChildren<ui::RecordLink *>()) {
        QTest::keyClick(link, Qt::Key_Return);
        found.append(shown.lastOpened());
    }
    CHECK(found.contains(ui::RecordRef {MemberRepository::table, ann.id.value}));
    CHECK(found.contains(ui::RecordRef {SuggestionRepository::table, source.id.value}));

    emit reports.view().openRequested({ActivityRepository::table, visit.id.value});
    CHECK(shown.lastOpened() == ui::RecordRef {ActivityRepository::table, visit.id.value});
}

TEST_CASE_METHOD(ReportsFixture, "a hidden page catches up when it is seen", "[reports]")
{
    shown.page.hide();
    static_cast<void>(office.report(2));
    CHECK(reports.column(u"Title"_s).size() == 1);
    shown.page.show();
    CHECK(reports.column(u"Title"_s).size() == 2);
}

TEST_CASE_METHOD(ReportsFixture, "a report that looks like markup is shown as it stands", "[reports]")
{
    reports.type(report.id.value, u"Title"_s, payload);
    CHECK(reports.text(report.id.value, u"Title"_s) == payload);
    const auto *title = shown.page.findChild<QLabel *>(u"cardTitle"_s);
    CHECK(title->text() == payload);
    CHECK(title->textFormat() == Qt::PlainText);
    CHECK_FALSE(reports.cell(report.id.value, u"Title"_s).data(Qt::ToolTipRole).toString().contains(u'<'));
}

TEST_CASE_METHOD(ReportsFixture, "the page reveals what it shows and nothing else", "[reports]")
{
    CHECK(ui::ReportsPage::face().records.contains(ReportRepository::table));
    CHECK_FALSE(ui::ReportsPage::face().records.contains(MemberRepository::table));
    CHECK(shown.page.current() == ui::RecordRef {ReportRepository::table, report.id.value});
    CHECK_FALSE(shown.page.reveal({ReportRepository::table, 999}));
    CHECK_FALSE(shown.page.reveal({AdoptionRepository::table, 999}));
}

TEST_CASE_METHOD(ReportsFixture, "the sheets of the rows chosen are asked for", "[reports]")
{
    QList<QList<qint64>> asked;
    QObject::connect(&shown.page, &ui::ReportsPage::sheetsRequested, &shown.page,
                     [&](const QList<qint64> &ids) { asked.append(ids); });
    shown.page.findChild<QAction *>(u"report-sheet"_s)->trigger();
    CHECK(asked == QList<QList<qint64>> {{report.id.value}});
}

TEST_CASE_METHOD(ReportsFixture, "the card tells how long a report is and what is to be mended, as it is written",
                 "[reports]")
{
    const auto told = [this] {
        QStringList lines;
        for (const QLabel *label : shown.page.findChildren<QLabel *>())
            lines.append(label->text());
        return lines.join(u'\n');
    };
    Report written = now();
    written.content = u"情况：路窄。\n分析：车多。"_s;
    ReportRepository stored(office.database);
    valueOf(act(*office.workbook, [&] { return stored.update(written); }));
    CHECK(told().contains(u"6 of 1500"_s));
    CHECK(told().contains(u"The part with the proposals is missing."_s));
    written = now();
    written.content += u"\n建议：修路。"_s;
    valueOf(act(*office.workbook, [&] { return stored.update(written); }));
    CHECK(told().contains(u"9 of 1500"_s));
    CHECK_FALSE(told().contains(u"is missing"_s));
}
