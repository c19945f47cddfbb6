#pragma once

#include "core/nomination/substitute.h"
#include "core/storage/workbook.h"
#include "ui/base/currentfacts.h"

#include <QFrame>
#include <QFutureWatcher>

class QLabel;
class QPushButton;

namespace lianxin::ui {

/// Proposes who could take the seat of somebody who said no; hidden unless there is something to say.
class SubstituteBar : public QFrame
{
    Q_OBJECT

public:
    explicit SubstituteBar(Workbook &workbook, QWidget *parent = nullptr);
    ~SubstituteBar() override;
    Q_DISABLE_COPY_MOVE(SubstituteBar)

    /// What was proposed for another activity goes.
    void setActivity(ActivityId activity);
    /// Looks in the background for the best one for the seat of `refused` while all others who were invited stay.
    void propose(const Invitation &refused);

signals:
    void failed(const lianxin::Error &error);
    void told(const QString &message);

private:
    void takeAnswer();
    [[nodiscard]] QString wordsOf(const Successor &successor) const;
    void invite();

    Workbook &m_workbook;
    QFutureWatcher<Result<Successor>> m_work;
    std::shared_ptr<const KnownFacts> m_known; ///< those that the work began with
    Invitation m_refused;
    QLabel *m_text;
    QPushButton *m_invite;
    Invitation m_proposed; ///< not stored; without a member = none
    QString m_name;
    ActivityId m_activity;
};

} // namespace lianxin::ui
