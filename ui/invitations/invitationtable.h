#pragma once

#include "ui/base/activitypart.h"

class QLabel;
class QLineEdit;

namespace lianxin::ui {

class CheckInBar;
class RecordTable;
class SubstituteBar;

/// Who is invited to an activity: replies and presence by one key a row, members added by name, or by a group.
///
/// On the rows: A has accepted, D declines, L asks for leave, each today; P was present, T was late, X was absent.
/// A line checks them in by two letters of their names. When somebody says no to an
/// activity that lies ahead, the next one for the seat is proposed.
class InvitationTable : public ActivityPart
{
    Q_OBJECT

public:
    /// `today` is the day on which a reply is recorded.
    InvitationTable(Workbook &workbook, std::function<QDate()> today, QWidget *parent = nullptr);

    [[nodiscard]] std::optional<int> count() const override;
    bool reveal(const RecordRef &record) override;
    /// Invites the serving member whom `text` names: a name, with the employer where two have it, or its initials; or
    /// all of a group, by its groupAddress().
    void addByName(const QString &text);

signals:
    /// The letters of the activity are wanted.
    void lettersRequested(lianxin::ActivityId activity);
    /// The text for the chat group is wanted.
    void groupTextRequested(lianxin::ActivityId activity);

protected:
    void showFacts() override;

private:
    using Model = EntityTableModel<Invitation>;

    [[nodiscard]] QList<Model::Column> invitedColumns();
    [[nodiscard]] QList<Model::Column> answerColumns();
    void addGroup(const MemberGroup &group);
    void buildTools();
    void buildLayout();
    void addKey(const QString &name, const QString &text, const QKeySequence &key,
                std::function<void(Invitation &)> change);
    /// Records for the rows selected; of one row, the next becomes current.
    void record(const QString &text, const std::function<void(Invitation &)> &change);
    void remove(const QList<qint64> &ids);
    void connectCheckIn();
    void beginCheckIn();
    void showPeopleToCheckIn();
    [[nodiscard]] QTime beginning() const;
    [[nodiscard]] QTime arrival() const;
    [[nodiscard]] Presence presenceOf(QTime arrivedAt) const;
    void checkIn(InvitationId id, Presence presence);
    void checkInSubstitute(InvitationId id, const QString &text);
    void settleRest();

    std::function<QDate()> m_today;
    RecordTable *m_table;
    Model *m_model;
    QLineEdit *m_name;
    QLabel *m_summary;
    QLabel *m_seats;
    SubstituteBar *m_substitute;
    CheckInBar *m_checkIn;
    ActivityId m_doorOf; ///< whom the line at the door is for
};

} // namespace lianxin::ui
