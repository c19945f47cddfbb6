#include "ui/base/verbbutton.h"

#include <QPushButton>

namespace lianxin::ui {

QPushButton *verbButton(const char *name, const QString &text)
{
    auto *button = new QPushButton(text);
    button->setObjectName(QLatin1StringView(name));
    return button;
}

} // namespace lianxin::ui
