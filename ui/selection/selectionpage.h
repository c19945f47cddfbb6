#pragma once

#include "core/nomination/nomination.h"
#include "ui/base/factspage.h"
#include "ui/selection/candidates.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace lianxin::ui {

class RecordCard;
class RecordTable;

/// Whom to invite and why: the needs of an activity, the candidates, and the panel that serves best.
///
/// On the candidates: + pins one to the panel, − keeps one off, each again takes it back. What is set by hand stays
/// with the activity as long as the page lives, also when the panel is chosen anew.
class SelectionPage : public FactsPage
{
    Q_OBJECT

public:
    [[nodiscard]] static PageFace face();

    explicit SelectionPage(Workbook &workbook, QWidget *parent = nullptr);

    /// The activity whose panel is shown; not stored = none.
    [[nodiscard]] ActivityId activity() const;
    /// Shows the panel of `activity`. False: there is no such activity.
    bool choose(ActivityId activity);
    /// What was set by hand for the activity shown.
    [[nodiscard]] PanelChoices choices() const { return m_choices.value(activity().value); }

protected:
    void showFacts() override;

private:
    using Model = EntityTableModel<CandidateRow>;

    void buildTools(QWidget *bar);
    void buildLayout();
    void addKey(const QString &name, const QString &text, const QList<QKeySequence> &keys, bool pin);
    void fillChooser();
    void solve();
    void showNomination(const QStringList &before);
    void showProblem(const Error &error);
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
    QHash<qint64, PanelChoices> m_choices; ///< by activity
    std::optional<Nomination> m_nomination; ///< none when there could be none
    ActivityId m_solved; ///< the activity of the nomination
};

} // namespace lianxin::ui
