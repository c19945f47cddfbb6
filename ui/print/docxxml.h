#pragma once

#include <QBuffer>
#include <QList>
#include <QXmlStreamWriter>

namespace lianxin::print {

inline constexpr int twipsPerPoint = 20;
inline constexpr auto wordNamespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/// Twips, in which a Word file measures.
[[nodiscard]] int twips(qreal millimetres);

/// English metric units, in which it measures drawings.
[[nodiscard]] qint64 drawingUnits(qreal millimetres);

/// `text` without what XML cannot hold (controls, halves of a pair); a tab is a blank.
[[nodiscard]] QString xmlText(const QString &text);

struct DocxAttribute {
    const char *name;
    QString value;

    DocxAttribute(const char *its, QString text);
    DocxAttribute(const char *its, const char *word);
    DocxAttribute(const char *its, qint64 number);
    DocxAttribute(const char *its, int number);
};
using DocxAttributes = QList<DocxAttribute>;

/// Writes the elements of one part of a Word file, or a piece of one that is put into it.
class DocxXml
{
public:
    enum class Begin { Piece, Part };

    explicit DocxXml(Begin begin = Begin::Piece); ///< a part has the line that tells it is XML

    DocxXml &open(const char *element, const DocxAttributes &attributes = {});
    DocxXml &close(); ///< the element that was opened last
    DocxXml &leaf(const char *element, const DocxAttributes &attributes = {});
    /// An element that has but a value.
    DocxXml &value(const char *element, const QString &text) { return leaf(element, {{"w:val", text}}); }
    DocxXml &value(const char *element, const char *word) { return leaf(element, {{"w:val", word}}); }
    DocxXml &value(const char *element, int number) { return leaf(element, {{"w:val", number}}); }
    DocxXml &text(const QString &text); ///< as xmlText() has it
    DocxXml &piece(const QByteArray &written); ///< elements that another object wrote

    [[nodiscard]] QByteArray bytes() const { return m_buffer.data(); }

private:
    QBuffer m_buffer;
    QXmlStreamWriter m_writer;
};

} // namespace lianxin::print
