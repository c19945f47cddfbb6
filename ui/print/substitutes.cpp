#include "ui/print/substitutes.h"

#include "ui/print/officefonts.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin::print {

namespace {

/// The character that begins at `unit`.
QString characterAt(const QString &text, qsizetype unit)
{
    const bool isPair = text[unit].isHighSurrogate() && unit + 1 < text.size();
    return text.mid(unit, isPair ? 2 : 1);
}

} // namespace

void note(QList<Substitute> &told, const Substitute &one)
{
    const auto same = std::find_if(told.begin(), told.end(), [&](const Substitute &known) {
        return known.wanted == one.wanted && known.used == one.used && known.typeface == one.typeface
            && known.characters.isEmpty() == one.characters.isEmpty();
    });
    if (same == told.end()) {
        told.append(one);
        return;
    }
    for (qsizetype unit = 0; unit < one.characters.size();) {
        const QString character = characterAt(one.characters, unit);
        if (!same->characters.contains(character))
            same->characters += character;
        unit += character.size();
    }
}

QList<Substitute> missingFamily(const RoleFont &role)
{
    if (!installedFamily(role).isEmpty())
        return {};
    RoleFont standIns;
    standIns.families = role.substitutes;
    return {{role.families.value(0), installedFamily(standIns), {}, role.typeface}};
}

QString sentenceOf(const Substitute &one)
{
    if (one.characters.isEmpty())
        return QCoreApplication::translate("Print", "%1: the font %2 is not on this computer, %3 stands in for it.")
            .arg(typefaceTitle(one.typeface), one.wanted, one.used);
    if (one.used.isEmpty())
        return QCoreApplication::translate("Print", "%1: no font on this computer has “%2”.")
            .arg(typefaceTitle(one.typeface), one.characters);
    return QCoreApplication::translate("Print", "%1: %2 has no “%3”, drawn by %4.")
        .arg(typefaceTitle(one.typeface), one.wanted, one.characters, one.used);
}

QList<Substitute> substitutesIn(const ShapedText &shaped, const QHash<documents::Role, WantedFont> &fonts)
{
    QList<Substitute> told;
    for (const PlacedGlyph &glyph : shaped.glyphs) {
        const QString used = shaped.fonts[glyph.font].familyName();
        const WantedFont wanted = fonts.value(shaped.roles[glyph.unit]);
        if ((used == wanted.family && glyph.index != 0) || shaped.text[glyph.unit].isSpace())
            continue;
        note(told,
             {wanted.family, glyph.index == 0 ? QString() : used, characterAt(shaped.text, glyph.unit),
              wanted.typeface});
    }
    return told;
}

} // namespace lianxin::print
