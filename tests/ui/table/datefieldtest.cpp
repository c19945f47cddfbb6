#include "ui/table/datefield.h"

#include "tests/support/printing.h"

#include <QInputMethodEvent>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lianxin::ui;

TEST_CASE("a date field shows what it understood once it is left, and keeps what it did not", "[table]")
{
    DateField field;
    QSignalSpy chosen(&field, &DateField::dateChosen);
    QTest::keyClicks(&field, u"2024.3.5"_s);
    QTest::keyClick(&field, Qt::Key_Return);
    CHECK(field.text() == u"2024-03-05"_s);
    CHECK(chosen.size() == 1);

    field.setText(u"soon"_s);
    QTest::keyClick(&field, Qt::Key_Return);
    CHECK(field.text() == u"soon"_s);
    CHECK_FALSE(field.date());
    CHECK(field.complaint().contains("soon"_L1));
    CHECK(chosen.size() == 1);
}

TEST_CASE("an empty date field means no date, which is an answer", "[table]")
{
    DateField field;
    field.setDate({2024, 3, 5});
    field.clear();
    REQUIRE(field.date());
    CHECK_FALSE(field.date()->isValid());
}

TEST_CASE("a date comes in through an input method", "[table]")
{
    DateField field;
    QInputMethodEvent typing(u"sanyue"_s, {});
    QCoreApplication::sendEvent(&field, &typing);
    CHECK(field.text().isEmpty()); // not yet committed
    QInputMethodEvent commit;
    commit.setCommitString(u"2024年3月5日"_s);
    QCoreApplication::sendEvent(&field, &commit);

    CHECK((field.date() == QDate(2024, 3, 5)));
}

TEST_CASE("Ctrl+; writes today, in words where a form asks for them", "[table]")
{
    DateField field;
    QTest::keyClick(&field, Qt::Key_Semicolon, Qt::ControlModifier);
    CHECK((field.date() == QDate::currentDate()));
    field.showInWords();
    field.setDate({2024, 3, 5});
    CHECK((field.date() == QDate(2024, 3, 5)));
}
