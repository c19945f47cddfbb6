#pragma once

#include "core/exchange/zippacking.h"

#include <QHash>
#include <QImage>

namespace lianxin::print {

/// The parts of one Word file that its text refers to. Of those that are alike there is but one.
class DocxParts
{
public:
    enum class Kind { Styles, Settings, Fonts, Header, Footer, Picture };

    /// Takes a part in; answers the name by which the text refers to it.
    QString add(Kind kind, const QByteArray &content);
    QString addPicture(const QImage &picture); ///< the same

    struct Part {
        Kind kind = Kind::Styles;
        QString path; ///< within the file
        QByteArray content;
    };
    [[nodiscard]] const QList<Part> &all() const { return m_parts; }

    /// [Content_Types].xml
    [[nodiscard]] QByteArray contentTypes() const;
    /// word/_rels/document.xml.rels
    [[nodiscard]] QByteArray relations() const;

private:
    QList<Part> m_parts;
    QHash<std::pair<int, QByteArray>, qsizetype> m_places;
};

/// _rels/.rels
[[nodiscard]] QByteArray packageRelations();

/// docProps/core.xml
[[nodiscard]] QByteArray propertiesPart(const QString &title, const QString &author);

} // namespace lianxin::print
