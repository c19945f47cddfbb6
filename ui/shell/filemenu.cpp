#include "ui/shell/filemenu.h"

#include "core/storage/workbook.h"
#include "ui/base/busycursor.h"
#include "ui/base/look.h"
#include "ui/shell/desk.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/recentfiles.h"

#include <QAction>
#include <QDateTime>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {

/// Where the user was last, or his documents.
QString usualFolder()
{
    const QStringList files = recentFiles();
    return files.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                           : QFileInfo(files.first()).absolutePath();
}

} // namespace

FileMenu::FileMenu(Desk &desk)
    : QObject(&desk)
    , m_desk(desk)
{
    addFiles();
    addSheets();
    connect(&desk, &Desk::workbookChanged, this, &FileMenu::offerWhatFits);
    offerWhatFits();
}

QAction *FileMenu::add(const QString &name, const QString &iconName, const QString &text)
{
    QAction *action = m_desk.window().fileMenu()->addAction(icon(iconName), text);
    action->setObjectName(name);
    return action;
}

void FileMenu::addFiles()
{
    QAction *create = add(u"newFile"_s, u"new"_s, tr("&New workbook…"));
    create->setShortcut(QKeySequence(u"Ctrl+Shift+N"_s));
    connect(create, &QAction::triggered, this, &FileMenu::create);

    QAction *open = add(u"openFile"_s, u"open"_s, tr("&Open…"));
    open->setShortcut(QKeySequence::Open);
    connect(open, &QAction::triggered, this, &FileMenu::open);
    addRecent();

    QAction *sample = add(u"openSample"_s, u"sample"_s, tr("Open the &sample"));
    sample->setEnabled(static_cast<bool>(m_desk.parts().fillSample));
    connect(sample, &QAction::triggered, this, [this] { m_desk.openSample(); });
    m_sampleAnew = add(u"sampleAnew"_s, {}, tr("Begin the sample &anew"));
    connect(m_sampleAnew, &QAction::triggered, &m_desk, &Desk::beginSampleAnew);
    m_desk.window().fileMenu()->addSeparator();
}

void FileMenu::addRecent()
{
    QMenu *recent = m_desk.window().fileMenu()->addMenu(tr("&Recent files"));
    connect(recent, &QMenu::aboutToShow, this, [this, recent] { listRecent(*recent); });
}

void FileMenu::listRecent(QMenu &menu)
{
    menu.clear();
    QStringList lost;
    for (const QString &path : recentFiles()) {
        const QString name = QDir::toNativeSeparators(path).replace(u'&', "&&"_L1);
        QAction *file = menu.addAction(isPinned(path) ? icon(u"pin"_s) : QIcon(), name, this,
                                       [this, path] { m_desk.openOrTell(path); });
        file->setEnabled(QFile::exists(path));
        if (!file->isEnabled())
            lost.append(path);
    }
    menu.addSeparator();
    const auto forget = [](const QStringList &files) { return [files] { std::ranges::for_each(files, &forgetFile); }; };
    menu.addAction(tr("&Remove those not there any more"), this, forget(lost))->setEnabled(!lost.isEmpty());
    QStringList others = recentFiles();
    others.removeIf(&isPinned);
    menu.addAction(tr("&Clear this list"), this, forget(others))->setEnabled(!others.isEmpty());
    if (const Workbook *open = m_desk.workbook(); open != nullptr && recentFiles().contains(open->path())) {
        QAction *pin = menu.addAction(tr("&Pin the open workbook"), this,
                                      [path = open->path()](bool pinned) { setPinned(path, pinned); });
        pin->setCheckable(true);
        pin->setChecked(isPinned(open->path()));
    }
}

void FileMenu::addSheets()
{
    MainWindow &window = m_desk.window();
    m_import = add(u"import"_s, u"import"_s, tr("&Import spreadsheets…"));
    m_import->setShortcut(QKeySequence(u"Ctrl+I"_s));
    connect(m_import, &QAction::triggered, this,
            [this, &window] { m_desk.parts().importSheets(window, *m_desk.workbook()); });
    m_importFolder = add(u"importFolder"_s, u"import"_s, tr("Import a &folder…"));
    m_importFolder->setShortcut(QKeySequence(u"Ctrl+Shift+I"_s));
    connect(m_importFolder, &QAction::triggered, this,
            [this, &window] { m_desk.parts().importFolder(window, *m_desk.workbook()); });
    m_capture = add(u"capture"_s, u"ledger"_s, tr("Ledger of the same &day…"));
    m_capture->setShortcut(QKeySequence(u"F9"_s));
    connect(m_capture, &QAction::triggered, this,
            [this, &window] { m_desk.parts().capture(window, *m_desk.workbook()); });
    m_export = add(u"export"_s, u"export"_s, tr("&Export this table…"));
    m_export->setShortcut(QKeySequence(u"Ctrl+E"_s));
    connect(m_export, &QAction::triggered, &window, &MainWindow::exportCurrentTable);
    m_print = add(u"print"_s, u"print"_s, tr("&Print this table…"));
    m_print->setShortcut(QKeySequence::Print);
    connect(m_print, &QAction::triggered, &window, &MainWindow::printCurrentTable);
    m_restorePoint = add(u"restorePoint"_s, u"check"_s, tr("&Save and make a restore point"));
    m_restorePoint->setShortcut(QKeySequence::Save);
    connect(m_restorePoint, &QAction::triggered, this, &FileMenu::makeRestorePoint);
    m_backUp = add(u"backUp"_s, u"backup"_s, tr("&Back up…"));
    connect(m_backUp, &QAction::triggered, this,
            [this, &window] { m_desk.parts().backUp(window, *m_desk.workbook()); });
    m_backups = add(u"backups"_s, {}, tr("Back&ups and restoring…"));
    connect(m_backups, &QAction::triggered, this, [this] { m_desk.openBackups(m_desk.workbook()->path()); });
    window.fileMenu()->addSeparator();

    m_close = add(u"closeFile"_s, {}, tr("&Close workbook"));
    m_close->setShortcut(QKeySequence(u"Ctrl+W"_s));
    connect(m_close, &QAction::triggered, &m_desk, &Desk::close);
    QAction *quit = add(u"quit"_s, {}, tr("&Quit"));
    quit->setShortcut(QKeySequence(u"Ctrl+Q"_s));
    connect(quit, &QAction::triggered, &window, &QWidget::close);
}

void FileMenu::offerWhatFits()
{
    const bool isOpen = m_desk.workbook() != nullptr;
    const DeskParts &parts = m_desk.parts();
    m_import->setEnabled(isOpen && parts.importSheets);
    m_importFolder->setEnabled(isOpen && parts.importFolder);
    m_capture->setEnabled(isOpen && parts.capture && !m_desk.workbook()->isReadOnly());
    m_export->setEnabled(isOpen && parts.exportRows);
    m_print->setEnabled(isOpen);
    m_restorePoint->setEnabled(isOpen && !m_desk.workbook()->isReadOnly());
    m_backUp->setEnabled(isOpen && parts.backUp);
    m_backups->setEnabled(isOpen);
    m_close->setEnabled(isOpen);
    m_sampleAnew->setVisible(isOpen && m_desk.workbook()->path() == Desk::samplePath());
}

void FileMenu::makeRestorePoint()
{
    MainWindow &window = m_desk.window();
    window.finishTyping();
    const BusyCursor busy;
    const auto made = m_desk.workbook()->backUp(QDateTime::currentDateTime());
    if (!made)
        return window.showError(made.error());
    window.messages()->showSuccess(
        tr("All is saved (%1), with a restore point in the backups.").arg(QTime::currentTime().toString(u"HH:mm"_s)));
}

void FileMenu::create()
{
    QString path = QFileDialog::getSaveFileName(&m_desk.window(), tr("New workbook"), usualFolder(),
                                                tr("Workbooks (*.lianxin)"), nullptr,
                                                QFileDialog::DontConfirmOverwrite); // what is there is refused
    if (path.isEmpty())
        return;
    if (!path.endsWith(".lianxin"_L1))
        path += ".lianxin"_L1;
    if (const auto made = m_desk.create(path); !made)
        m_desk.window().showError(made.error());
}

void FileMenu::open()
{
    const QString path = QFileDialog::getOpenFileName(&m_desk.window(), tr("Open a workbook"), usualFolder(),
                                                      tr("Workbooks (*.lianxin)"));
    if (!path.isEmpty())
        m_desk.openOrTell(path);
}

} // namespace lianxin::ui
