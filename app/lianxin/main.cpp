#include "app/lianxin/gallerydialogs.h"
#include "app/lianxin/officework.h"
#include "app/lianxin/pages.h"
#include "app/lianxin/startoptions.h"
#include "core/base/language.h"
#include "core/base/resourcefolder.h"
#include "core/storage/workbook.h"
#include "ui/base/look.h"
#include "ui/shell/desk.h"
#include "ui/shell/gallery.h"

#include <QApplication>
#include <QDir>
#include <QSettings>
#include <QTemporaryDir>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

// The exits of the command line's contract.
constexpr int wrongUse = 2;
constexpr int unreadable = 3;
constexpr int unusable = 4;

/// Scaling is settled before there is an application to ask for its arguments.
void scaleAsAsked(int argc, char **argv)
{
    QStringList arguments;
    for (int at = 0; at < argc; ++at)
        arguments.append(QString::fromLocal8Bit(argv[at]));
    if (const QString scale = earlyOption(arguments, u"scale"_s); isScale(scale))
        qputenv("QT_SCALE_FACTOR", scale.toLatin1());
}

void introduce()
{
    QApplication::setOrganizationName(u"lianxin"_s);
    QApplication::setApplicationName(u"lianxin"_s);
    QApplication::setApplicationVersion(QStringLiteral(LIANXIN_VERSION));
    QApplication::setWindowIcon(QIcon(resourcePath(u"icons/lianxin.svg"_s)));
    QApplication::setDesktopFileName(u"lianxin"_s);
}

/// Whose name the history bears; never empty.
QString userName()
{
    for (const char *name : {"USER", "LOGNAME", "USERNAME"})
        if (QString user = qEnvironmentVariable(name); !user.isEmpty())
            return user;
    const QString home = QDir::home().dirName();
    return home.isEmpty() ? u"?"_s : home;
}

int refuse(const QString &sentence, int code)
{
    QTextStream(stderr) << sentence << Qt::endl;
    return code;
}

int answer(const QString &text)
{
    QTextStream(stdout) << text << Qt::endl;
    return EXIT_SUCCESS;
}

int paintGallery(ui::Desk &desk, const StartOptions &options)
{
    ui::MainWindow &window = desk.window();
    window.setGeometry(QRect({}, options.size));
    window.show();
    const auto written = ui::saveGallery(window, options.gallery, galleryDialogs(window, desk.workbook()));
    return written ? answer(written->join(u'\n')) : refuse(written.error().message, unreadable);
}

int run(const StartOptions &options)
{
    const QTemporaryDir forgotten; // the pictures do not depend on what a user chose, nor the other way round
    const bool isGallery = !options.gallery.isEmpty();
    if (isGallery) {
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, forgotten.path());
    }
    ui::Desk desk({.addPages = addPages,
                   .fillNew = fillNew,
                   .fillSample = fillSample,
                   .importSheets = importSheets,
                   .importFolder = importFolder,
                   .importPaths = importPaths,
                   .exportRows = exportRows,
                   .backUp = backUp},
                  userName());
    QObject::connect(&desk.window(), &ui::MainWindow::printRequested, &desk,
                     [&desk](const ui::ShownRows &shown) { printRows(desk.window(), shown); });
    if (isGallery) {
        const auto opened = options.file.isEmpty() ? Result<void>() : desk.open(options.file);
        if (!opened)
            return refuse(opened.error().message, opened.error().kind == ErrorKind::Unusable ? unusable : unreadable);
        return paintGallery(desk, options);
    }
    if (options.file.isEmpty())
        desk.window().show();
    else
        desk.showWith(options.file);
    return QApplication::exec();
}

} // namespace

/// Puts the parts together.
int main(int argc, char *argv[])
{
    scaleAsAsked(argc, argv);
    QApplication app(argc, argv);
    introduce();
    const QString asked = earlyOption(QApplication::arguments(), u"lang"_s);
    const QString language = asked.isEmpty() ? u"zh_CN"_s : asked;
    if (!speak(language)) {
        speak(u"zh_CN"_s);
        return refuse(QCoreApplication::translate("StartOptions", "--lang is zh_CN or en, not “%1”.").arg(language),
                      wrongUse);
    }
    const auto options = readStartOptions(QApplication::arguments());
    if (!options)
        return refuse(options.error().message, wrongUse);
    if (options->help)
        return answer(startHelp());
    if (options->version)
        return answer(QStringLiteral("lianxin " LIANXIN_VERSION));
    ui::dress(app, options->theme.value_or(ui::systemTheme()));
    QApplication::setApplicationDisplayName(QCoreApplication::translate("WelcomePage", "Lianxin"));
    return run(*options);
}
