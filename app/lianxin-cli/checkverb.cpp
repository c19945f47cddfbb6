#include "app/lianxin-cli/console.h"
#include "app/lianxin-cli/verbs.h"
#include "core/storage/check.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace lianxin::cli {

int runCheck(const Call &call)
{
    const auto findings = check(call.arguments.first());
    if (!findings)
        return fail(findings.error());

    QJsonArray list;
    for (const Finding &finding : *findings) {
        list.append(QJsonObject {{u"table"_s, finding.table}, {u"row"_s, finding.row}, {u"what"_s, finding.what}});
        if (!call.json())
            say(finding.table.isEmpty()
                    ? finding.what
                    : u"%1 %2: %3"_s.arg(finding.table, QString::number(finding.row), finding.what));
    }
    if (call.json())
        say(QJsonObject {{u"ok"_s, findings->isEmpty()}, {u"findings"_s, list}});
    else if (findings->isEmpty())
        say(QCoreApplication::translate("Cli",
                                        "The pages of the file, the references in it and its history are whole."));
    return findings->isEmpty() ? Done : Unusable;
}

} // namespace lianxin::cli
