#pragma once

#include "ui/base/tablemodel.h"
#include "ui/base/tablerequest.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdlib>
#include <map>

namespace lianxin::ui {

/// Makes one TableRequest of changes of single cells, and says what it leaves out. An entity's validate(), if there is
/// one, has its say.
template <typename Entity>
class RequestMaker
{
public:
    /// `present` are the records of the table, by their ids; it stays as it is meanwhile.
    explicit RequestMaker(const QList<Entity> &present)
        : m_present(present)
    {
    }

    /// Gives the record its value by `assign`, the way of the column.
    template <typename Assign>
    void take(const CellChange &change, const Assign &assign)
    {
        const Entity *present = find(change.record);
        if (change.record > newRecord && present == nullptr) {
            refuseGone(change.record);
            return;
        }
        Entity &entity = m_wanted.try_emplace(change.record, present ? *present : Entity {}).first->second;
        if (auto taken = assign(entity, change.value); !taken)
            m_refusals.append({change.record, change.column, taken.error()});
    }

    /// To be called once, after all changes. `complete` fills in what a new record was not given.
    template <typename Complete>
    void settle(const Complete &complete)
    {
        for (const auto &[record, entity] : m_wanted) {
            const Entity *present = find(record);
            const auto settled = present ? settleEdit(*present, entity) : settleNew(entity, complete);
            if (!settled)
                m_refusals.append({record, -1, settled.error()});
        }
    }

    [[nodiscard]] const TableRequest<Entity> &request() const { return m_request; }
    [[nodiscard]] const QList<CellRefusal> &refusals() const { return m_refusals; }

private:
    /// Those that are there by their ids, then the new ones as they are numbered.
    struct InOrder {
        bool operator()(qint64 one, qint64 other) const
        {
            const bool isThere = one > newRecord;
            return isThere == (other > newRecord) ? std::abs(one) < std::abs(other) : isThere;
        }
    };

    [[nodiscard]] const Entity *find(qint64 record) const
    {
        const auto found = std::ranges::lower_bound(m_present, record, {}, rowIdOf<Entity>);
        return found == m_present.cend() || rowIdOf(*found) != record ? nullptr : &*found;
    }

    void refuseGone(qint64 record)
    {
        if (std::ranges::find(m_refusals, std::optional(record), &CellRefusal::record) == m_refusals.cend())
            m_refusals.append(
                {record,
                 -1,
                 {ErrorKind::NotFound, QCoreApplication::translate("Storage", "This record is no longer there."), {}}});
    }

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
    std::map<qint64, Entity, InOrder> m_wanted; ///< by record
    TableRequest<Entity> m_request;
    QList<CellRefusal> m_refusals;
};

} // namespace lianxin::ui
