#pragma once

#include "ui/base/activitypart.h"

#include <QTimer>

class QComboBox;
class QLabel;
class QPlainTextEdit;

namespace lianxin::ui {

/// What was seen at each project, and the minutes of the meeting: written here, and put together from the programme and
/// from what was captured. What is typed is stored after a short rest and when the field is left.
class MinutesPane : public ActivityPart
{
    Q_OBJECT

public:
    explicit MinutesPane(Workbook &workbook, QWidget *parent = nullptr);
    ~MinutesPane() override;
    Q_DISABLE_COPY_MOVE(MinutesPane)

    bool reveal(const RecordRef &record) override;

protected:
    void showFacts() override;
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildSeen();
    QWidget *buildMinutes();
    QPlainTextEdit *buildEditor(const char *name, const QString &title);
    void showProjects();
    void showNote();
    void assemble();
    void store();
    bool storeNote(); ///< whether nothing is left to store
    void storeMinutes();
    [[nodiscard]] ProjectId chosen() const; ///< not stored = none

    QTimer m_resting; ///< before the editors, which start it
    QComboBox *m_projects;
    QPlainTextEdit *m_note;
    QPlainTextEdit *m_minutes;
    ActivityId m_written; ///< the activity whose minutes stand there
    ProjectId m_noted; ///< the project whose note stands there
};

} // namespace lianxin::ui
