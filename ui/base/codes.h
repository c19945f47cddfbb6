#pragma once

#include "core/base/codes.h"
#include "core/directory/directoryrepository.h"

namespace lianxin::ui {

/// The office's word for `value` of a closed list.
template <typename Code>
[[nodiscard]] QString wordFor(const Directory &directory, WordList list, Code value)
{
    return directory.word(list, codeOf(value));
}

/// What `word`, a name or alias of `list`, means; none when it is not in the list or means nothing.
template <typename Code>
[[nodiscard]] std::optional<Code> meant(const Directory &directory, WordList list, const QString &word)
{
    return withCode<Code>(directory.meaning(directory.find(list, word)));
}

} // namespace lianxin::ui
