#pragma once

#include <QWidget>

class QListWidget;
class QPushButton;

namespace lianxin::ui {

/// The files opened last, to be opened again, pinned, and taken off; hidden while there are none.
class RecentList : public QWidget
{
    Q_OBJECT

public:
    explicit RecentList(QWidget *parent = nullptr);

    void refresh(); ///< reads them anew

signals:
    void fileRequested(const QString &path);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QPushButton *addButton(const QString &name, const QString &text, void (RecentList::*act)());
    void add(const QString &path);
    [[nodiscard]] QString current() const; ///< empty = none
    void offerWhatFits();
    void togglePin();
    void takeOff();
    void clearList();

    QListWidget *m_files;
    QWidget *m_buttons;
    QPushButton *m_pin;
    QPushButton *m_takeOff;
};

} // namespace lianxin::ui
