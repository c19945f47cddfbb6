#pragma once

#include "ui/base/preferences.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;

namespace lianxin::ui {

/// What a user may choose for himself. Each choice holds at once; there is nothing to confirm.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit SettingsDialog(const Preferences &chosen, QWidget *parent = nullptr);

    void show(const Preferences &chosen); ///< chosen elsewhere
    using QDialog::show;

signals:
    void chosen(const lianxin::ui::Preferences &preferences);

private:
    void buildLayout();
    void fillChoices();
    void tell();

    QComboBox *m_theme;
    QDoubleSpinBox *m_fontSize;
    QComboBox *m_language;
    QCheckBox *m_reopen;
    QCheckBox *m_hide;
    bool m_isShowing = false; ///< what is set now is not the user's doing
};

} // namespace lianxin::ui
