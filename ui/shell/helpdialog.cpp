#include "ui/shell/helpdialog.h"

#include "core/base/resourcefolder.h"
#include "ui/base/look.h"

#include <QFile>
#include <QLocale>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

HelpDialog::HelpDialog(QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Help"));
    setObjectName("helpDialog"_L1);
    resize(760, 620);
    auto *text = new QTextBrowser;
    text->setObjectName("helpText"_L1);
    text->setAccessibleName(tr("Help"));
    const bool isChinese = QLocale().language() == QLocale::Chinese;
    QFile file(resourcePath(isChinese ? u"help/help_zh_CN.md"_s : u"help/help_en.md"_s));
    if (file.open(QIODevice::ReadOnly))
        text->setMarkdown(QString::fromUtf8(file.readAll())); // our own words, nobody else's
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Wide, Wide, Wide, Wide);
    layout->addWidget(text);
}

} // namespace lianxin::ui
