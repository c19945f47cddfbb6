#pragma once

#include "core/documents/periodpaper.h"

#include <QWidget>

#include <functional>

class QCheckBox;
class QComboBox;
class QSpinBox;

namespace lianxin {
class Workbook;
}

namespace lianxin::ui {

/// Which paper about a period, which period, and how a list of members is made.
class PeriodPaperChoices : public QWidget
{
    Q_OBJECT

public:
    /// Begins with `task`; with the newest period that there is something to tell of if it names none.
    PeriodPaperChoices(Workbook &workbook, const documents::PeriodTask &task, std::function<QDate()> today,
                       QWidget *parent = nullptr);

    [[nodiscard]] documents::PeriodTask task() const;

signals:
    void chosen();

private:
    void buildLayout();
    void listPeriods(const Period &wished);

    Workbook &m_workbook;
    std::function<QDate()> m_today;
    QComboBox *m_paper;
    QComboBox *m_period;
    QSpinBox *m_count;
    QComboBox *m_order;
    QCheckBox *m_points;
    QList<Period> m_periods; ///< as m_period lists them
};

} // namespace lianxin::ui
