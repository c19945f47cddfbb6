#pragma once

#include "core/documents/document.h"
#include "ui/print/typeface.h"

#include <QColor>
#include <QFont>
#include <QHash>
#include <QStringList>

namespace lianxin::print {

/// Makes the document fonts that come with the program known to this process. Returns how many were found.
/// Asked again it does nothing but answer.
int loadDocumentFonts();

/// How a role of text looks.
struct RoleFont {
    QStringList families; ///< any of them will do; the first that is installed is used
    QStringList substitutes; ///< what stands in for characters or families that are missing, best first
    qreal points = 16;
    qreal tracking = 0; ///< added to each character's width, in points
    QColor colour = Qt::black;
    Typeface typeface = Typeface::FangSong; ///< what the families are of

    friend bool operator==(const RoleFont &, const RoleFont &) = default;
};

using RoleFonts = QHash<documents::Role, RoleFont>;

/// The fonts of GB/T 9704, those that the office has chosen or as they come with the program, in the sizes of `format`
/// on `paper`.
[[nodiscard]] RoleFonts standardFonts(documents::Format format, documents::Paper paper);

/// The font to shape text with, sized in units (geometry.h).
[[nodiscard]] QFont fontOf(const RoleFont &role);

/// The first of the role's families that is installed; empty if none is.
[[nodiscard]] QString installedFamily(const RoleFont &role);

} // namespace lianxin::print

[[nodiscard]] inline size_t qHash(lianxin::documents::Role role, size_t seed = 0)
{
    return ::qHash(int(role), seed);
}
