#pragma once

#include "ui/print/fonts.h"
#include "ui/print/geometry.h"

namespace lianxin::print {

/// How papers of one kind look in a Word file: which styles they use.
struct DocxLook {
    documents::Format format = documents::Format::General;
    documents::Paper paper = documents::Paper::A4;
    int pitch = 0; ///< twips, from line to line of its text
    RoleFonts fonts;
    Sheet sheet;
    int number = 0; ///< among the looks of the file, from 0 on

    /// The style of paragraphs in `role`.
    [[nodiscard]] QString paragraphStyle(documents::Role role) const;
    /// The style of letters in `role` within a paragraph of another.
    [[nodiscard]] QString letterStyle(documents::Role role) const;

    [[nodiscard]] int tablePitch() const; ///< twips, from line to line in tables
    [[nodiscard]] int titlePitch(documents::Role role) const; ///< twips, from line to line of a title
};

/// The twips of a line pitch in mm: a page takes as many lines as are set on paper.
[[nodiscard]] int pitchInTwips(qreal millimetres);

/// What a font is called in a Word file.
struct DocxFont {
    QString name;
    QStringList others; ///< by which it may be found too, best first
};

/// The name under which WPS and Word have the font of `role`: that of the office's font, or what the fonts that come
/// with the program stand for.
[[nodiscard]] DocxFont docxFontOf(const RoleFont &role);

/// word/styles.xml: the roles of `looks`, of which there is at least one.
[[nodiscard]] QByteArray stylesPart(const QList<DocxLook> &looks);

/// word/fontTable.xml
[[nodiscard]] QByteArray fontTablePart(const QList<DocxLook> &looks);

/// word/settings.xml
[[nodiscard]] QByteArray settingsPart();

} // namespace lianxin::print
