#include "core/documents/records.h"

namespace lianxin::documents {

Result<std::shared_ptr<const KnownFacts>> Records::known() const
{
    if (m_known)
        return m_known;
    auto facts = readFacts(m_database);
    if (!facts)
        return facts.error();
    m_known = std::make_shared<const KnownFacts>(*std::move(facts));
    return m_known;
}

} // namespace lianxin::documents
