#pragma once

#include "core/ledger/handling.h"

#include <QWidget>

class QLabel;
class QTreeWidget;

namespace lianxin::ui {

/// Whether `step` passes over `suggestion`, which is not in the state for it or whose days speak against it. Empty = it
/// is taken; otherwise why it is not.
[[nodiscard]] QString leftOutBecause(const Suggestion &suggestion, const SuggestionStep &step,
                                     const HandlingTerms &terms);

/// How a step for several suggestions changes each of them, before it is taken: number, state now, state then or why it
/// is left out. Those left out come first.
class StepPreview : public QWidget
{
    Q_OBJECT

public:
    explicit StepPreview(QWidget *parent = nullptr);

    /// `step`: as far as it is typed.
    void preview(const QList<Suggestion> &suggestions, const SuggestionStep &step, const HandlingTerms &terms);

private:
    QLabel *m_sum;
    QTreeWidget *m_rows;
};

} // namespace lianxin::ui
