#pragma once

#include "core/dossier/coursefacts.h"
#include "ui/base/activitypart.h"

class QPushButton;

namespace lianxin::ui {

class RecordCard;
class RecordTable;
class StageStrip;

/// How far an activity is, what its next step lacks, and what is to be done on which day.
class CoursePane : public ActivityPart
{
    Q_OBJECT

public:
    /// `today` is the day of steps, and the one on which tasks are late; `courses` are asked at each showing.
    CoursePane(Workbook &workbook, std::function<QDate()> today, std::function<const Courses &()> courses,
               QWidget *parent = nullptr);

    [[nodiscard]] std::optional<int> count() const override;
    bool reveal(const RecordRef &record) override;

    /// Asks for the next step.
    void takeStep();

protected:
    void showFacts() override;

private:
    using Model = EntityTableModel<ActivityTask>;

    void buildLayout();
    void connectTasks();
    [[nodiscard]] QList<Model::Column> columns();
    [[nodiscard]] Model::Column offsetColumn();
    [[nodiscard]] Model::Column dueColumn();
    [[nodiscard]] QDate dueOn(const ActivityTask &task) const;
    [[nodiscard]] Tone toneOf(const ActivityTask &task) const;
    void showCourse();
    void addUsual();
    [[nodiscard]] Result<void> take(const CourseMove &move);

    std::function<QDate()> m_today;
    std::function<const Courses &()> m_courses;
    CourseFacts m_course; ///< of the activity shown
    WorkCalendar m_calendar;
    StageStrip *m_strip;
    RecordCard *m_card;
    QPushButton *m_step;
    QPushButton *m_usual;
    RecordTable *m_table;
    Model *m_model;
};

} // namespace lianxin::ui
