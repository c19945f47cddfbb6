// How the user narrows the rows of a table.
#include "ui/base/look.h"
#include "ui/base/taborder.h"
#include "ui/table/filterfield.h"
#include "ui/table/gridview.h"
#include "ui/table/recordtable.h"
#include "ui/table/tablebar.h"
#include "ui/table/tableheader.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

void RecordTable::offerFields()
{
    m_fields = new QAction(icon(u"filter"_s), tr("Filter by co&lumns"), this);
    m_fields->setObjectName(objectName() + "Fields"_L1);
    m_fields->setCheckable(true);
    m_fields->setShortcut(QKeySequence(u"Ctrl+L"_s));
    m_fields->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(m_fields, &QAction::triggered, this, &RecordTable::toggleFields);
    connect(m_view->header(), &TableHeader::fieldsShown, m_fields, &QAction::setChecked);
    m_view->addAction(m_fields); // a table that lies within this one has its own
    m_bar->addAction(m_fields);
    m_bar->offerToggle(m_fields);
    tabAsShown(*this);
}

void RecordTable::toggleFields()
{
    if (m_view->header()->hasFields() && qobject_cast<FilterField *>(QApplication::focusWidget()) != nullptr) {
        m_view->header()->showFields(false);
        m_view->setFocus();
    } else {
        m_view->enterField(m_view->currentIndex().column());
    }
    m_fields->setChecked(m_view->header()->hasFields());
}

void RecordTable::beginFilter() const
{
    m_bar->words()->setFocus(Qt::ShortcutFocusReason);
    m_bar->words()->selectAll();
}

void RecordTable::clearFilter()
{
    m_bar->words()->clear();
    m_filter->setConditions({});
}

/// Esc empties the box that it is pressed in, else leads to the rows; in those it does nothing, but closes a dialog.
bool RecordTable::takeEscape()
{
    if (m_bar->words()->hasFocus() && !m_bar->words()->text().isEmpty()) {
        m_bar->words()->clear();
        return true;
    }
    if (m_view->hasFocus() || qobject_cast<QDialog *>(window()) != nullptr)
        return false;
    m_view->setFocus();
    return true;
}

} // namespace lianxin::ui
