#pragma once

#include "core/directory/customfield.h"
#include "ui/base/entitytablemodel.h"

namespace lianxin::ui {

/// The columns of the office's own fields behind those that the program has, as they are defined at the moment.
/// `Entity` has its values in `custom`.
template <typename Entity>
class CustomColumns
{
public:
    using Column = TableColumn<Entity>;

    /// Of the fields of `record`, in `model`, which outlives this.
    CustomColumns(EntityTableModel<Entity> *model, CustomRecord record)
        : m_model(model)
        , m_record(record)
    {
    }

    /// Shows those of `fields` that belong to the record; nothing happens while they stay as they were.
    void show(const QList<CustomField> &fields)
    {
        QList<CustomField> wanted;
        std::ranges::copy_if(fields, std::back_inserter(wanted),
                             [this](const CustomField &each) { return each.record == m_record; });
        std::ranges::stable_sort(wanted, {}, &CustomField::place);
        if (wanted == m_shown)
            return;
        m_shown = wanted;
        QList<Column> columns;
        for (const CustomField &field : wanted)
            columns.append(columnOf(field));
        m_model->setFurtherColumns(columns);
    }

private:
    static Column columnOf(const CustomField &field)
    {
        Column column(field.name,
                      [field](const Entity &entity) { return shownCustomValue(field, entity.custom.value(field.id)); });
        column.named(QStringLiteral("custom/%1").arg(field.id.value))
            .edits([field](Entity &entity, const QVariant &typed) { return assign(entity, field, typed); })
            .wide(widthOfColumn);
        if (field.kind == CustomKind::List)
            column.offers([words = field.words](const Entity &) { return words; });
        if (field.kind == CustomKind::Number)
            column.aligned(Qt::AlignRight).sortsBy([id = field.id](const Entity &entity) {
                const QString value = entity.custom.value(id);
                return value.isEmpty() ? QVariant() : QVariant(value.toDouble());
            });
        if (!field.isShown)
            column.hidden();
        return column;
    }

    static Result<void> assign(Entity &entity, const CustomField &field, const QVariant &typed)
    {
        const auto value = customValueFrom(field, typed);
        if (!value)
            return value.error();
        if (value->isEmpty())
            entity.custom.remove(field.id);
        else
            entity.custom.insert(field.id, *value);
        return {};
    }

    static constexpr int widthOfColumn = 110;

    EntityTableModel<Entity> *m_model;
    CustomRecord m_record;
    QList<CustomField> m_shown;
};

} // namespace lianxin::ui
