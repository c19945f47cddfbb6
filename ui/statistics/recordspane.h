#pragma once

#include "core/evaluation/knownfacts.h"
#include "core/statistics/series.h"
#include "ui/base/recordref.h"

#include <QWidget>

#include <memory>

class QPushButton;

namespace lianxin::ui {

class RecordCard;

/// The list of the records behind a figure, beside it; there while one is chosen. Of many the first are listed, and
/// the next when they are asked for.
class RecordsPane : public QWidget
{
    Q_OBJECT

public:
    explicit RecordsPane(QWidget *parent = nullptr);

    /// Lists the records of `point`, which `name` tells, as part of what `whole` counts.
    void showRecords(std::shared_ptr<const KnownFacts> known, const SeriesPoint &point, const QString &name,
                     const QString &whole);

signals:
    void openRequested(const lianxin::ui::RecordRef &record);

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void listNext();

    RecordCard *m_records;
    QPushButton *m_next;
    std::shared_ptr<const KnownFacts> m_known; ///< that hold the records; null = nothing is listed
    SeriesPoint m_point;
    qsizetype m_listed = 0; ///< so many of them
};

} // namespace lianxin::ui
