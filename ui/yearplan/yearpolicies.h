#pragma once

#include "ui/base/entitytablemodel.h"
#include "ui/yearplan/yearpart.h"
#include "ui/yearplan/yearrows.h"

class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace lianxin::ui {

class RecordTable;

/// What each order of the levels would make of the year's own activities and members, and the switch of it.
class YearPolicies : public YearPart
{
    Q_OBJECT

public:
    explicit YearPolicies(Workbook &workbook, QWidget *parent = nullptr);

protected:
    void showFacts() override;

private:
    using Model = EntityTableModel<PolicyRow>;

    void buildLayout();
    void showSwitch();
    void use();

    QLabel *m_note;
    RecordTable *m_table;
    Model *m_model;
    QComboBox *m_order;
    QSpinBox *m_cap;
    QPushButton *m_use;
    QString m_orderSet; ///< the settings as last read
    int m_capSet = 0;
};

} // namespace lianxin::ui
