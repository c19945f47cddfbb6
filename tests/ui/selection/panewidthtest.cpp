#include "tests/ui/selection/selectionfixture.h"
#include "ui/base/look.h"
#include "ui/selection/elidingbutton.h"

#include <QScrollArea>

namespace {

/// The page in the looks of the program, at the width of a small screen, with long words in every pane.
struct NarrowFixture : SelectionFixture {
    explicit NarrowFixture()
    {
        Member an = valueOf(MemberRepository(database).all()).first();
        an.unit = u"东县畜牧兽医技术推广服务中心高级畜牧师兼冷链物流行业协会秘书长"_s;
        MemberRepository members(database);
        valueOf(act(*workbook, [&] { return members.update(an); }));
        ask(u"高端装备关键零部件精密制造"_s);
    }
    ~NarrowFixture() { ui::dress(*qApp, ui::Theme::Light); }
    Q_DISABLE_COPY_MOVE(NarrowFixture)

    void dress(double points)
    {
        ui::dress(*qApp, ui::Theme::Light, points);
        page.resize(1366 - 200, 640); // beside the navigation
        page.showAnew();
        settle();
    }
    void ask(const QString &specialty) const
    {
        succeed(act(*workbook, [&]() -> Result<void> {
            const auto projects = valueOf(ProjectRepository(database).of(visit.id));
            valueOf(NeedRepository(database).insert({{},
                                                     0,
                                                     projects.first().id,
                                                     2,
                                                     {},
                                                     {},
                                                     u"急需岗位的招工渠道和招聘信息发布"_s,
                                                     {word(WordList::Specialty, specialty)}}));
            return {};
        }));
    }
    /// The texts and names of what sticks out of `card` to the right.
    [[nodiscard]] QStringList cutIn(const QString &card) const
    {
        QCoreApplication::processEvents();
        const auto *area = page.findChild<QScrollArea *>(card);
        QStringList cut;
        for (const QWidget *each : area->widget()->findChildren<QWidget *>())
            if (each->isVisible()
                && each->mapTo(area->viewport(), each->rect().topRight()).x() >= area->viewport()->width())
                cut.append(each->objectName() + each->accessibleName());
        if (area->widget()->width() > area->viewport()->width())
            cut.append(card);
        return cut;
    }
};

} // namespace

TEST_CASE_METHOD(NarrowFixture, "nothing in the panes beside the candidates is cut off", "[selection]")
{
    const double points = GENERATE(10.5, 14.0);
    INFO(points);
    dress(points);
    CHECK(cutIn(u"panelCard"_s) == QStringList {});
    CHECK(cutIn(u"needsCard"_s) == QStringList {});
    tick(u"陈"_s, true); // by hand
    CHECK(cutIn(u"panelCard"_s) == QStringList {});
    choose(u"selection.specialist_max"_s, u"6"_s);
    choose(u"selection.specialist_min"_s, u"6"_s);
    press(u"安"_s, Qt::Key_Minus); // no panel any more
    click(u"dropByHand"_s);
    QCoreApplication::processEvents();
    REQUIRE(page.findChild<QPushButton *>(u"relax1"_s) != nullptr);
    CHECK(cutIn(u"panelCard"_s) == QStringList {});
}

TEST_CASE_METHOD(SelectionFixture, "what a relaxation would do stands above its button, and in its name", "[selection]")
{
    press(u"安"_s, Qt::Key_Minus);
    settle();
    const auto *button = page.findChild<QPushButton *>(u"relax1"_s);
    REQUIRE(button != nullptr);
    CHECK(button->text() == u"Do it this way"_s);
    const QString sentence = u"only 0 residents can come, 1 are needed: 0 local seats instead of 1"_s;
    CHECK(button->accessibleName().endsWith(sentence));
    CHECK(textsOf(u"panelCard"_s).contains(sentence));
}

TEST_CASE("a button of a pane gives way, and keeps its whole text", "[selection]")
{
    ui::ElidingButton button(u"高端装备关键零部件精密制造与工业互联网：未覆盖"_s);
    const QString whole = button.text();
    CHECK(button.minimumSizeHint().width() < button.sizeHint().width());
    button.resize(button.minimumSizeHint());
    button.show();
    CHECK(QTest::qWaitForWindowExposed(&button));
    CHECK_FALSE(button.grab().isNull());
    CHECK(button.text() == whole);
    ui::ElidingButton brief(u"OK"_s);
    CHECK(brief.minimumSizeHint().width() <= brief.sizeHint().width());
}
