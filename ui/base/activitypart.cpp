#include "ui/base/activitypart.h"

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

ActivityPart::ActivityPart(Workbook &workbook, QWidget *parent)
    : QWidget(parent)
    , m_workbook(workbook)
    , m_index(&nothing())
{
}

void ActivityPart::showActivity(const FactIndex &index, ActivityId activity)
{
    m_index = &index;
    m_activity = activity;
    showFacts();
}

bool ActivityPart::reveal(const RecordRef &)
{
    return false;
}

} // namespace lianxin::ui
