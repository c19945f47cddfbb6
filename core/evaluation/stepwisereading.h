#pragma once

#include "core/base/result.h"

#include <QList>

#include <utility>

namespace lianxin {

/// Reads one list after the other until one fails; after that it asks for nothing more.
class StepwiseReading
{
protected:
    /// Puts what `read` returns into `into`.
    template <typename Entity, typename Read>
    void take(QList<Entity> &into, Read read)
    {
        if (!m_found)
            return;
        if (auto found = read())
            into = *std::move(found);
        else
            m_found = found.error();
    }

    Result<void> m_found;
};

} // namespace lianxin
