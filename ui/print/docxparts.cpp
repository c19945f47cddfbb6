#include "ui/print/docxparts.h"

#include "ui/print/docxxml.h"

#include <array>

using namespace Qt::StringLiterals;

namespace lianxin::print {

namespace {

constexpr auto packageNamespace = "http://schemas.openxmlformats.org/package/2006/";
constexpr auto relationNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
constexpr auto wordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

struct KindWords {
    const char *relation; ///< ends the name of the relation's type
    const char *path; ///< with a place for a number, if there may be several
    const char *type; ///< ends the type of its content; none = that of its file's ending
};

/// By DocxParts::Kind.
constexpr std::array kindWords {
    KindWords {"styles", "styles.xml", "styles+xml"},          KindWords {"settings", "settings.xml", "settings+xml"},
    KindWords {"fontTable", "fontTable.xml", "fontTable+xml"}, KindWords {"header", "header%1.xml", "header+xml"},
    KindWords {"footer", "footer%1.xml", "footer+xml"},        KindWords {"image", "media/image%1.png", nullptr},
};

const KindWords &wordsOf(DocxParts::Kind kind)
{
    return kindWords.at(std::size_t(kind));
}

QString joined(const char *beginning, const char *end)
{
    return QLatin1StringView(beginning) + QLatin1StringView(end);
}

QString relationName(qsizetype place)
{
    return u"rId"_s + QString::number(place + 1);
}

void addRelation(DocxXml &xml, qsizetype place, const QString &type, const QString &target)
{
    xml.leaf("Relationship", {{"Id", relationName(place)}, {"Type", type}, {"Target", target}});
}

void addOverride(DocxXml &xml, const QString &path, const QString &type)
{
    xml.leaf("Override", {{"PartName", u'/' + path}, {"ContentType", type}});
}

} // namespace

QString DocxParts::add(Kind kind, const QByteArray &content)
{
    const auto key = std::make_pair(int(kind), content);
    if (const auto known = m_places.constFind(key); known != m_places.constEnd())
        return relationName(*known);
    const qsizetype place = m_parts.size();
    QString path = QLatin1StringView(wordsOf(kind).path);
    m_parts.append({kind, u"word/"_s + path.replace("%1"_L1, QString::number(place + 1)), content});
    m_places.insert(key, place);
    return relationName(place);
}

QString DocxParts::addPicture(const QImage &picture)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "PNG");
    return add(Kind::Picture, buffer.data());
}

QByteArray DocxParts::contentTypes() const
{
    DocxXml xml(DocxXml::Begin::Part);
    xml.open("Types", {{"xmlns", joined(packageNamespace, "content-types")}});
    xml.leaf("Default",
             {{"Extension", "rels"}, {"ContentType", "application/vnd.openxmlformats-package.relationships+xml"}});
    xml.leaf("Default", {{"Extension", "xml"}, {"ContentType", "application/xml"}});
    xml.leaf("Default", {{"Extension", "png"}, {"ContentType", "image/png"}});
    addOverride(xml, u"word/document.xml"_s, joined(wordType, "document.main+xml"));
    addOverride(xml, u"docProps/core.xml"_s, u"application/vnd.openxmlformats-package.core-properties+xml"_s);
    for (const Part &part : m_parts)
        if (const char *type = wordsOf(part.kind).type)
            addOverride(xml, part.path, joined(wordType, type));
    return xml.close().bytes();
}

QByteArray DocxParts::relations() const
{
    DocxXml xml(DocxXml::Begin::Part);
    xml.open("Relationships", {{"xmlns", joined(packageNamespace, "relationships")}});
    for (qsizetype place = 0; place < m_parts.size(); ++place)
        addRelation(xml, place, joined(relationNamespace, wordsOf(m_parts[place].kind).relation),
                    m_parts[place].path.mid(5)); // from the folder "word" on
    return xml.close().bytes();
}

QByteArray packageRelations()
{
    DocxXml xml(DocxXml::Begin::Part);
    xml.open("Relationships", {{"xmlns", joined(packageNamespace, "relationships")}});
    addRelation(xml, 0, joined(relationNamespace, "officeDocument"), u"word/document.xml"_s);
    addRelation(xml, 1, joined(packageNamespace, "relationships/metadata/core-properties"), u"docProps/core.xml"_s);
    return xml.close().bytes();
}

QByteArray propertiesPart(const QString &title, const QString &author)
{
    DocxXml xml(DocxXml::Begin::Part);
    xml.open("cp:coreProperties",
             {{"xmlns:cp", joined(packageNamespace, "metadata/core-properties")},
              {"xmlns:dc", "http://purl.org/dc/elements/1.1/"}});
    xml.open("dc:title").text(title).close();
    xml.open("dc:creator").text(author).close();
    return xml.close().bytes();
}

} // namespace lianxin::print
