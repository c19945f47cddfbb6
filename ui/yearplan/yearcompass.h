#pragma once

#include "core/dossier/planboard.h"
#include "ui/yearplan/planpart.h"

namespace lianxin::ui {

class CoverageCompass;
class RecordsPane;

/// Where the plan should go next, from all that was done so far.
class YearCompass : public PlanPart
{
    Q_OBJECT

public:
    YearCompass(Workbook &workbook, std::function<QDate()> today, QWidget *parent = nullptr);

protected:
    void showFacts() override;

private:
    void plan(PlanWish wish, const QString &name);

    std::function<QDate()> m_today;
    CoverageCompass *m_compass;
    RecordsPane *m_records;
};

} // namespace lianxin::ui
