#pragma once

#include "core/dossier/planboard.h"
#include "ui/yearplan/movingpart.h"

class QLabel;
class QListWidget;
class QPushButton;

namespace lianxin::ui {

class BoardTable;

/// The plan of the year on a board: counties and months, what speaks against a day, and new activities made after
/// others.
class YearBoard : public MovingPart
{
    Q_OBJECT

public:
    YearBoard(Workbook &workbook, std::function<QDate()> today, QWidget *parent = nullptr);

    bool reveal(const RecordRef &record) override;
    [[nodiscard]] RecordRef current() const override;

    /// Moves the activity `id` to `month` and `region`.
    void move(ActivityId id, int month, EntryId region);

protected:
    void showFacts() override;

private:
    void buildLayout();
    void showDoubts();
    void copyCurrent();
    void addActivity();
    void showNeeds();
    void takeUpNeed();
    [[nodiscard]] QWidget *needsSide();

    BoardTerms m_terms;
    QList<BoardCard> m_cards;
    BoardTable *m_board;
    QLabel *m_doubts;
    QPushButton *m_copy;
    QPushButton *m_add;
    QListWidget *m_needs; ///< that nobody answered
    QPushButton *m_takeUp;
    QWidget *m_needsSide;
};

} // namespace lianxin::ui
