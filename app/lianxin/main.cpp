#include "ui/base/language.h"
#include "ui/base/look.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>

using namespace Qt::StringLiterals;
using namespace lianxin;

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    QApplication::setApplicationName(u"lianxin"_s);
    ui::speak(u"zh_CN"_s);
    ui::dress(app, ui::systemTheme());

    ui::MainWindow window;
    window.show();
    return QApplication::exec();
}
