// Writes into a workbook of things as fast as it can, and says so on stdout after each action that was
// committed. Killed at any moment, it must have lost nothing that it said.
//
// writer FILE STEPS [BYTES]: BYTES is the largest size that any file of the process may take.

#include "core/storage/database.h"
#include "core/storage/workbook.h"

#include <QCoreApplication>

#include <csignal>
#include <cstdio>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

/// Two rows that belong together, and a long text now and then, so that a commit takes several pages.
Result<void> writePair(Workbook &workbook, int number)
{
    return workbook.perform(u"Pair %1"_s.arg(number), [&]() -> Result<void> {
        for (const QString &side : {u"left"_s, u"right"_s}) {
            const QString name = u"%1 %2"_s.arg(side).arg(number);
            const auto added = workbook.database().run(
                u"INSERT INTO thing (name, weight, note) VALUES (:name, :weight, :note)"_s,
                {{u":name"_s, name}, {u":weight"_s, number % 400}, {u":note"_s, QString(number % 5 * 900, u'x')}});
            if (!added)
                return added.error();
        }
        return {};
    });
}

bool say(const QString &line)
{
    return std::puts(line.toUtf8().constData()) >= 0 && std::fflush(stdout) == 0;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() > 3) {
        std::signal(SIGXFSZ, SIG_IGN); // the write fails instead
        const rlim_t most = arguments.at(3).toULong();
        const rlimit limit {most, most};
        setrlimit(RLIMIT_FSIZE, &limit);
    }

    const auto workbook = Workbook::open(arguments.at(1), u"Writer"_s, arguments.at(2));
    if (!workbook) {
        say(u"refused %1"_s.arg(workbook.error().message));
        return 3;
    }
    for (int number = 1;; ++number) {
        if (const auto written = writePair(**workbook, number); !written) {
            say(u"failed %1"_s.arg(written.error().message));
            return 1;
        }
        if (!say(u"done %1"_s.arg(number)))
            return 2;
    }
}
