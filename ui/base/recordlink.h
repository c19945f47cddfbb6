#pragma once

#include "ui/base/recordref.h"

#include <QLabel>

namespace lianxin::ui {

/// A name that leads to its record, by a click or by Enter. Its text is plain.
class RecordLink : public QLabel
{
    Q_OBJECT

public:
    RecordLink(const QString &text, RecordRef record, QWidget *parent = nullptr);

signals:
    void openRequested(const lianxin::ui::RecordRef &record);

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    RecordRef m_record;
};

} // namespace lianxin::ui
