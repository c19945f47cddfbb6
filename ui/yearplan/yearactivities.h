#pragma once

#include "ui/base/entitytablemodel.h"
#include "ui/yearplan/yearpart.h"
#include "ui/yearplan/yearrows.h"

class QPushButton;

namespace lianxin::ui {

class RecordCard;
class RecordTable;

/// The activities of the year and who comes to each; beside them the places of the one chosen.
class YearActivities : public YearPart
{
    Q_OBJECT

public:
    explicit YearActivities(Workbook &workbook, QWidget *parent = nullptr);

    bool reveal(const RecordRef &record) override;
    [[nodiscard]] RecordRef current() const override;

signals:
    /// The page of the panel of `activity` is wanted.
    void panelRequested(lianxin::ActivityId activity);

protected:
    void showFacts() override;

private:
    using Model = EntityTableModel<YearRow>;

    void showCard(qint64 activity);

    RecordTable *m_table;
    Model *m_model;
    RecordCard *m_card;
    QPushButton *m_panel;
};

} // namespace lianxin::ui
