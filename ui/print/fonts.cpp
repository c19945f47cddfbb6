#include "ui/print/fonts.h"

#include "core/base/resourcefolder.h"
#include "ui/print/geometry.h"

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

RoleFont serif(const QString &family, qreal points)
{
    return {{family}, {u"Noto Serif CJK SC"_s, u"Noto Sans CJK SC"_s, u"Noto Sans"_s}, points, 0, Qt::black};
}

RoleFont sans(const QString &family, qreal points)
{
    return {{family}, {u"Noto Sans CJK SC"_s, u"Noto Serif CJK SC"_s, u"Noto Sans"_s}, points, 0, Qt::black};
}

RoleFonts officialFonts()
{
    const QColor red(0xe6, 0, 0);
    const qreal pitch = gb9704::characterPitch / millimetresPerPoint - gb9704::bodySize;
    RoleFonts fonts {
        {Role::Mark, serif(u"Lianxin BiaoSong"_s, 42)},
        {Role::Title, serif(u"Lianxin BiaoSong"_s, 22)},
        {Role::Body, serif(u"Lianxin FangSong"_s, gb9704::bodySize)},
        {Role::Heading1, sans(u"Lianxin Hei"_s, gb9704::bodySize)},
        {Role::Heading2, serif(u"Lianxin Kai"_s, gb9704::bodySize)},
        {Role::Small, serif(u"Lianxin FangSong"_s, 14)},
        {Role::PageNumber, serif(u"Noto Serif CJK SC"_s, 14)},
        {Role::TableTitle, serif(u"Lianxin BiaoSong"_s, 18)},
        {Role::TableLabel, sans(u"Lianxin Hei"_s, 12)},
        {Role::TableCell, serif(u"Lianxin FangSong"_s, 12)},
    };
    fonts[Role::Mark].colour = red;
    fonts[Role::PageNumber].families.append(u"Lianxin FangSong"_s);
    for (const Role role : {Role::Body, Role::Heading1, Role::Heading2})
        fonts[role].tracking = pitch;
    return fonts;
}

} // namespace

int loadDocumentFonts()
{
    static const int loaded = loadFonts();
    return loaded;
}

RoleFonts standardFonts(Format format, Paper paper)
{
    RoleFonts fonts = officialFonts();
    if (format == Format::Badges) {
        fonts[Role::Title].points = 28;
        return fonts;
    }
    if (format == Format::List) {
        fonts[Role::Body] = serif(u"Lianxin FangSong"_s, 10.5);
        fonts[Role::PageNumber].points = fonts[Role::TableLabel].points = fonts[Role::TableCell].points = 9;
        fonts[Role::TableTitle].points = 14;
        return fonts;
    }
    if (format != Format::Card)
        return fonts;
    const bool small = paper == Paper::A5;
    fonts[Role::Body] = serif(u"Lianxin FangSong"_s, small ? 10.5 : 12);
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
