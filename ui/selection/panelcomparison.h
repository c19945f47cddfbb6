#pragma once

#include "core/selection/problem.h"
#include "ui/selection/panelanswers.h"

#include <QDialog>

class QComboBox;
class QLabel;

namespace lianxin::ui {

template <typename Entity>
class EntityTableModel;
class RecordTable;

/// What two panels have at one place of the comparison.
struct MemberPair {
    qint64 id = 0; ///< its place, from 1 on
    QString left; ///< empty = nobody
    QString right; ///< empty = nobody
    bool isShared = false; ///< the same member sits on both

    friend bool operator==(const MemberPair &, const MemberPair &) = default;
};

/// One of the levels that decide, in words.
struct LevelLine {
    qint64 id = 0; ///< its place, from 1 on
    QString level;
    qint64 left = 0;
    qint64 right = 0;
    QString verdict; ///< which is better; empty unless this level decides

    friend bool operator==(const LevelLine &, const LevelLine &) = default;
};

/// Two panels side by side, chosen among several: who sits on which, and level by level what decides between them.
class PanelComparison : public QDialog
{
    Q_OBJECT

public:
    /// All of `sides`, two at least, are weighed by `problem`, whose candidates they are. The first stands to the
    /// right at first, the second to the left.
    PanelComparison(selection::SelectionProblem problem, const QList<PanelSide> &sides, QWidget *parent = nullptr);

private:
    void buildLayout();
    void compare(const PanelSide &left, const PanelSide &right);
    [[nodiscard]] PanelSide sideOf(const QComboBox &chooser) const;

    selection::SelectionProblem m_problem;
    QList<PanelSide> m_sides;
    QComboBox *m_left;
    QComboBox *m_right;
    QLabel *m_verdict;
    QLabel *m_faults;
    EntityTableModel<MemberPair> *m_pairs;
    EntityTableModel<LevelLine> *m_levels;
    RecordTable *m_members;
    RecordTable *m_figures;
};

} // namespace lianxin::ui
