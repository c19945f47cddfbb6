#include "app/lianxin-cli/console.h"
#include "app/lianxin-cli/verbs.h"
#include "core/directory/startingwords.h"

#include <QCoreApplication>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace lianxin::cli {

int runNew(const Call &call)
{
    const auto workbook = Workbook::create(call.arguments.first(), userName());
    if (!workbook) {
        tell(workbook.error().message);
        return Unreachable;
    }
    if (const auto added = addStartingWords(**workbook); !added)
        return fail(added.error());
    if (call.json())
        say(QJsonObject {{u"file"_s, call.arguments.first()}});
    else
        say(QCoreApplication::translate("Cli", "Created: %1").arg(call.arguments.first()));
    return Done;
}

} // namespace lianxin::cli
