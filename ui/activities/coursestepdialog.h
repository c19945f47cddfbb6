#pragma once

#include "core/activities/course.h"
#include "ui/base/recordref.h"

#include <QDialog>

#include <functional>

class QLabel;
class QVBoxLayout;

namespace lianxin::ui {

class FormField;

/// Asks for the next step of an activity. What is missing stands beside the field, and leads to where it is mended;
/// what was typed stays. Who has a reason may take the step all the same.
class CourseStepDialog : public QDialog
{
    Q_OBJECT

public:
    /// Stores the step. Errors: what the dialog is to tell.
    using Take = std::function<Result<void>(const CourseMove &move)>;

    /// `name` is what the activity is called.
    CourseStepDialog(const QString &name, CourseFacts facts, QDate today, Take take, QWidget *parent = nullptr);

    /// Begins with this step, if it is possible.
    void choose(ActivityEvent event);

    /// Proposes `day` as the new one of what is postponed.
    void proposeDay(QDate day);

    void accept() override;

signals:
    /// Somebody wants to mend what is missing; the dialog has closed.
    void openRequested(const lianxin::ui::RecordRef &record);

private:
    [[nodiscard]] FormField *makeField(const QString &key, int kind, const QStringList &choices = {});
    void buildFields();
    void buildLayout();
    [[nodiscard]] std::optional<ActivityEvent> chosenEvent() const;
    void followEvent();
    void showMissing();
    [[nodiscard]] CourseMove typedMove() const;
    [[nodiscard]] bool knowsDays();
    [[nodiscard]] bool complain(const QList<CourseFault> &faults);
    [[nodiscard]] FormField *fieldOf(CourseField field) const;

    CourseFacts m_facts;
    QDate m_today;
    QList<ActivityEvent> m_events;
    Take m_take;
    FormField *m_event = nullptr;
    FormField *m_day = nullptr;
    FormField *m_newDay = nullptr;
    FormField *m_newText = nullptr;
    FormField *m_content = nullptr;
    FormField *m_forced = nullptr;
    QVBoxLayout *m_missing; ///< a line for each thing that is missing
    QLabel *m_complaint;
};

} // namespace lianxin::ui
