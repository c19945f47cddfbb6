#pragma once

#include <QObject>

namespace lianxin::ui {

/// Keeps Enter, Esc, Tab and the arrows from a field while an input method composes in it: they belong to the input
/// method, and neither store nor leave the field.
class Composition : public QObject
{
    Q_OBJECT

public:
    /// Belongs to `field`. What filters the events of `field` was installed before.
    explicit Composition(QWidget *field);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool m_isUnderWay = false;
};

} // namespace lianxin::ui
