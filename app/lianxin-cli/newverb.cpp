#include "app/lianxin-cli/console.h"
#include "app/lianxin-cli/verbs.h"
#include "core/directory/startingwords.h"
#include "core/exchange/sampleyear.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace lianxin::cli {

namespace {

Result<void> fill(Workbook &workbook, bool withSample)
{
    if (auto added = addStartingWords(workbook); !added)
        return added;
    if (!withSample)
        return {};
    const auto report = importSampleYear(workbook, QDate::currentDate());
    return report ? Result<void>() : report.error();
}

} // namespace

int runNew(const Call &call)
{
    const QString path = call.arguments.first();
    auto workbook = Workbook::create(path, userName());
    if (!workbook) {
        tell(workbook.error().message);
        return Unreachable;
    }
    if (const auto filled = fill(**workbook, call.has(u"sample"_s)); !filled) {
        workbook->reset();
        QFile::remove(path);
        return fail(filled.error());
    }
    if (call.json())
        say(QJsonObject {{u"file"_s, path}});
    else
        say(QCoreApplication::translate("Cli", "Created: %1").arg(path));
    return Done;
}

} // namespace lianxin::cli
