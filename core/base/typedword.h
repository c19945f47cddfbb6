#pragma once

#include <QString>

namespace lianxin {

/// A word as it is typed to find something: the characters themselves, the initials of their pinyin, the whole pinyin,
/// or a mixture (zys, zhangyushan, zhangys find one and the same name), without regard to case and width; u stands for
/// v too.
///
/// Letters find the beginning of any row of Chinese characters, and each place in a row of at most four, as names are;
/// the last syllable need not be complete. It is cheap to ask: a long list can be asked at each key.
class TypedWord
{
public:
    static constexpr qsizetype longestName = 4; ///< characters

    /// Where a word was found, in code units; nowhere = a length of 0.
    struct Place {
        qsizetype start = 0;
        qsizetype length = 0;

        [[nodiscard]] bool isSomewhere() const { return length > 0; }
        friend bool operator==(const Place &, const Place &) = default;
    };

    /// `typed` without the spaces around it. An empty word is found nowhere.
    explicit TypedWord(const QString &typed);

    [[nodiscard]] bool isEmpty() const { return m_typed.isEmpty(); }
    /// The first place in `text` that it fits: as it stands there, else by its pinyin.
    [[nodiscard]] Place in(const QString &text) const;
    /// As in(), of a text that is folded already.
    [[nodiscard]] Place inFolded(const QString &text) const;

private:
    QString m_typed; ///< folded
    bool m_isPinyin = false; ///< it holds letters
};

/// `text` as it is compared: one width, one case, each code unit in its place.
[[nodiscard]] QString foldedInPlace(const QString &text);

} // namespace lianxin
