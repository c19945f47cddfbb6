#pragma once

#include "core/dossier/plancalendar.h"

#include <QTableWidget>

#include <functional>

namespace lianxin::ui {

/// The days of a month, a row for each week, or those of a year, a row for each month: days off coloured, holidays
/// named, and what is planned on each. The arrows go from day to day, PageUp and PageDown ask for the sheet before or
/// after, Enter opens a day. What is planned on a day is dragged to another, or moved by Alt and an arrow: by a day to
/// the side, up and down by a row, a week or a month. The grid changes nothing: it asks.
class DayGrid : public QTableWidget
{
    Q_OBJECT

public:
    explicit DayGrid(QWidget *parent = nullptr);

    using Title = std::function<QString(const BoardCard &)>;

    /// `days`: those of monthSheet(); `month` is any day of it, for the days of others are paler.
    void showMonth(const QList<PlanDay> &days, QDate month, const Title &title);
    /// `days`: those of one year.
    void showYear(const QList<PlanDay> &days, const Title &title);

    /// The current day; null = none.
    [[nodiscard]] QDate day() const;
    /// Makes `day` current. False: it is not on the sheet.
    bool setDay(QDate day);

signals:
    void dayChanged(QDate day);
    void dayOpened(QDate day);
    /// -1 = the sheet before, 1 = the one after.
    void sheetRequested(int step);
    /// The line `place`, from 0 on, of the current day was pressed.
    void linePressed(int place);
    /// What is chosen among the activities of the current day is to go to `day`.
    void moveRequested(QDate day);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void setSheet(const QStringList &rows, const QStringList &columns);
    [[nodiscard]] bool isBusy() const;
    void placeDay(int row, int column, const PlanDay &day, bool isOther, const QStringList &lines);
};

} // namespace lianxin::ui
