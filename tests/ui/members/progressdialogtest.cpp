#include "ui/members/progressdialog.h"

#include "tests/support/office.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

/// Somebody comes in and asks; Wang has suggested something, Li nothing.
struct AskingFixture {
    Office office;
    Member wang = office.member(u"王小明"_s);
    Member li = office.member(u"李建国"_s);
    std::unique_ptr<ui::ProgressDialog> dialog;

    AskingFixture()
    {
        Suggestion made = office.suggestion(u"S-1"_s, office.activity(1, {2024, 3, 28}).id);
        made.proposers = {wang.id};
        made.note = u"不宜外传"_s;
        SuggestionRepository suggestions(office.database);
        valueOf(act(*office.workbook, [&] { return suggestions.update(made); }));
        dialog = std::make_unique<ui::ProgressDialog>(*office.workbook, MemberId {}, QDate(2024, 5, 1));
        dialog->show();
        REQUIRE(QTest::qWaitForWindowActive(dialog.get()));
    }
    QLineEdit *name() const { return dialog->findChild<QLineEdit *>(u"progressName"_s); }
    QTreeWidget *lines() const { return dialog->findChild<QTreeWidget *>(u"progressLines"_s); }
    QPushButton *verb(const QString &called) const { return dialog->findChild<QPushButton *>(called); }
    void ask(const QString &letters) const
    {
        name()->setFocus();
        name()->selectAll();
        QTest::keyClicks(name(), letters);
        QTest::keyClick(name(), Qt::Key_Return);
    }
};

} // namespace

TEST_CASE_METHOD(AskingFixture, "who asks is found by initials, and told how far each suggestion is", "[members]")
{
    CHECK_FALSE(verb(u"printProgress"_s)->isEnabled());
    ask(u"wxm"_s);
    REQUIRE(dialog->isVisible()); // Enter does not close it
    CHECK(name()->text() == u"王小明"_s);
    REQUIRE(lines()->topLevelItemCount() == 1);
    CHECK(lines()->topLevelItem(0)->text(0) == u"S-1"_s);
    CHECK_FALSE(lines()->topLevelItem(0)->flags().testFlag(Qt::ItemIsEditable));

    QSignalSpy wanted(dialog.get(), &ui::ProgressDialog::printRequested);
    verb(u"printProgress"_s)->click();
    REQUIRE(wanted.size() == 1);
    CHECK(wanted.first().first().value<MemberId>() == wang.id);
    verb(u"copyProgress"_s)->click();
    CHECK(QGuiApplication::clipboard()->text().contains(u"S-1"_s));
    CHECK_FALSE(QGuiApplication::clipboard()->text().contains(u"外传"_s));

    ask(u"ljg"_s);
    CHECK(lines()->topLevelItemCount() == 0);
    CHECK(dialog->findChild<QLabel *>(u"progressTitle"_s)->text() == u"李建国: 0 suggestions"_s);
    CHECK_FALSE(verb(u"copyProgress"_s)->isEnabled());
}

TEST_CASE_METHOD(AskingFixture, "a name that nobody has is told beside it, and stays", "[members]")
{
    name()->setText(u"赵没有"_s);
    dialog->lookUp();
    CHECK(dialog->findChild<QLabel *>(u"progressComplaint"_s)->text().contains(u"赵没有"_s));
    CHECK(name()->text() == u"赵没有"_s);
    CHECK(lines()->topLevelItemCount() == 0);
}
