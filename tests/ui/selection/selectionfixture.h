#pragma once

#include "core/activities/projectrepository.h"
#include "core/directory/settings.h"
#include "core/invitations/invitationrepository.h"
#include "tests/support/office.h"
#include "tests/support/pagehands.h"
#include "ui/selection/selectionpage.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace lianxin;

/// A visit that asks for one resident and one specialist; two can be either.
struct SelectionFixture : Office {
    Activity visit = activity(1);
    ui::SelectionPage page {*workbook};
    PageHands hands {page};

    SelectionFixture()
    {
        visit.region = word(WordList::Region, u"东县"_s);
        visit.plannedOn = QDate(2024, 4, 25);
        visit.localSeats = 1;
        visit.specialties = {word(WordList::Specialty, u"电商"_s)};
        word(WordList::Depth, u"精"_s, u"3"_s);
        ActivityRepository activities(database);
        visit = valueOf(act(*workbook, [&] { return activities.update(visit); }));
        Settings settings(database);
        succeed(act(*workbook, [&] { return settings.set(u"selection.specialist_min"_s, u"1"_s); }));
        succeed(act(*workbook, [&] { return settings.set(u"selection.specialist_max"_s, u"1"_s); }));
        add(u"安"_s, u"东县"_s, 0);
        add(u"陈"_s, u"西县"_s, 2);
        add(u"丁"_s, u"西县"_s, 3);
        need();
        page.resize(1200, 640);
        page.show();
        REQUIRE(QTest::qWaitForWindowActive(&page));
    }

    void add(const QString &name, const QString &home, int depth) const
    {
        Member made = member(name);
        made.unit = name + u"公司"_s;
        made.home = word(WordList::Region, home);
        made.state = word(WordList::MemberState, u"在任"_s, u"serving"_s);
        if (depth > 0)
            made.specialties = {{word(WordList::Specialty, u"电商"_s), depth}};
        MemberRepository members(database);
        valueOf(act(*workbook, [&] { return members.update(made); }));
    }
    void need() const
    {
        succeed(act(*workbook, [&]() -> Result<void> {
            const Project project =
                valueOf(ProjectRepository(database).insert({{}, 0, visit.id, 1, u"冷库"_s, {}, {}, {}, {}, {}}));
            valueOf(NeedRepository(database).insert(
                {{}, 0, project.id, 1, {}, {}, u"缺人"_s, {word(WordList::Specialty, u"电商"_s)}}));
            return {};
        }));
    }
    /// Waits until the panel is there.
    void settle() const
    {
        REQUIRE(QTest::qWaitFor([this] { return !page.isSolving(); }, 20'000));
        QCoreApplication::processEvents(); // who is marked is revealed
    }
    [[nodiscard]] QString standing(const QString &name) const
    {
        settle();
        return hands.text(u"candidates"_s, rowOf(name), u"Standing"_s);
    }
    [[nodiscard]] int rowOf(const QString &name) const
    {
        return static_cast<int>(hands.column(u"candidates"_s, u"Name"_s).indexOf(name));
    }
    void press(const QString &name, Qt::Key key) const
    {
        settle();
        hands.go(u"candidates"_s, rowOf(name), u"Name"_s);
        hands.press(u"candidates"_s, key);
    }
    void click(const QString &button) const
    {
        settle();
        page.findChild<QPushButton *>(button)->click();
    }
    [[nodiscard]] QStringList textsOf(const QString &card) const
    {
        settle();
        QStringList texts;
        for (const QLabel *label : page.findChild<QWidget *>(card)->findChildren<QLabel *>())
            texts.append(label->text());
        return texts;
    }
    /// What `card` says, as one text.
    [[nodiscard]] QString wordsOf(const QString &card) const { return textsOf(card).join(u'\n'); }
    void tick(const QString &name, bool sits) const
    {
        settle();
        table().setData(hands.cell(u"candidates"_s, rowOf(name), u"Sits"_s), sits ? Qt::Checked : Qt::Unchecked,
                        Qt::CheckStateRole);
        QCoreApplication::processEvents();
    }
    [[nodiscard]] QAbstractItemModel &table() const { return *hands.table(u"candidates"_s).filter(); }
    [[nodiscard]] bool sits(const QString &name) const
    {
        return hands.cell(u"candidates"_s, rowOf(name), u"Sits"_s).data(Qt::CheckStateRole).toInt() == Qt::Checked;
    }
    void choose(const QString &setting, const QString &value) const
    {
        Settings settings(database);
        succeed(act(*workbook, [&] { return settings.set(setting, value); }));
    }
    [[nodiscard]] QStringList invited() const
    {
        QStringList names;
        for (const Invitation &each : valueOf(InvitationRepository(database).of(visit.id)))
            names.append(valueOf(MemberRepository(database).find(each.member)).name);
        names.sort();
        return names;
    }
};
