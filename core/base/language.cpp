#include "core/base/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace lianxin {

bool speak(const QString &language)
{
    for (QTranslator *before : QCoreApplication::instance()->findChildren<QTranslator *>(Qt::FindDirectChildrenOnly))
        delete before;
    const QLocale locale(language);
    QLocale::setDefault(locale);

    auto *qtWords = new QTranslator(QCoreApplication::instance());
    if (qtWords->load(locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qtWords);

    auto *ourWords = new QTranslator(QCoreApplication::instance());
    return ourWords->load(u":/translations/lianxin_"_s + language) && QCoreApplication::installTranslator(ourWords);
}

} // namespace lianxin
