#include "core/base/language.h"

#include "tests/support/printing.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

TEST_CASE("the program speaks Chinese, Qt's own words too, whatever the system's language", "[ui]")
{
    const QLocale before;
    CHECK(lianxin::speak(u"zh_CN"_s));
    CHECK(QLocale() == QLocale(QLocale::Chinese, QLocale::China));
    CHECK(QCoreApplication::translate("QPlatformTheme", "Cancel") == u"取消"_s);
    CHECK_FALSE(lianxin::speak(u"tlh"_s));

    for (QTranslator *translator : QCoreApplication::instance()->findChildren<QTranslator *>())
        delete translator; // for the other tests
    QLocale::setDefault(before);
}
