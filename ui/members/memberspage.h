#pragma once

#include "ui/base/customcolumns.h"
#include "ui/base/factspage.h"

namespace lianxin::ui {

class GroupChooser;
class MemberDuplicates;
class MemberRadarPane;
class MemberVerification;
class RecordCard;
class RecordTable;

/// The roll: look members up, edit them in place, see what each has done.
class MembersPage : public FactsPage
{
    Q_OBJECT

public:
    [[nodiscard]] static PageFace face();

    /// `today` decides who is to be verified again, and who is in a group.
    explicit MembersPage(Workbook &workbook, std::function<QDate()> today = &QDate::currentDate,
                         QWidget *parent = nullptr);

    bool reveal(const RecordRef &record) override;
    [[nodiscard]] RecordRef current() const override;

signals:
    /// The dossiers of these members are wanted on paper.
    void dossiersRequested(const QList<qint64> &members);
    /// Somebody asks how far the own suggestions are: first this member; not stored = nobody is current.
    void progressRequested(lianxin::MemberId member);

protected:
    void showFacts() override;

private:
    using Model = EntityTableModel<Member>;

    [[nodiscard]] QList<Model::Column> personColumns();
    [[nodiscard]] QList<Model::Column> officeColumns();
    void connectTable();
    void storeEdits();
    [[nodiscard]] QWidget *buildForm();
    QWidget *buildDetail();
    void remove(const QList<qint64> &ids);
    /// Shows the members of the group chosen, and of those whom the user wants to verify.
    void narrow();
    void showCard(qint64 id);
    [[nodiscard]] QString specialtiesOf(const Member &member) const;
    [[nodiscard]] Result<QList<MemberSpecialty>> specialtiesFrom(const QString &text) const;

    std::function<QDate()> m_today;
    RecordTable *m_table;
    GroupChooser *m_group;
    bool m_isNarrowed = false;
    Model *m_model;
    CustomColumns<Member> m_custom;
    RecordCard *m_card;
    MemberRadarPane *m_radar;
    MemberDuplicates *m_duplicates = nullptr;
    MemberVerification *m_verification;
};

} // namespace lianxin::ui
