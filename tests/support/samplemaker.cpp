// Makes the workbooks that tests begin with, once: samplemaker NEW SAMPLE CHINESE. One is new, one holds the sample
// year, and one holds it with the words of a Chinese office.

#include "core/base/language.h"
#include "core/documents/newoffice.h"
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

Result<void> makeSample(const QString &path, const QString &clerk)
{
    const auto workbook = Workbook::create(path, clerk);
    if (!workbook)
        return workbook.error();
    if (auto filled = fillNew(**workbook); !filled)
        return filled;
    const auto imported = importSampleYear(**workbook, {2025, 4, 1});
    return imported ? Result<void>() : imported.error();
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList paths = QCoreApplication::arguments().mid(1, 3);
    auto made = makeNew(paths.value(0));
    if (made)
        made = makeSample(paths.value(1), QStringLiteral("Tester"));
    if (made && !speak(QStringLiteral("zh_CN")))
        made = Error {ErrorKind::NotFound, QStringLiteral("There are no Chinese words."), {}};
    if (made)
        made = makeSample(paths.value(2), QStringLiteral("张三"));
    if (!made)
        QTextStream(stderr) << made.error().message << Qt::endl;
    return made ? 0 : 1;
}
