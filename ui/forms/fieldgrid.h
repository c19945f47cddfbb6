#pragma once

#include <QGridLayout>

namespace lianxin::ui {

class FormField;

/// Fields one below the other: label and editor side by side, and below the editor what is wrong or worth knowing.
class FieldGrid : public QGridLayout
{
public:
    FieldGrid();

    /// Adds `field` below the others. `takesRoom`: its editor grows with the grid.
    void addField(const FormField *field, bool takesRoom = false);
};

} // namespace lianxin::ui
