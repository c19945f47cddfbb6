#include "ui/shell/aboutdialog.h"

#include "core/storage/workbook.h"
#include "ui/base/look.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QDir>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
{
    setObjectName("about"_L1);
    setWindowTitle(tr("About Lianxin"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Broad, Broad, Broad, Wide);
    layout->setSpacing(Normal);
    const auto addLabel = [layout](const QString &text, const QFont &font) {
        auto *label = new QLabel(text);
        label->setTextFormat(Qt::PlainText);
        label->setFont(font);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        layout->addWidget(label);
    };
    addLabel(tr("Lianxin %1").arg(QCoreApplication::applicationVersion()), titleFont(4));
    addLabel(tr("Free software under the GNU General Public License, version 3 or later."), font());
    layout->addSpacing(Normal);
    addLabel(diagnosis(), font());
    if (const QString path = parent == nullptr ? QString() : parent->window()->windowFilePath(); !path.isEmpty())
        addLabel(tr("File: %1").arg(QDir::toNativeSeparators(path)), font()); // not copied: it may tell names

    auto *buttons = new QDialogButtonBox;
    QPushButton *copy = buttons->addButton(tr("&Copy these lines"), QDialogButtonBox::ActionRole);
    copy->setObjectName("copyDiagnosis"_L1);
    connect(copy, &QPushButton::clicked, this, [] { QApplication::clipboard()->setText(diagnosis()); });
    connect(buttons->addButton(tr("C&lose"), QDialogButtonBox::RejectRole), &QPushButton::clicked, this,
            &QDialog::reject);
    layout->addSpacing(Normal);
    layout->addWidget(buttons);
}

QString AboutDialog::diagnosis()
{
    const QScreen *screen = QApplication::primaryScreen();
    const QSize size = screen == nullptr ? QSize() : screen->size();
    return QStringList {
        u"Lianxin %1"_s.arg(QCoreApplication::applicationVersion()),
        u"Qt %1, %2"_s.arg(QString::fromLatin1(qVersion()), Workbook::engine()),
        u"%1, %2"_s.arg(QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture()),
        u"%1, %2 × %3, × %4"_s.arg(QApplication::platformName())
            .arg(size.width())
            .arg(size.height())
            .arg(screen == nullptr ? 1 : screen->devicePixelRatio()),
        QLocale().name(),
    }
        .join(u'\n');
}

} // namespace lianxin::ui
