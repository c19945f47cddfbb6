#pragma once

#include "core/evaluation/factindex.h"
#include "core/storage/workbook.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace lianxin::ui {

/// Proposes who could take the seat of somebody who said no; hidden unless there is something to say.
class SubstituteBar : public QFrame
{
    Q_OBJECT

public:
    explicit SubstituteBar(Workbook &workbook, QWidget *parent = nullptr);

    /// What was proposed for another activity goes.
    void setActivity(ActivityId activity);
    /// Looks for the best one for the seat of `refused` while all others who were invited stay.
    void propose(const FactIndex &index, const Invitation &refused);

signals:
    void failed(const lianxin::Error &error);
    void told(const QString &message);

private:
    void invite();

    Workbook &m_workbook;
    QLabel *m_text;
    QPushButton *m_invite;
    Invitation m_proposed; ///< not stored; without a member = none
    QString m_name;
    ActivityId m_activity;
};

} // namespace lianxin::ui
