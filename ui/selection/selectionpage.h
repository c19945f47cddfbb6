#pragma once

#include "core/nomination/handmade.h"
#include "ui/base/factspage.h"
#include "ui/selection/candidatepane.h"
#include "ui/selection/candidates.h"
#include "ui/selection/milderrules.h"
#include "ui/selection/panelanswers.h"

#include <QFutureWatcher>

#include <atomic>

class QComboBox;
class QLabel;
class QPushButton;
class QTabWidget;

namespace lianxin::ui {

class CoveragePane;
class GroupChooser;
class PanelPane;
class RecordTable;
class SubstituteBar;

/// Whom to invite and why: the needs of an activity, the candidates, and the panel that serves best.
///
/// It shows the next activity ahead, else the one held last, until one is chosen, come to or worked on; that stays as
/// long as it is there.
///
/// On the candidates: + pins one to the panel, − keeps one off, each again takes it back; ? asks why one does not sit.
/// What is set by hand is kept with the activity. Who is ticked or unticked makes a panel by hand out of the one that
/// is shown; it is checked at once, and is not kept. The panel is chosen in the background: a change of the records
/// begins anew. Any two of the panels chosen so far, the one made by hand and the one invited are shown side by side.
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

    /// The panel that is shown, as it would be invited; none while one is looked for.
    [[nodiscard]] std::optional<Nomination> shownNomination() const;

signals:
    /// The sheet by which `panel` is approved is wanted.
    void approvalRequested(lianxin::ActivityId activity, const lianxin::Nomination &panel);

protected:
    void showFacts() override;

private:
    void buildTools(QWidget *bar);
    void buildLayout();
    void connectParts();
    void addKeys();
    void addKey(const QString &name, const QString &text, const QList<QKeySequence> &keys,
                const std::function<void(MemberId)> &verb);
    void fillChooser();
    [[nodiscard]] QList<Activity> activitiesToChoose() const;
    void offerSubstitute();
    void solve();
    void solveOrStop();
    void forgetPanel();
    void takeAnswer();
    void showNomination();
    void showCandidate();
    void showState();
    void showInvited();
    void showInvite(const QString &hindrance, const QStringList &departures);
    void showProblem(const Error &error);
    void narrow();
    [[nodiscard]] QString whyNotInvite(const Activity &visit) const;
    [[nodiscard]] QList<PanelSide> sides() const;
    void compare(const QList<PanelSide> &sides);
    void askWhyNot(MemberId member);
    void mark(MemberId member, bool pin);
    void checkByHand(QStringList members);
    void relax(int number);
    void invite();

    QComboBox *m_chooser;
    GroupChooser *m_group;
    QLabel *m_state;
    QPushButton *m_solve;
    QPushButton *m_approve;
    QPushButton *m_invite;
    QPushButton *m_people; ///< who is invited
    CoveragePane *m_needs;
    RecordTable *m_table;
    CandidateModel *m_model;
    QTabWidget *m_side;
    PanelPane *m_panel;
    CandidatePane *m_candidate;
    SubstituteBar *m_substitute;
    QFutureWatcher<Result<Nomination>> m_work;
    std::shared_ptr<std::atomic_bool> m_stop; ///< set = the work ends with what it has found
    bool m_isSolving = false;
    bool m_isChosen = false; ///< the activity shown stays
    std::optional<Nomination> m_nomination; ///< none while one is looked for, or when there could be none
    QHash<qint64, TrackRecord> m_tracks; ///< by member, for the candidates
    std::optional<HandMadePanel> m_byHand; ///< shown in its place
    MilderRules m_milder;
    ActivityId m_solved; ///< the activity of the nomination
    QHash<qint64, PanelAnswers> m_answers; ///< the panels chosen so far, by activity
    qint64 m_marked = 0; ///< the member whose row may have moved
    InvitationId m_invited; ///< the first of those invited
    InvitationId m_refused; ///< for whom a substitute was looked for last
};

} // namespace lianxin::ui
