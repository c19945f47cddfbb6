#include "app/lianxin/officework.h"
#include "app/lianxin/pages.h"
#include "core/base/resourcefolder.h"
#include "core/storage/workbook.h"
#include "ui/base/language.h"
#include "ui/base/look.h"
#include "ui/shell/desk.h"
#include "ui/shell/gallery.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QSettings>
#include <QTemporaryDir>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

constexpr int wrongUse = 2;
constexpr int unreadable = 3;

/// The options; what they mean stands in the architecture's table of the command line.
QCommandLineParser &addOptions(QCommandLineParser &parser)
{
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOption({u"gallery"_s, u"Write a picture of every page into FOLDER and leave."_s, u"FOLDER"_s});
    parser.addOption({u"size"_s, u"The window's size."_s, u"WxH"_s, u"1366x768"_s});
    parser.addOption({u"theme"_s, u"light or dark; else as the desktop is."_s, u"THEME"_s});
    parser.addOption({u"scale"_s, u"How many times larger everything is."_s, u"F"_s});
    parser.addOption({u"lang"_s, u"zh_CN or en."_s, u"LANGUAGE"_s, u"zh_CN"_s});
    parser.addPositionalArgument(u"FILE"_s, u"The workbook to open."_s, u"[FILE]"_s);
    return parser;
}

ui::Theme themeNamed(const QString &name)
{
    if (name.isEmpty())
        return ui::systemTheme();
    return name == "dark"_L1 ? ui::Theme::Dark : ui::Theme::Light;
}

/// Scaling is settled before there is an application to ask for its arguments.
void scaleAsAsked(int argc, char *argv[])
{
    for (int at = 1; at + 1 < argc; ++at) {
        if (qstrcmp(argv[at], "--scale") == 0)
            qputenv("QT_SCALE_FACTOR", argv[at + 1]);
    }
}

int refuse(const Error &error, int code)
{
    QTextStream(stderr) << error.message << Qt::endl;
    return code;
}

int paintGallery(ui::MainWindow &window, const QCommandLineParser &options)
{
    const QStringList size = options.value(u"size"_s).split(u'x');
    window.setGeometry(0, 0, size.value(0).toInt(), size.value(1).toInt());
    window.show();
    const auto written = ui::saveGallery(window, options.value(u"gallery"_s));
    if (!written)
        return refuse(written.error(), unreadable);
    QTextStream(stdout) << written->join(u'\n') << Qt::endl;
    return EXIT_SUCCESS;
}

} // namespace

/// Puts the parts together.
int main(int argc, char *argv[])
{
    scaleAsAsked(argc, argv);
    QApplication app(argc, argv);
    QApplication::setOrganizationName(u"lianxin"_s);
    QApplication::setApplicationName(u"lianxin"_s);
    QApplication::setApplicationVersion(QStringLiteral(LIANXIN_VERSION));
    QApplication::setWindowIcon(QIcon(resourcePath(u"icons/lianxin.svg"_s)));
    QApplication::setDesktopFileName(u"lianxin"_s);

    QCommandLineParser options;
    addOptions(options).process(app);
    if (options.positionalArguments().size() > 1)
        return refuse({ErrorKind::Invalid, options.helpText(), {}}, wrongUse);
    ui::speak(options.value(u"lang"_s));
    ui::dress(app, themeNamed(options.value(u"theme"_s)));
    QApplication::setApplicationDisplayName(QCoreApplication::translate("WelcomePage", "Lianxin"));

    const QTemporaryDir forgotten; // the pictures do not depend on what a user chose, nor the other way round
    if (options.isSet(u"gallery"_s)) {
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
                  qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME")));
    if (const QString file = options.positionalArguments().value(0); !file.isEmpty()) {
        const auto opened = desk.open(file);
        if (!opened && options.isSet(u"gallery"_s))
            return refuse(opened.error(), unreadable);
        if (!opened)
            desk.window().showError(opened.error());
    }
    if (options.isSet(u"gallery"_s))
        return paintGallery(desk.window(), options);
    desk.window().show();
    return QApplication::exec();
}
