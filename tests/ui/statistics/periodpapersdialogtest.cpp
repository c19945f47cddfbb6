#include "ui/statistics/periodpapersdialog.h"

#include "core/documents/documentjson.h"
#include "tests/core/documents/periodoffice.h"
#include "ui/papers/differencetable.h"
#include "ui/papers/paperdialog.h"
#include "ui/statistics/figuretext.h"
#include "ui/statistics/papersides.h"
#include "ui/statistics/recordspane.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>

using namespace Qt::StringLiterals;
using namespace lianxin;
using namespace lianxin::documents;

namespace {

/// The summary of a year with three suggestions by Ann, seen by the office.
struct PapersFixture : PeriodOffice {
    Member ann = came(u"Ann"_s, 3);
    QDate day = endOfYear;
    std::unique_ptr<ui::PeriodPapersDialog> dialog;

    PapersFixture() { open(about(PeriodPaper::YearSummary)); }

    void open(const PeriodTask &task)
    {
        dialog = std::make_unique<ui::PeriodPapersDialog>(*workbook, task, [this] { return day; });
        dialog->show();
    }
    [[nodiscard]] ui::FigureText &page() const { return *dialog->findChild<ui::FigureText *>(); }
    [[nodiscard]] QString text() const { return page().toPlainText(); }
    [[nodiscard]] QString stateLine() const { return dialog->findChild<QLabel *>(u"paperState"_s)->text(); }
    [[nodiscard]] QPushButton &button(const QString &name) const { return *dialog->findChild<QPushButton *>(name); }
    [[nodiscard]] QComboBox &choice(const QString &name) const { return *dialog->findChild<QComboBox *>(name); }
    [[nodiscard]] ui::RecordsPane &records() const { return *dialog->findChild<ui::RecordsPane *>(); }
    [[nodiscard]] bool hasDifference() const
    {
        const auto *sides = dialog->findChild<ui::PaperSides *>();
        return sides->isTabVisible(sides->indexOf(sides->findChild<ui::DifferenceTable *>()));
    }
    void sign() const { button(u"signPaper"_s).click(); }
    [[nodiscard]] QList<IssuedPaper> kept() const { return valueOf(IssuedPaperRepository(database).all()); }
    /// Where a link to `figure` stands in the text.
    [[nodiscard]] QTextCursor linkTo(const QString &figure) const
    {
        for (QTextBlock block = page().document()->begin(); block.isValid(); block = block.next())
            for (auto piece = block.begin(); !piece.atEnd(); ++piece)
                if (piece.fragment().charFormat().anchorHref() == figure) {
                    QTextCursor cursor(block);
                    cursor.setPosition(piece.fragment().position() + 1);
                    return cursor;
                }
        return {};
    }
    void press(const QString &figure) const
    {
        const QTextCursor link = linkTo(figure);
        REQUIRE_FALSE(link.isNull());
        page().setTextCursor(link);
        page().ensureCursorVisible();
        const QPoint place = page().cursorRect(link).center() - QPoint(2, 0);
        QTest::mouseClick(page().viewport(), Qt::LeftButton, {}, place);
    }
};

} // namespace

TEST_CASE_METHOD(PapersFixture, "each figure of a summary is pressed to see its records, which open", "[papers]")
{
    CHECK(text().contains(u"意见建议3条"_s));
    CHECK_FALSE(records().isVisible());
    press(u"suggestions"_s);
    REQUIRE(records().isVisible());
    QString listed;
    for (const QLabel *label : records().findChildren<QLabel *>())
        listed += label->text() + u'\n';
    for (const QString &number : {u"Ann-1"_s, u"Ann-2"_s, u"Ann-3"_s})
        CHECK(listed.contains(number));
    const QSignalSpy opened(dialog.get(), &ui::PeriodPapersDialog::openRequested);
    emit records().openRequested({u"suggestion"_s, 1});
    CHECK(opened.size() == 1);
}

TEST_CASE_METHOD(PapersFixture, "a figure that changed since the signing is marked with what it was and is", "[papers]")
{
    CHECK(stateLine().contains(u"Not signed"_s));
    sign();
    REQUIRE(kept().size() == 1);
    CHECK_FALSE(button(u"signPaper"_s).isEnabled());
    CHECK(stateLine().contains(u"what it was"_s));
    CHECK_FALSE(stateLine().contains(u"otherwise"_s));
    CHECK_FALSE(text().contains(u"when signed"_s));
    suggested(ann, u"S-9"_s);
    CHECK(text().contains(u"意见建议3"_s));
    CHECK(text().contains(u"[3 when signed, now 4]"_s));
    CHECK(stateLine().contains(u"Suggestions: 3 when signed, now 4"_s));
    CHECK(stateLine().endsWith(u"signing makes version 2 of it."_s));
    CHECK(button(u"signPaper"_s).isEnabled());
    succeed(workbook->undo()); // who made it
    succeed(workbook->undo()); // that it was made
    CHECK_FALSE(text().contains(u"when signed"_s));
}

TEST_CASE_METHOD(PapersFixture, "a new version is seen beside what was signed before it is signed", "[papers]")
{
    sign();
    CHECK_FALSE(hasDifference());
    suggested(ann, u"S-9"_s);
    CHECK(choice(u"paperVersion"_s).count() == 2);
    choice(u"paperVersion"_s).setCurrentIndex(0);
    CHECK(text().contains(u"意见建议4条"_s));
    CHECK(hasDifference());
    day = endOfYear.addDays(3);
    sign();
    REQUIRE(kept().size() == 2);
    CHECK(choice(u"paperVersion"_s).count() == 2);
    CHECK(choice(u"paperVersion"_s).currentText().contains(u"2025-01-09"_s));
    choice(u"paperVersion"_s).setCurrentIndex(1);
    CHECK(text().contains(u"[3 when signed, now 4]"_s));
}

TEST_CASE_METHOD(PapersFixture, "a paper is chosen by its kind and its period, and why there is none is told",
                 "[papers]")
{
    choice(u"periodPaper"_s).setCurrentIndex(static_cast<int>(PeriodPaper::MonthSummary));
    CHECK(choice(u"paperPeriod"_s).currentText() == u"2024年3月"_s);
    CHECK(text().contains(u"2024年3月委员联络活动情况小结"_s));
    choice(u"periodPaper"_s).setCurrentIndex(static_cast<int>(PeriodPaper::Pioneers));
    CHECK(text().contains(u"No pioneer"_s));
    CHECK_FALSE(button(u"signPaper"_s).isEnabled());
    CHECK_FALSE(button(u"printPaper"_s).isEnabled());
    open({PeriodPaper::YearSummary, {{2024, 3, 1}, {2024, 4, 2}}});
    CHECK(text().contains(u"2024年3月1日至4月2日"_s));
}

TEST_CASE_METHOD(PapersFixture, "the list of excellent members follows the choices beside it", "[papers]")
{
    came(u"Ben"_s, 1);
    succeed(act(*workbook, [&] { return Settings(database).set(u"evaluation.excellent_percent"_s, u"100"_s); }));
    auto *count = dialog->findChild<QSpinBox *>(u"listCount"_s);
    CHECK_FALSE(count->isVisible());
    open({PeriodPaper::Excellent, yearOf({2024, 1, 1})});
    count = dialog->findChild<QSpinBox *>(u"listCount"_s);
    CHECK(count->isVisible());
    count->setValue(1);
    CHECK(text().contains(u"Ann"_s));
    CHECK_FALSE(text().contains(u"Ben"_s));
    CHECK_FALSE(text().contains(u"11"_s));
    dialog->findChild<QCheckBox *>(u"listPoints"_s)->setChecked(true);
    CHECK(text().contains(u"11"_s));
    CHECK(stateLine().contains(u"1 of 2"_s));
    CHECK(stateLine().contains(u"This is a draft"_s));
    CHECK_FALSE(button(u"signPaper"_s).isEnabled());
}

TEST_CASE_METHOD(PapersFixture, "the paper that is seen is the one that is printed", "[papers]")
{
    sign();
    suggested(ann, u"S-9"_s);
    button(u"printPaper"_s).click();
    auto *paper = dialog->findChild<ui::PaperDialog *>();
    REQUIRE(paper != nullptr);
    CHECK(paper->windowTitle().contains(u"2024年"_s));
    paper->close();
}

TEST_CASE_METHOD(PapersFixture, "a signed paper that leaves is noted, and is not taken back", "[papers]")
{
    sign();
    suggested(ann, u"S-9"_s);
    day = endOfYear.addDays(3);
    sign();
    choice(u"paperVersion"_s).setCurrentIndex(1);
    button(u"printPaper"_s).click();
    auto *paper = dialog->findChild<ui::PaperDialog *>();
    REQUIRE(paper != nullptr);
    const QTemporaryDir folder;
    paper->saveWord(folder.filePath(u"a.docx"_s));
    paper->close();
    const auto noted = valueOf(PrintingRepository(database).all());
    REQUIRE(noted.size() == 1);
    CHECK(noted.first().paper == u"year-summary"_s);
    CHECK(noted.first().signedPaper == kept().first().id);
    CHECK(noted.first().about.contains(u"2024年"_s));
    CHECK(choice(u"paperVersion"_s).currentIndex() == 1); // it is still looked at
    succeed(workbook->undo()); // the second version never left
    succeed(workbook->undo()); // who made it
    succeed(workbook->undo()); // that it was made
    CHECK_FALSE(workbook->undo());
    CHECK(kept().size() == 1);
}

TEST_CASE_METHOD(PapersFixture, "a draft that shows the number to come is not handed out", "[papers]")
{
    CHECK(button(u"printPaper"_s).isEnabled());
    NumberCycle cycle;
    cycle.name = u"总结"_s;
    cycle.pattern = u"某总〔{年}〕{号}号"_s;
    cycle.papers = {u"year-summary"_s};
    valueOf(act(*workbook, [&] { return NumberCycleRepository(database).insert(cycle); }));
    CHECK_FALSE(button(u"printPaper"_s).isEnabled());
    CHECK(button(u"printPaper"_s).toolTip().contains(u"signed"_s));
    sign();
    CHECK(button(u"printPaper"_s).isEnabled());
    suggested(ann, u"S-9"_s);
    choice(u"paperVersion"_s).setCurrentIndex(0);
    CHECK_FALSE(button(u"printPaper"_s).isEnabled());
}

TEST_CASE_METHOD(PapersFixture, "words from the records are no markup in a paper", "[papers]")
{
    visit.theme = u"<b>Roads</b>"_s;
    store();
    choice(u"periodPaper"_s).setCurrentIndex(static_cast<int>(PeriodPaper::MonthSummary));
    CHECK(text().contains(u"<b>Roads</b>"_s));
}
