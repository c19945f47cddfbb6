#include "core/exchange/sampleyear.h"

#include "core/base/resourcefolder.h"
#include "core/exchange/importer.h"
#include "core/exchange/importfiles.h"
#include "core/storage/workbook.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace lianxin {

Result<ImportReport> importSampleYear(Workbook &workbook, QDate today)
{
    const QString folder = resourcePath(u"sample"_s);
    const auto files = readImportFiles({folder});
    if (!files)
        return files.error();
    ImportOptions options;
    options.today = today;
    const QString label = QCoreApplication::translate("Exchange", "The sample year");
    auto report = workbook.performFounding(label, [&] { return importFiles(workbook, *files, options); });
    if (report && (importExitCode(*report) != 0 || report->files.isEmpty()))
        return Error {ErrorKind::Storage,
                      QCoreApplication::translate("Exchange", "The sample year did not come in whole."), folder};
    return report;
}

} // namespace lianxin
