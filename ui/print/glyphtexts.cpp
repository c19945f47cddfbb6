#include "ui/print/glyphtexts.h"

#include <QRawFont>

namespace lianxin::print {

void GlyphTexts::add(const LaidOutPage &page)
{
    for (const TextPiece &piece : page.texts)
        if (!piece.glyphs.isEmpty())
            add(piece);
}

void GlyphTexts::add(const TextPiece &piece)
{
    const QString face = piece.family + u'/' + piece.glyphs.rawFont().styleName();
    qsizetype font = m_faces.indexOf(face);
    if (font < 0) {
        font = m_faces.size();
        m_faces.append(face);
        m_numbers.append(QHash<quint32, qsizetype> {{0, 0}});
        m_texts.append(QStringList {QString()});
    }
    const QList<quint32> glyphs = piece.glyphs.glyphIndexes();
    for (qsizetype i = 0; i < glyphs.size(); ++i) {
        if (m_numbers[font].contains(glyphs[i]))
            continue;
        const qsizetype end = i + 1 < glyphs.size() ? piece.starts[i + 1] : piece.text.size();
        m_numbers[font].insert(glyphs[i], m_texts[font].size());
        m_texts[font].append(piece.text.mid(piece.starts[i], end - piece.starts[i]).trimmed());
    }
}

} // namespace lianxin::print
