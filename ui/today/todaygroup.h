#pragma once

#include "core/statistics/today.h"
#include "ui/base/recordref.h"

#include <QFrame>

class QPushButton;

namespace lianxin::ui {

/// The things to do of one kind, below their heading; each leads to its record.
class TodayGroup : public QFrame
{
    Q_OBJECT

public:
    /// `items` are of one kind, at least one. `isEvening`: a ledger of today should be finished by now.
    explicit TodayGroup(const QList<TodayItem> &items, bool isEvening = false, QWidget *parent = nullptr);

signals:
    void openRequested(const lianxin::ui::RecordRef &record);
    /// What is usually done about `item` is done.
    void doneRequested(const lianxin::TodayItem &item);

private:
    [[nodiscard]] QPushButton *verbFor(const TodayItem &item);
    [[nodiscard]] static QString wordFor(const TodayItem &item);
    [[nodiscard]] QString daysOf(const TodayItem &item) const;
    [[nodiscard]] bool isBad(const TodayItem &item) const;

    bool m_isEvening;
};

} // namespace lianxin::ui
