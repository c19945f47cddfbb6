#pragma once

#include "core/documents/reportfields.h"

#include <QDialog>

class QGridLayout;
class QLabel;
class QPushButton;

namespace lianxin::ui {

/// Hands a report over to a form elsewhere, field by field through the clipboard, as plain text. Enter copies the field
/// and goes on to the next.
class ReportFieldsDialog : public QDialog
{
    Q_OBJECT

public:
    /// `name`: what the report is called. Fields without a text are left out.
    ReportFieldsDialog(const QString &name, const QList<documents::ReportFieldText> &fields, QWidget *parent = nullptr);

private:
    void addField(QGridLayout *grid, const documents::ReportFieldText &field);
    void copy(qsizetype place, const QString &text);

    QList<QPushButton *> m_buttons;
    QList<QLabel *> m_marks;
};

} // namespace lianxin::ui
