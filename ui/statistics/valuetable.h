#pragma once

#include "core/statistics/series.h"

#include <QTableWidget>

namespace lianxin::ui {

/// The numbers of a chart: a row for each of its lines, a column for each category, and beside each how much it is more
/// than a year before, if that is compared. Those of a heat table are the darker the more they are. The arrow keys walk
/// through them, Enter or a click chooses one.
class ValueTable : public QTableWidget
{
    Q_OBJECT

public:
    /// `sums`: the last row and the last column are sums, which are not coloured.
    explicit ValueTable(const Series &series, bool sums = false, QWidget *parent = nullptr);

    /// Makes the number the current one, without telling so.
    void select(qsizetype line, qsizetype category);
    /// Writes `texts`, by row and column, instead of the numbers; they may have several lines.
    void showTexts(const QList<QStringList> &texts);
    /// Takes the room that there is, and scrolls where it does not do.
    void fillRoom();

signals:
    void placeChanged(qsizetype line, qsizetype category); ///< by the user
    /// A number that has records.
    void chosen(qsizetype line, qsizetype category);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill(const Series &series);
    void heat();
    void fit();
    void choose(int row, int column);

    bool m_isHeat;
    bool m_sums;
};

} // namespace lianxin::ui
