#pragma once

#include "core/documents/activitypapers.h"

#include <QPushButton>

namespace lianxin::ui {

/// What else is made of an activity, or comes back for it.
enum class ActivityErrand {
    Dossier, ///< all its papers in one
    Labels, ///< labels and envelopes for its letters
    SaveCountySheet, ///< the sheet on which the county tells its projects and needs
    ReadCountySheet, ///< the same when it comes back
    Calendar, ///< a file for calendars
};

/// Offers the papers about an activity that are no letters, and the errands beside them.
class PapersButton : public QPushButton
{
    Q_OBJECT

public:
    explicit PapersButton(QWidget *parent = nullptr);

signals:
    void requested(lianxin::documents::ActivityPaper paper);
    void errandRequested(lianxin::ui::ActivityErrand errand);

private:
    void offer(ActivityErrand errand, const QString &name, const QString &title);
};

} // namespace lianxin::ui
