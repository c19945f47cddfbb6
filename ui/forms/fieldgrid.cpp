#include "ui/forms/fieldgrid.h"

#include "ui/base/look.h"
#include "ui/forms/formfield.h"

#include <QLabel>

namespace lianxin::ui {

FieldGrid::FieldGrid()
{
    setHorizontalSpacing(Normal);
    setVerticalSpacing(Narrow);
    setColumnStretch(1, 1);
}

void FieldGrid::addField(const FormField *field, bool takesRoom)
{
    const int row = rowCount();
    const bool isTall = field->face().kind == FieldKind::Text;
    addWidget(field->label(), row, 0, isTall ? Qt::AlignTop : Qt::AlignVCenter);
    addWidget(field->editor(), row, 1);
    addWidget(field->remark(), row + 1, 1);
    if (!takesRoom)
        return;
    field->editor()->setMaximumHeight(QWIDGETSIZE_MAX);
    setRowStretch(row, 1);
}

} // namespace lianxin::ui
