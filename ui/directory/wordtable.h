#pragma once

#include "ui/base/entitytablemodel.h"
#include "ui/base/factspart.h"

namespace lianxin::ui {

class RecordTable;

/// The words of one list, edited in place. Records refer to a word, not to its name: a new name shows with all of them.
class WordTable : public FactsPart
{
    Q_OBJECT

public:
    WordTable(Workbook &workbook, WordList list, QWidget *parent = nullptr);

    bool reveal(const RecordRef &record) override;
    [[nodiscard]] RecordRef current() const override;

protected:
    void showFacts() override;

private:
    using Model = EntityTableModel<DirectoryEntry>;

    [[nodiscard]] QList<Model::Column> nameColumns();
    [[nodiscard]] QList<Model::Column> ruleColumns();
    [[nodiscard]] QList<Model::Column> stateColumns();
    [[nodiscard]] QString meaningTitle(const QString &code) const;
    [[nodiscard]] Result<void> assignMeaning(DirectoryEntry &entry, const QString &title) const;
    void buildTools();
    [[nodiscard]] Result<void> complete(DirectoryEntry &draft, const QList<DirectoryEntry> &earlier) const;
    void add();
    void remove(const QList<qint64> &ids);
    void moveCurrent(int steps);
    void move(const DirectoryEntry &entry, int place);

    WordList m_list;
    RecordTable *m_table;
    Model *m_model;
};

} // namespace lianxin::ui
