#pragma once

#include "ui/activities/activitycolumns.h"
#include "ui/base/customcolumns.h"
#include "ui/base/factspage.h"

class QTabWidget;

namespace lianxin::documents {
enum class ActivityPaper;
}

namespace lianxin::ui {

class ActivityPart;
enum class ActivityErrand;
class InvitationTable;
class MadeSuggestions;
class RecordTable;

/// The plan and what became of it: all activities, and below them the one chosen with its needs, programme, people,
/// suggestions and photos.
class ActivitiesPage : public FactsPage
{
    Q_OBJECT

public:
    [[nodiscard]] static PageFace face();

    /// `today` is the day on which replies are recorded and things are late.
    ActivitiesPage(Workbook &workbook, std::function<QDate()> today, QWidget *parent = nullptr);

    bool reveal(const RecordRef &record) override;
    [[nodiscard]] RecordRef current() const override;

signals:
    /// The letters of the activity are wanted.
    void lettersRequested(lianxin::ActivityId activity);
    /// The text for the chat group is wanted.
    void groupTextRequested(lianxin::ActivityId activity);
    /// A paper about the activity is wanted.
    void paperRequested(lianxin::ActivityId activity, lianxin::documents::ActivityPaper paper);
    /// Something else is to be made of the activity.
    void errandRequested(lianxin::ActivityId activity, lianxin::ui::ActivityErrand errand);
    /// What is said at the activity is to be written down now.
    void captureRequested(lianxin::ActivityId activity);
    /// The tracking cards of these suggestions are wanted on paper.
    void cardsRequested(const QList<qint64> &suggestions);

protected:
    void showFacts() override;

private:
    using Model = EntityTableModel<ActivityRow>;

    void offerPapers();
    void buildParts(const std::function<QDate()> &today);
    void addPart(ActivityPart *part, const QString &name, const QString &title);
    void connectTable();
    void buildLayout();
    [[nodiscard]] Result<void> complete(ActivityRow &draft, const QList<ActivityRow> &earlier) const;
    void remove(const QList<qint64> &ids);
    void showParts(qint64 activity);
    /// The one to begin with: the last that was held.
    [[nodiscard]] ActivityId newest() const;

    std::function<QDate()> m_today;
    RecordTable *m_table;
    Model *m_model;
    CustomColumns<ActivityRow> m_custom;
    QTabWidget *m_tabs;
    QList<ActivityPart *> m_parts; ///< as the tabs
    QStringList m_titles;
    Courses m_courses;
    bool m_isFilling = false; ///< the current row changes by itself
};

} // namespace lianxin::ui
