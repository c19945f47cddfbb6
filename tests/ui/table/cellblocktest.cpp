#include "ui/table/cellblock.h"

#include "tests/support/printing.h"

#include <QMimeData>

using namespace Qt::StringLiterals;
using namespace lianxin;

TEST_CASE("text of a spreadsheet is read by tabs, breaks and quotes", "[table]")
{
    CHECK(ui::cellsOfText(u"a\tb\r\nc\td\r\n"_s) == ui::CellBlock {{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}});
    CHECK(ui::cellsOfText(u"\"two\nlines\tand \"\"quotes\"\"\"\tb"_s)
          == ui::CellBlock {{u"two\nlines\tand \"quotes\""_s, u"b"_s}});
    CHECK(ui::cellsOfText(u"\"No\" he said\tb"_s) == ui::CellBlock {{u"\"No\" he said"_s, u"b"_s}});
    CHECK(ui::cellsOfText(u"\"open\tb"_s) == ui::CellBlock {{u"\"open"_s, u"b"_s}});
    CHECK(ui::cellsOfText(u"\t\n"_s) == ui::CellBlock {{QString(), QString()}});
    CHECK(ui::cellsOfText(QString()) == ui::CellBlock {{QString()}});
}

TEST_CASE("an HTML table gives its cells, their breaks and letters; a merged cell gives its value each time", "[table]")
{
    const QString html = u"<html><style>td {x}</style><!-- <td>no</td> --><table><tr><td rowspan=2>A&amp;B</td>"
                         "<td>one<br>two</td></tr>\n<tr><td>a  \n &lt;b&gt;&#20013;&#x56FD;</td></tr>"
                         "<tr><td colspan='2'>wide</td></tr></table>behind</html>"_s;
    CHECK(ui::cellsOfHtml(html)
          == ui::CellBlock {{u"A&B"_s, u"one\ntwo"_s}, {u"A&B"_s, u"a <b>\u4E2D\u56FD"_s}, {u"wide"_s, u"wide"_s}});
    CHECK(ui::cellsOfHtml(u"<p>no table</p>"_s).isEmpty());
    CHECK(ui::cellsOfHtml(u"<table><td>without a row</td><tr><td>&#0;&#1114112;"_s).size() <= 1);
}

TEST_CASE("of a block of forty lines of six cells forty remain, whatever comes behind them", "[table]")
{
    QString text;
    for (int line = 1; line <= 40; ++line)
        text += u"%1\t\"a\nb\"\tc\t\te\tf\r\n"_s.arg(line);
    for (const QString &end : {QString(), u"\r\n"_s, u"\t\t\t\t\t\r\n"_s}) {
        QMimeData copied;
        copied.setText(text + end);
        const ui::CellBlock block = ui::cellsOf(copied);
        REQUIRE(block.size() == 40);
        CHECK(block.last() == QStringList {u"40"_s, u"a\nb"_s, u"c"_s, {}, u"e"_s, u"f"_s});
    }
}

TEST_CASE("HTML is read where it tells of merged cells, text else", "[table]")
{
    QMimeData copied;
    copied.setText(u"text\tb"_s);
    copied.setHtml(u"<table><tr><td>html</td><td>b</td></tr></table>"_s);
    CHECK(ui::cellsOf(copied) == ui::CellBlock {{u"text"_s, u"b"_s}});
    copied.setHtml(u"<table><tr><td colspan=2>html</td></tr></table>"_s);
    CHECK(ui::cellsOf(copied) == ui::CellBlock {{u"html"_s, u"html"_s}});
    CHECK(ui::cellsOf(QMimeData()).isEmpty());
}
