#pragma once

#include "core/statistics/today.h"
#include "ui/base/factspage.h"

class QLabel;
class QVBoxLayout;

namespace lianxin::ui {

class HeadlineTiles;
class RecordsPane;

/// What has to be done today, each line leading to its record, and the five figures of the programme.
class TodayPage : public FactsPage
{
    Q_OBJECT

public:
    [[nodiscard]] static PageFace face();
    /// How much there is to do.
    [[nodiscard]] static int countOf(const Facts &facts, QDate today);

    explicit TodayPage(Workbook &workbook, std::function<QDate()> today, QWidget *parent = nullptr);

protected:
    void showFacts() override;

private:
    QWidget *buildHead();
    void showGroups();
    void finish(const TodayItem &item);
    [[nodiscard]] QString wordsForNothing() const;

    std::function<QDate()> m_today;
    QLabel *m_greeting;
    QLabel *m_sum;
    HeadlineTiles *m_headline;
    QWidget *m_list;
    QVBoxLayout *m_groups;
    RecordsPane *m_records;
};

} // namespace lianxin::ui
