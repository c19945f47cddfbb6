#include "tests/ui/forms/guestform.h"
#include "ui/base/privacy.h"
#include "ui/table/wordoffer.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

struct FormFixture : GuestForm {
    FormHands hands {window, u"guestForm"_s};

    FormFixture() { begin(); }

    void storeAbc() const
    {
        hands.fill(u"name"_s, u"ABC公司"_s);
        hands.fill(u"sector"_s, u"科技界"_s);
        hands.fill(u"remark"_s, u"ABC的话"_s);
        hands.press(Qt::Key_S, Qt::ControlModifier);
    }
    QLineEdit *noteLine() const { return qobject_cast<QLineEdit *>(hands.field(u"remark"_s).editor()); }
    void begin() const
    {
        QTest::keyClick(table->view(), Qt::Key_Insert);
        REQUIRE(form->isOpen());
    }
};

} // namespace

TEST_CASE_METHOD(FormFixture, "the form has a field for each column that is edited, in groups, the rest in the last",
                 "[forms]")
{
    QStringList keys;
    for (const auto *field : form->fields())
        keys.append(field->face().key);
    CHECK(keys
          == QStringList {u"name"_s, u"sector"_s, u"from"_s, u"until"_s, u"seats"_s, u"speaks"_s, u"note"_s,
                          u"remark"_s});
    CHECK(qobject_cast<QComboBox *>(hands.field(u"sector"_s).editor()));
    CHECK(qobject_cast<QCheckBox *>(hands.field(u"speaks"_s).editor()));
    CHECK(qobject_cast<QPlainTextEdit *>(hands.field(u"note"_s).editor()));
    CHECK((dynamic_cast<ui::RecordForm *>(form) && form->isVisible()));
    for (const auto *field : form->fields())
        CHECK_FALSE(field->editor()->accessibleName().isEmpty());
}

TEST_CASE_METHOD(FormFixture, "fields that come and go while it is open take nothing of what was typed", "[forms]")
{
    using C = ui::TableColumn<Guest>;
    const QList<C> further {C(u"Diet"_s, &Guest::note).named(u"custom/1"_s).edits([](Guest &g, const QVariant &v) {
        g.note = v.toString();
    })};
    hands.fill(u"name"_s, u"ABC"_s);
    model.setFurtherColumns(further);
    QCoreApplication::processEvents();
    CHECK(hands.text(u"name"_s) == u"ABC"_s);
    hands.fill(u"custom/1"_s, u"none"_s);
    model.setFurtherColumns({});
    QCoreApplication::processEvents();
    CHECK(form->field(u"custom/1"_s) == nullptr);
    hands.press(Qt::Key_S, Qt::ControlModifier);
    REQUIRE(stored.size() == 1);
    CHECK(stored.first().name == u"ABC"_s);
}

TEST_CASE_METHOD(FormFixture, "it begins with what the table would begin with, but asks for what must be filled in",
                 "[forms]")
{
    CHECK(hands.text(u"from"_s) == u"2024-03-15"_s);
    CHECK(hands.text(u"seats"_s) == u"1"_s);
    CHECK(hands.text(u"name"_s).isEmpty());
    CHECK(QApplication::focusWidget() == hands.field(u"name"_s).editor());
}

TEST_CASE_METHOD(FormFixture, "what is filled in is stored as one record, and shown in the table", "[forms]")
{
    hands.fill(u"name"_s, u"王小明"_s);
    hands.fill(u"sector"_s, u"教育"_s); // a part of the word
    hands.fill(u"from"_s, u"2024.3.20"_s);
    hands.fill(u"seats"_s, u"２"_s);
    hands.field(u"speaks"_s).setTyped(u"1"_s);
    hands.press(Qt::Key_S, Qt::ControlModifier);
    REQUIRE(stored.size() == 1);
    CHECK((stored.first() == Guest {{1}, u"王小明"_s, u"教育界"_s, {2024, 3, 20}, {}, 2, true, {}, {}}));
    CHECK_FALSE(form->isOpen());
    CHECK(form->isHidden());
    CHECK(table->currentId() == 1);
    CHECK(QApplication::focusWidget() == table->view());
}

TEST_CASE_METHOD(FormFixture, "Ctrl+Enter stores a record and begins the next, which keeps what it is told to",
                 "[forms]")
{
    for (int guest = 1; guest <= 20; ++guest) {
        hands.fill(u"name"_s, u"客人%1"_s.arg(guest));
        if (guest == 1)
            hands.fill(u"sector"_s, u"科技界"_s);
        hands.press(Qt::Key_Return, Qt::ControlModifier);
        REQUIRE(stored.size() == guest);
        CHECK(stored.last().name == u"客人%1"_s.arg(guest));
        CHECK(stored.last().sector == u"科技界"_s);
        CHECK(hands.text(u"name"_s).isEmpty());
        CHECK(QApplication::focusWidget() == hands.field(u"name"_s).editor());
    }
    CHECK(form->isOpen());
}

TEST_CASE_METHOD(FormFixture, "a wrong value is told beside its field once that is left, and stays as typed", "[forms]")
{
    hands.type(u"sector"_s, u"仙界"_s);
    CHECK(hands.bad().isEmpty()); // not while one types
    hands.leave(u"sector"_s);
    CHECK(hands.bad() == QStringList {u"sector"_s});
    CHECK(hands.remark(u"sector"_s).contains(u"仙界"_s));
    CHECK(hands.text(u"sector"_s) == u"仙界"_s);
    hands.type(u"sector"_s, u"科"_s); // mending it takes the complaint away
    CHECK(hands.bad().isEmpty());
}

TEST_CASE_METHOD(FormFixture, "twenty wrong entries open no dialog, take nothing away, and lead to the first bad field",
                 "[forms]")
{
    const std::pair<QString, QString> wrong[] {
        {u"sector"_s, u"仙界"_s},     {u"from"_s, u"某日"_s}, {u"from"_s, u"2024-02-30"_s}, {u"until"_s, u"13-40"_s},
        {u"seats"_s, u"两个"_s},      {u"seats"_s, u"1.5"_s}, {u"seats"_s, u"1个"_s},       {u"until"_s, u"2024"_s},
        {u"sector"_s, u"<b>x</b>"_s}, {u"until"_s, u"<i>"_s}};
    for (int round = 0; round < 2; ++round) {
        for (const auto &[key, words] : wrong) {
            CAPTURE(words.toStdString());
            hands.type(u"name"_s, round == 0 ? u"王小明"_s : QString());
            hands.type(key, words);
            hands.press(Qt::Key_S, Qt::ControlModifier);
            CHECK(stored.isEmpty());
            CHECK(QApplication::activeModalWidget() == nullptr);
            CHECK(hands.text(key) == words);
            CHECK(hands.bad() == (round == 0 ? QStringList {key} : QStringList {u"name"_s, key}));
            CHECK(QApplication::focusWidget() == hands.field(hands.bad().first()).editor());
            CHECK(hands.said().contains(hands.field(key).face().title));
            hands.fill(key, {});
            hands.field(u"seats"_s).setTyped(u"1"_s);
        }
    }
}

TEST_CASE_METHOD(FormFixture, "a rule that several fields break is told beside the one that was left, until it holds",
                 "[forms]")
{
    hands.fill(u"name"_s, u"王小明"_s);
    hands.fill(u"from"_s, u"2024-3-20"_s);
    hands.fill(u"until"_s, u"2024-3-19"_s);
    CHECK(hands.bad() == QStringList {u"until"_s}); // as soon as it is left
    CHECK(hands.remark(u"until"_s).contains(u"Nobody leaves before coming."_s));
    hands.press(Qt::Key_S, Qt::ControlModifier);
    CHECK(stored.isEmpty());
    CHECK(hands.said().contains(u"Until"_s));
    hands.fill(u"from"_s, u"2024-3-18"_s);
    CHECK(hands.bad().isEmpty()); // the other one mends it as well
    hands.press(Qt::Key_S, Qt::ControlModifier);
    CHECK(stored.size() == 1);
}

TEST_CASE_METHOD(FormFixture, "when it cannot be stored the form stays as it is and says so", "[forms]")
{
    failure = u"The disk is full."_s;
    hands.fill(u"name"_s, u"王小明"_s);
    hands.press(Qt::Key_S, Qt::ControlModifier);
    CHECK(hands.said() == failure);
    CHECK(form->isOpen());
    CHECK(hands.text(u"name"_s) == u"王小明"_s);
}

TEST_CASE_METHOD(FormFixture, "Enter goes from field to field and at last to the verb that stores", "[forms]")
{
    for (const auto *field : form->fields()) {
        CHECK(QApplication::focusWidget() == field->editor());
        if (qobject_cast<QPlainTextEdit *>(field->editor()))
            QTest::keyClick(field->editor(), Qt::Key_Tab); // Enter is a new line there
        else
            hands.press(Qt::Key_Return);
    }
    CHECK(QApplication::focusWidget()->objectName() == u"guestFormSave"_s);
}

TEST_CASE_METHOD(FormFixture, "a warning is an offer: what it proposes, or the record all the same", "[forms]")
{
    int taken = 0;
    form->warnBy([&taken](const ui::FormDraft::Texts &texts) -> std::optional<ui::FormWarning> {
        if (texts.value(u"name"_s) != u"王小明"_s)
            return {};
        return ui::FormWarning {u"There is one already."_s, u"Use that"_s, [&taken] { ++taken; }};
    });
    hands.fill(u"name"_s, u"李大海"_s);
    CHECK(hands.said().isEmpty());
    hands.fill(u"name"_s, u"王小明"_s);
    CHECK(hands.said() == u"There is one already."_s);
    hands.press(Qt::Key_S, Qt::ControlModifier);
    CHECK(stored.isEmpty());
    hands.click(u"Instead"_s);
    CHECK(taken == 1);

    hands.fill(u"note"_s, u"n"_s);
    hands.click(u"AllTheSame"_s);
    hands.press(Qt::Key_S, Qt::ControlModifier);
    CHECK(stored.size() == 1);
}

TEST_CASE_METHOD(FormFixture, "words that other records hold are offered", "[forms]")
{
    storeAbc();
    begin();
    const auto *line = qobject_cast<QLineEdit *>(hands.field(u"seats"_s).editor());
    CHECK(ui::WordOffer::of(line) == nullptr); // numbers are not offered
    auto *words = noteLine();
    REQUIRE(ui::WordOffer::of(words) != nullptr);
    QTest::keyClicks(words, u"ab"_s);
    CHECK(ui::WordOffer::of(words)->shown().size() == 1);
}

TEST_CASE_METHOD(FormFixture, "who has the name already is told below it, and not offered", "[forms]")
{
    storeAbc();
    begin();
    CHECK(ui::WordOffer::of(hands.field(u"name"_s).editor()) == nullptr);
    hands.fill(u"name"_s, u"ABC 公司"_s);
    CHECK(hands.remark(u"name"_s) == u"One of this name is here already: 科技界"_s);
    CHECK(hands.bad().isEmpty());
    hands.fill(u"name"_s, u"ABD公司"_s);
    CHECK(hands.remark(u"name"_s).isEmpty());
}

TEST_CASE_METHOD(FormFixture, "Enter while words are offered takes the one chosen, stores nothing and stays", "[forms]")
{
    storeAbc();
    begin();
    hands.type(u"name"_s, u"王小明"_s);
    auto *line = noteLine();
    line->setFocus();
    QTest::keyClicks(line, u"ab"_s);
    const auto *offer = ui::WordOffer::of(line);
    REQUIRE(offer->isShown());
    CHECK(offer->marked() == -1); // what others hold is taken by choice alone
    QTest::keyClick(line, Qt::Key_Down);
    QTest::keyClick(line, Qt::Key_Return);
    QCoreApplication::processEvents();
    CHECK_FALSE(offer->isShown());
    CHECK(line->text() == u"ABC的话"_s);
    CHECK(QApplication::focusWidget() == line);
    CHECK(stored.size() == 1);
    CHECK(form->isOpen());

    QTest::keyClick(line, Qt::Key_Return); // with no list it goes on
    CHECK(form->focusWidget() != line);
}

TEST_CASE_METHOD(FormFixture, "what is offered again shows no telephone while those are hidden", "[forms]")
{
    ui::setHidesPersonal(true);
    hands.type(u"note"_s, u"13700003333"_s);
    hands.press(Qt::Key_Escape);
    ui::setHidesPersonal(false);
    CHECK_FALSE(hands.said().isEmpty());
    CHECK_FALSE(hands.said().contains("13700003333"_L1));
    hands.click(u"Restore"_s);
    CHECK(hands.text(u"note"_s) == "13700003333"_L1);
}

TEST_CASE_METHOD(FormFixture, "Esc closes the form and keeps what was typed, to be restored or discarded", "[forms]")
{
    hands.type(u"name"_s, u"王小明"_s);
    hands.type(u"until"_s, u"某日"_s);
    hands.press(Qt::Key_Escape);
    CHECK_FALSE(form->isOpen());
    CHECK(hands.said().contains(u"Name: 王小明"_s));
    CHECK(hands.said().contains(u"Until: 某日"_s));

    hands.click(u"Restore"_s);
    CHECK(form->isOpen());
    CHECK(hands.text(u"name"_s) == u"王小明"_s);
    CHECK(hands.text(u"until"_s) == u"某日"_s);
    CHECK(hands.bad() == QStringList {u"until"_s});

    hands.press(Qt::Key_Escape);
    hands.click(u"Discard"_s);
    CHECK(form->isHidden());
    CHECK_FALSE(QFile::exists(ui::FormDraft(workbook, u"guestForm"_s).path()));
}

TEST_CASE_METHOD(FormFixture, "a second entry that is left does not cost the first one", "[forms]")
{
    hands.type(u"name"_s, u"王小明"_s);
    hands.press(Qt::Key_Escape);
    begin();
    hands.type(u"name"_s, u"李大海"_s);
    hands.press(Qt::Key_Escape);
    CHECK(hands.said().contains(u"2 entries"_s));
    CHECK(hands.said().contains(u"李大海"_s));

    hands.click(u"Restore"_s);
    CHECK(hands.text(u"name"_s) == u"李大海"_s);
    hands.press(Qt::Key_S, Qt::ControlModifier);
    REQUIRE(stored.size() == 1);
    CHECK(hands.said().contains(u"王小明"_s)); // which is offered now
    hands.click(u"Restore"_s);
    CHECK(hands.text(u"name"_s) == u"王小明"_s);
    hands.press(Qt::Key_S, Qt::ControlModifier);
    CHECK(stored.size() == 2);
    CHECK(form->isHidden());
}

TEST_CASE("Esc on an empty form leaves nothing behind", "[forms]")
{
    const FormFixture empty;
    empty.hands.press(Qt::Key_Escape);
    CHECK(empty.form->isHidden());
    CHECK_FALSE(QFile::exists(ui::FormDraft(empty.workbook, u"guestForm"_s).path()));
}

TEST_CASE("a form that dies while somebody types offers all but the last moment to its successor", "[forms]")
{
    const QString words = QString(u"联心汇智"_s).repeated(50);
    {
        FormFixture first;
        for (int length = 1; length <= words.size(); length += 9)
            first.hands.type(u"note"_s, words.first(length));
        first.hands.type(u"note"_s, words);
        const ui::FormDraft draft(first.workbook, u"guestForm"_s);
        const auto isKept = [&] {
            return !draft.kept().isEmpty() && draft.kept().last().texts.value(u"note"_s) == words;
        };
        REQUIRE(QTest::qWaitFor(isKept, 2000));
        QFile::copy(draft.path(), draft.path() + u".killed"_s); // what a power cut leaves
        first.form->finish();
        CHECK(draft.kept().isEmpty());
        QFile::rename(draft.path() + u".killed"_s, draft.path());
    }
    GuestForm second(true);
    const FormHands hands(second.window, u"guestForm"_s);
    CHECK(hands.said().contains(words.first(20)));
    second.form->begin();
    hands.press(Qt::Key_Escape); // looked at and left, it is offered all the same
    CHECK(hands.said().contains(words.first(20)));
    hands.click(u"Restore"_s);
    CHECK(hands.text(u"note"_s) == words);
    hands.fill(u"name"_s, u"王小明"_s);
    hands.press(Qt::Key_S, Qt::ControlModifier);
    REQUIRE(second.stored.size() == 1);
    CHECK(second.stored.first().note == words);
    CHECK_FALSE(QFile::exists(ui::FormDraft(second.workbook, u"guestForm"_s).path()));
}
