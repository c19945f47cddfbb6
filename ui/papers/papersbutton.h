#pragma once

#include "core/documents/activitypapers.h"

#include <QPushButton>

namespace lianxin::ui {

/// Offers the papers about an activity that are no letters, and its place in a calendar.
class PapersButton : public QPushButton
{
    Q_OBJECT

public:
    explicit PapersButton(QWidget *parent = nullptr);

signals:
    void requested(lianxin::documents::ActivityPaper paper);
    void calendarRequested();
};

} // namespace lianxin::ui
