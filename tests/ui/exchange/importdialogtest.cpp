#include "ui/exchange/importdialog.h"

#include "core/directory/startingwords.h"
#include "core/members/memberrepository.h"
#include "tests/support/builders.h"
#include "ui/base/jobbar.h"
#include "ui/base/savepath.h"
#include "ui/exchange/mappingtable.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

/// A new workbook and a roll of two members, of which one has a column that nobody knows.
struct ImportFixture {
    QTemporaryDir folder;
    std::unique_ptr<Workbook> workbook = aWorkbook();
    QString csv = u"姓名,性别,所属界别,工作单位及职务,居住地,状态,手机短号\n"
                  "安明,男,教育界,学院教授,东县,在任,601\n"
                  "白云,女,农业界,农场场长,西县,在任,602\n"_s;

    ImportFixture() { succeed(addStartingWords(*workbook)); }

    QList<ImportFile> files() const
    {
        const QString path = folder.filePath(u"名册.csv"_s);
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(csv.toUtf8());
        file.close();
        return valueOf(readImportFiles({path}));
    }
    int members() const { return static_cast<int>(valueOf(MemberRepository(workbook->database()).all()).size()); }
};

template <typename Widget>
Widget &in(ui::ImportDialog &dialog, const QString &name)
{
    auto *found = dialog.findChild<Widget *>(name);
    REQUIRE(found != nullptr);
    return *found;
}

/// Waits until the dialog knows what the sheets would bring.
void waitForPreview(ui::ImportDialog &dialog)
{
    auto &bar = in<ui::JobBar>(dialog, u"jobBar"_s);
    REQUIRE(QTest::qWaitFor([&] { return !bar.isBusy(); }, 30000));
}

/// Chooses `ours` in the line of the mapping whose words are `theirs`.
void map(ui::ImportDialog &dialog, const QString &theirs, const QString &ours)
{
    auto &mapping = in<ui::MappingTable>(dialog, u"mapping"_s);
    const auto lines = mapping.findItems(theirs, Qt::MatchExactly);
    REQUIRE(lines.size() == 1);
    auto *choice = qobject_cast<QComboBox *>(mapping.cellWidget(lines.first()->row(), 1));
    REQUIRE(choice != nullptr);
    const int place = choice->findText(ours);
    REQUIRE(place > 0);
    choice->setCurrentIndex(place);
    emit choice->activated(place);
    QCoreApplication::processEvents();
    waitForPreview(dialog);
}

} // namespace

TEST_CASE_METHOD(ImportFixture, "the import is shown before anything is stored, then done as one step", "[import]")
{
    ui::ImportDialog dialog(*workbook, files(), {2026, 1, 1});
    dialog.show();
    waitForPreview(dialog);
    CHECK(members() == 0);
    CHECK(in<QTableWidget>(dialog, u"sheets"_s).item(0, 3)->data(Qt::DisplayRole).toInt() == 2);

    QTest::mouseClick(&in<QPushButton>(dialog, u"apply"_s), Qt::LeftButton);
    CHECK(dialog.result() == QDialog::Accepted);
    CHECK(members() == 2);
    succeed(workbook->undo());
    CHECK(members() == 0);
}

TEST_CASE_METHOD(ImportFixture,
                 "what would change is shown with its record, before and after, and empty cells on demand", "[import]")
{
    valueOf(importFiles(*workbook, files(), {.today = {2026, 1, 1}, .as = {}, .mapping = {}}));
    csv.replace(u"安明,男"_s, u"安明,"_s).replace(u"西县,在任"_s, u"东县,在任"_s);
    ui::ImportDialog dialog(*workbook, files(), {2026, 1, 1});
    dialog.show();
    waitForPreview(dialog);
    const auto &changes = in<QTableWidget>(dialog, u"changes"_s);
    REQUIRE(changes.rowCount() == 1);
    CHECK(changes.item(0, 1)->text() == u"白云"_s);
    CHECK(changes.item(0, 2)->text().contains(u"西县 → 东县"_s));

    in<QCheckBox>(dialog, u"clearsEmpty"_s).click();
    waitForPreview(dialog);
    REQUIRE(changes.rowCount() == 2);
    CHECK(changes.item(0, 1)->text() == u"安明"_s);
    CHECK(changes.item(0, 2)->text().contains(u"男"_s));
}

TEST_CASE_METHOD(ImportFixture, "leaving the import leaves the workbook as it was", "[import]")
{
    const QString last = workbook->undoText();
    ui::ImportDialog dialog(*workbook, files(), {2026, 1, 1});
    dialog.show();
    waitForPreview(dialog);
    QTest::mouseClick(&in<QPushButton>(dialog, u"cancel"_s), Qt::LeftButton);
    CHECK(members() == 0);
    CHECK(workbook->undoText() == last);
}

TEST_CASE_METHOD(ImportFixture, "an unknown column is offered for mapping, and the answer holds", "[import]")
{
    ui::ImportDialog dialog(*workbook, files(), {2026, 1, 1});
    dialog.show();
    waitForPreview(dialog);
    auto &mapping = in<ui::MappingTable>(dialog, u"mapping"_s);
    REQUIRE(mapping.rowCount() == 1);
    CHECK(mapping.item(0, 0)->text() == u"手机短号"_s);
    map(dialog, u"手机短号"_s, u"联系电话"_s);

    QTest::mouseClick(&in<QPushButton>(dialog, u"apply"_s), Qt::LeftButton);
    CHECK(valueOf(MemberRepository(workbook->database()).all()).first().phone == u"601"_s);
}

TEST_CASE_METHOD(ImportFixture, "a refused row is told with its place and can be saved", "[import]")
{
    csv += u",男,教育界,学院教授,东县,在任,603\n"_s;
    ui::ImportDialog dialog(*workbook, files(), {2026, 1, 1});
    dialog.show();
    waitForPreview(dialog);
    auto &issues = in<QTableWidget>(dialog, u"issues"_s);
    REQUIRE(issues.rowCount() >= 1);
    CHECK(issues.item(0, 1)->data(Qt::DisplayRole).toInt() == 4);
    CHECK_FALSE(issues.item(0, 4)->text().isEmpty());

    QSignalSpy wanted(&dialog, &ui::ImportDialog::refusedRowsWanted);
    QTest::mouseClick(&in<QPushButton>(dialog, u"saveRefused"_s), Qt::LeftButton);
    CHECK(wanted.size() == 1);
}

TEST_CASE_METHOD(ImportFixture, "a value that its list does not know is offered for mapping", "[import]")
{
    valueOf(importFiles(*workbook, files(), {QDate(2026, 1, 1), {}, {}}));
    csv = u"姓名,所属界别,工作单位及职务,居住地\n青山,教育界,书店店主,东线\n"_s;
    ui::ImportDialog dialog(*workbook, files(), {2026, 1, 1});
    dialog.show();
    waitForPreview(dialog);
    CHECK_FALSE(in<QPushButton>(dialog, u"apply"_s).isEnabled());
    CHECK(in<QTableWidget>(dialog, u"issues"_s).rowCount() == 1);

    map(dialog, u"居住地: 东线"_s, u"东县"_s);
    CHECK(in<QTableWidget>(dialog, u"issues"_s).rowCount() == 0);
    QTest::mouseClick(&in<QPushButton>(dialog, u"apply"_s), Qt::LeftButton);
    CHECK(members() == 3);
}

TEST_CASE_METHOD(ImportFixture, "a big sheet is looked at in the background, and can be stopped", "[import]")
{
    for (int number = 0; number < 5000; ++number)
        csv += u"委员%1,男,教育界,学院教授%1,东县,在任,\n"_s.arg(number);
    const QString last = workbook->undoText();
    ui::ImportDialog dialog(*workbook, files(), {2026, 1, 1});
    dialog.show();
    int ticks = 0;
    QTimer clock;
    QObject::connect(&clock, &QTimer::timeout, [&ticks] { ++ticks; });
    clock.start(10);
    auto &bar = in<ui::JobBar>(dialog, u"jobBar"_s);
    REQUIRE(QTest::qWaitFor([&] { return bar.isVisible(); }, 10000));
    CHECK(ticks > 3); // the window lived meanwhile
    CHECK_FALSE(in<QPushButton>(dialog, u"apply"_s).isEnabled());

    QTest::mouseClick(bar.findChild<QPushButton *>(u"stop"_s), Qt::LeftButton);
    CHECK(dialog.result() == QDialog::Rejected);
    CHECK(dialog.isHidden());
    CHECK(workbook->undoText() == last);
    CHECK(members() == 0);
}

TEST_CASE("further files of refused rows take no other file's place, whatever the names hold", "[import]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"100%1 退回.xlsx"_s);
    CHECK(ui::numberedPath(path, 0) == path);
    CHECK(ui::numberedPath(path, 1) == folder.filePath(u"100%1 退回-2.xlsx"_s));
    QFile there(folder.filePath(u"100%1 退回-2.xlsx"_s));
    REQUIRE(there.open(QFile::WriteOnly));
    CHECK(ui::numberedPath(path, 1) == folder.filePath(u"100%1 退回-3.xlsx"_s));
    CHECK(ui::numberedPath(folder.filePath(u"退回"_s), 1) == folder.filePath(u"退回-2"_s));
}
