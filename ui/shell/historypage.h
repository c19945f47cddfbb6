#pragma once

#include "ui/base/page.h"

class QPushButton;
class QTabWidget;

namespace lianxin {
struct HistoryStep;
}

namespace lianxin::ui {

class HistoryDifferences;
class HistoryList;

/// What was done, by whom and when, and to which records; any of it can be taken back, alone or with all that came
/// after. What was removed, to be brought back. What differs between two moments.
class HistoryPage : public Page
{
    Q_OBJECT

public:
    [[nodiscard]] static PageFace face();

    explicit HistoryPage(Workbook &workbook, QWidget *parent = nullptr);

protected:
    Result<void> reload() override;

private:
    void addActions();
    void addRemovals();
    void addDifferences();
    void follow(HistoryList *list);
    void revertCurrent(const HistoryList *list);
    void takeBackTo();
    void showSince();
    void offerWhatFits();
    [[nodiscard]] bool differsSince(const HistoryStep &step) const;

    QTabWidget *m_tabs;
    HistoryList *m_actions;
    HistoryList *m_removals;
    HistoryDifferences *m_differences;
    QPushButton *m_one;
    QPushButton *m_all;
    QPushButton *m_since;
    QPushButton *m_restore;
};

} // namespace lianxin::ui
