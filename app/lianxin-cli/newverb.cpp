#include "app/lianxin-cli/console.h"
#include "app/lianxin-cli/verbs.h"
#include "app/lianxin/officework.h"
#include "core/base/username.h"
#include "core/documents/newoffice.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace lianxin::cli {

int runNew(const Call &call)
{
    const QString path = call.arguments.first();
    auto workbook = Workbook::create(path, userName());
    if (!workbook)
        return fail(workbook.error());
    if (const auto filled = call.has(u"sample"_s) ? fillSample(**workbook) : fillNew(**workbook); !filled) {
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
