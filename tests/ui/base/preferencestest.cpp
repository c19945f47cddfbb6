#include "ui/base/preferences.h"

#include "tests/support/printing.h"

#include <QSettings>

using namespace Qt::StringLiterals;
using namespace lianxin::ui;

TEST_CASE("what was chosen is there at the next start; what cannot be is replaced by what is usual", "[base]")
{
    QSettings().clear();
    CHECK(preferences() == Preferences());
    Preferences chosen;
    chosen.theme = ThemeChoice::Dark;
    chosen.fontSize = 12.5;
    chosen.reopensLast = false;
    chosen.hidesPersonal = true;
    chosen.language = u"en"_s;
    storePreferences(chosen);
    CHECK(preferences() == chosen);

    QSettings().setValue(u"look/fontSize"_s, 200);
    QSettings().setValue(u"look/theme"_s, u"pink"_s);
    QSettings().setValue(u"look/language"_s, u"tlh"_s);
    CHECK(preferences().fontSize == Preferences::usualFontSize);
    CHECK(preferences().theme == ThemeChoice::System);
    CHECK(preferences().language == u"zh_CN"_s);
    QSettings().clear();
}
