#pragma once

#include <QHash>
#include <QString>

namespace lianxin::print {

/// The kinds of letters that GB/T 9704 asks for.
enum class Typeface {
    BiaoSong, ///< mark and titles
    FangSong, ///< the text
    Kai, ///< headings of the second level, names of those who sign
    Hei, ///< headings of the first level, labels
    Song, ///< page numbers
};

[[nodiscard]] inline size_t qHash(Typeface typeface, size_t seed = 0)
{
    return ::qHash(int(typeface), seed);
}

} // namespace lianxin::print
