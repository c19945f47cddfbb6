#pragma once

#include <QtGlobal>

namespace lianxin {

/// What a spreadsheet may be at most. Whatever is larger is refused, before it can fill the memory.
struct ReadLimits {
    qint64 unpackedBytes = 200'000'000; ///< bytes of all parts of the file together, or of a .csv
    int entries = 2'000; ///< parts of the file
    int ratio = 100; ///< unpacked bytes for one packed byte of a part larger than `ratioFreeBytes`
    qint64 ratioFreeBytes = 1'000'000; ///< bytes of a part up to which any ratio goes
    int rows = 200'000; ///< rows that hold something, of all sheets together
    int columns = 256; ///< columns up to the last cell that holds something
    int cells = 4'000'000; ///< cells of all sheets together, gaps included
    int merges = 20'000; ///< merged areas of one sheet
    int cellCharacters = 100'000; ///< characters of one cell
};

} // namespace lianxin
