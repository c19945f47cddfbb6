#include "ui/base/preferences.h"

#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {
const QStringList themeNames {u"system"_s, u"light"_s, u"dark"_s};
const QStringList languages {u"zh_CN"_s, u"en"_s};
} // namespace

Preferences preferences()
{
    const QSettings settings;
    const Preferences usual;
    Preferences chosen;
    const auto theme = themeNames.indexOf(settings.value(u"look/theme"_s).toString());
    chosen.theme = static_cast<ThemeChoice>(std::max<qsizetype>(theme, 0));
    const double size = settings.value(u"look/fontSize"_s, usual.fontSize).toDouble();
    chosen.fontSize =
        size >= Preferences::leastFontSize && size <= Preferences::greatestFontSize ? size : usual.fontSize;
    chosen.reopensLast = settings.value(u"recent/reopen"_s, usual.reopensLast).toBool();
    chosen.hidesPersonal = settings.value(u"privacy/hide"_s, usual.hidesPersonal).toBool();
    const QString language = settings.value(u"look/language"_s).toString();
    chosen.language = languages.contains(language) ? language : usual.language;
    return chosen;
}

void storePreferences(const Preferences &chosen)
{
    QSettings settings;
    settings.setValue(u"look/theme"_s, themeNames.at(static_cast<int>(chosen.theme)));
    settings.setValue(u"look/fontSize"_s, chosen.fontSize);
    settings.setValue(u"recent/reopen"_s, chosen.reopensLast);
    settings.setValue(u"privacy/hide"_s, chosen.hidesPersonal);
    settings.setValue(u"look/language"_s, chosen.language);
}

} // namespace lianxin::ui
