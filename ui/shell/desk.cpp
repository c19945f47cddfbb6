#include "ui/shell/desk.h"

#include "core/storage/workbook.h"
#include "ui/shell/filemenu.h"
#include "ui/shell/recentfiles.h"
#include "ui/shell/welcomepage.h"

#include <QCoreApplication>
#include <QDir>
#include <QEvent>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QWindow>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

Desk::Desk(DeskParts parts, QString user)
    : m_parts(std::move(parts))
    , m_user(std::move(user))
    , m_window(std::make_unique<MainWindow>())
{
    auto *files = new FileMenu(*this);
    auto *welcome = new WelcomePage(static_cast<bool>(m_parts.fillSample));
    connect(welcome, &WelcomePage::createRequested, files, &FileMenu::create);
    connect(welcome, &WelcomePage::openRequested, files, &FileMenu::open);
    connect(welcome, &WelcomePage::sampleRequested, files, &FileMenu::openSample);
    connect(welcome, &WelcomePage::fileRequested, files, &FileMenu::openFile);
    m_window->setWelcome(welcome);
    connect(m_window.get(), &MainWindow::exportRequested, this, [this](const ShownRows &shown) {
        if (m_parts.exportRows)
            m_parts.exportRows(*m_window, shown);
    });
    connect(m_window.get(), &MainWindow::fileDropped, files, &FileMenu::openFile);
    connect(m_window.get(), &MainWindow::sheetsDropped, this, [this](const QStringList &paths) {
        if (m_workbook && m_parts.importPaths)
            m_parts.importPaths(*m_window, *m_workbook, paths);
    });
}

Desk::~Desk() = default;

QString Desk::samplePath()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).filePath(u"sample.lianxin"_s);
}

Result<void> Desk::open(const QString &path)
{
    const QString whole = QFileInfo(path).absoluteFilePath();
    if (m_workbook && m_workbook->path() == whole)
        return {};
    auto opened = Workbook::open(whole, m_user);
    if (!opened)
        return opened.error();
    lay(*std::move(opened), whole);
    return {};
}

void Desk::showWith(const QString &path)
{
    m_awaited = path;
    m_window->announceOpening(path);
    m_window->show();
    m_window->windowHandle()->installEventFilter(this);
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
    if (const auto opened = open(std::exchange(m_awaited, {})); !opened) {
        close();
        m_window->showError(opened.error());
    }
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

Result<void> Desk::openSample(bool anew)
{
    const QString path = samplePath();
    if (anew && m_workbook && m_workbook->path() == path)
        close();
    if (anew && QFile::exists(path) && (Workbook::isInUse(path) || !QFile::remove(path)))
        return Error {ErrorKind::Storage, tr("The sample is in use elsewhere. Close it there first."), path};
    if (!QFile::exists(path)) {
        if (auto made = makeSample(path); !made)
            return made;
    }
    return open(path);
}

Result<void> Desk::makeSample(const QString &path) const
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    auto made = Workbook::create(path, m_user);
    if (!made)
        return made.error();
    auto filled = m_parts.fillSample ? m_parts.fillSample(**made) : Result<void>();
    made->reset(); // before anything else touches the file
    if (!filled)
        QFile::remove(path);
    return filled;
}

void Desk::lay(std::unique_ptr<Workbook> workbook, const QString &path)
{
    close();
    m_workbook = std::move(workbook);
    m_window->setWorkbook(m_workbook.get(), path);
    const bool isSample = path == samplePath();
    m_window->setSample(isSample);
    if (!isSample)
        rememberFile(path);
    if (m_parts.addPages)
        m_parts.addPages(*m_window, *m_workbook);
    if (const auto &problem = m_workbook->backupProblem())
        m_window->showError(*problem);
    emit workbookChanged();
}

void Desk::close()
{
    m_window->setWorkbook(nullptr, {});
    m_workbook.reset();
    emit workbookChanged();
}

} // namespace lianxin::ui
