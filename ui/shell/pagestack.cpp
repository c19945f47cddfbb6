#include "ui/shell/pagestack.h"

#include <QLayout>

#include <algorithm>

namespace lianxin::ui {

void PageStack::add(const PageOffer &offer)
{
    m_offers.append(offer);
    m_pages.append(nullptr);
}

void PageStack::finishTyping()
{
    if (QWidget *typedInto = focusWidget())
        typedInto->clearFocus();
}

void PageStack::removePages()
{
    m_offers.clear();
    qDeleteAll(std::exchange(m_pages, {}));
}

Page *PageStack::page(int number)
{
    Page *&page = m_pages[number];
    if (page == nullptr) {
        page = m_offers.at(number).make();
        if (page->layout() != nullptr)
            page->layout()->setContentsMargins({}); // the window has margins already
        addWidget(page);
        emit made(page);
    }
    return page;
}

int PageStack::numberOf(const QString &table) const
{
    const auto found =
        std::ranges::find_if(m_offers, [&](const PageOffer &offer) { return offer.face.records.contains(table); });
    return found == m_offers.cend() ? -1 : static_cast<int>(found - m_offers.cbegin());
}

} // namespace lianxin::ui
