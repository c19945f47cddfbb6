#pragma once

#include "core/directory/directoryrepository.h"

#include <optional>

namespace lianxin::ui {

/// How `value` of a closed list is written in the workbook; the meaning of its words in the directory.
template <typename Code>
[[nodiscard]] QString codeOf(Code value)
{
    return QString::fromLatin1(codesOf(value)[static_cast<std::size_t>(value)]);
}

/// The office's word for `value`.
template <typename Code>
[[nodiscard]] QString wordFor(const Directory &directory, WordList list, Code value)
{
    return directory.word(list, codeOf(value));
}

/// What `word`, a name or alias of `list`, means; none when it is not in the list or means nothing.
template <typename Code>
[[nodiscard]] std::optional<Code> meant(const Directory &directory, WordList list, const QString &word)
{
    const QString meaning = directory.meaning(directory.find(list, word));
    const auto codes = codesOf(Code {});
    for (std::size_t place = 0; place < codes.size(); ++place)
        if (meaning == QLatin1StringView(codes[place]))
            return static_cast<Code>(place);
    return std::nullopt;
}

} // namespace lianxin::ui
