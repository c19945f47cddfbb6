#pragma once

#include <QStringList>

namespace lianxin {
class TypedWord;
}

namespace lianxin::ui {

/// Words to choose from, found by what somebody types: by a part of them in any case and width, by their pinyin or by
/// its initials.
class OfferedWords
{
public:
    OfferedWords() = default;
    explicit OfferedWords(QStringList words)
        : m_words(std::move(words))
    {
    }

    [[nodiscard]] const QStringList &all() const { return m_words; }
    /// Those that `typed` finds: it itself, those that begin with it, those that hold it, then those that it reads.
    [[nodiscard]] QStringList matching(const QString &typed) const;
    /// The one that `typed` stands for: it, or the only one that holds it or reads so; else `typed` itself, trimmed.
    [[nodiscard]] QString meantBy(const QString &typed) const;

private:
    [[nodiscard]] int rankOf(qsizetype place, const QString &folded, const TypedWord &read) const;
    void learn() const;

    QStringList m_words;
    mutable QStringList m_folded; ///< by place in m_words; made when first asked
    mutable QStringList m_initials;
};

/// Of `choices` the one that `text` stands for: it, or the only one that contains it; else `text` itself. For what was
/// not typed, in which letters mean letters.
[[nodiscard]] QString chosenBy(const QString &text, const QStringList &choices);

/// At most three of `words` that may have been meant by `unknown`, the likeliest first.
[[nodiscard]] QStringList nearWords(const QString &unknown, const QStringList &words);

} // namespace lianxin::ui
