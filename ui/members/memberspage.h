#pragma once

#include "ui/base/entitytablemodel.h"
#include "ui/base/factspage.h"

namespace lianxin::ui {

class RecordCard;
class RecordTable;

/// The roll: look members up, edit them in place, see what each has done.
class MembersPage : public FactsPage
{
    Q_OBJECT

public:
    [[nodiscard]] static PageFace face();

    explicit MembersPage(Workbook &workbook, QWidget *parent = nullptr);

    bool reveal(const RecordRef &record) override;
    [[nodiscard]] RecordRef current() const override;

protected:
    void showFacts() override;

private:
    using Model = EntityTableModel<Member>;

    [[nodiscard]] QList<Model::Column> personColumns();
    [[nodiscard]] QList<Model::Column> officeColumns();
    void connectTable();
    void remove(const QList<qint64> &ids);
    void showCard(qint64 id);
    [[nodiscard]] QString specialtiesOf(const Member &member) const;
    [[nodiscard]] Result<QList<MemberSpecialty>> specialtiesFrom(const QString &text) const;

    RecordTable *m_table;
    Model *m_model;
    RecordCard *m_card;
};

} // namespace lianxin::ui
