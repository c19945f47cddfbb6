#include "app/lianxin-cli/console.h"
#include "app/lianxin-cli/verbs.h"
#include "core/base/language.h"

#include <QApplication>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace lianxin::cli;

namespace {

const QString chinese = u"zh_CN"_s;

/// Takes `--lang CODE` out of `words`.
QString languageOf(QStringList &words)
{
    const auto place = words.indexOf("--lang"_L1);
    if (place < 0 || place + 1 >= words.size())
        return chinese;
    QString language = words.at(place + 1);
    words.remove(place, 2);
    return language;
}

const Verb *verbNamed(const QString &name)
{
    const auto found =
        std::ranges::find_if(verbs(), [&](const Verb &verb) { return name == QLatin1StringView(verb.name); });
    return found == verbs().end() ? nullptr : &*found;
}

QString usageOf(const Verb &verb)
{
    return QCoreApplication::translate("Cli", "Usage: lianxin-cli %1 %2")
        .arg(QLatin1StringView(verb.name), QLatin1StringView(verb.usage));
}

QString usage()
{
    return QCoreApplication::translate("Cli", "Usage: lianxin-cli VERB FILE … [--json] [--lang CODE]");
}

void explain(const Verb &verb)
{
    say(usageOf(verb));
    say(QCoreApplication::translate("Cli", verb.does));
}

void explainAll()
{
    say(usage());
    for (const Verb &verb : verbs()) {
        say(u"  %1 %2"_s.arg(QLatin1StringView(verb.name), QLatin1StringView(verb.usage)));
        say(u"      "_s + QCoreApplication::translate("Cli", verb.does));
    }
    say(QCoreApplication::translate(
        "Cli",
        "Exit: 0 done · 1 rows refused, quotas that cannot be met, or nothing to do it with "
        "· 2 wrong use · 3 cannot read or write · 4 the workbook is damaged, newer, "
        "foreign or in use"));
}

int refuseVerb(const QString &name)
{
    if (!name.isEmpty())
        tell(QCoreApplication::translate("Cli", "There is no command %1; \"lianxin-cli help\" lists them.").arg(name));
    tell(usage());
    return WrongUse;
}

/// `help`, or `help VERB`.
int help(const QString &name)
{
    if (name.isEmpty())
        explainAll();
    else if (const Verb *verb = verbNamed(name))
        explain(*verb);
    else
        return refuseVerb(name);
    return Done;
}

int run(const QStringList &words)
{
    const QString first = words.value(0);
    if (first == "help"_L1 || first == "--help"_L1 || first == "-h"_L1)
        return help(words.value(1));
    if (first == "--version"_L1) {
        say(u"lianxin-cli "_s + QApplication::applicationVersion());
        return Done;
    }
    const Verb *verb = verbNamed(first);
    if (!verb)
        return refuseVerb(first);
    if (words.contains("--help"_L1))
        return help(first);
    const auto call = parse(words, *verb);
    const int exit = call ? verb->run(*call) : wrongUse(call.error());
    if (exit == WrongUse)
        tell(usageOf(*verb));
    return exit;
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen"); // papers and charts are painted without a window
    const QApplication app(argc, argv);
    QApplication::setApplicationName(u"lianxin"_s);
    QApplication::setApplicationVersion(QStringLiteral(LIANXIN_VERSION));

    QStringList words = QApplication::arguments().mid(1);
    const QString language = languageOf(words);
    if (!lianxin::speak(language)) {
        lianxin::speak(chinese);
        return wrongUse(QCoreApplication::translate("Cli", "The program does not speak %1; --lang zh_CN or --lang en.")
                            .arg(language));
    }
    return run(words);
}
