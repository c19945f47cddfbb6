#pragma once

#include "core/invitations/checkin.h"

#include <QFrame>
#include <QHash>

class QCheckBox;
class QLabel;
class QLineEdit;

namespace lianxin::ui {

/// The line at the door: two letters of a name and Enter say who has come; Up and Down go through those whom the
/// letters fit. The same line takes the paper sheet afterwards, then without the time.
class CheckInBar : public QFrame
{
    Q_OBJECT

public:
    explicit CheckInBar(QWidget *parent = nullptr);

    /// Those who may come, in the order of the sheet; `units`, by the id of the invitation, tell namesakes apart.
    void setPeople(const QList<Invitee> &people, const QHash<qint64, QString> &units);
    /// Begins with an empty line, for the sheet if `isSheet`.
    void begin(bool isSheet);
    [[nodiscard]] bool isSheet() const;
    /// Says what was done, and takes the next name.
    void goOn(const QString &done);
    /// Says what is wrong with the name, which the next one replaces.
    void refuse(const QString &sentence);

signals:
    /// That one has come, was late, is on leave or absent.
    void settled(lianxin::InvitationId invitation, lianxin::Presence presence);
    /// The one whom `name` means, a name or initials, came in place of `away`.
    void substituted(lianxin::InvitationId away, const QString &name);
    /// All of whom nothing is known did not come.
    void restIsAway();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildLayout();
    void addVerb(const QString &name, const QString &text, Presence presence);
    void findMeant();
    void showMeant();
    void step(int by);
    void settle(Presence presence);
    void beginSubstitute();
    void submit();
    [[nodiscard]] InvitationId meant() const; ///< not stored = nobody
    [[nodiscard]] QString nameOf(InvitationId invitation) const;

    QList<Invitee> m_people;
    QHash<qint64, QString> m_units;
    QList<InvitationId> m_meant;
    qsizetype m_place = 0; ///< in those meant
    InvitationId m_away; ///< in whose place somebody came; not stored = names are checked in
    QLineEdit *m_typed;
    QLabel *m_told;
    QCheckBox *m_sheet;
};

} // namespace lianxin::ui
