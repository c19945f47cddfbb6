#include "ui/base/page.h"

#include "tests/support/things.h"
#include "ui/base/look.h"

#include <QApplication>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lianxin;

TEST_CASE("a page reads anew when its tables change: at once when seen, later when not", "[ui]")
{
    const auto workbook = aWorkbookOfThings();
    ThingRepository things(workbook->database());
    const auto add = [&] {
        valueOf(workbook->perform(u"Add"_s, [&] { return things.insert({{}, u"Oak"_s, {}, {}}); }));
    };
    ThingPage page(*workbook, u"Things"_s);
    CHECK(page.reloads == 0);
    page.show();
    CHECK(page.reloads == 1);
    add();
    CHECK(page.reloads == 2);

    page.hide();
    add();
    add();
    CHECK(page.reloads == 2);
    page.catchUp();
    page.catchUp();
    CHECK(page.reloads == 3);
    CHECK(page.model->rowCount() == 3);
}

TEST_CASE("a page tells what failed, and a removal only when it was done", "[ui]")
{
    const auto workbook = aWorkbookOfThings();
    ThingPage page(*workbook, u"Things"_s);
    QStringList told;
    QObject::connect(&page, &ui::Page::failed, &page, [&](const Error &error) { told.append(error.message); });
    QObject::connect(&page, &ui::Page::removed, &page, [&](const QString &label) { told.append(label); });

    CHECK_FALSE(page.performRemoval(u"Remove"_s, []() -> Result<void> {
        return Error {ErrorKind::Invalid, u"It is needed."_s, {}};
    }));
    CHECK(told == QStringList {u"It is needed."_s});
    CHECK(page.performRemoval(u"Remove"_s, [&] { return page.things.remove(1); }));
    CHECK(told.last() == u"Remove"_s);
}

TEST_CASE("a page shows itself anew when the look changes: at once when seen, later when not", "[ui]")
{
    const auto workbook = aWorkbookOfThings();
    ThingPage page(*workbook, u"Things"_s);
    page.show();
    const int before = page.reloads;
    ui::dress(*qApp, ui::Theme::Dark);
    CHECK(QTest::qWaitFor([&] { return page.reloads > before; }));
    page.hide();
    QCoreApplication::processEvents();
    const int hidden = page.reloads;
    ui::dress(*qApp, ui::Theme::Light);
    QCoreApplication::processEvents();
    CHECK(page.reloads == hidden);
    page.show();
    CHECK(page.reloads == hidden + 1);
}
