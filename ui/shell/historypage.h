#pragma once

#include "ui/base/page.h"

class QPushButton;

namespace lianxin::ui {

class HistoryModel;
class RecordTable;

/// What was done, by whom and when; any of it can be taken back, alone or with all that came after.
class HistoryPage : public Page
{
    Q_OBJECT

public:
    [[nodiscard]] static PageFace face();

    explicit HistoryPage(Workbook &workbook, QWidget *parent = nullptr);

protected:
    Result<void> reload() override;

private:
    void takeBackOne();
    void takeBackTo();
    void offerWhatFits();

    HistoryModel *m_model;
    RecordTable *m_table;
    QPushButton *m_one;
    QPushButton *m_all;
};

} // namespace lianxin::ui
