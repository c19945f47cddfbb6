#pragma once

#include "app/lianxin/pages.h"
#include "core/storage/workbook.h"
#include "tests/support/content.h"
#include "tests/support/pagehands.h"
#include "tests/support/sampleyear.h"
#include "ui/shell/mainwindow.h"

#include <QStandardPaths>

/// The whole window with all its pages, on a workbook that is a file, and the hands of a clerk.
struct WindowHands {
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("year.lianxin"));
    std::unique_ptr<lianxin::Workbook> workbook;
    std::unique_ptr<lianxin::ui::MainWindow> window;

    WindowHands()
    {
        QStandardPaths::setTestModeEnabled(true);
        workbook = SampleYear::opened(path);
        show();
    }
    ~WindowHands()
    {
        if (window)
            window->setWorkbook(nullptr, {});
    }
    Q_DISABLE_COPY_MOVE(WindowHands)

    void show()
    {
        window = std::make_unique<lianxin::ui::MainWindow>();
        window->setWorkbook(workbook.get(), path);
        lianxin::addPages(*window, *workbook);
        window->resize(1366, 768);
        window->show();
        REQUIRE(QTest::qWaitForWindowActive(window.get()));
    }

    /// Goes to the page with this icon.
    lianxin::ui::Page &page(const QString &icon) const
    {
        const auto pages = window->pages();
        for (int number = 0; number < pages.size(); ++number) {
            if (pages.at(number)->iconName() != icon)
                continue;
            window->showPage(number);
            QCoreApplication::processEvents();
            return *pages.at(number);
        }
        FAIL("no page " << icon.toStdString());
        return *pages.first();
    }

    QStringList content() const { return contentOf(workbook->database()); }
};
