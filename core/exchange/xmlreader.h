#pragma once

#include "core/base/result.h"

#include <QByteArrayView>

#include <memory>

namespace lianxin {

/// The attributes of one element; the values live as long as the call that brings them.
class XmlAttributes
{
public:
    explicit XmlAttributes(const char *const *raw)
        : m_raw(raw)
    {
    }

    /// The value of `name`; null if there is none. With `space` only that of a namespace whose address has
    /// `space` between colons or slashes, such as "office".
    [[nodiscard]] QByteArrayView value(QByteArrayView name, QByteArrayView space = {}) const;
    [[nodiscard]] QString text(QByteArrayView name, QByteArrayView space = {}) const
    {
        return QString::fromUtf8(value(name, space));
    }

    /// The attribute as a whole number, `otherwise` if there is none or it is no number within int.
    [[nodiscard]] int number(QByteArrayView name, int otherwise, QByteArrayView space = {}) const;

    /// True for "1" and "true".
    [[nodiscard]] bool flag(QByteArrayView name, QByteArrayView space = {}) const;

private:
    const char *const *m_raw; // name, value, name, value, …, null
};

/// Reads XML from an unknown hand, piece by piece, and tells what it meets. A document type definition is refused,
/// and with it every entity; so is a single name or attribute of more than 4 MB.
class XmlReader
{
public:
    XmlReader();
    virtual ~XmlReader();
    XmlReader(const XmlReader &) = delete;
    XmlReader &operator=(const XmlReader &) = delete;

    /// The next piece. Answers the error that ends the reading: Invalid.
    [[nodiscard]] std::optional<Error> feed(QByteArrayView piece);

    /// To be called after the last piece.
    [[nodiscard]] std::optional<Error> finish();

protected:
    /// Ends the reading; feed answers `error`.
    void refuse(const Error &error);
    [[nodiscard]] bool isRefused() const { return m_error.has_value(); }

private:
    virtual void started(QByteArrayView name, const XmlAttributes &attributes) = 0; ///< names come without namespace
    virtual void ended(QByteArrayView /*name*/) { }
    virtual void text(QByteArrayView /*utf8*/) { }

    struct Callbacks;
    struct Parser;

    std::optional<Error> parse(QByteArrayView piece, bool last);

    std::unique_ptr<Parser> m_parser;
    std::optional<Error> m_error;
    qsizetype m_silent = 0; // bytes fed since the parser told anything
};

} // namespace lianxin
