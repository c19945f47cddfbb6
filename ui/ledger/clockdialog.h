#pragma once

#include "core/evaluation/facts.h"

#include <QDialog>

namespace lianxin::ui {

/// How the last day of a suggestion comes about: every day of its clock, and why one does not count.
class ClockDialog : public QDialog
{
    Q_OBJECT

public:
    ClockDialog(const Facts &facts, const Suggestion &suggestion, QDate today, QWidget *parent = nullptr);
};

} // namespace lianxin::ui
