#pragma once

#include "core/storage/workbook.h"
#include "ui/base/recordref.h"

#include <QPushButton>

#include <functional>

namespace lianxin::ui {

class RecordTable;

/// Makes a report, proposals or a pairing out of the suggestions that are selected in a table of them.
class WriteUpButton : public QPushButton
{
    Q_OBJECT

public:
    /// `suggestions`: the table whose rows are suggestions.
    WriteUpButton(Workbook &workbook, std::function<QDate()> today, RecordTable *suggestions,
                  QWidget *parent = nullptr);

signals:
    void failed(const lianxin::Error &error);
    /// A report was drafted, or a pairing begun, and is to be shown.
    void openRequested(const lianxin::ui::RecordRef &record);
    void told(const QString &message);

private:
    QAction *offer(const QString &name, const QString &text, void (WriteUpButton::*verb)());
    void draft();
    void lead();
    void pair();

    Workbook &m_workbook;
    std::function<QDate()> m_today;
    RecordTable *m_suggestions;
};

} // namespace lianxin::ui
