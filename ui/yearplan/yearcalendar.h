#pragma once

#include "core/dossier/plancalendar.h"
#include "ui/yearplan/movingpart.h"

class QComboBox;
class QLabel;
class QListWidget;

namespace lianxin::ui {

class DayGrid;

/// The plan by days: a month or a whole year, with holidays, days worked in exchange and plenary sessions, and beside
/// it the activities of the day that is current, which can be moved to another.
class YearCalendar : public MovingPart
{
    Q_OBJECT

public:
    YearCalendar(Workbook &workbook, std::function<QDate()> today, QWidget *parent = nullptr);

    bool reveal(const RecordRef &record) override;
    [[nodiscard]] RecordRef current() const override;

protected:
    void showFacts() override;

private:
    void buildLayout();
    [[nodiscard]] QWidget *buildHead();
    [[nodiscard]] QWidget *buildSide();
    [[nodiscard]] bool isWholeYear() const;
    void turn(int step);
    void goTo(QDate day);
    void changeView();
    void showSheet();
    void showDay();
    void addActivity(const BoardCard &card);
    void openChosen();
    void moveChosen(QDate day);

    BoardTerms m_terms;
    QList<BoardCard> m_cards; ///< of all years
    QDate m_shown; ///< a day of the sheet
    int m_shownYear = 0; ///< of the plan, when the sheet was chosen
    DayGrid *m_grid;
    QLabel *m_title;
    QComboBox *m_view;
    QLabel *m_notice;
    QLabel *m_dayTitle;
    QListWidget *m_day;
};

} // namespace lianxin::ui
