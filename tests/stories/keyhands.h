#pragma once

#include "app/lianxin/officeparts.h"
#include "core/storage/workbook.h"
#include "tests/support/content.h"
#include "ui/base/page.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QDialog>
#include <QFile>
#include <QInputMethodEvent>
#include <QMenu>
#include <QPointer>
#include <QStandardPaths>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <functional>

/// The program at its desk with the sample year, and the hands of a clerk who has no mouse: keys go to what has the
/// focus of the window, dialog or menu in front, and Chinese comes as an input method brings it.
struct KeyHands {
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("year.lianxin"));
    std::unique_ptr<lianxin::ui::Desk> desk;

    KeyHands()
    {
        QStandardPaths::setTestModeEnabled(true);
        REQUIRE(QFile::copy(QStringLiteral(SAMPLE_YEAR), path));
        desk = std::make_unique<lianxin::ui::Desk>(lianxin::officeParts(), QStringLiteral("Clerk"));
        window().resize(1366, 768);
        window().show();
        REQUIRE(QTest::qWaitForWindowActive(&window()));
        succeed(desk->open(path));
    }

    [[nodiscard]] lianxin::ui::MainWindow &window() const { return desk->window(); }
    [[nodiscard]] lianxin::Workbook &workbook() const { return *desk->workbook(); }
    [[nodiscard]] QStringList content() const { return contentOf(workbook().database()); }

    [[nodiscard]] QWidget *front() const
    {
        if (auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget()))
            return menu;
        QWidget *modal = QApplication::activeModalWidget();
        return modal != nullptr ? modal : &window();
    }
    [[nodiscard]] QWidget *focus() const
    {
        QWidget *there = front();
        if (qobject_cast<QMenu *>(there) != nullptr)
            return there;
        if (QApplication::activeWindow() != there)
            QApplication::setActiveWindow(there); // as a desktop does when what lay above it goes
        return there->focusWidget() != nullptr ? there->focusWidget() : there;
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(focus(), key, modifiers);
        QCoreApplication::processEvents();
    }
    /// Types into what has the focus, in place of what is there.
    void type(const QString &words) const
    {
        press(Qt::Key_A, Qt::ControlModifier);
        QInputMethodEvent typed;
        typed.setCommitString(words);
        QCoreApplication::sendEvent(focus(), &typed);
        QCoreApplication::processEvents();
    }

    /// Whether what has the focus is called so, or lies within what is.
    [[nodiscard]] bool isAt(const QString &name) const
    {
        for (const QWidget *at = focus(); at != nullptr; at = at->isWindow() ? nullptr : at->parentWidget())
            if (at->objectName() == name)
                return true;
        return false;
    }
    void tabTo(const QString &name) const
    {
        constexpr int patience = 120; // more than any window has to tab through
        for (int steps = 0; !isAt(name) && steps < patience; ++steps)
            press(Qt::Key_Tab);
        INFO("no Tab leads to " << name.toStdString());
        REQUIRE(isAt(name));
    }
    void typeInto(const QString &name, const QString &words) const
    {
        tabTo(name);
        type(words);
    }
    /// By Space, as a button is pressed.
    void pushButton(const QString &name) const
    {
        tabTo(name);
        press(Qt::Key_Space);
    }

    /// With the arrow keys, from what Tab leads to.
    void chooseTab(const QString &tabs, const QString &title) const
    {
        tabTo(tabs);
        for (int steps = 0; qobject_cast<QTabBar *>(focus()) == nullptr && steps < 60; ++steps)
            press(Qt::Key_Tab);
        auto *bar = qobject_cast<QTabBar *>(focus());
        REQUIRE(bar != nullptr);
        REQUIRE(isAt(tabs));
        for (int steps = bar->count(); steps > 0; --steps)
            press(Qt::Key_Left);
        for (int steps = 0; bar->tabText(bar->currentIndex()) != title && steps < bar->count(); ++steps)
            press(Qt::Key_Right);
        REQUIRE(bar->tabText(bar->currentIndex()) == title);
    }

    /// Presses what opens a dialog or a menu, and does `work` in it, which closes it.
    void within(const std::function<void()> &open, const std::function<void()> &work) const
    {
        const QWidget *before = front();
        bool isDone = false;
        const QObject untilDone;
        std::function<void()> look = [&] {
            if (front() == before)
                return QTimer::singleShot(10, &untilDone, look);
            const QPointer<QWidget> opened = front();
            work();
            CHECK_FALSE((opened && opened->isVisible()));
            if (auto *left = qobject_cast<QDialog *>(opened.data()); left != nullptr && left->isVisible())
                left->reject();
            isDone = true;
        };
        QTimer::singleShot(0, &untilDone, look);
        open();
        REQUIRE(QTest::qWaitFor([&] { return isDone; }, 20000));
    }
};
