#include "ui/shell/desk.h"

#include "core/storage/backup.h"
#include "core/storage/workbook.h"
#include "ui/base/busycursor.h"
#include "ui/base/currentfacts.h"
#include "ui/base/page.h"
#include "ui/shell/backupsdialog.h"
#include "ui/shell/choices.h"
#include "ui/shell/filemenu.h"
#include "ui/shell/helpdesk.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/recentfiles.h"
#include "ui/shell/samplemaker.h"
#include "ui/shell/welcomepage.h"

#include <QApplication>
#include <QDir>
#include <QEvent>
#include <QFile>
#include <QFileInfo>
#include <QMenu>
#include <QSettings>
#include <QStandardPaths>
#include <QWindow>

#include <utility>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {
const QString versionKey = u"news/version"_s; // that the user was told of
}

Desk::Desk(DeskParts parts, QString user)
    : m_parts(std::move(parts))
    , m_user(std::move(user))
    , m_window(std::make_unique<MainWindow>())
    , m_choices(new Choices(*m_window, m_parts.choose))
    , m_sample(new SampleMaker(m_parts.fillSample, m_user, m_window.get()))
{
    auto *files = new FileMenu(*this);
    auto *welcome = new WelcomePage(static_cast<bool>(m_parts.fillSample));
    connect(welcome, &WelcomePage::createRequested, files, &FileMenu::create);
    connect(welcome, &WelcomePage::openRequested, files, &FileMenu::open);
    connect(welcome, &WelcomePage::sampleRequested, this, [this] { openSample(); });
    connect(welcome, &WelcomePage::fileRequested, this, &Desk::openOrTell);
    m_window->setWelcome(welcome);
    connect(m_window.get(), &MainWindow::exportRequested, this, [this](const ShownRows &shown) {
        if (m_workbook && m_parts.exportRows)
            m_parts.exportRows(*m_window, *m_workbook, shown);
    });
    connect(m_window.get(), &MainWindow::printRequested, this, [this](const ShownRows &shown) {
        if (m_workbook && m_parts.printRows)
            m_parts.printRows(*m_window, *m_workbook, shown);
    });
    connect(m_window.get(), &MainWindow::currentPageChanged, this, [this](const Page *page) {
        if (m_workbook && !m_workbook->isReadOnly() && !m_window->isSample())
            rememberPage(m_workbook->path(), page->iconName(), QDate::currentDate());
    });
    connect(m_window.get(), &MainWindow::fileDropped, this, &Desk::openOrTell);
    connect(m_window.get(), &MainWindow::sheetsDropped, this, [this](const QStringList &paths) {
        if (m_workbook && m_parts.importPaths)
            m_parts.importPaths(*m_window, *m_workbook, paths);
    });
    offerTour();
    m_choices->shortcuts().learn();
}

void Desk::offerTour()
{
    if (!m_parts.tourSteps)
        return;
    QAction *tour = m_window->helpMenu()->addAction(tr("&Walk through the sample"), this, &Desk::beginTour);
    tour->setObjectName("tour"_L1);
}

void Desk::tellNews()
{
    const QString now = QCoreApplication::applicationVersion();
    QSettings settings;
    const QString before = settings.value(versionKey).toString();
    settings.setValue(versionKey, now);
    if (!before.isEmpty() && before != now)
        m_window->messages()->invite(tr("Lianxin is version %1 now.").arg(now), tr("What is &new"),
                                     [this] { m_window->help()->show(u"news"_s); });
}

void Desk::beginTour()
{
    if (m_workbook && m_workbook->path() == samplePath())
        return walk();
    openSample([this, own = m_workbook ? m_workbook->path() : QString()] {
        m_beforeTour = own;
        rememberOpen(own); // should the program end amid it
        walk();
    });
}

void Desk::endTour()
{
    if (const QString own = std::exchange(m_beforeTour, {}); !own.isEmpty())
        openOrTell(own);
}

void Desk::walk()
{
    m_window->messages()->dismiss();
    delete m_tour;
    m_tour = new Tour(*m_window, m_parts.tourSteps());
    connect(m_tour, &Tour::ended, this, &Desk::endTour, Qt::QueuedConnection);
    m_tour->begin();
}

Desk::~Desk() = default;

QString Desk::samplePath()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).filePath(u"sample.lianxin"_s);
}

bool Desk::isWorkedOn(const QString &path) const
{
    return m_workbook && !m_workbook->isReadOnly() && QFileInfo(m_workbook->path()) == QFileInfo(path);
}

Result<void> Desk::open(const QString &path)
{
    const QString whole = QFileInfo(path).absoluteFilePath();
    if (isWorkedOn(whole))
        return {};
    const BusyCursor busy;
    auto opened = Workbook::open(whole, m_user);
    if (!opened && opened.error().kind == ErrorKind::Storage && openForReading(whole))
        return {}; // the strip says so; the error was that it cannot be written
    if (!opened)
        return opened.error();
    if (auto filled = m_parts.fillOlder ? m_parts.fillOlder(**opened) : Result<void>(); !filled)
        return filled;
    lay(*std::move(opened), whole);
    return {};
}

Result<void> Desk::layCopy(const QString &path, const QString &what, const QString &document)
{
    const BusyCursor busy;
    auto opened = Workbook::openForReading(path);
    if (!opened)
        return opened.error();
    lay(*std::move(opened), path);
    m_window->setReadingCopy(what, [this, document] { openOrTell(document); });
    return {};
}

Result<void> Desk::openForReading(const QString &path)
{
    const QString whole = QFileInfo(path).absoluteFilePath();
    return layCopy(whole, tr("the file as it was at %1").arg(QTime::currentTime().toString(u"HH:mm"_s)), whole);
}

Result<void> Desk::lookAtBackup(const Backup &backup, const QString &document)
{
    return layCopy(backup.path, tr("the backup of %1").arg(backup.at.toString(u"yyyy-MM-dd HH:mm"_s)), document);
}

void Desk::openOrTell(const QString &path)
{
    const auto opened = open(path);
    if (opened)
        return;
    const QString sentence = tr("%1: %2").arg(QFileInfo(path).fileName(), opened.error().message);
    const bool isListed = recentFiles().contains(path);
    if (opened.error().kind == ErrorKind::NotFound && isListed)
        m_window->messages()->showError(sentence, tr("&Remove from the list"), [path] { forgetFile(path); });
    else if (opened.error().kind == ErrorKind::Unusable && Workbook::isInUse(path))
        m_window->messages()->showError(sentence, tr("Open a read-only &copy"), [this, path] {
            if (const auto copied = openForReading(path); !copied)
                m_window->showError(copied.error());
        });
    else if (opened.error().kind == ErrorKind::Unusable && !backupsOf(path).isEmpty())
        m_window->messages()->showError(sentence, tr("&Backups…"), [this, path] { openBackups(path); });
    else
        m_window->showError({opened.error().kind, sentence, opened.error().detail});
}

void Desk::openBackups(const QString &document)
{
    auto *dialog = new BackupsDialog(document, m_window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &BackupsDialog::lookRequested, this, [this, document](const Backup &backup) {
        if (const auto opened = lookAtBackup(backup, document); !opened)
            m_window->showError(opened.error());
    });
    connect(dialog, &BackupsDialog::restoreRequested, this, [this, document](const Backup &backup) {
        if (const auto restored = restoreBackup(backup.path, document); !restored)
            m_window->showError(restored.error());
    });
    dialog->open();
}

Result<void> Desk::restoreBackup(const QString &backup, const QString &document)
{
    const BusyCursor busy;
    const auto before = replace(document, backup);
    if (!before)
        return before.error();
    tellReplaced(tr("%1 is as it was in the backup.").arg(QFileInfo(document).fileName()), *before, document);
    return {};
}

Result<QString> Desk::replace(const QString &document, const QString &copy)
{
    const bool wasOpen = isWorkedOn(document);
    if (wasOpen)
        close();
    const auto kept = restore(copy, document, QDateTime::currentDateTime());
    if (!kept && !wasOpen)
        return kept.error();
    const auto opened = open(document);
    if (!kept || !opened)
        return kept ? opened.error() : kept.error();
    const bool canGoBack = QFileInfo(*kept).absolutePath() == backupFolderOf(document); // else it was damaged
    return canGoBack ? *kept : QString();
}

void Desk::tellReplaced(const QString &sentence, const QString &before, const QString &document)
{
    if (before.isEmpty())
        return m_window->messages()->showSuccess(sentence);
    m_window->messages()->offer(sentence, tr("&Undo"), [this, before, document] {
        if (const auto undone = restoreBackup(before, document); !undone)
            m_window->showError(undone.error());
    });
}

void Desk::showWith(const QString &path)
{
    m_awaited = path;
    m_window->announceOpening(path);
    m_window->show();
    m_window->windowHandle()->installEventFilter(this);
}

void Desk::comeForward(const QString &path)
{
    m_window->setWindowState((m_window->windowState() & ~Qt::WindowMinimized) | Qt::WindowActive);
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
    if (path.isEmpty())
        return;
    if (QApplication::activeModalWidget() == nullptr)
        return openOrTell(path);
    const QString sentence = tr("%1 can be opened when this dialog is closed.").arg(QFileInfo(path).fileName());
    m_window->messages()->showError(sentence, tr("&Open"), [this, path] { openOrTell(path); });
}

bool Desk::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Expose) { // which paints; what is queued now comes after that
        watched->removeEventFilter(this);
        QMetaObject::invokeMethod(this, &Desk::openAwaited, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

void Desk::openAwaited()
{
    const QString path = std::exchange(m_awaited, {});
    m_window->setWorkbook(m_workbook.get(), {}); // the welcome, if it cannot be opened
    openOrTell(path);
}

Result<void> Desk::create(const QString &path)
{
    const QString whole = QFileInfo(path).absoluteFilePath();
    auto made = Workbook::create(whole, m_user);
    if (!made)
        return made.error();
    if (auto filled = m_parts.fillNew ? m_parts.fillNew(**made) : Result<void>(); !filled) {
        *made = nullptr; // nothing half-made stays
        QFile::remove(whole);
        return filled;
    }
    lay(*std::move(made), whole);
    return {};
}

void Desk::openSample(const std::function<void()> &then)
{
    const QString path = samplePath();
    if (QFile::exists(path))
        return openMadeSample(then);
    const QString draft = path + u".new"_s;
    m_sample->make(draft, [this, path, draft, then](const Result<void> &made) {
        if (!made)
            return m_window->showError(made.error());
        QFile::rename(draft, path);
        openMadeSample(then);
    });
}

void Desk::openMadeSample(const std::function<void()> &then)
{
    if (const auto opened = open(samplePath()); !opened)
        return m_window->showError(opened.error());
    if (then)
        return then();
    if (!m_parts.tourSteps || Tour::isKnown())
        return;
    Tour::setKnown(); // offered once, and by the menu ever after
    m_window->messages()->invite(tr("New here? Six short stops show how the work goes round."), tr("&Show me"),
                                 [this] { beginTour(); });
}

void Desk::beginSampleAnew()
{
    const QString path = samplePath();
    if (!isWorkedOn(path) && QFile::exists(path) && Workbook::isInUse(path))
        return m_window->showError(
            {ErrorKind::Storage, tr("The sample is in use elsewhere. Close it there first."), path});
    m_window->finishTyping();
    const QString draft = path + u".new"_s;
    m_sample->make(draft, [this, path, draft](const Result<void> &made) {
        const BusyCursor busy;
        const Result<QString> before = made ? replace(path, draft) : made.error();
        QFile::remove(draft);
        if (!before)
            return m_window->showError(before.error());
        tellReplaced(before->isEmpty() ? tr("The sample is as it was at first.")
                                       : tr("The sample is as it was at first. What you had made of it is kept as a "
                                            "backup, under File, “Backups and restoring”."),
                     *before, path);
    });
}

void Desk::lay(std::unique_ptr<Workbook> workbook, const QString &path)
{
    close();
    m_workbook = std::move(workbook);
    m_window->setWorkbook(m_workbook.get(), path);
    const bool isSample = path == samplePath();
    m_window->setSample(isSample);
    const bool isOwn = !isSample && !m_workbook->isReadOnly();
    if (isOwn)
        rememberFile(path);
    rememberOpen(isOwn ? path : QString());
    const QString front = pageInFront(path, QDate::currentDate());
    if (m_parts.addPages)
        m_parts.addPages(*m_window, *m_workbook);
    CurrentFacts::of(*m_workbook).readSoon();
    if (isOwn)
        m_window->showPage(m_window->numberOfPage(front));
    m_choices->shortcuts().learn();
    if (const auto &problem = m_workbook->backupProblem())
        m_window->showError(*problem);
    else
        tellNews();
    emit workbookChanged();
}

void Desk::close()
{
    delete m_tour;
    m_beforeTour.clear();
    m_window->setWorkbook(nullptr, {});
    m_workbook.reset();
    rememberOpen({});
    emit workbookChanged();
}

} // namespace lianxin::ui
