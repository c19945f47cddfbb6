#pragma once

#include "ui/print/laidoutdocument.h"

namespace lianxin::print {

/// What came out of a printing.
struct PrintedPages {
    int pages = 0;
    QList<int> firstPages; ///< of each document, from 1
    QList<Substitute> substitutes; ///< of all documents, each once
    QStringList notes; ///< "name: note" of those documents that have one

    /// Has the pages of `laidOut` follow those there are.
    void add(const LaidOutDocument &laidOut);

    /// Has all of `others` follow those there are.
    void add(const PrintedPages &others);
};

} // namespace lianxin::print
