#include "ui/papers/rowspaper.h"

#include "tests/support/printing.h"
#include "ui/print/layout.h"

#include <numeric>

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

ui::ShownRows someRows(int columns, int rows)
{
    ui::ShownRows shown {u"意见台账"_s, {}, {}};
    for (int column = 0; column < columns; ++column)
        shown.titles.append(u"列名%1"_s.arg(column));
    for (int row = 0; row < rows; ++row) {
        QVariantList values;
        for (int column = 0; column < columns; ++column)
            values.append(u"第%1行第%2列"_s.arg(row).arg(column));
        shown.rows.append(values);
    }
    return shown;
}

QString textOf(const print::LaidOutPage &page)
{
    QString text;
    for (const print::TextPiece &piece : page.texts)
        text += piece.text;
    return text;
}

/// The lines that a page has, from the pieces of text at one height within one column.
QStringList piecesOf(const print::LaidOutDocument &laidOut)
{
    QStringList pieces;
    for (const print::LaidOutPage &page : laidOut.pages)
        for (const print::TextPiece &piece : page.texts)
            pieces.append(piece.text);
    return pieces;
}

/// A ledger: numbers, states, long texts, dates, telephones; `dates` more columns of dates.
ui::ShownRows someLedger(int dates)
{
    ui::ShownRows shown {u"台账"_s, {u"编号"_s, u"状态"_s, u"内容"_s, u"电话"_s, u"数"_s, u"时间"_s}, {}};
    for (int date = 0; date < dates; ++date)
        shown.titles.append(u"第%1个日子"_s.arg(date));
    for (int row = 0; row < 30; ++row) {
        QVariantList values {u"2024-滨城-%1"_s.arg(row, 2, 10, QChar(u'0')),
                             u"形成社情民意"_s,
                             u"甲乙丙丁戊己庚辛"_s.repeated(8),
                             u"0543-8160%1"_s.arg(100 + row),
                             12345 + row,
                             QDateTime(QDate(2024, 3, 5), QTime(9, 30))};
        for (int date = 0; date < dates; ++date)
            values.append(QDate(2024, 3, 5).addDays(row));
        shown.rows.append(values);
    }
    return shown;
}

} // namespace

TEST_CASE("rows are printed with their titles on each page, and none is lost", "[papers]")
{
    const auto paper = ui::rowsPaper(someRows(4, 120), u"共 120 行"_s);
    const print::LaidOutDocument laidOut = print::layOut(paper);
    REQUIRE(laidOut.pages.size() > 1);
    QString all;
    for (const print::LaidOutPage &page : laidOut.pages) {
        CHECK(page.paper == QSizeF(210, 297));
        CHECK(textOf(page).contains(u"列名3"_s));
        all += textOf(page);
    }
    for (int row = 0; row < 120; ++row)
        CHECK(all.contains(u"第%1行第3列"_s.arg(row)));
}

TEST_CASE("a wide table lies across the page", "[papers]")
{
    const print::LaidOutDocument laidOut = print::layOut(ui::rowsPaper(someRows(14, 3), {}));
    CHECK(laidOut.pages.first().paper == QSizeF(297, 210));
}

TEST_CASE("a long text is wrapped, not cut", "[papers]")
{
    ui::ShownRows shown {u"意见台账"_s, {u"内容"_s, u"日期"_s, u"同意"_s, u"数"_s}, {}};
    const QString text = u"甲乙丙丁戊己庚辛"_s.repeated(40);
    shown.rows.append(QVariantList {text, QDate(2024, 3, 5), true, 12});
    const auto paper = ui::rowsPaper(shown, {});
    QString all;
    for (const print::LaidOutPage &page : print::layOut(paper).pages)
        all += textOf(page);
    CHECK(all.count(u'辛') == 40);
    CHECK(documents::plainText(paper).contains(u"2024-03-05 \u2713 12"_s));
}

TEST_CASE("no date, number or telephone is torn, however narrow the page is for its columns", "[papers]")
{
    const int dates = GENERATE(0, 1, 4, 6);
    const ui::ShownRows shown = someLedger(dates);
    const auto paper = ui::rowsPaper(shown, {});
    const QStringList pieces = piecesOf(print::layOut(paper));
    for (const QVariantList &row : shown.rows)
        for (qsizetype column : {0, 3, 4, 5, 6})
            if (column < row.size()) {
                INFO(ui::shownText(row.at(column)).toStdString());
                CHECK(pieces.contains(ui::shownText(row.at(column))));
            }
}

TEST_CASE("a column of long texts takes the wrap, not its short neighbours", "[papers]")
{
    const QStringList pieces = piecesOf(print::layOut(ui::rowsPaper(someLedger(0), {})));
    CHECK(pieces.count(u"形成社情民意"_s) == 30);
    CHECK_FALSE(pieces.contains(u"甲乙丙丁戊己庚辛"_s.repeated(8)));
}

TEST_CASE("a column in which nothing stands is left out and named, flags stay", "[papers]")
{
    ui::ShownRows shown {u"台账"_s, {u"编号"_s, u"结果"_s, u"评价"_s, u"办结"_s}, {}};
    shown.rows = {{u"1"_s, QString(), QDate(), false}, {u"2"_s, QString(), QDate(), false}};
    const QString text = documents::plainText(ui::rowsPaper(shown, u"共 2 行。"_s));
    CHECK(text.contains(u"共 2 行。"_s));
    CHECK(text.contains(u"Left out, as nothing stands there: 结果, 评价."_s));
    CHECK(text.contains(u"办结"_s));
    shown.rows.clear();
    CHECK(documents::plainText(ui::rowsPaper(shown, {})).contains(u"结果"_s));
}

TEST_CASE("a long text among many short columns takes the room that they leave", "[papers]")
{
    ui::ShownRows shown {u"台账"_s, {u"内容"_s}, {}};
    for (int column = 0; column < 9; ++column)
        shown.titles.append(u"办理结果"_s);
    for (int row = 0; row < 20; ++row) {
        QVariantList values {u"甲乙丙丁戊己庚辛"_s.repeated(20)};
        for (int column = 0; column < 9; ++column)
            values.append(u"好"_s);
        shown.rows.append(values);
    }
    const auto paper = ui::rowsPaper(shown, {});
    const auto &table = std::get<documents::Table>(paper.blocks.last());
    const int all = std::accumulate(table.widths.cbegin(), table.widths.cend(), 0);
    CHECK(table.widths.first() * 2 > all);
}

TEST_CASE("what is not to be printed is left out, and how many of how many are there is told", "[papers]")
{
    ui::ShownRows shown {u"得分"_s, {u"姓名"_s, u"合计"_s}, {}};
    shown.rows = {{u"甲"_s, 9}, {u"乙"_s, -3}, {u"丙"_s, 5}, {u"丁"_s, 0}};
    shown.note = u"内部参考"_s;
    shown.offPaper = {1, 3};
    const QString text = documents::plainText(ui::rowsPaper(shown, {}));
    CHECK(text.contains(u"内部参考"_s));
    CHECK(text.contains(u"2 of 4 are listed."_s));
    CHECK(text.contains(u'甲'));
    CHECK(text.contains(u'丙'));
    CHECK_FALSE(text.contains(u'乙'));
    CHECK_FALSE(text.contains(u'丁'));
}
