#pragma once

#include "core/directory/settings.h"
#include "ui/base/entitytablemodel.h"
#include "ui/base/factspart.h"
#include "ui/base/meanings.h"

namespace lianxin::ui {

class RecordTable;

/// What the office has set, edited in place.
class SettingsTable : public FactsPart
{
    Q_OBJECT

public:
    explicit SettingsTable(Workbook &workbook, QWidget *parent = nullptr);

    bool reveal(const RecordRef &record) override;
    [[nodiscard]] RecordRef current() const override;

protected:
    void showFacts() override;

private:
    using Model = EntityTableModel<Setting>;

    [[nodiscard]] QList<Model::Column> columns();
    [[nodiscard]] Result<void> assign(Setting &setting, const QString &typed) const;
    [[nodiscard]] QList<Meaning> choicesOf(const Setting &setting) const;
    [[nodiscard]] static Result<void> assignOrder(Setting &setting, const QString &typed);
    [[nodiscard]] QStringList offered(const Setting &setting) const;
    [[nodiscard]] static QString shownValue(const Setting &setting);

    RecordTable *m_table;
    Model *m_model;
};

} // namespace lianxin::ui
