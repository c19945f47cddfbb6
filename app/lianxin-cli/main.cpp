#include "app/lianxin-cli/console.h"
#include "app/lianxin-cli/verbs.h"
#include "core/base/language.h"

#include <QApplication>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace lianxin::cli;

namespace {

const QList<Verb> &verbs()
{
    static const QList<Verb> all {
        {"new", "FILE [--sample]", {u"sample"_s}, {}, 1, 1, runNew},
        {"import",
         "FILE PATH... [--as KIND] [--map MAP.json] [--dry-run]",
         {u"dry-run"_s},
         {u"as"_s, u"map"_s},
         2,
         -1,
         runImport},
        {"select", "FILE --activity N [--apply]", {u"apply"_s}, {u"activity"_s}, 1, 1, runSelect},
        {"solve", "PROBLEM.json", {}, {}, 1, 1, runSolve},
        {"letters",
         "FILE --activity N --out PATH [--kind members|units|group]",
         {},
         {u"activity"_s, u"out"_s, u"kind"_s},
         1,
         1,
         runLetters},
        {"cards",
         "FILE [--activity N] [--number NO] --out PATH",
         {},
         {u"activity"_s, u"number"_s, u"out"_s},
         1,
         1,
         runCards},
        {"export", "FILE --table KIND --out PATH.xlsx|.csv", {}, {u"table"_s, u"out"_s}, 1, 1, runExport},
        {"stats",
         "FILE [--from D --to D] [--on D[,D...]] [--headline]",
         {u"headline"_s},
         {u"from"_s, u"to"_s, u"on"_s},
         1,
         1,
         runStats},
        {"points", "FILE [--from D --to D] [--member NAME]", {}, {u"from"_s, u"to"_s, u"member"_s}, 1, 1, runPoints},
        {"charts",
         "FILE --out FOLDER [--format png|svg|pdf] [--from D --to D]",
         {},
         {u"out"_s, u"format"_s, u"from"_s, u"to"_s},
         1,
         1,
         runCharts},
        {"check", "FILE", {}, {}, 1, 1, runCheck},
        {"backup", "FILE --to PATH", {}, {u"to"_s}, 1, 1, runBackup},
        {"restore", "BACKUP --to FILE", {}, {u"to"_s}, 1, 1, runRestore},
        {"salvage", "FILE --to PATH", {}, {u"to"_s}, 1, 1, runSalvage},
        {"history", "FILE [--undo] [--redo] [--limit N]", {u"undo"_s, u"redo"_s}, {u"limit"_s}, 1, 1, runHistory},
    };
    return all;
}

/// Takes `--lang CODE` out of `words`.
QString languageOf(QStringList &words)
{
    const auto place = words.indexOf("--lang"_L1);
    if (place < 0 || place + 1 >= words.size())
        return u"zh_CN"_s;
    const QString language = words.at(place + 1);
    words.remove(place, 2);
    return language;
}

int listVerbs()
{
    tell(QCoreApplication::translate("Cli", "Usage: lianxin-cli VERB FILE … [--json] [--lang CODE]"));
    for (const Verb &verb : verbs())
        tell(u"  %1 %2"_s.arg(QLatin1StringView(verb.name), QLatin1StringView(verb.usage)));
    return WrongUse;
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen"); // papers and charts are painted without a window
    const QApplication app(argc, argv);
    QApplication::setApplicationName(u"lianxin"_s);

    QStringList words = QApplication::arguments().mid(1);
    const QString language = languageOf(words);
    if (!lianxin::speak(language))
        return wrongUse(u"--lang %1?"_s.arg(language));
    if (words.value(0) == "--help"_L1) {
        listVerbs();
        return Done;
    }
    const auto verb = words.isEmpty() ? verbs().end() : std::ranges::find_if(verbs(), [&](const Verb &each) {
        return words.first() == QLatin1StringView(each.name);
    });
    if (verb == verbs().end())
        return listVerbs();
    const auto call = parse(words, *verb);
    return call ? verb->run(*call) : wrongUse(call.error().message);
}
