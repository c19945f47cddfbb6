#pragma once

#include "core/statistics/series.h"
#include "ui/base/recordref.h"

#include <QWidget>

namespace lianxin {
class FactIndex;
}

namespace lianxin::ui {

class RecordCard;

/// The list of the records behind a figure, beside it; there while one is chosen.
class RecordsPane : public QWidget
{
    Q_OBJECT

public:
    explicit RecordsPane(QWidget *parent = nullptr);

    /// Lists the records of `point`, which `name` tells, as part of what `whole` counts.
    void showRecords(const FactIndex &index, const SeriesPoint &point, const QString &name, const QString &whole);

signals:
    void openRequested(const lianxin::ui::RecordRef &record);

private:
    RecordCard *m_records;
};

} // namespace lianxin::ui
