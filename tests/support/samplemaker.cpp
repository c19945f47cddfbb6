// Makes the workbooks that tests begin with, once: samplemaker NEW SAMPLE. One is new, one holds the sample year.

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

Result<void> makeNew(const QString &path)
{
    const auto workbook = Workbook::create(path, QStringLiteral("Tester"));
    return workbook ? Result<void>() : workbook.error();
}

Result<void> makeSample(const QString &path)
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
    for (const auto &made :
         {makeNew(QCoreApplication::arguments().value(1)), makeSample(QCoreApplication::arguments().value(2))}) {
        if (!made) {
            QTextStream(stderr) << made.error().message << Qt::endl;
            return 1;
        }
    }
    return 0;
}
