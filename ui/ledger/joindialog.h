#pragma once

#include "core/ledger/joining.h"

#include <QDialog>

class QButtonGroup;

namespace lianxin::ui {

class ComplaintLabel;

/// Asks within which of several suggestions the others go on.
class JoinDialog : public QDialog
{
    Q_OBJECT

public:
    /// `suggestions`: two at least.
    JoinDialog(const QList<Suggestion> &suggestions, QDate today, QWidget *parent = nullptr);

    /// Once accepted.
    [[nodiscard]] const Joining &joining() const { return m_joining; }

    /// Tells why they cannot go on as one.
    void accept() override;

private:
    QList<Suggestion> m_suggestions;
    QDate m_today;
    QButtonGroup *m_choice;
    ComplaintLabel *m_complaint;
    Joining m_joining;
};

} // namespace lianxin::ui
