#pragma once

#include "core/evaluation/factindex.h"
#include "core/nomination/nomination.h"
#include "ui/base/recordref.h"

#include <QScrollArea>

class QVBoxLayout;

namespace lianxin::ui {

/// The needs of an activity, who on the panel covers them, and what the question of the panel leaves out. A need
/// that is clicked narrows the candidates to those who hold its specialty; clicked again, no more.
class CoveragePane : public QScrollArea
{
    Q_OBJECT

public:
    explicit CoveragePane(QWidget *parent = nullptr);

    void showNeeds(const FactIndex &index, ActivityId activity, const Nomination &nomination);
    void showHint(const QString &hint);
    /// The specialty that was clicked; empty = none.
    [[nodiscard]] QString specialty() const { return m_specialty; }

signals:
    void specialtyChosen();
    void openRequested(const lianxin::ui::RecordRef &record);

private:
    void addNeed(QVBoxLayout &layout, const FactIndex &index, const Need &need, const Nomination &nomination);
    void addCoverage(QVBoxLayout &layout, const Directory &directory, const selection::Need &asked,
                     const Nomination &nomination);
    void choose(const QString &specialty);
    [[nodiscard]] int widthOfChips() const;

    QString m_specialty;
    ActivityId m_activity;
};

} // namespace lianxin::ui
