#pragma once

#include "core/evaluation/whynot.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QSpinBox;

namespace lianxin::ui {

/// What a member lacks to a number of points: the shortest ways, below where the points come from. They are looked for
/// when the choice of the member rests, and somebody sees it.
class WayPane : public QWidget
{
    Q_OBJECT

public:
    explicit WayPane(QWidget *parent = nullptr);

    /// About `points` by `book`, of a member who has `office`; `used` as in WayGround. The words are those of
    /// `directory`.
    void showPoints(const MemberPoints &points, const Rulebook &book, const Directory &directory, const UsedParts &used,
                    EntryId office);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void tellSoon();
    void tell();

    MemberPoints m_points;
    Rulebook m_book;
    Directory m_directory;
    UsedParts m_used;
    EntryId m_office;
    QSpinBox *m_target;
    QLabel *m_ways;
    QTimer m_pause;
    bool m_isTold = true;
};

} // namespace lianxin::ui
