#include "core/exchange/xmlreader.h"

#include "core/exchange/refusals.h"

#include <expat.h>

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

constexpr qsizetype silentBytesAtMost = 4'000'000; // a longer token would be scanned again and again
constexpr char separator = ' '; // between the address of a namespace and the name

QByteArrayView localName(QByteArrayView name)
{
    return name.sliced(name.lastIndexOf(separator) + 1);
}

bool isOfSpace(QByteArrayView name, QByteArrayView space)
{
    const qsizetype end = name.lastIndexOf(separator);
    const qsizetype at = end < 0 ? -1 : name.first(end).indexOf(space);
    const auto isBorder = [&](qsizetype place) { return name[place] == ':' || name[place] == '/'; };
    return at > 0 && isBorder(at - 1) && (at + space.size() == end || isBorder(at + space.size()));
}

} // namespace

QByteArrayView XmlAttributes::value(QByteArrayView name, QByteArrayView space) const
{
    for (const char *const *pair = m_raw; *pair != nullptr; pair += 2) {
        const QByteArrayView full(*pair);
        if (localName(full) == name && (space.isEmpty() || isOfSpace(full, space)))
            return {pair[1]};
    }
    return {};
}

int XmlAttributes::number(QByteArrayView name, int otherwise, QByteArrayView space) const
{
    bool good = false;
    const int number = value(name, space).toByteArray().toInt(&good);
    return good ? number : otherwise;
}

bool XmlAttributes::flag(QByteArrayView name, QByteArrayView space) const
{
    const QByteArrayView word = value(name, space);
    return word == "1" || word == "true";
}

struct XmlReader::Parser {
    XML_Parser handle = XML_ParserCreateNS(nullptr, separator);
    ~Parser() { XML_ParserFree(handle); }
    Parser() = default;
    Parser(const Parser &) = delete;
    Parser &operator=(const Parser &) = delete;
};

struct XmlReader::Callbacks {
    static XmlReader *awake(void *user)
    {
        auto *reader = static_cast<XmlReader *>(user);
        reader->m_silent = 0;
        return reader->isRefused() ? nullptr : reader;
    }
    static void started(void *user, const char *name, const char **attributes)
    {
        if (auto *reader = awake(user))
            reader->started(localName(name), XmlAttributes(attributes));
    }
    static void ended(void *user, const char *name)
    {
        if (auto *reader = awake(user))
            reader->ended(localName(name));
    }
    static void text(void *user, const char *utf8, int size)
    {
        if (auto *reader = awake(user))
            reader->text(QByteArrayView(utf8, size));
    }
    static void doctype(void *user, const char *, const char *, const char *, int)
    {
        if (auto *reader = awake(user))
            reader->refuse(damagedFile(u"document type definition"_s));
    }
};

XmlReader::XmlReader()
    : m_parser(std::make_unique<Parser>())
{
    XML_SetUserData(m_parser->handle, this);
    XML_SetElementHandler(m_parser->handle, Callbacks::started, Callbacks::ended);
    XML_SetCharacterDataHandler(m_parser->handle, Callbacks::text);
    XML_SetStartDoctypeDeclHandler(m_parser->handle, Callbacks::doctype);
}

XmlReader::~XmlReader() = default;

void XmlReader::refuse(const Error &error)
{
    if (m_error)
        return;
    m_error = error;
    XML_StopParser(m_parser->handle, XML_FALSE);
}

std::optional<Error> XmlReader::feed(QByteArrayView piece)
{
    return parse(piece, false);
}

std::optional<Error> XmlReader::finish()
{
    return parse({}, true);
}

std::optional<Error> XmlReader::parse(QByteArrayView piece, bool last)
{
    m_silent += piece.size();
    if (!m_error && XML_Parse(m_parser->handle, piece.data(), int(piece.size()), last ? 1 : 0) != XML_STATUS_OK
        && !m_error) {
        m_error = damagedFile(u"XML line %1: %2"_s.arg(XML_GetCurrentLineNumber(m_parser->handle))
                                  .arg(QString::fromUtf8(XML_ErrorString(XML_GetErrorCode(m_parser->handle)))));
    }
    if (!m_error && m_silent > silentBytesAtMost)
        m_error = damagedFile(u"XML token of more than 4 MB"_s);
    return m_error;
}

} // namespace lianxin
