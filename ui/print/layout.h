#pragma once

#include "ui/print/fonts.h"
#include "ui/print/laidoutdocument.h"
#include "ui/print/typesetter.h"

#include <map>

namespace lianxin::print {

/// Lays out documents one after the other, as if each were alone; what one has in common with another is set but once,
/// so that a thousand letters take little longer than their names.
class Compositor
{
public:
    /// With the fonts that come with the program.
    Compositor() = default;
    /// With `fonts` for every format.
    explicit Compositor(RoleFonts fonts);

    /// A letter that would need a second page for a few lines is set with a closer line pitch (28 to 29 pt), and says
    /// so in its notes.
    [[nodiscard]] LaidOutDocument layOut(const documents::Document &document);

private:
    Typesetter &typesetterFor(const documents::Document &document);

    RoleFonts m_fonts;
    std::map<std::pair<documents::Format, documents::Paper>, Typesetter> m_typesetters;
};

/// Lays out `document` alone; see Compositor.
[[nodiscard]] LaidOutDocument layOut(const documents::Document &document);

/// As above, in `fonts`.
[[nodiscard]] LaidOutDocument layOut(const documents::Document &document, const RoleFonts &fonts);

} // namespace lianxin::print
