#pragma once

#include <QDialog>

namespace lianxin::ui {

/// The program's name, version and licence, and what to send along with a question: nothing of anybody's data.
class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(QWidget *parent = nullptr);

    /// Versions and system, one a line.
    [[nodiscard]] static QString diagnosis();
};

} // namespace lianxin::ui
