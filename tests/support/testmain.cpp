// The core tests run without a screen; the others draw on one in memory, also when CMake asks for
// their names at build time.
#define CATCH_CONFIG_RUNNER
#include "tests/support/printing.h"

#if defined(QT_WIDGETS_LIB)
#include <QApplication>
using Application = QApplication;
#elif defined(QT_GUI_LIB)
#include <QGuiApplication>
using Application = QGuiApplication;
#else
#include <QCoreApplication>
using Application = QCoreApplication;
#endif

#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QThreadPool>

#include <cstdio>

using namespace Qt::StringLiterals;

/// What the screen in memory cannot do is no news; a thousand such lines would hide what a test has to say.
static void tellNews(QtMsgType, const QMessageLogContext &, const QString &message)
{
    if (!message.startsWith("This plugin does not support"_L1))
        std::fprintf(stderr, "%s\n", qUtf8Printable(message));
}

int main(int argc, char *argv[])
{
    const QTemporaryDir settings; // nothing is remembered from run to run, nor in the tester's own home
    qputenv("HOME", QFile::encodeName(settings.path()));
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qInstallMessageHandler(tellNews);
    const Application app(argc, argv);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    const int failed = Catch::Session().run(argc, argv);
    QThreadPool::globalInstance()->waitForDone(); // the program closes its databases as it goes
    return failed;
}
