#include "app/lianxin-cli/console.h"
#include "app/lianxin-cli/verbs.h"
#include "core/storage/backup.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace lianxin::cli {

namespace {

/// Tells that `file` was written and looked at.
int done(const Call &call, const QString &file)
{
    if (call.json())
        say(QJsonObject {{u"file"_s, file}, {u"checked"_s, true}});
    else
        say(QCoreApplication::translate("Cli", "Written and checked: %1").arg(file));
    return Done;
}

int missingTarget()
{
    return wrongUse(QCoreApplication::translate("Cli", "Tell with --to where it shall be written."));
}

} // namespace

int runBackup(const Call &call)
{
    if (!call.has(u"to"_s))
        return missingTarget();
    if (QFileInfo::exists(call.value(u"to"_s)))
        return fail({ErrorKind::Storage,
                     QCoreApplication::translate("Storage", "There is a file of this name already."),
                     call.value(u"to"_s)});
    const auto workbook = openWorkbook(call);
    if (!workbook)
        return fail(workbook.error());
    const auto copied = backupTo((*workbook)->database(), call.value(u"to"_s));
    return copied ? done(call, call.value(u"to"_s)) : fail(copied.error());
}

int runRestore(const Call &call)
{
    if (!call.has(u"to"_s))
        return missingTarget();
    const auto kept = restore(call.arguments.first(), call.value(u"to"_s), QDateTime::currentDateTime());
    if (!kept)
        return fail(kept.error());
    if (!kept->isEmpty())
        tell(QCoreApplication::translate("Cli", "What was there before is kept as %1.").arg(*kept));
    return done(call, call.value(u"to"_s));
}

} // namespace lianxin::cli
