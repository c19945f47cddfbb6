#pragma once

#include "core/documents/periodpaper.h"

#include <QPushButton>

#include <functional>

namespace lianxin::ui {

/// Offers papers about a stretch of time.
class PeriodPapersButton : public QPushButton
{
    Q_OBJECT

public:
    explicit PeriodPapersButton(const QList<documents::PeriodPaper> &papers, QWidget *parent = nullptr);

    /// Offers another paper, the one whose wording is called `name`, below the others.
    void offerAlso(const QString &name, const std::function<void()> &make);

signals:
    void requested(lianxin::documents::PeriodPaper paper);
};

} // namespace lianxin::ui
