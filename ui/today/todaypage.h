#pragma once

#include "core/statistics/todayfacts.h"
#include "ui/base/page.h"

#include <optional>

class QLabel;
class QVBoxLayout;

namespace lianxin::ui {

class HeadlineTiles;
class RecordsPane;

/// What has to be done today, each line leading to its record, and the five figures of the programme. It reads what
/// that needs, and all facts only when the records behind a figure are asked for.
class TodayPage : public Page
{
    Q_OBJECT

public:
    [[nodiscard]] static PageFace face();
    /// How much there is to do; none when it cannot be read.
    [[nodiscard]] static std::optional<int> countOf(Workbook &workbook, QDate today);

    explicit TodayPage(Workbook &workbook, std::function<QDate()> today, QWidget *parent = nullptr);

protected:
    Result<void> reload() override;

private:
    QWidget *buildHead();
    void showFigure(qsizetype figure);
    void showGroups(const QList<TodayItem> &items, bool isNewOffice);
    void finish(const TodayItem &item);
    void takeStep(const TodayItem &item);
    Result<void> followUp(qint64 comment);

    std::function<QDate()> m_today;
    QLabel *m_greeting;
    QLabel *m_sum;
    HeadlineTiles *m_headline;
    QWidget *m_list;
    QVBoxLayout *m_groups;
    RecordsPane *m_records;
};

} // namespace lianxin::ui
