#pragma once

#include "core/nomination/capability.h"
#include "core/nomination/whynotsitting.h"
#include "ui/selection/candidates.h"

#include <QFutureWatcher>
#include <QScrollArea>

class QVBoxLayout;

namespace lianxin::ui {

/// One candidate: how they stand towards the panel that was chosen, why they do not sit, and how their capability came
/// to be. Why not is looked for on demand, in the background, and kept until another panel is chosen.
class CandidatePane : public QScrollArea
{
    Q_OBJECT

public:
    explicit CandidatePane(QWidget *parent = nullptr);
    ~CandidatePane() override;
    Q_DISABLE_COPY_MOVE(CandidatePane)

    /// The panel that was chosen; what was told about another is forgotten.
    void setNomination(std::optional<Nomination> nomination);
    /// Shows a candidate of that panel.
    void showCandidate(const CandidateRow &row, const Capability &capability);
    void showHint(const QString &hint);

    /// Looks for why the candidate shown does not sit.
    void ask();
    /// Whether that is being looked for now.
    [[nodiscard]] bool isAsking() const { return m_asked != 0; }

signals:
    /// The best panel with the candidate is to be seen beside the one chosen.
    void comparisonRequested(const QString &name, const QStringList &panel);
    void openRequested(const lianxin::ui::RecordRef &record);

private:
    void showAll();
    void takeAnswer();
    void addStanding(QVBoxLayout &layout) const;
    void addWhyNot(QVBoxLayout &layout);
    void addCapability(QVBoxLayout &layout) const;
    void addInvitations(QVBoxLayout &layout) const;

    std::optional<Nomination> m_nomination;
    CandidateRow m_row; ///< not stored = none is shown
    Capability m_capability;
    QHash<qint64, WhyNotSitting> m_answers; ///< by member
    QFutureWatcher<Result<WhyNotSitting>> m_work;
    qint64 m_asked = 0; ///< the member about whom is asked now; 0 = nobody
};

} // namespace lianxin::ui
