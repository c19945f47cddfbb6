#pragma once

#include "core/dossier/planboard.h"

#include <QTableWidget>

class QMenu;

namespace lianxin::ui {

/// The board of a year: a row for each county, or more where a month has several activities, a column for each month,
/// and a card for each activity, which is dragged, or moved by Alt and an arrow. It changes nothing: it asks.
class BoardTable : public QTableWidget
{
    Q_OBJECT

public:
    explicit BoardTable(QWidget *parent = nullptr);

    /// Shows `cards` in the rows of `regions`; what is in none of them stands in a row of its own. `title` says what is
    /// written on a card.
    void showCards(const QList<BoardCard> &cards, const QList<DirectoryEntry> &regions,
                   const std::function<QString(const BoardCard &)> &title);

    /// The activity of the current card; not stored = none.
    [[nodiscard]] ActivityId current() const;
    /// Makes the card of `activity` current. False: it is not here.
    bool reveal(ActivityId activity);
    /// The county of a row; not stored = none is chosen yet.
    [[nodiscard]] EntryId regionOf(int row) const;

signals:
    void moveRequested(lianxin::ActivityId activity, int month, lianxin::EntryId region);
    void openRequested(lianxin::ActivityId activity);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void addRegion(const QString &name, EntryId region, const QList<BoardCard> &cards,
                   const std::function<QString(const BoardCard &)> &title);
    void moveBy(int months, int counties);
    void requestMove(int row, int column);
    void offerMonths(QMenu &menu);
    void offerCounties(QMenu &menu);

    QList<EntryId> m_regions; ///< of the rows
};

} // namespace lianxin::ui
