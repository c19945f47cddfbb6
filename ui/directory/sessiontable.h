#pragma once

#include "core/activities/sessionpreset.h"
#include "ui/base/entitytablemodel.h"
#include "ui/base/factspart.h"
#include "ui/base/listrow.h"

namespace lianxin::ui {

class MixTable;
class RecordTable;

/// The special sessions that the office holds: above all of them, below the one chosen: whom it brings together, and
/// what it usually asks for.
class SessionTable : public FactsPart
{
    Q_OBJECT

public:
    SessionTable(Workbook &workbook, std::function<QDate()> today, QWidget *parent = nullptr);

    bool reveal(const RecordRef &record) override;
    [[nodiscard]] RecordRef current() const override;

protected:
    void showFacts() override;

private:
    using Presets = EntityTableModel<SessionPreset>;
    using NeedRow = ListRow<PresetNeed>;
    using Needs = EntityTableModel<NeedRow>;

    [[nodiscard]] QList<Presets::Column> presetColumns();
    [[nodiscard]] static QList<Needs::Column> needColumns();
    void connectPresets();
    void connectNeeds();
    void buildLayout();
    void showChosen();
    void addThoseOfProgram();
    [[nodiscard]] const SessionPreset &chosen() const;
    [[nodiscard]] Result<void> complete(SessionPreset &draft, const QList<SessionPreset> &earlier) const;
    [[nodiscard]] Result<void> store(const QString &label, const SessionPreset &changed);
    [[nodiscard]] Result<void> storeNeeds(const QString &label, const QList<PresetNeed> &needs);
    void remove(const QList<qint64> &ids);

    RecordTable *m_presetTable;
    Presets *m_presets;
    MixTable *m_mix;
    RecordTable *m_needTable;
    Needs *m_needs;
};

} // namespace lianxin::ui
