#pragma once

#include "core/storage/history.h"
#include "ui/base/recordref.h"
#include "ui/base/tablecolumn.h"

#include <QHash>

#include <memory>

namespace lianxin {
struct KnownFacts;
}

namespace lianxin::ui {

/// The words for what the history holds. Records that are gone are named by what they were when they went.
class ChangeWords
{
public:
    /// `workbook` outlives it.
    explicit ChangeWords(Workbook &workbook);

    void refresh(std::shared_ptr<const KnownFacts> known); ///< before anything is asked
    [[nodiscard]] bool isReady() const { return m_known != nullptr; }

    [[nodiscard]] QString nameOf(const RecordChange &change) const;
    [[nodiscard]] QString textOf(const RecordChange &change) const;
    [[nodiscard]] bool isThere(const RecordRef &record) const;

    /// What happened to a record, in columns, which are told by this for as long as they are shown.
    [[nodiscard]] QList<TableColumn<RecordChange>> columns() const;

private:
    [[nodiscard]] QString nameOfGone(const RecordRef &record) const;

    Workbook &m_workbook;
    std::shared_ptr<const KnownFacts> m_known; ///< null until refresh()
    mutable QHash<std::pair<QString, qint64>, QString> m_gone; ///< names that were looked up, by table and row
};

} // namespace lianxin::ui
