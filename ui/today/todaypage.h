#pragma once

#include "core/statistics/todayfacts.h"
#include "ui/base/page.h"

#include <QTime>

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

    /// `clock`: from an hour that the office sets, a ledger of today that is not finished is told as late.
    explicit TodayPage(Workbook &workbook, std::function<QDate()> today,
                       std::function<QTime()> clock = &QTime::currentTime, QWidget *parent = nullptr);

signals:
    /// The ledger of this activity is to be written on the whole screen.
    void captureRequested(lianxin::ActivityId activity);

protected:
    Result<void> reload() override;

private:
    QWidget *buildHead();
    void showFigure(qsizetype figure);
    void showGroups(const QList<TodayItem> &items, bool isNewOffice);
    void finish(const TodayItem &item);
    void takeStep(const TodayItem &item);
    void takeReportStep(const TodayItem &item);
    Result<void> followUp(qint64 comment);
    [[nodiscard]] bool isEvening() const;
    void lookAtClock();

    std::function<QDate()> m_today;
    std::function<QTime()> m_clock;
    bool m_wasEvening = false; ///< when the lists were made
    QLabel *m_greeting;
    QLabel *m_sum;
    HeadlineTiles *m_headline;
    QWidget *m_list;
    QVBoxLayout *m_groups;
    RecordsPane *m_records;
};

} // namespace lianxin::ui
