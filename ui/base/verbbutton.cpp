#include "ui/base/verbbutton.h"

#include "ui/base/look.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QPushButton>

namespace lianxin::ui {

QPushButton *verbButton(const char *name, const QString &text)
{
    auto *button = new QPushButton(text);
    button->setObjectName(QLatin1StringView(name));
    return button;
}

QDialogButtonBox *endingButtons(QDialog *dialog, const char *name, const QString &text)
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton *accepting = buttons->addButton(text, QDialogButtonBox::AcceptRole);
    accepting->setObjectName(QLatin1StringView(name));
    makePrimary(accepting);
    QObject::connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    return buttons;
}

} // namespace lianxin::ui
