#pragma once

#include <QString>

#include <optional>
#include <span>
#include <string_view>

namespace lianxin {

/// How `value` of an enumeration with codesOf() is written in the workbook.
template <typename Enum>
[[nodiscard]] QString codeOf(Enum value)
{
    return QString::fromLatin1(codesOf(value)[static_cast<std::size_t>(value)]);
}

/// The value of `Enum` that is written `code`; none when no value is.
template <typename Enum>
[[nodiscard]] std::optional<Enum> withCode(std::string_view code)
{
    const auto codes = codesOf(Enum {}); // an array of its own, or a view of one that stays
    for (std::size_t place = 0; place < codes.size(); ++place)
        if (code == codes[place])
            return static_cast<Enum>(place);
    return std::nullopt;
}

template <typename Enum>
[[nodiscard]] std::optional<Enum> withCode(const QString &code)
{
    return withCode<Enum>(std::string_view(code.toUtf8()));
}

} // namespace lianxin
