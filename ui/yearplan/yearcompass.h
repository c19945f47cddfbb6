#pragma once

#include "core/dossier/planboard.h"
#include "ui/yearplan/planpart.h"

namespace lianxin::ui {

class CoverageCompass;
class RecordsPane;

/// Where the plan should go next, from all that was done so far. It is filled when somebody looks at it.
class YearCompass : public PlanPart
{
    Q_OBJECT

public:
    YearCompass(Workbook &workbook, std::function<QDate()> today, QWidget *parent = nullptr);

protected:
    void showFacts() override;
    void showEvent(QShowEvent *event) override;

private:
    void fill();
    void plan(PlanWish wish, const QString &name);

    std::function<QDate()> m_today;
    bool m_isOutdated = false; ///< it was not looked at since the facts changed
    CoverageCompass *m_compass;
    RecordsPane *m_records;
};

} // namespace lianxin::ui
