#pragma once

#include "core/evaluation/knownfacts.h"
#include "core/storage/workbook.h"

#include <memory>

namespace lianxin::ui {

/// Reads the facts of a workbook once after each change, however many pages ask for them.
class CurrentFacts : public QObject
{
    Q_OBJECT

public:
    /// The one of `workbook`; made when first asked for.
    [[nodiscard]] static CurrentFacts &of(Workbook &workbook);

    /// The facts as they are now. Errors: Storage.
    [[nodiscard]] Result<std::shared_ptr<const KnownFacts>> read();
    /// Reads them once nothing else is to be done, so that the page that is shown next need not.
    void readSoon();

private:
    explicit CurrentFacts(Workbook &workbook);

    Workbook &m_workbook;
    std::shared_ptr<const KnownFacts> m_known; ///< null = never read
    quint64 m_revision = 0; ///< of the workbook, when they were read
};

} // namespace lianxin::ui
