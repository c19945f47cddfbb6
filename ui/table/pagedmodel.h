#pragma once

#include "ui/base/entitytablemodel.h"
#include "ui/table/pagedrows.h"

#include <memory>

namespace lianxin::ui {

/// The table of a list that may hold any number of rows: it knows those near what is seen and reads the others when
/// they come into view. Columns are those of an EntityTableModel; they are not edited.
template <typename Entity>
class PagedModel : public PagedRows
{
public:
    using Column = TableColumn<Entity>;

    explicit PagedModel(QList<Column> columns, QObject *parent = nullptr)
        : PagedRows(parent)
        , m_columns(std::move(columns))
        , m_titles(m_columns)
    {
    }

    /// Shows the rows of `source`.
    void setSource(PageSource<Entity> source)
    {
        m_source = std::move(source);
        reload();
    }

    /// What stands in `row`; null when there is no such row or it cannot be read. It stays as long as no other row is
    /// asked for.
    [[nodiscard]] const Entity *entityAt(int row) const
    {
        const Window *window = row < 0 || row >= rowCount() ? nullptr : windowAt(row);
        const int place = window == nullptr ? -1 : window->placeOf(row);
        return place < 0 ? nullptr : &window->rows.entities().at(place);
    }

    int columnCount(const QModelIndex &parent = {}) const override { return m_titles.columnCount(parent); }

    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        return m_titles.headerData(section, orientation, role);
    }

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
            return {};
        const Window *window = windowAt(index.row());
        const int place = window == nullptr ? -1 : window->placeOf(index.row());
        return place < 0 ? QVariant() : window->rows.index(place, index.column()).data(role);
    }

protected:
    Result<PageStretch> look(const PageSpan &span, int examined) const override
    {
        return m_source.look ? m_source.look(query(), span, examined) : PageStretch();
    }
    Result<std::optional<PageKey>> place(qint64 id) const override
    {
        return m_source.place ? m_source.place(query(), id) : std::optional<PageKey>();
    }
    void forget() override { m_windows.clear(); }
    [[nodiscard]] QList<std::pair<int, int>> known() const override
    {
        QList<std::pair<int, int>> rows;
        for (const auto &window : m_windows)
            rows.append({window->first, static_cast<int>(window->places.size())});
        return rows;
    }

private:
    /// The rows of one block.
    struct Window {
        Window(int firstRow, const QList<Column> &columns, const QList<Entity> &entities)
            : first(firstRow)
            , rows(columns)
        {
            rows.setEntities(entities); // which puts them in the order of their ids
            for (const Entity &entity : entities)
                places.append(static_cast<int>(rows.find(idOf(entity)) - rows.entities().constData()));
        }
        [[nodiscard]] int placeOf(int row) const { return places.value(row - first, -1); }

        int first;
        EntityTableModel<Entity> rows;
        QList<int> places; ///< in `rows`, in the list's order
    };

    static constexpr qsizetype mostWindows = 12;

    static qint64 idOf(const Entity &entity)
    {
        if constexpr (requires { entity.id.value; })
            return entity.id.value;
        else
            return entity.id;
    }

    /// Null when it cannot be read.
    const Window *windowAt(int row) const
    {
        const qsizetype number = blockOf(row);
        const int first = firstRowOf(number);
        for (const auto &window : m_windows)
            if (window->first == first)
                return window.get();
        const auto entities = m_source.read(query(), block(number));
        if (!entities) {
            emit failed(entities.error());
            return nullptr;
        }
        if (m_windows.size() == mostWindows)
            m_windows.removeFirst();
        m_windows.append(std::make_shared<Window>(first, m_columns, *entities));
        return m_windows.last().get();
    }

    QList<Column> m_columns;
    EntityTableModel<Entity> m_titles; ///< without rows
    PageSource<Entity> m_source;
    mutable QList<std::shared_ptr<Window>> m_windows; ///< the newest last
};

} // namespace lianxin::ui
