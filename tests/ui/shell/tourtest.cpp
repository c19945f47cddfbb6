#include "ui/shell/tour.h"

#include "tests/support/things.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pagestack.h"

#include <QLabel>
#include <QLayout>
#include <QPushButton>
#include <QSettings>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

/// A window with a page of things, and a walk of three stops.
struct TourFixture {
    std::unique_ptr<Workbook> workbook = aWorkbookOfThings();
    ui::MainWindow window;
    ui::Tour *tour = nullptr;
    QFont font = QApplication::font();

    TourFixture()
    {
        QSettings().clear();
        window.setWorkbook(workbook.get(), u"/somewhere/year.lianxin"_s);
        for (const QString &title : {u"First"_s, u"Second"_s})
            window.addPage({{title, title, {}}, [this, title] { return new ThingPage(*workbook, title); }, {}});
        window.resize(1200, 700);
        window.show();
        tour = new ui::Tour(window,
                            {{u"First"_s, u"things"_s, u"One"_s, u"The table."_s},
                             {u"Second"_s, {}, u"Two"_s, u"<b>The</b> page."_s},
                             {u"First"_s, u"gone"_s, u"Three"_s, u"Nothing of that name."_s}});
        tour->begin();
    }
    ~TourFixture()
    {
        QApplication::setFont(font);
        QSettings().clear();
    }
    Q_DISABLE_COPY_MOVE(TourFixture)

    QFrame *card() const { return window.findChild<QFrame *>(u"coachCard"_s); }
    QString said(const QString &part) const { return card()->findChild<QLabel *>(part)->text(); }
    void click(const QString &button) const { card()->findChild<QPushButton *>(button)->click(); }
};

} // namespace

TEST_CASE_METHOD(TourFixture, "a walk goes from stop to stop, on the pages themselves, and back", "[shell]")
{
    CHECK(said(u"coachTitle"_s) == u"One"_s);
    CHECK(window.currentPage()->windowTitle() == u"First"_s);
    CHECK_FALSE(card()->findChild<QPushButton *>(u"coachBack"_s)->isEnabled());
    click(u"coachNext"_s);
    CHECK(window.currentPage()->windowTitle() == u"Second"_s);
    CHECK(said(u"coachText"_s) == u"<b>The</b> page."_s);
    click(u"coachBack"_s);
    CHECK(said(u"coachTitle"_s) == u"One"_s);
    click(u"coachNext"_s);
    click(u"coachNext"_s);
    CHECK(said(u"coachTitle"_s) == u"Three"_s); // the page, where there is no such control
    CHECK_FALSE(ui::Tour::isKnown());
    click(u"coachNext"_s);
    CHECK(QTest::qWaitFor([this] { return card() == nullptr; }));
    CHECK(ui::Tour::isKnown());
}

TEST_CASE_METHOD(TourFixture, "Esc ends a walk, which can be begun again", "[shell]")
{
    QTest::keyClick(card(), Qt::Key_Escape);
    CHECK(QTest::qWaitFor([this] { return card() == nullptr; }));
    CHECK(window.findChild<QFrame *>(u"coachMark"_s) == nullptr);
    tour->begin();
    CHECK(said(u"coachTitle"_s) == u"One"_s);
}

TEST_CASE_METHOD(TourFixture, "a card hinders nobody: it lies within the window, and everything else can be used",
                 "[shell]")
{
    for (int stop = 0; stop < 3; ++stop) {
        CHECK(window.rect().contains(card()->geometry()));
        CHECK(window.isEnabled());
        CHECK(QApplication::activeModalWidget() == nullptr);
        if (stop < 2)
            click(u"coachNext"_s);
    }
    window.showPage(1);
    CHECK(window.currentPage()->windowTitle() == u"Second"_s);
    window.resize(1000, 620);
    CHECK(QTest::qWaitFor([this] { return window.rect().contains(card()->geometry()); }));
}

TEST_CASE_METHOD(TourFixture, "a card stands beside what it tells of, in any size of letters, in a small window",
                 "[shell]")
{
    const int points = GENERATE(9, 14);
    QFont larger = font;
    larger.setPointSize(points);
    QApplication::setFont(larger);
    window.resize(1024, 600);
    tour->begin();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // the card of the walk before
    for (int stop = 0; stop < 3; ++stop) {
        CAPTURE(points, stop);
        QCoreApplication::processEvents();
        const auto *mark = window.findChild<QFrame *>(u"coachMark"_s);
        CHECK_FALSE(mark->geometry().intersects(card()->geometry()));
        CHECK(window.rect().contains(card()->geometry()));
        CHECK(card()->height() >= card()->layout()->heightForWidth(card()->width()));
        CHECK(card()->width() > 15 * QFontMetrics(larger).horizontalAdvance(u'\u5b57'));
        if (stop < 2)
            click(u"coachNext"_s);
    }
}
