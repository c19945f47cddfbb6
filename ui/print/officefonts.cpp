#include "ui/print/officefonts.h"

#include <QCoreApplication>
#include <QSettings>

#include <array>

using namespace Qt::StringLiterals;

namespace lianxin::print {

namespace {

struct KnownTypeface {
    Typeface typeface;
    const char *key; ///< in the settings
    const char *shipped;
    const char *title; ///< untranslated
};

constexpr std::array knownTypefaces {
    KnownTypeface {Typeface::BiaoSong, "biaoSong", "Lianxin BiaoSong",
                   QT_TRANSLATE_NOOP("Print", "Mark and titles (Xiaobiaosong)")},
    KnownTypeface {Typeface::FangSong, "fangSong", "Lianxin FangSong", QT_TRANSLATE_NOOP("Print", "Text (Fangsong)")},
    KnownTypeface {Typeface::Kai, "kai", "Lianxin Kai", QT_TRANSLATE_NOOP("Print", "Second headings (Kaiti)")},
    KnownTypeface {Typeface::Hei, "hei", "Lianxin Hei", QT_TRANSLATE_NOOP("Print", "First headings (Heiti)")},
    KnownTypeface {Typeface::Song, "song", "Noto Serif CJK SC", QT_TRANSLATE_NOOP("Print", "Page numbers (Songti)")},
};

const KnownTypeface &known(Typeface typeface)
{
    return knownTypefaces.at(static_cast<std::size_t>(typeface));
}

QString keyOf(Typeface typeface)
{
    return u"papers/"_s + QLatin1StringView(known(typeface).key);
}

/// The command line reads what was chosen in the window, which goes by the same name.
QSettings settingsOfTheProgram()
{
    return {QSettings::defaultFormat(), QSettings::UserScope, u"lianxin"_s, u"lianxin"_s};
}

} // namespace

OfficeFonts officeFonts()
{
    const QSettings settings = settingsOfTheProgram();
    OfficeFonts fonts;
    for (const Typeface typeface : typefaces())
        if (const QString family = settings.value(keyOf(typeface)).toString(); !family.isEmpty())
            fonts.insert(typeface, family);
    return fonts;
}

void storeOfficeFonts(const OfficeFonts &fonts)
{
    QSettings settings = settingsOfTheProgram();
    for (const Typeface typeface : typefaces()) {
        if (const QString family = fonts.value(typeface); family.isEmpty())
            settings.remove(keyOf(typeface));
        else
            settings.setValue(keyOf(typeface), family);
    }
}

QList<Typeface> typefaces()
{
    QList<Typeface> all;
    for (const KnownTypeface &each : knownTypefaces)
        all.append(each.typeface);
    return all;
}

QString typefaceTitle(Typeface typeface)
{
    return QCoreApplication::translate("Print", known(typeface).title);
}

QString shippedFamily(Typeface typeface)
{
    return QString::fromLatin1(known(typeface).shipped);
}

} // namespace lianxin::print
