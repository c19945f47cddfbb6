#pragma once

#include "core/evaluation/factindex.h"
#include "core/storage/workbook.h"
#include "ui/base/recordref.h"

#include <QPushButton>

#include <functional>

namespace lianxin::ui {

class RecordTable;

/// Begins a pairing out of the need that is current in a table of them: its menu has those who may go on helping.
class NeedPairing : public QPushButton
{
    Q_OBJECT

public:
    /// `needs`: the table whose rows are needs.
    NeedPairing(Workbook &workbook, std::function<QDate()> today, RecordTable *needs, QWidget *parent = nullptr);

signals:
    void failed(const lianxin::Error &error);
    /// The pairing was begun, or goes on already, and is to be shown.
    void openRequested(const lianxin::ui::RecordRef &record);

private:
    void offerHelpers();
    void pair(const Need &need, const Project &project, MemberId member, const QString &name);

    Workbook &m_workbook;
    std::function<QDate()> m_today;
    RecordTable *m_needs;
};

} // namespace lianxin::ui
