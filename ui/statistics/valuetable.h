#pragma once

#include "core/statistics/series.h"

#include <QTableWidget>

namespace lianxin::ui {

/// The numbers of a chart: a row for each of its lines, a column for each category. The arrow keys walk through them,
/// Enter chooses one.
class ValueTable : public QTableWidget
{
    Q_OBJECT

public:
    explicit ValueTable(const Series &series, QWidget *parent = nullptr);

signals:
    /// A number other than 0.
    void chosen(qsizetype line, qsizetype category);

private:
    void fill(const Series &series);
    void fit();
};

} // namespace lianxin::ui
