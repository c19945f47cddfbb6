#pragma once

#include "core/ledger/joining.h"

#include <QDialog>

class QButtonGroup;

namespace lianxin::ui {

/// Asks within which of several suggestions the others go on.
class JoinDialog : public QDialog
{
    Q_OBJECT

public:
    /// `suggestions`: two at least.
    explicit JoinDialog(const QList<Suggestion> &suggestions, QWidget *parent = nullptr);

    [[nodiscard]] Suggestion within() const;
    [[nodiscard]] QList<Suggestion> others() const;

private:
    QList<Suggestion> m_suggestions;
    QButtonGroup *m_choice;
};

} // namespace lianxin::ui
