#include "ui/print/fonts.h"

#include "core/base/resourcefolder.h"
#include "ui/print/geometry.h"
#include "ui/print/officefonts.h"

#include <QDir>
#include <QFontDatabase>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin::print {

using documents::Format;
using documents::Paper;
using documents::Role;

namespace {

int loadFonts()
{
    int loaded = 0;
    const QDir folder(resourcePath(u"fonts"_s), u"*.otf"_s);
    for (const QString &name : folder.entryList())
        loaded += QFontDatabase::addApplicationFont(folder.filePath(name)) >= 0 ? 1 : 0;
    return loaded;
}

/// Letters that stand in for a family or for characters it lacks, best first.
QStringList substitutesOf(Typeface typeface)
{
    const QString serif = u"Noto Serif CJK SC"_s;
    const QString sans = u"Noto Sans CJK SC"_s;
    const bool isSans = typeface == Typeface::Hei;
    return {isSans ? sans : serif, isSans ? serif : sans, u"Noto Sans"_s};
}

RoleFont roleFont(Typeface typeface, const OfficeFonts &chosen, qreal points)
{
    RoleFont font;
    const QString shipped = shippedFamily(typeface);
    const QString own = chosen.value(typeface);
    font.families = {own.isEmpty() ? shipped : own};
    font.substitutes = substitutesOf(typeface);
    if (!own.isEmpty() && own != shipped)
        font.substitutes.prepend(shipped);
    font.points = points;
    font.typeface = typeface;
    return font;
}

RoleFonts officialFonts(const OfficeFonts &chosen)
{
    const auto font = [&](Typeface typeface, qreal points) { return roleFont(typeface, chosen, points); };
    RoleFonts fonts {
        {Role::Mark, font(Typeface::BiaoSong, 42)},
        {Role::Title, font(Typeface::BiaoSong, 22)},
        {Role::Body, font(Typeface::FangSong, gb9704::bodySize)},
        {Role::Heading1, font(Typeface::Hei, gb9704::bodySize)},
        {Role::Heading2, font(Typeface::Kai, gb9704::bodySize)},
        {Role::Small, font(Typeface::FangSong, gb9704::smallSize)},
        {Role::PageNumber, font(Typeface::Song, gb9704::smallSize)},
        {Role::TableTitle, font(Typeface::BiaoSong, 18)},
        {Role::TableLabel, font(Typeface::Hei, 12)},
        {Role::TableCell, font(Typeface::FangSong, 12)},
    };
    fonts[Role::Mark].colour = QColor(0xe6, 0, 0);
    fonts[Role::PageNumber].substitutes.append(shippedFamily(Typeface::FangSong));
    for (const Role role : {Role::Body, Role::Heading1, Role::Heading2})
        fonts[role].tracking = gb9704::characterPitch / millimetresPerPoint - gb9704::bodySize;
    return fonts;
}

/// Of text that is not set on the grid of characters.
void setLoosely(RoleFont &font, qreal points)
{
    font.points = points;
    font.tracking = 0;
}

} // namespace

int loadDocumentFonts()
{
    static const int loaded = loadFonts();
    return loaded;
}

RoleFonts standardFonts(Format format, Paper paper)
{
    RoleFonts fonts = officialFonts(officeFonts());
    if (format == Format::Badges) {
        fonts[Role::Title].points = 28;
        return fonts;
    }
    if (format == Format::List) {
        setLoosely(fonts[Role::Body], 10.5);
        fonts[Role::PageNumber].points = fonts[Role::TableLabel].points = fonts[Role::TableCell].points = 9;
        fonts[Role::TableTitle].points = 14;
        return fonts;
    }
    if (format != Format::Card)
        return fonts;
    const bool small = paper == Paper::A5;
    setLoosely(fonts[Role::Body], small ? 10.5 : 12);
    fonts[Role::Small].points = small ? 7.5 : 9;
    fonts[Role::PageNumber].points = small ? 9 : 10.5;
    if (small) {
        fonts[Role::TableTitle].points = 14;
        fonts[Role::TableLabel].points = fonts[Role::TableCell].points = 10.5;
    }
    return fonts;
}

QString installedFamily(const RoleFont &role)
{
    const auto found = std::find_if(role.families.begin(), role.families.end(),
                                    [](const QString &family) { return QFontDatabase::hasFamily(family); });
    return found == role.families.end() ? QString() : *found;
}

QFont fontOf(const RoleFont &role)
{
    QFont font;
    font.setFamilies(role.families + role.substitutes);
    font.setPixelSize(qRound(role.points * unitsPerPoint));
    font.setLetterSpacing(QFont::AbsoluteSpacing, role.tracking * unitsPerPoint);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setKerning(false);
    return font;
}

} // namespace lianxin::print
