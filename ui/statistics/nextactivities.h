#pragma once

#include "core/statistics/coverage.h"
#include "core/statistics/series.h"

#include <QScrollArea>

class QHBoxLayout;

namespace lianxin::ui {

/// The activities that should come next, each on a card with its reasons. As high as they are where there is room, and
/// to be scrolled where there is not.
class NextActivities : public QScrollArea
{
    Q_OBJECT

public:
    explicit NextActivities(QWidget *parent = nullptr);

    void showProposals(const QList<ActivityProposal> &proposals, const Directory &directory);
    [[nodiscard]] QSize sizeHint() const override;

signals:
    void chosen(const lianxin::SeriesPoint &point, const QString &name, const QString &whole);
    void taken(const lianxin::ActivityProposal &proposal); ///< it is to stand in the plan

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *cardOf(const ActivityProposal &proposal, int number, const Directory &directory);
    [[nodiscard]] QLayout *buttonsOf(const ActivityProposal &proposal, const QString &title);
    [[nodiscard]] QWidget *buttonFor(const QString &text, const QString &title, const SeriesPoint &point);

    QHBoxLayout *m_row;
};

} // namespace lianxin::ui
