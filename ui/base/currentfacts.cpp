#include "ui/base/currentfacts.h"

#include <QTimer>

namespace lianxin::ui {

CurrentFacts &CurrentFacts::of(Workbook &workbook)
{
    if (auto *there = workbook.findChild<CurrentFacts *>(QString(), Qt::FindDirectChildrenOnly))
        return *there;
    return *new CurrentFacts(workbook);
}

CurrentFacts::CurrentFacts(Workbook &workbook)
    : QObject(&workbook)
    , m_workbook(workbook)
{
}

void CurrentFacts::readSoon()
{
    // A page tells what cannot be read. No sooner: what is in front is painted first.
    QTimer::singleShot(1, this, [this] { static_cast<void>(read()); });
}

Result<std::shared_ptr<const KnownFacts>> CurrentFacts::read()
{
    if (m_known && m_revision == m_workbook.revision())
        return m_known;
    auto facts = readFacts(m_workbook.database());
    if (!facts)
        return facts.error();
    m_known = std::make_shared<const KnownFacts>(*std::move(facts));
    m_revision = m_workbook.revision();
    return m_known;
}

} // namespace lianxin::ui
