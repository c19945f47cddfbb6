#pragma once

#include "core/documents/addresslabels.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QSpinBox;

namespace lianxin::ui {

/// Asks for whom labels or envelopes are printed, on which form, and at which label of a sheet that was used before
/// they begin.
class LabelsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit LabelsDialog(QList<documents::LabelForm> forms, QWidget *parent = nullptr);

    void choose(documents::LetterKind kind);
    /// Tells why there are none.
    void tell(const QString &sentence);

signals:
    /// `skipped` labels are free already.
    void wanted(lianxin::documents::LetterKind kind, const lianxin::documents::LabelForm &form, int skipped);

private:
    void buildLayout();
    void fitToForm();
    void ask();

    QList<documents::LabelForm> m_forms;
    QComboBox *m_kind;
    QComboBox *m_form;
    QSpinBox *m_first;
    QLabel *m_told;
};

} // namespace lianxin::ui
