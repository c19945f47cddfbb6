#pragma once

#include <QString>
#include <QStringList>

namespace lianxin {

/// The initials of the pinyin of `text` from each place on at which letters find it, by TypedWord's rules: of a row of
/// at most four characters, as names are, from each of them; of a longer one from its beginning. A character that is
/// read in several ways gives several.
[[nodiscard]] QStringList initialsOf(const QString &text);

/// The whole pinyin from each of these places on, without spaces.
[[nodiscard]] QStringList spellingsOf(const QString &text);

/// The initials that the letters `typed` may mean, for one does not see where its syllables end (zhangys: zys, zags
/// …); the shortest first. What typed letters find begins with one of them.
[[nodiscard]] QStringList initialsMeant(const QString &typed);

/// The whole pinyin that the letters `typed` may begin, as spellingsOf() has it: u stands for v too.
[[nodiscard]] QStringList spellingsMeant(const QString &typed);

} // namespace lianxin
