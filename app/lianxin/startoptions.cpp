#include "app/lianxin/startoptions.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

QString told(const char *text)
{
    return QCoreApplication::translate("StartOptions", text);
}

void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        told(QT_TRANSLATE_NOOP("StartOptions", "Lianxin: the workbook of a member-liaison office.")));
    parser.addOption({{u"h"_s, u"help"_s}, told(QT_TRANSLATE_NOOP("StartOptions", "Shows this help and leaves."))});
    parser.addOption(
        {{u"v"_s, u"version"_s}, told(QT_TRANSLATE_NOOP("StartOptions", "Shows the version and leaves."))});
    parser.addOption({u"gallery"_s,
                      told(QT_TRANSLATE_NOOP("StartOptions", "Writes a picture of every page into FOLDER and leaves.")),
                      u"FOLDER"_s});
    parser.addOption({u"size"_s, told(QT_TRANSLATE_NOOP("StartOptions", "The size of the window in the pictures.")),
                      u"WxH"_s, u"1366x768"_s});
    parser.addOption(
        {u"theme"_s, told(QT_TRANSLATE_NOOP("StartOptions", "light or dark; if not given, as chosen in the settings.")),
         u"THEME"_s});
    parser.addOption({u"scale"_s,
                      told(QT_TRANSLATE_NOOP("StartOptions", "How many times larger everything is, 0.5 to 4.")), u"F"_s,
                      u"1"_s});
    parser.addOption({u"lang"_s,
                      told(QT_TRANSLATE_NOOP("StartOptions", "zh_CN or en; if not given, as chosen in the settings.")),
                      u"LANGUAGE"_s});
    parser.addOption(
        {u"new"_s,
         told(QT_TRANSLATE_NOOP("StartOptions", "Opens a window of its own, even if the program runs already."))});
    parser.addPositionalArgument(u"FILE"_s, told(QT_TRANSLATE_NOOP("StartOptions", "The workbook to open.")),
                                 u"[FILE]"_s);
}

Error wrong(const QString &sentence)
{
    return {ErrorKind::Invalid, sentence, {}};
}

/// A window of at least 640 × 400; none when `text` is not that.
std::optional<QSize> sizeNamed(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("^(\\d{3,4})x(\\d{3,4})$"));
    const auto match = pattern.match(text);
    const QSize size(match.captured(1).toInt(), match.captured(2).toInt());
    return size.width() < 640 || size.height() < 400 ? std::nullopt : std::optional(size);
}

Result<StartOptions> understood(const QCommandLineParser &parser)
{
    StartOptions options {.file = parser.positionalArguments().value(0),
                          .gallery = parser.value(u"gallery"_s),
                          .size = {},
                          .theme = {},
                          .alone = parser.isSet(u"new"_s),
                          .help = parser.isSet(u"help"_s),
                          .version = parser.isSet(u"version"_s)};
    if (parser.positionalArguments().size() > 1)
        return wrong(told(QT_TRANSLATE_NOOP("StartOptions", "Only one workbook can be opened.")));
    if (parser.isSet(u"gallery"_s) && options.gallery.isEmpty())
        return wrong(told(QT_TRANSLATE_NOOP("StartOptions", "--gallery needs a folder for the pictures.")));
    const auto size = sizeNamed(parser.value(u"size"_s));
    if (!size)
        return wrong(
            told(QT_TRANSLATE_NOOP("StartOptions", "--size is written as 1366x768, from 640x400 on, not “%1”."))
                .arg(parser.value(u"size"_s)));
    options.size = *size;
    if (!isScale(parser.value(u"scale"_s)))
        return wrong(told(QT_TRANSLATE_NOOP("StartOptions", "--scale is a number from 0.5 to 4, not “%1”."))
                         .arg(parser.value(u"scale"_s)));
    const QString theme = parser.value(u"theme"_s);
    if (!theme.isEmpty() && theme != "light"_L1 && theme != "dark"_L1)
        return wrong(told(QT_TRANSLATE_NOOP("StartOptions", "--theme is light or dark, not “%1”.")).arg(theme));
    if (!theme.isEmpty())
        options.theme = theme == "dark"_L1 ? ui::Theme::Dark : ui::Theme::Light;
    return options;
}

} // namespace

Result<StartOptions> readStartOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(arguments)) {
        const QStringList unknown = parser.unknownOptionNames();
        if (unknown.isEmpty())
            return wrong(parser.errorText());
        return wrong(told(QT_TRANSLATE_NOOP("StartOptions", "There is no option “%1”; --help lists them all."))
                         .arg(unknown.first()));
    }
    return understood(parser);
}

QString earlyOption(const QStringList &arguments, const QString &name)
{
    const QString option = u"--"_s + name;
    QString value;
    for (qsizetype at = 1; at < arguments.size(); ++at) {
        if (arguments.at(at) == option)
            value = arguments.value(at + 1);
        else if (arguments.at(at).startsWith(option + u'='))
            value = arguments.at(at).mid(option.size() + 1);
    }
    return value;
}

bool isScale(const QString &text)
{
    bool isNumber = false;
    const double scale = text.toDouble(&isNumber);
    return isNumber && scale >= 0.5 && scale <= 4;
}

QString startHelp()
{
    QCommandLineParser parser;
    addOptions(parser);
    return parser.helpText();
}

} // namespace lianxin
