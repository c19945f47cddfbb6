#pragma once

#include "ui/base/tablemodel.h"
#include "ui/base/tablerequest.h"

#include <map>

namespace lianxin::ui {

/// Makes one TableRequest of changes of single cells, and says what it leaves out. An entity's validate(), if there is
/// one, has its say.
template <typename Entity>
class RequestMaker
{
public:
    /// `present` are the records of the table, row by row; it stays as it is meanwhile.
    explicit RequestMaker(const QList<Entity> &present)
        : m_present(present)
    {
    }

    /// Gives the cell its value by `assign`, the way of its column.
    template <typename Assign>
    void take(const CellChange &change, const Assign &assign)
    {
        const bool isThere = change.row < m_present.size();
        Entity &entity = m_wanted.try_emplace(change.row, isThere ? m_present.at(change.row) : Entity {}).first->second;
        if (auto taken = assign(entity, change.value); !taken)
            m_refusals.append({change.row, change.column, taken.error()});
    }

    /// To be called once, after all changes. `complete` fills in what a new record was not given.
    template <typename Complete>
    void settle(const Complete &complete)
    {
        for (const auto &[row, entity] : m_wanted) {
            const auto settled =
                row < m_present.size() ? settleEdit(m_present.at(row), entity) : settleNew(entity, complete);
            if (!settled)
                m_refusals.append({row, -1, settled.error()});
        }
    }

    [[nodiscard]] const TableRequest<Entity> &request() const { return m_request; }
    [[nodiscard]] const QList<CellRefusal> &refusals() const { return m_refusals; }

private:
    [[nodiscard]] Result<void> settleEdit(const Entity &before, const Entity &after)
    {
        if (after == before)
            return {};
        auto valid = validated(after);
        if (valid)
            m_request.edits.append({before, after});
        return valid;
    }

    /// A row of which nothing was taken becomes no record.
    template <typename Complete>
    [[nodiscard]] Result<void> settleNew(Entity draft, const Complete &complete)
    {
        if (draft == Entity {})
            return {};
        auto settled = complete(draft, m_request.added);
        if (settled)
            settled = validated(draft);
        if (settled)
            m_request.added.append(draft);
        return settled;
    }

    static Result<void> validated(const Entity &entity)
    {
        if constexpr (requires { validate(entity); })
            return validate(entity);
        else
            return {};
    }

    const QList<Entity> &m_present;
    std::map<int, Entity> m_wanted; ///< by row
    TableRequest<Entity> m_request;
    QList<CellRefusal> m_refusals;
};

} // namespace lianxin::ui
