// Brings in the sample year once, for the tests that begin with it: samplemaker FILE

#include "core/activities/activitytask.h"
#include "core/activities/startingsessions.h"
#include "core/directory/startingwords.h"
#include "core/documents/officialnumber.h"
#include "core/exchange/sampleyear.h"
#include "core/storage/workbook.h"

#include <QCoreApplication>
#include <QTextStream>

using namespace lianxin;

namespace {

Result<void> make(const QString &path)
{
    const auto workbook = Workbook::create(path, QStringLiteral("Tester"));
    if (!workbook)
        return workbook.error();
    for (const auto add : {addStartingWords, addStartingSessions, addStartingTasks, addStartingCycles})
        if (const auto added = add(**workbook); !added)
            return added;
    const auto imported = importSampleYear(**workbook, {2025, 4, 1});
    return imported ? Result<void>() : imported.error();
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const auto made = make(QCoreApplication::arguments().value(1));
    if (!made)
        QTextStream(stderr) << made.error().message << Qt::endl;
    return made ? 0 : 1;
}
