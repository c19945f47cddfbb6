#include "ui/statistics/periodchooser.h"

#include "tests/support/printing.h"
#include "ui/table/datefield.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

struct PeriodChooserFixture {
    ui::PeriodChooser chooser {[] { return QDate(2024, 6, 1); }};
    QSignalSpy chosen {&chooser, &ui::PeriodChooser::chosen};
    QSignalSpy refused {&chooser, &ui::PeriodChooser::refused};

    void click(const QString &button) { chooser.findChild<QPushButton *>(button)->click(); }
    bool isChecked(const QString &button) { return chooser.findChild<QPushButton *>(button)->isChecked(); }
    void type(const QString &field, const QString &text)
    {
        auto *line = chooser.findChild<ui::DateField *>(field);
        line->setText(text);
        QTest::keyClick(line, Qt::Key_Return);
    }
};

} // namespace

TEST_CASE_METHOD(PeriodChooserFixture, "The presets mean all time, this year and last year", "[statistics]")
{
    CHECK(isChecked(u"periodAll"_s));
    click(u"periodThisYear"_s);
    CHECK(chooser.period() == Period {QDate(2024, 1, 1), QDate(2024, 12, 31)});
    click(u"periodLastYear"_s);
    CHECK(chooser.period() == Period {QDate(2023, 1, 1), QDate(2023, 12, 31)});
    CHECK(isChecked(u"periodLastYear"_s));
    CHECK_FALSE(isChecked(u"periodThisYear"_s));
    CHECK(chooser.findChild<ui::DateField *>(u"periodFrom"_s)->text() == u"2023-01-01"_s);
    click(u"periodAll"_s);
    CHECK(chooser.period().isOpen());
    CHECK(chosen.size() == 3);
}

TEST_CASE_METHOD(PeriodChooserFixture, "A day that is typed limits the period on its side", "[statistics]")
{
    type(u"periodFrom"_s, u"2024-03-15"_s);
    CHECK(chooser.period() == Period {QDate(2024, 3, 15), {}});
    type(u"periodTo"_s, u"2024-04-30"_s);
    CHECK(chooser.period() == Period {QDate(2024, 3, 15), QDate(2024, 4, 30)});
    CHECK(chosen.size() == 2);
    CHECK_FALSE(isChecked(u"periodAll"_s));
}

TEST_CASE_METHOD(PeriodChooserFixture, "What is no day, and an end before the beginning, is refused", "[statistics]")
{
    type(u"periodFrom"_s, u"some day"_s);
    CHECK(refused.size() >= 1);
    type(u"periodFrom"_s, u"2024-03-15"_s);
    const auto before = refused.size();
    type(u"periodTo"_s, u"2024-03-01"_s);
    CHECK(refused.size() > before);
    CHECK(chooser.period() == Period {QDate(2024, 3, 15), {}});
}
