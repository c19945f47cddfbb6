#pragma once

#include "core/activities/sessionpreset.h"
#include "ui/base/entitytablemodel.h"
#include "ui/base/factspart.h"
#include "ui/base/listrow.h"

namespace lianxin::ui {

class RecordTable;

/// The lines of a mix, edited in place: so many of a kind of unit, a sector or a party, which must be there, or of a
/// group, which are wished for; and how many of them the roll has.
class MixTable : public FactsPart
{
    Q_OBJECT

public:
    /// `name` is the object name of the table. `today` is the day on which the members of groups are counted.
    MixTable(Workbook &workbook, const QString &name, std::function<QDate()> today, QWidget *parent = nullptr);

    /// Stores a changed mix in an action named `label`, and says why it does not.
    std::function<Result<void>(const QString &label, const QList<MixItem> &mix)> onStore;

    /// Shows `mix` of what is called `owner`, which stands in the history.
    void showMix(const FactIndex &index, const QString &owner, const QList<MixItem> &mix);
    void setEmptyText(const QString &text);

protected:
    void showFacts() override;

private:
    using Row = ListRow<MixItem>;
    using Model = EntityTableModel<Row>;

    [[nodiscard]] QList<Model::Column> columns();
    [[nodiscard]] Model::Column wordColumn();
    [[nodiscard]] QString wordOf(const MixItem &item) const;
    [[nodiscard]] QStringList wordsFor(MixKind kind) const;
    [[nodiscard]] bool isKnown(const MixItem &item) const;
    [[nodiscard]] Result<void> assignKind(MixItem &item, const QString &title) const;
    [[nodiscard]] Result<void> assignWord(MixItem &item, const QString &word) const;
    [[nodiscard]] int onTheRoll(const MixItem &item) const;
    [[nodiscard]] Result<void> complete(Row &draft, const QList<Row> &earlier) const;
    [[nodiscard]] Result<QList<qint64>> store(const Model::Request &request);
    void remove(const QList<qint64> &ids);

    std::function<QDate()> m_today;
    QString m_owner;
    QList<MixItem> m_mix;
    RecordTable *m_table;
    Model *m_model;
};

} // namespace lianxin::ui
