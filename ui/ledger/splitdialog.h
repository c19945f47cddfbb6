#pragma once

#include "core/ledger/joining.h"

#include <QDialog>

class QGridLayout;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace lianxin::ui {

class ComplaintLabel;

/// Asks for the parts in which a suggestion goes on, each with its weight.
class SplitDialog : public QDialog
{
    Q_OBJECT

public:
    explicit SplitDialog(const Suggestion &whole, QDate today, QWidget *parent = nullptr);

    /// Once accepted.
    [[nodiscard]] const Splitting &splitting() const { return m_splitting; }

    void accept() override;

private:
    struct Row {
        QLineEdit *content;
        QSpinBox *weight;
    };

    void addRow();

    Suggestion m_whole;
    QDate m_today;
    QGridLayout *m_grid;
    ComplaintLabel *m_complaint;
    QList<Row> m_rows;
    Splitting m_splitting;
};

} // namespace lianxin::ui
