#pragma once

#include "core/directory/enterpriserepository.h"
#include "core/storage/backup.h"
#include "core/storage/workbook.h"
#include "tests/support/printing.h"
#include "ui/base/privacy.h"
#include "ui/shell/desk.h"
#include "ui/shell/historypage.h"
#include "ui/shell/pagestack.h"
#include "ui/shell/recentfiles.h"
#include "ui/shell/welcomepage.h"

#include <QAction>
#include <QFile>
#include <QLabel>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>

using namespace Qt::StringLiterals;
using namespace lianxin;

inline ui::PageFace quietFace()
{
    return {u"Quiet"_s, u"quiet"_s, {}};
}

/// A page of nothing.
class QuietPage : public ui::Page
{
public:
    explicit QuietPage(Workbook &workbook)
        : Page(workbook, quietFace(), {})
    {
    }

private:
    Result<void> reload() override { return {}; }
};

/// A desk with two pages a workbook, in a folder of its own.
struct DeskFixture {
    QTemporaryDir folder;
    std::atomic<int> filled = 0; ///< how many samples
    std::function<void()> whileFilling; ///< called on the thread that does
    Error refusal; ///< what filling a new workbook answers; none = it is filled
    ui::Desk desk {
        {.addPages =
             [](ui::MainWindow &window, Workbook &workbook) {
                 window.addPage({ui::HistoryPage::face(), [&workbook] { return new ui::HistoryPage(workbook); }, {}});
                 window.addPage({quietFace(), [&workbook] { return new QuietPage(workbook); }, {}});
             },
         .fillNew = [this](Workbook &) -> Result<void> { return refusal.message.isEmpty() ? Result<void>() : refusal; },
         .fillOlder = [](Workbook &) { return Result<void>(); },
         .fillSample = [this](Workbook &) -> Result<void> {
             if (whileFilling)
                 whileFilling();
             ++filled;
             return {};
         },
         .importSheets = {},
         .importFolder = {},
         .importPaths = {},
         .capture = [this](ui::MainWindow &, Workbook &) { ++captured; },
         .exportRows = [this](ui::MainWindow &, Workbook &, const ui::ShownRows &shown) { exported = shown; },
         .printRows = {},
         .backUp = {},
         .tourSteps =
             [] {
                 return QList<ui::TourStep> {{u"history"_s, {}, u"One"_s, u"The only stop."_s}};
             },
         .choose = [this](const ui::Preferences &chosen) { chosenLast = chosen; }},
        u"Tester"_s};
    int captured = 0; ///< how often the ledger of the same day was asked for
    ui::ShownRows exported;
    ui::Preferences chosenLast;

    DeskFixture()
    {
        QStandardPaths::setTestModeEnabled(true);
        removeSample();
        QSettings().clear();
        ui::Tour::setKnown(); // nobody is invited to it
        desk.window().show();
    }
    ~DeskFixture()
    {
        QSettings().clear();
        ui::setHidesPersonal(false);
        removeSample();
        QStandardPaths::setTestModeEnabled(false);
    }
    Q_DISABLE_COPY_MOVE(DeskFixture)

    static void removeSample()
    {
        QFile::remove(ui::Desk::samplePath());
        QDir(backupFolderOf(ui::Desk::samplePath())).removeRecursively();
    }
    /// Waits until it lies on the desk.
    void openSample()
    {
        desk.openSample();
        REQUIRE(QTest::qWaitFor(
            [this] { return desk.workbook() != nullptr && desk.workbook()->path() == ui::Desk::samplePath(); },
            60'000));
    }
    QStringList enterprises() const
    {
        QStringList names;
        for (const Enterprise &each : valueOf(EnterpriseRepository(desk.workbook()->database()).all()))
            names.append(each.name);
        return names;
    }
    QString file(const QString &name) const { return folder.filePath(name); }
    QAction *action(const QString &name) { return desk.window().findChild<QAction *>(name); }
    bool isWelcoming() { return desk.window().findChild<ui::WelcomePage *>()->isVisible(); }
    template <typename W>
    W *part(const QString &name)
    {
        return desk.window().findChild<W *>(name);
    }
    /// The file is held by somebody else until the result goes.
    std::unique_ptr<Workbook> heldElsewhere(const QString &name)
    {
        return valueOf(Workbook::create(file(name), u"Colleague"_s));
    }
    QString message() { return desk.window().findChild<QLabel *>(u"message"_s)->text(); }
};
