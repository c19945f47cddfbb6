#pragma once

#include <QObject>
#include <QPointer>

namespace lianxin::ui {

class HelpDialog;
class MainWindow;

/// The help menu of a window, and F1, which explains the page or dialog in front.
class HelpDesk : public QObject
{
    Q_OBJECT

public:
    /// Belongs to the window.
    explicit HelpDesk(MainWindow &window);

    void show(const QString &topic);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    MainWindow &m_window;
    QPointer<HelpDialog> m_dialog;
};

} // namespace lianxin::ui
