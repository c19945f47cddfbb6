#pragma once

#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;

namespace lianxin::ui {

/// The line above the page: the way back and forward, the page's title, messages, and what can be done everywhere.
class TopLine : public QWidget
{
    Q_OBJECT

public:
    explicit TopLine(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setMessages(QWidget *messages); ///< takes it over; it has what the others leave
    void addLeft(QAction *action); ///< before the title
    void addRight(QAction *action);

private:
    QHBoxLayout *m_layout;
    QLabel *m_title;
};

} // namespace lianxin::ui
