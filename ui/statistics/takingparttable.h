#pragma once

#include "core/statistics/participation.h"
#include "ui/base/entitytablemodel.h"

#include <QWidget>

namespace lianxin::ui {

class RecordTable;

/// A member and when that member took part, as the table shows it.
struct TakingPartRow {
    MemberId id;
    int revision = 0;
    QString name;
    QString unit;
    QString sector;
    TakingPart part;

    friend bool operator==(const TakingPartRow &, const TakingPartRow &) = default;
};

/// Who has not taken part for how long, and who was not asked for how long: two columns, for they are two things.
class TakingPartTable : public QWidget
{
    Q_OBJECT

public:
    explicit TakingPartTable(QWidget *parent = nullptr);

    void showMembers(const FactIndex &index, QDate day);
    /// Not stored = none is current.
    [[nodiscard]] MemberId current() const;

signals:
    void currentChanged();
    void openRequested(const lianxin::ui::RecordRef &record);

private:
    using Model = EntityTableModel<TakingPartRow>;

    [[nodiscard]] static QList<Model::Column> columns();

    RecordTable *m_table;
    Model *m_model;
};

} // namespace lianxin::ui
