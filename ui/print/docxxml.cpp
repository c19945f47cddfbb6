#include "ui/print/docxxml.h"

#include "ui/print/geometry.h"
#include "ui/print/shaping.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace lianxin::print {

namespace {

constexpr qreal drawingUnitsPerMillimetre = 36000;

bool isForbiddenInXml(QChar character)
{
    const char16_t code = character.unicode();
    return (code < 0x20 && code != u'\n') || code == 0x7F || code == 0xFFFE || code == 0xFFFF;
}

} // namespace

int twips(qreal millimetres)
{
    return qRound(millimetres / millimetresPerPoint * twipsPerPoint);
}

qint64 drawingUnits(qreal millimetres)
{
    return qRound64(millimetres * drawingUnitsPerMillimetre);
}

QString xmlText(const QString &text)
{
    QString kept;
    kept.reserve(text.size());
    for (qsizetype place = 0; place < text.size(); ++place) {
        if (text[place] == u'\t')
            kept += u' ';
        else if (!isForbiddenInXml(text[place]) && !isHalfCharacter(text, place))
            kept += text[place];
    }
    return kept;
}

DocxAttribute::DocxAttribute(const char *its, QString text)
    : name(its)
    , value(std::move(text))
{
}

DocxAttribute::DocxAttribute(const char *its, const char *word)
    : name(its)
    , value(QLatin1StringView(word))
{
}

DocxAttribute::DocxAttribute(const char *its, qint64 number)
    : name(its)
    , value(QString::number(number))
{
}

DocxAttribute::DocxAttribute(const char *its, int number)
    : name(its)
    , value(QString::number(number))
{
}

DocxXml::DocxXml(Begin begin)
    : m_writer(&m_buffer)
{
    m_buffer.open(QIODevice::WriteOnly);
    if (begin == Begin::Part)
        m_writer.writeStartDocument(u"1.0"_s, true);
}

DocxXml &DocxXml::open(const char *element, const DocxAttributes &attributes)
{
    m_writer.writeStartElement(QLatin1StringView(element));
    for (const DocxAttribute &attribute : attributes)
        m_writer.writeAttribute(QLatin1StringView(attribute.name), xmlText(attribute.value));
    return *this;
}

DocxXml &DocxXml::close()
{
    m_writer.writeEndElement();
    return *this;
}

DocxXml &DocxXml::leaf(const char *element, const DocxAttributes &attributes)
{
    return open(element, attributes).close();
}

DocxXml &DocxXml::text(const QString &text)
{
    m_writer.writeCharacters(xmlText(text));
    return *this;
}

DocxXml &DocxXml::piece(const QByteArray &written)
{
    m_writer.writeCharacters(QString()); // ends the tag that is open
    m_buffer.write(written);
    return *this;
}

} // namespace lianxin::print
