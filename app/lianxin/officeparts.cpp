#include "app/lianxin/officeparts.h"

#include "app/lianxin/capturework.h"
#include "app/lianxin/officework.h"
#include "app/lianxin/pages.h"
#include "app/lianxin/toursteps.h"
#include "core/documents/newoffice.h"

namespace lianxin {

ui::DeskParts officeParts(std::function<void(const ui::Preferences &)> choose)
{
    return {.addPages = addPages,
            .fillNew = fillNew,
            .fillOlder = fillOlder,
            .fillSample = fillSample,
            .importSheets = importSheets,
            .importFolder = importFolder,
            .importPaths = importPaths,
            .capture = captureToday,
            .exportRows = exportRows,
            .printRows = printRows,
            .backUp = [](ui::MainWindow &window,
                         Workbook &workbook) { backUp(window, workbook); }, // one of several of that name
            .tourSteps = tourSteps,
            .choose = std::move(choose)};
}

} // namespace lianxin
