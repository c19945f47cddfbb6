#include "ui/forms/formfield.h"

#include "tests/support/printing.h"
#include "ui/base/offeredwords.h"
#include "ui/table/datefield.h"
#include "ui/table/wordoffer.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lianxin;
using namespace lianxin::ui;

namespace {

/// A field with its editor on a window.
struct ShownField {
    QWidget window;
    FormField field;

    explicit ShownField(const FieldFace &face)
        : field(face, u"editor"_s, nullptr)
    {
        for (QWidget *part : QList<QWidget *> {field.label(), field.editor(), field.remark()})
            part->setParent(&window);
        window.show();
    }
};

QString refusalOf(const Result<QVariant> &value)
{
    return value ? QString() : value.error().message;
}

QStringList offeredFor(const QString &typed, const QStringList &words)
{
    return OfferedWords(words).matching(typed);
}

} // namespace

TEST_CASE("the label of a field names its editor, and marks what must be filled in", "[forms]")
{
    const ShownField shown({u"unit"_s, u"R&D unit"_s, FieldKind::Line, true});
    CHECK(shown.field.label()->buddy() == shown.field.editor());
    CHECK(shown.field.label()->text() == u"* R&&D unit:"_s);
    CHECK(shown.field.editor()->accessibleName() == u"R&D unit"_s);
}

TEST_CASE("a field goes by the name that it has for what is chosen, and is hidden with what was said of it", "[forms]")
{
    ShownField shown({u"words"_s, u"Words"_s});
    shown.field.showAs(u"Why & how"_s, true);
    CHECK(shown.field.label()->text() == u"Why && how:"_s);
    CHECK(shown.field.editor()->accessibleName() == u"Why & how"_s);
    CHECK(shown.field.face().title == u"Why & how"_s);
    shown.field.setTyped(u"typed"_s);
    shown.field.complain(u"Too short."_s);
    shown.field.showAs(u"Remark"_s, false);
    CHECK(shown.field.editor()->isHidden());
    CHECK(shown.field.label()->isHidden());
    CHECK(shown.field.remark()->isHidden());
    CHECK_FALSE(shown.field.isBad());
    shown.field.showAs(u"Remark"_s, true);
    CHECK(shown.field.typed() == u"typed"_s); // nothing is lost
    CHECK(shown.field.editor()->isVisible());
}

TEST_CASE("a number in full width is taken in half width, words stay as typed", "[forms]")
{
    ShownField shown({u"phone"_s, u"Phone"_s});
    shown.field.setTyped(u" １３８－００００１１１１ "_s);
    CHECK(valueOf(shown.field.value()) == u"138-00001111"_s);
    shown.field.tidy();
    CHECK(shown.field.typed() == u"138-00001111"_s);
    shown.field.setTyped(u"市一中（东校）１班"_s);
    CHECK(valueOf(shown.field.value()) == u"市一中（东校）１班"_s);
}

TEST_CASE("a choice is made by a part of it, in any width and case; other words stay", "[forms]")
{
    ShownField shown({u"sector"_s, u"Sector"_s, FieldKind::Choice, false, {u"科技界"_s, u"教育界"_s, u"IT界"_s}});
    shown.field.setTyped(u"教育"_s);
    shown.field.tidy();
    CHECK(shown.field.typed() == u"教育界"_s);
    shown.field.setTyped(u"ｉｔ"_s);
    CHECK(valueOf(shown.field.value()) == u"IT界"_s);
    shown.field.setTyped(u"仙界"_s);
    shown.field.tidy();
    CHECK(shown.field.typed() == u"仙界"_s);
    shown.field.setOffered({u"仙界"_s});
    CHECK(shown.field.face().choices == QStringList {u"仙界"_s});
}

TEST_CASE("words are offered in any width and case", "[forms]")
{
    const QStringList units {u"ABC公司"_s, u"市一中"_s, u"第１中学"_s};
    CHECK(offeredFor(u"ａｂｃ"_s, units) == QStringList {u"ABC公司"_s});
    CHECK(offeredFor(u"第1"_s, units) == QStringList {u"第１中学"_s});
    CHECK(offeredFor(u"中"_s, units) == QStringList {u"市一中"_s, u"第１中学"_s});
    CHECK(offeredFor(u"大学"_s, units).isEmpty());
    CHECK(offeredFor(u"syz"_s, units) == QStringList {u"市一中"_s});
    CHECK(offeredFor(u"shiyi"_s, units) == QStringList {u"市一中"_s});
}

TEST_CASE("the word itself is offered first, then those that begin with what is typed, then the others", "[forms]")
{
    const QStringList counties {u"市阳信局"_s, u"阳信县二院"_s, u"阳信县"_s};
    CHECK(offeredFor(u"阳信县"_s, counties) == QStringList {u"阳信县"_s, u"阳信县二院"_s});
    CHECK(offeredFor(u"阳信"_s, counties).last() == u"市阳信局"_s);
    CHECK(offeredFor(u"eyx"_s, counties).isEmpty());
    CHECK(offeredFor(u"qh"_s, {u"山东阳信清湖牛业公司"_s}).size() == 1); // in the middle of a long name too
}

TEST_CASE("one that is left with initials that fit a single choice takes it", "[forms]")
{
    ShownField shown({u"region"_s, u"Region"_s, FieldKind::Choice, false, {u"阳信县"_s, u"博兴县"_s, u"无棣县"_s}});
    QTest::keyClicks(qobject_cast<QComboBox *>(shown.field.editor())->lineEdit(), u"yx"_s);
    QTest::keyClick(shown.field.editor(), Qt::Key_Tab);
    CHECK(shown.field.typed() == u"阳信县"_s);
    CHECK(valueOf(shown.field.value()) == u"阳信县"_s);
}

TEST_CASE("of several words each is offered and completed by itself", "[forms]")
{
    FieldFace face {u"who"_s, u"Who"_s};
    face.parts = {u"王建国"_s, u"李海（一中）"_s, u"李海（农业局）"_s};
    ShownField shown(face);
    auto *line = qobject_cast<QLineEdit *>(shown.field.editor());
    QTest::keyClicks(line, u"wjg"_s);
    QTest::keyClick(line, Qt::Key_Return);
    CHECK(line->text() == u"王建国"_s);
    line->insert(u"、"_s);
    QTest::keyClicks(line, u"lh"_s);
    const auto *offer = WordOffer::of(line);
    CHECK(offer->shown() == QStringList {u"李海（一中）"_s, u"李海（农业局）"_s});
    QTest::keyClick(line, Qt::Key_Down);
    QTest::keyClick(line, Qt::Key_Down);
    QTest::keyClick(line, Qt::Key_Tab);
    CHECK(line->text() == u"王建国、李海（农业局）"_s);
}

TEST_CASE("Esc leaves what is typed as it is, whatever fits", "[forms]")
{
    ShownField shown({u"region"_s, u"Region"_s, FieldKind::Choice, false, {u"阳信县"_s}});
    QTest::keyClicks(qobject_cast<QComboBox *>(shown.field.editor())->lineEdit(), u"yx"_s);
    QTest::keyClick(shown.field.editor(), Qt::Key_Escape);
    QTest::keyClick(shown.field.editor(), Qt::Key_Tab);
    CHECK(shown.field.typed() == u"yx"_s);
}

TEST_CASE("what is no number or no day is told, and stays", "[forms]")
{
    ShownField year({u"year"_s, u"Year"_s, FieldKind::Number});
    year.field.setTyped(u"２０２４"_s);
    CHECK(valueOf(year.field.value()) == 2024);
    year.field.setTyped(u"明年"_s);
    CHECK(refusalOf(year.field.value()).contains(u"明年"_s));
    year.field.tidy();
    CHECK(year.field.typed() == u"明年"_s);

    ShownField day({u"day"_s, u"Day"_s, FieldKind::Day});
    day.field.setTyped(u"某日"_s);
    CHECK(refusalOf(day.field.value()).contains(u"某日"_s));
    day.field.setTyped({});
    CHECK_FALSE(valueOf(day.field.value()).toDate().isValid());
}

TEST_CASE("a day says its weekday below, until something is wrong with it", "[forms]")
{
    ShownField day({u"day"_s, u"Day"_s, FieldKind::Day});
    day.field.setTyped(u"+7"_s);
    day.field.tidy();
    CHECK_FALSE(day.field.remark()->isHidden());
    CHECK(day.field.remark()->text().contains("working days"_L1));
    day.field.complain(u"Not on a Sunday."_s);
    CHECK(day.field.isBad());
    CHECK(day.field.remark()->text().contains("Not on a Sunday."_L1));
    CHECK(day.field.editor()->accessibleDescription() == u"Not on a Sunday."_s);
    day.field.clearComplaint();
    CHECK(day.field.remark()->isHidden());
    CHECK(day.field.editor()->accessibleDescription().isEmpty());
}

TEST_CASE("a complaint that looks like markup is shown as it stands", "[forms]")
{
    ShownField shown({u"name"_s, u"Name"_s});
    shown.field.complain(u"<b>no</b>"_s);
    CHECK(shown.field.remark()->textFormat() == Qt::PlainText);
    CHECK(shown.field.label()->textFormat() == Qt::PlainText);
}
