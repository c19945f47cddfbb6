#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace lianxin::ui {

struct TourStep;

/// A card that tells of one control, beside which it stands: it covers others, but hinders nobody.
class CoachCard : public QFrame
{
    Q_OBJECT

public:
    explicit CoachCard(QWidget *parent);

    /// Shows `step`, the `number`th of `all`, from 0 on.
    void showStep(const TourStep &step, int number, int all);
    /// Stands beside `target`, both in the places of the parent, and wholly within `room`; where there is no room
    /// beside it, it covers as little of it as it can.
    void standBeside(const QRect &target, const QRect &room);

signals:
    void backWanted();
    void nextWanted();
    void endWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QSize fitting(const QRect &room) const;

    QLabel *m_title;
    QLabel *m_text;
    QLabel *m_count;
    QPushButton *m_back;
    QPushButton *m_next;
};

} // namespace lianxin::ui
