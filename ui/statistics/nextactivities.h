#pragma once

#include "core/statistics/coverage.h"
#include "core/statistics/series.h"

#include <QWidget>

class QHBoxLayout;

namespace lianxin::ui {

/// The activities that should come next, each on a card with its reasons.
class NextActivities : public QWidget
{
    Q_OBJECT

public:
    explicit NextActivities(QWidget *parent = nullptr);

    void showProposals(const QList<ActivityProposal> &proposals, const Directory &directory);

signals:
    void chosen(const lianxin::SeriesPoint &point, const QString &name, const QString &whole);

private:
    [[nodiscard]] QWidget *cardOf(const ActivityProposal &proposal, int number, const Directory &directory);
    [[nodiscard]] QWidget *buttonFor(const QString &text, const QString &title, const SeriesPoint &point);

    QHBoxLayout *m_row;
};

} // namespace lianxin::ui
