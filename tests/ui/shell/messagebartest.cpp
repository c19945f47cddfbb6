#include "ui/shell/messagebar.h"

#include "tests/support/printing.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

/// A bar in a window where something else has the focus.
struct BarFixture {
    QWidget window;
    QLineEdit *field = new QLineEdit(&window);
    ui::MessageBar &bar = *new ui::MessageBar(&window);
    QLabel *sentence = bar.findChild<QLabel *>(u"message"_s);
    QPushButton *verb = bar.findChild<QPushButton *>(u"messageVerb"_s);

    BarFixture()
    {
        bar.move(200, 200); // away from the pointer
        window.resize(900, 400);
        window.show();
        field->setFocus();
        REQUIRE(QTest::qWaitForWindowActive(&window));
    }
};

} // namespace

TEST_CASE_METHOD(BarFixture, "what failed stays, what succeeded goes by itself", "[shell]")
{
    bar.showError(u"No."_s);
    CHECK_FALSE(bar.isHidden());
    CHECK(verb->isHidden());

    bar.showSuccess(u"Yes."_s);
    CHECK(sentence->text() == u"Yes."_s);
    QTest::qWait(100);
    CHECK_FALSE(bar.isHidden());
    CHECK(QTest::qWaitFor([&] { return bar.isHidden(); }, 6000));
}

TEST_CASE_METHOD(BarFixture, "an offer acts once, and is withdrawn when it no longer fits", "[shell]")
{
    int acted = 0;
    bar.offer(u"Removed."_s, u"Undo"_s, [&] { ++acted; });
    CHECK(verb->text() == u"Undo"_s);
    verb->click();
    verb->click();
    CHECK(acted == 1);
    CHECK(bar.isHidden());

    bar.offer(u"Removed."_s, u"Undo"_s, [&] { ++acted; });
    bar.withdrawOffer();
    CHECK(bar.isHidden());
    bar.showError(u"No."_s);
    bar.withdrawOffer();
    CHECK_FALSE(bar.isHidden());
}

TEST_CASE_METHOD(BarFixture, "an offer stays for a minute, and as long as somebody has the focus in it", "[shell]")
{
    bar.offer(u"Removed."_s, u"Undo"_s, [] {});
    auto *timer = bar.findChild<QTimer *>();
    REQUIRE(timer != nullptr);
    CHECK(timer->remainingTime() > 55'000);
    verb->setFocus();
    timer->start(1);
    QTest::qWait(50);
    CHECK_FALSE(bar.isHidden());
    field->setFocus();
    timer->start(1);
    CHECK(QTest::qWaitFor([&] { return bar.isHidden(); }));
}

TEST_CASE_METHOD(BarFixture, "what is told is shown as it stands, not as markup", "[shell]")
{
    const QString payload = u"<b>x</b><img src='http://somewhere/'>"_s;
    bar.showError(payload);
    CHECK(sentence->textFormat() == Qt::PlainText);
    CHECK(sentence->text() == payload);
}
