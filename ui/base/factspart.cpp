#include "ui/base/factspart.h"

#include "ui/base/page.h"

namespace lianxin::ui {

namespace {

/// What there is before anything was read.
const FactIndex &nothing()
{
    static const Facts facts;
    static const FactIndex index(facts);
    return index;
}

} // namespace

FactsPart::FactsPart(Workbook &workbook, QWidget *parent)
    : QWidget(parent)
    , m_workbook(workbook)
    , m_index(&nothing())
{
}

void FactsPart::setFacts(const FactIndex &index)
{
    m_index = &index;
    showFacts();
}

void FactsPart::speakThrough(Page *page) const
{
    connect(this, &FactsPart::failed, page, &Page::failed);
    connect(this, &FactsPart::openRequested, page, &Page::openRequested);
    connect(this, &FactsPart::removed, page, &Page::removed);
    connect(this, &FactsPart::told, page, &Page::told);
}

bool FactsPart::reveal(const RecordRef &)
{
    return false;
}

} // namespace lianxin::ui
