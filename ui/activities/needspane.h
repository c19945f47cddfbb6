#pragma once

#include "core/nomination/specialtywords.h"
#include "ui/activities/hostedprojects.h"
#include "ui/base/activitypart.h"

class QLabel;
class QPushButton;

namespace lianxin::ui {

class NeedContext;
class NeedPairing;
class RecordTable;

/// The projects that the county proposes, beside them what each asks for, and below what the office knows of both.
class NeedsPane : public ActivityPart
{
    Q_OBJECT

public:
    /// `today`: on which day a pairing begins out of a need.
    NeedsPane(Workbook &workbook, std::function<QDate()> today, QWidget *parent = nullptr);

    [[nodiscard]] std::optional<int> count() const override; ///< needs
    bool reveal(const RecordRef &record) override;

protected:
    void showFacts() override;
    void showEvent(QShowEvent *event) override;

private:
    using Projects = EntityTableModel<ProjectRow>;
    using Needs = EntityTableModel<Need>;

    [[nodiscard]] QList<Projects::Column> projectColumns();
    [[nodiscard]] QList<Needs::Column> needColumns();
    [[nodiscard]] Needs::Column depthColumn();
    void connectTables();
    [[nodiscard]] Result<void> complete(ProjectRow &draft, const QList<ProjectRow> &earlier) const;
    [[nodiscard]] Result<void> complete(Need &draft, const QList<Need> &earlier) const;
    void removeProjects(const QList<qint64> &ids);
    [[nodiscard]] QWidget *needsSide();
    [[nodiscard]] QWidget *projectsSide();
    void connectContext();
    void offerConfirming();
    void confirm(const QList<qint64> &ids);
    [[nodiscard]] const SpecialtyWords &words() const;
    [[nodiscard]] QString proposalFor(const Need &need) const;
    [[nodiscard]] QList<qint64> unconfirmed() const;
    void showUnconfirmed();

    RecordTable *m_projectTable;
    Projects *m_projects;
    RecordTable *m_needTable;
    Needs *m_needs;
    mutable std::optional<SpecialtyWords> m_words; ///< learnt when first asked for; see words()
    NeedContext *m_context;
    NeedPairing *m_pairing;
    QWidget *m_confirming; ///< the line with what can be confirmed
    QLabel *m_unconfirmed;
    QPushButton *m_confirm;
    QPushButton *m_confirmAll;
};

} // namespace lianxin::ui
