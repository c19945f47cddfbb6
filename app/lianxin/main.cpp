#include "app/lianxin/appearance.h"
#include "app/lianxin/gallerydialogs.h"
#include "app/lianxin/instance.h"
#include "app/lianxin/officeparts.h"
#include "app/lianxin/officework.h"
#include "app/lianxin/startoptions.h"
#include "core/base/language.h"
#include "core/base/resourcefolder.h"
#include "core/base/username.h"
#include "core/storage/workbook.h"
#include "ui/base/look.h"
#include "ui/shell/desk.h"
#include "ui/shell/gallery.h"
#include "ui/shell/recentfiles.h"

#include <QApplication>
#include <QFileInfo>
#include <QSettings>
#include <QTemporaryDir>
#include <QTextStream>
#include <QThreadPool>

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

int showGallery(const StartOptions &options)
{
    ui::Desk desk(officeParts({}), userName());
    const auto opened = options.file.isEmpty() ? Result<void>() : desk.open(options.file);
    if (!opened)
        return refuse(opened.error().message, opened.error().kind == ErrorKind::Unusable ? unusable : unreadable);
    return paintGallery(desk, options);
}

/// Works until the window is closed. Returns the file to go on with when another language was chosen, which the
/// window learns by being made anew.
std::optional<QString> work(const QString &file, Appearance &appearance, Instance &instance)
{
    bool goesOn = false;
    const QString before = ui::preferences().language; // what is spoken may have been asked for this once
    ui::Desk *desk = nullptr;
    ui::Desk made(officeParts([&](const ui::Preferences &chosen) {
                      appearance.wear(chosen);
                      goesOn = chosen.language != before;
                      if (goesOn)
                          QMetaObject::invokeMethod(&desk->window(), &QWidget::close, Qt::QueuedConnection);
                  }),
                  userName());
    desk = &made;
    QObject::connect(&instance, &Instance::asked, desk, &ui::Desk::comeForward);
    if (file.isEmpty())
        desk->window().show();
    else
        desk->showWith(file);
    QApplication::exec();
    if (!goesOn)
        return std::nullopt;
    return desk->workbook() == nullptr ? QString() : desk->workbook()->path();
}

int run(const StartOptions &options, Appearance &appearance)
{
    Instance instance;
    const QString asked = options.file.isEmpty() ? QString() : QFileInfo(options.file).absoluteFilePath();
    if (!options.alone && instance.handOver(asked))
        return EXIT_SUCCESS;
    const bool reopens = asked.isEmpty() && ui::preferences().reopensLast;
    std::optional<QString> file = reopens ? ui::fileOpenAtEnd() : asked;
    while ((file = work(*file, appearance, instance)))
        speak(ui::preferences().language);
    return EXIT_SUCCESS;
}

/// The pictures do not depend on what a user chose, nor the other way round.
void keepSettingsIn(const QTemporaryDir &folder)
{
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
}

/// What the user has chosen, but for what the call says.
ui::Preferences choicesFor(const StartOptions &options)
{
    ui::Preferences chosen = ui::preferences();
    const bool isPicture = !options.gallery.isEmpty(); // which does not change with the desktop
    if (options.theme || isPicture) {
        const bool isDark = options.theme.value_or(ui::theme()) == ui::Theme::Dark;
        chosen.theme = isDark ? ui::ThemeChoice::Dark : ui::ThemeChoice::Light;
    }
    return chosen;
}

} // namespace

/// Puts the parts together.
int main(int argc, char *argv[])
{
    scaleAsAsked(argc, argv);
    QApplication app(argc, argv);
    introduce();
    const QTemporaryDir forgotten;
    if (!earlyOption(QApplication::arguments(), u"gallery"_s).isEmpty())
        keepSettingsIn(forgotten);
    const QString asked = earlyOption(QApplication::arguments(), u"lang"_s);
    const QString language = asked.isEmpty() ? ui::preferences().language : asked;
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
    Appearance appearance(app);
    appearance.wear(choicesFor(*options));
    QApplication::setApplicationDisplayName(QCoreApplication::translate("WelcomePage", "Lianxin"));
    const int code = options->gallery.isEmpty() ? run(*options, appearance) : showGallery(*options);
    QThreadPool::globalInstance()->waitForDone(); // what was given up ends before Qt closes the databases
    return code;
}
