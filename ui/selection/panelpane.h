#pragma once

#include "core/evaluation/factindex.h"
#include "core/nomination/handmade.h"
#include "ui/base/recordref.h"

#include <QScrollArea>
#include <QSet>

class QVBoxLayout;

namespace lianxin::ui {

/// What there is to be said of a panel.
struct ShownPanel {
    Nomination nomination; ///< the one that was chosen
    std::optional<HandMadePanel> byHand; ///< shown in its place
    QStringList before; ///< ids of the panel chosen before; empty = there was none
    bool canCompare = false; ///< there is another panel to put beside it
};

/// The panel: who sits on which seat and why, with the reserves of each seat; what a panel made by hand breaks and
/// costs; or, without a panel, what stands in the way, and what would help, one button each.
class PanelPane : public QScrollArea
{
    Q_OBJECT

public:
    explicit PanelPane(QWidget *parent = nullptr);

    void showPanel(const FactIndex &index, const ShownPanel &panel);
    void showHint(const QString &hint);

signals:
    void pinRequested(qint64 member);
    void barRequested(qint64 member);
    void relaxationChosen(int number); ///< in Diagnosis::relaxations
    void officeRulesRequested(); ///< what is milder for this choice alone is given up
    void chosenPanelRequested(); ///< the panel made by hand is given up
    void comparisonRequested(); ///< another panel is to be seen beside this one
    void openRequested(const lianxin::ui::RecordRef &record);

private:
    void addByHand(QVBoxLayout &layout, const HandMadePanel &made) const;
    void addMilder(QVBoxLayout &layout, const QStringList &milder) const;
    void addComparison(QVBoxLayout &layout) const;
    void addSeats(QVBoxLayout &layout, const FactIndex &index, const Nomination &nomination, selection::Seat seat);
    void addSeat(QVBoxLayout &layout, const FactIndex &index, const Nomination &nomination,
                 const selection::PanelMember &member);
    void addReserves(QVBoxLayout &layout, const Nomination &nomination, const QString &member);
    void addHelp(QVBoxLayout &layout, const Nomination &nomination);
    void addRelaxation(QVBoxLayout &layout, const Nomination &nomination, int number);
    QWidget *nameLine(const FactIndex &index, const selection::PanelMember &member);

    QSet<QString> m_unfolded; ///< members whose reserves are shown
    QString m_title;
};

} // namespace lianxin::ui
