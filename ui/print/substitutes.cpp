#include "ui/print/substitutes.h"

#include <algorithm>

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
        return known.wanted == one.wanted && known.used == one.used
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
    return {{role.families.value(0), installedFamily({role.substitutes, {}, 0, 0, {}}), {}}};
}

QList<Substitute> substitutesIn(const ShapedText &shaped, const QHash<documents::Role, QString> &families)
{
    QList<Substitute> told;
    for (const PlacedGlyph &glyph : shaped.glyphs) {
        const QString used = shaped.fonts[glyph.font].familyName();
        const QString wanted = families.value(shaped.roles[glyph.unit]);
        if ((used == wanted && glyph.index != 0) || shaped.text[glyph.unit].isSpace())
            continue;
        note(told, {wanted, glyph.index == 0 ? QString() : used, characterAt(shaped.text, glyph.unit)});
    }
    return told;
}

} // namespace lianxin::print
