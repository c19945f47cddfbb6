#pragma once

#include "core/documents/periodpaper.h"

#include <QPushButton>

namespace lianxin::ui {

/// Offers papers about a stretch of time.
class PeriodPapersButton : public QPushButton
{
    Q_OBJECT

public:
    explicit PeriodPapersButton(const QList<documents::PeriodPaper> &papers, QWidget *parent = nullptr);

signals:
    void requested(lianxin::documents::PeriodPaper paper);
};

} // namespace lianxin::ui
