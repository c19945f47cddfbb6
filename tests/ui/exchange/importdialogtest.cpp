#include "ui/exchange/importdialog.h"

#include "core/directory/startingwords.h"
#include "core/members/memberrepository.h"
#include "tests/support/builders.h"
#include "ui/exchange/mappingtable.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

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

} // namespace

TEST_CASE_METHOD(ImportFixture, "the import is shown before anything is stored, then done as one step", "[import]")
{
    ui::ImportDialog dialog(*workbook, files(), {2026, 1, 1});
    dialog.show();
    CHECK(members() == 0);
    CHECK(in<QTableWidget>(dialog, u"sheets"_s).item(0, 3)->data(Qt::DisplayRole).toInt() == 2);

    QTest::mouseClick(&in<QPushButton>(dialog, u"apply"_s), Qt::LeftButton);
    CHECK(dialog.result() == QDialog::Accepted);
    CHECK(members() == 2);
    succeed(workbook->undo());
    CHECK(members() == 0);
}

TEST_CASE_METHOD(ImportFixture, "leaving the import leaves the workbook as it was", "[import]")
{
    const QString last = workbook->undoText();
    ui::ImportDialog dialog(*workbook, files(), {2026, 1, 1});
    dialog.show();
    QTest::mouseClick(&in<QPushButton>(dialog, u"cancel"_s), Qt::LeftButton);
    CHECK(members() == 0);
    CHECK(workbook->undoText() == last);
}

TEST_CASE_METHOD(ImportFixture, "an unknown column is offered for mapping, and the answer holds", "[import]")
{
    ui::ImportDialog dialog(*workbook, files(), {2026, 1, 1});
    dialog.show();
    auto &mapping = in<ui::MappingTable>(dialog, u"mapping"_s);
    REQUIRE(mapping.rowCount() == 1);
    CHECK(mapping.item(0, 0)->text() == u"手机短号"_s);
    auto *choice = qobject_cast<QComboBox *>(mapping.cellWidget(0, 1));
    REQUIRE(choice != nullptr);
    const int phone = choice->findText(u"联系电话"_s);
    REQUIRE(phone > 0);
    choice->setCurrentIndex(phone);
    emit choice->activated(phone);
    QCoreApplication::processEvents();

    QTest::mouseClick(&in<QPushButton>(dialog, u"apply"_s), Qt::LeftButton);
    CHECK(valueOf(MemberRepository(workbook->database()).all()).first().phone == u"601"_s);
}

TEST_CASE_METHOD(ImportFixture, "a refused row is told with its place and can be saved", "[import]")
{
    csv += u",男,教育界,学院教授,东县,在任,603\n"_s;
    ui::ImportDialog dialog(*workbook, files(), {2026, 1, 1});
    dialog.show();
    auto &issues = in<QTableWidget>(dialog, u"issues"_s);
    REQUIRE(issues.rowCount() >= 1);
    CHECK(issues.item(0, 1)->data(Qt::DisplayRole).toInt() == 4);
    CHECK_FALSE(issues.item(0, 4)->text().isEmpty());

    QSignalSpy wanted(&dialog, &ui::ImportDialog::refusedRowsWanted);
    QTest::mouseClick(&in<QPushButton>(dialog, u"saveRefused"_s), Qt::LeftButton);
    CHECK(wanted.size() == 1);
}
