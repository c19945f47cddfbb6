#pragma once

#include <QObject>
#include <QPointer>

#include <functional>

class QFrame;

namespace lianxin::ui {

class CoachCard;
class MainWindow;

/// One stop of a walk through the program.
struct TourStep {
    QString page; ///< by the name of its icon
    QString target; ///< the object name of the control that it is about; empty = the whole page
    QString title;
    QString text;
};

/// A walk through the pages: a card beside each control that it tells of, while everything can be used as ever.
class Tour : public QObject
{
    Q_OBJECT

public:
    /// Belongs to the window.
    Tour(MainWindow &window, QList<TourStep> steps);
    ~Tour() override;
    Q_DISABLE_COPY_MOVE(Tour)

    void begin();
    void end();

    /// Whether it was walked, or declined, on this computer.
    [[nodiscard]] static bool isKnown();
    static void setKnown();

signals:
    void ended(); ///< gone through, or given up

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void go(int number);
    void place();
    void placeLater();

    MainWindow &m_window;
    QList<TourStep> m_steps;
    int m_now = 0;
    QPointer<CoachCard> m_card; ///< null = not under way
    QPointer<QFrame> m_mark; ///< around the control
    QPointer<QWidget> m_target;
};

} // namespace lianxin::ui
