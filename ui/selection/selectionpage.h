#pragma once

#include "core/nomination/nomination.h"
#include "ui/base/factspage.h"
#include "ui/selection/candidates.h"

#include <QFutureWatcher>

class QComboBox;
class QLabel;
class QPushButton;

namespace lianxin::ui {

class RecordCard;
class RecordTable;

/// Whom to invite and why: the needs of an activity, the candidates, and the panel that serves best.
///
/// On the candidates: + pins one to the panel, − keeps one off, each again takes it back. What is set by hand is kept
/// with the activity. The panel is chosen in the background: a change of the records begins anew.
class SelectionPage : public FactsPage
{
    Q_OBJECT

public:
    [[nodiscard]] static PageFace face();

    explicit SelectionPage(Workbook &workbook, QWidget *parent = nullptr);
    ~SelectionPage() override;
    Q_DISABLE_COPY_MOVE(SelectionPage)

    /// The activity whose panel is shown; not stored = none.
    [[nodiscard]] ActivityId activity() const;
    /// Shows the panel of `activity`. False: there is no such activity.
    bool choose(ActivityId activity);
    /// What was set by hand for the activity shown.
    [[nodiscard]] PanelChoices choices() const { return choicesOf(index().find(activity())); }
    /// Whether a panel is being chosen now.
    [[nodiscard]] bool isSolving() const { return m_isSolving; }

protected:
    void showFacts() override;

private:
    using Model = EntityTableModel<CandidateRow>;

    void buildTools(QWidget *bar);
    void buildLayout();
    void addKey(const QString &name, const QString &text, const QList<QKeySequence> &keys, bool pin);
    void fillChooser();
    void solve();
    void takeAnswer();
    void showNomination();
    void showProblem(const Error &error);
    [[nodiscard]] QString whyNotInvite(const Activity &visit) const;
    void mark(bool pin);
    void invite();

    QComboBox *m_chooser;
    QLabel *m_state;
    QPushButton *m_solve;
    QPushButton *m_invite;
    RecordCard *m_needs;
    RecordTable *m_table;
    Model *m_model;
    RecordCard *m_panel;
    QFutureWatcher<Result<Nomination>> m_work;
    bool m_isSolving = false;
    std::optional<Nomination> m_nomination; ///< none while one is looked for, or when there could be none
    ActivityId m_solved; ///< the activity of the nomination
    QStringList m_before; ///< ids of the panel that was shown last for that activity
    qint64 m_marked = 0; ///< the member whose row may have moved
};

} // namespace lianxin::ui
