#pragma once

#include "core/base/result.h"
#include "core/documents/document.h"

#include <QHash>

namespace lianxin::documents {

/// The words of a paper as the office edits them, with {tokens} in the office's language. A line beginning with
/// # is a remark; what the other signs at the start of a line mean is told in each file's remarks.
/// A line beginning with @ comes once for each entry of its lists.
/// A piece in [square brackets] is left out if one of its tokens has no value, or is a figure that is 0. {token·form}
/// tells a date in characters or a number as a newspaper does.
struct Wording {
    QString name; ///< of the file, for messages
    QString text;
    QHash<QString, QString> tokens; ///< the word between braces -> the key of its value
    QStringList order = {}; ///< of those words, as the list of tokens has them

    friend bool operator==(const Wording &, const Wording &) = default;
};

/// What tokens stand for, by key. A list stands for one row each in a table, and for a numbered sentence elsewhere.
struct TokenValues {
    QHash<QString, QString> texts;
    QHash<QString, QStringList> lists;
    QHash<QString, QStringList> figures = {}; ///< which figure a token tells; of a list, which each entry tells
};

/// The wording `name` that comes with the program. Errors: NotFound if its file or the list of tokens is missing.
Result<Wording> shippedWording(const QString &name);

/// What becomes of a table without a word below its titles.
enum class BlankTables {
    Kept, ///< to be filled in by hand
    LeftOut, ///< with the heading over it, if nothing else stands there
};

/// The blocks that `wording` makes of `values`. The four levels are numbered anew, so that a paragraph left out leaves
/// no gap. A line feed in a value begins another paragraph. Errors: Invalid, naming the token, if one is unknown, or
/// has no value where one must stand (anywhere but in brackets and table cells).
Result<QList<Block>> blocksOf(const Wording &wording, const TokenValues &values, BlankTables blank = BlankTables::Kept);

/// What the line of `wording` that begins with ! makes of `values`: copy number, secrecy, urgency and signer between
/// strokes, any of them blank. Errors: as blocksOf().
Result<HeadMarks> headMarksOf(const Wording &wording, const TokenValues &values);

/// The titles of what is attached to a paper in `wording`: of each page that begins with the mark of an attachment.
[[nodiscard]] QStringList attachmentsOf(const Wording &wording);

/// `wording` as plain text, line by line. Errors: as blocksOf().
Result<QString> textOf(const Wording &wording, const TokenValues &values);

} // namespace lianxin::documents
