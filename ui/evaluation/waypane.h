#pragma once

#include "core/evaluation/whynot.h"

#include <QWidget>

class QLabel;
class QSpinBox;

namespace lianxin::ui {

/// What a member lacks to a number of points: the shortest ways, below where the points come from.
class WayPane : public QWidget
{
    Q_OBJECT

public:
    explicit WayPane(QWidget *parent = nullptr);

    /// About `points` by `book`, of a member who has `office`; `used` as in WayGround. The words are those of
    /// `directory`.
    void showPoints(const MemberPoints &points, const Rulebook &book, const Directory &directory,
                    const QSet<QString> &used, EntryId office);

private:
    void tell();

    MemberPoints m_points;
    Rulebook m_book;
    Directory m_directory;
    QSet<QString> m_used;
    EntryId m_office;
    QSpinBox *m_target;
    QLabel *m_ways;
};

} // namespace lianxin::ui
