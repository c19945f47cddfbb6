#pragma once

#include <QPushButton>

namespace lianxin::ui {

/// A button of a pane that gets by with little room: what does not fit of its text is left out before its ending, and
/// told before its tool tip, which is escaped as that of any widget.
class ElidingButton : public QPushButton
{
    Q_OBJECT

public:
    /// `ending`: what `text` ends with and is never left out.
    explicit ElidingButton(const QString &text, QString ending = {}, QWidget *parent = nullptr);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QString fittingText() const;

    QString m_ending;
};

} // namespace lianxin::ui
