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

    /// Takes the proposal away unless it is for `activity`, the refusal still stands among `invitations`, and nobody
    /// was invited for it.
    void keepFor(ActivityId activity, const QList<Invitation> &invitations);
    /// Looks in the background for the best one for the seat of `refused` while all others who were invited stay.
    void propose(const Invitation &refused);

signals:
    void failed(const lianxin::Error &error);
    void told(const QString &message);

private:
    void takeAnswer();
    [[nodiscard]] QString wordsOf(const Successor &successor) const;
    void invite();
    [[nodiscard]] Result<Invitation> store();

    Workbook &m_workbook;
    QFutureWatcher<Result<Successor>> m_work;
    std::shared_ptr<const KnownFacts> m_known; ///< those that the work began with
    Invitation m_refused;
    QLabel *m_text;
    QPushButton *m_invite;
    Invitation m_proposed; ///< not stored; without a member = none
    QMap<qint64, Seat> m_moved; ///< member id → seat
    QString m_name;
};

} // namespace lianxin::ui
