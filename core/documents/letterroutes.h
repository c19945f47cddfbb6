#pragma once

#include "core/documents/letterwriter.h"

namespace lianxin::documents {

/// What a kind of letter is made of.
struct LetterSource {
    const Visit &visit;
    const FactIndex &index;
    const Wording &wording; ///< of the letters
    ActivityId activity;
    QDate today;
};

/// To whom a kind of letter goes, and what it says.
struct LetterRoute {
    QList<Recipient> (*recipients)(const LetterSource &source);
    const char *nobody; ///< why there are none, untranslated
    TokenValues (*values)(const LetterSource &source, const Recipient &recipient, QDate day);
    /// Why one of them gets none any more; empty = gets one. Null = all of them get one.
    QString (*withheld)(const LetterSource &source, const Recipient &recipient) = nullptr;
    const char *nobodyLeft = ""; ///< that all of them are withheld, untranslated
};

[[nodiscard]] const LetterRoute &routeOf(LetterKind kind);

} // namespace lianxin::documents
