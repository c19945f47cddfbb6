#pragma once

#include <QDialog>

namespace lianxin::ui {

/// The help that comes with the program, in the language that it speaks.
class HelpDialog : public QDialog
{
    Q_OBJECT

public:
    explicit HelpDialog(QWidget *parent = nullptr);
};

} // namespace lianxin::ui
