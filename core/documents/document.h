#pragma once

#include <QByteArray>
#include <QList>
#include <QRectF>
#include <QSizeF>
#include <QString>
#include <QStringList>

#include <span>
#include <variant>

namespace lianxin::documents {

/// What a piece of text is. Which font and size that means is ui/print's affair.
enum class Role {
    Mark, ///< the issuing organ in red at the head
    Title,
    Body,
    Heading1, ///< 一、
    Heading2, ///< （一）
    Small, ///< copy-to and other foot matter
    PageNumber,
    TableTitle, ///< the name of a card or table
    TableLabel, ///< the name of a field in a table
    TableCell,
};

/// A run of text in one role.
struct Span {
    QString text;
    Role role = Role::Body;
    bool whole = false; ///< a name, a time, a telephone number: not torn at the end of a line
    QString figure = {}; ///< the key of the figure that it tells; empty = none

    friend bool operator==(const Span &, const Span &) = default;
};

/// The depth of a paragraph: running text, or one of the four numbered levels 一、（一）1.（1）
/// Source: GB/T 9704-2012, 7.3.3.
enum class Level { Text, First, Second, Third, Fourth };

/// The title of the paper; a line feed breaks it where its meaning allows.
struct Title {
    QString text;
    Role role = Role::Title; ///< Title, or TableTitle over a card
    QList<int> joints = {}; ///< places in `text` where its parts meet: there it is parted best, if it does not fit

    friend bool operator==(const Title &, const Title &) = default;
};

/// To whom the paper is addressed, colon included; flush left.
struct Addressee {
    QString text;

    friend bool operator==(const Addressee &, const Addressee &) = default;
};

/// A paragraph, its first line two characters in. The number of a level is part of the text.
struct Paragraph {
    QList<Span> spans;
    Level level = Level::Text;

    friend bool operator==(const Paragraph &, const Paragraph &) = default;
};

/// Empty lines of the grid.
struct Spacer {
    int lines = 1;

    friend bool operator==(const Spacer &, const Spacer &) = default;
};

/// A line over the whole type area.
struct Rule {
    friend bool operator==(const Rule &, const Rule &) = default;
};

enum class Align { Left, Centre, Right };

struct Cell {
    QList<Span> spans; ///< a line feed starts a new line
    int columns = 1; ///< how many columns of the table it covers
    Align align = Align::Left;

    friend bool operator==(const Cell &, const Cell &) = default;
};

struct TableRow {
    QList<Cell> cells; ///< together they cover every column
    int lines = 1; ///< the height it has at least, in lines of text: room for handwriting

    friend bool operator==(const TableRow &, const TableRow &) = default;
};

/// A ruled table as wide as the type area. Rows grow with their text.
struct Table {
    QList<int> widths; ///< shares of the width, one a column
    QList<TableRow> rows;
    int headRows = 0; ///< how many of the first rows come again on each page

    friend bool operator==(const Table &, const Table &) = default;
};

/// The list of attachments below the text: "label" and numbered names, without numbers if there is but one.
/// Source: GB/T 9704-2012, 7.3.4.
struct Attachments {
    QString label; ///< colon included
    QStringList names;

    friend bool operator==(const Attachments &, const Attachments &) = default;
};

/// Organ and date, set as without a seal or as with one. Source: GB/T 9704-2012, 7.3.5.1 and 7.3.5.2.
struct Signature {
    QString organ;
    QString date;
    bool isSealed = false; ///< room is left for the seal over both

    friend bool operator==(const Signature &, const Signature &) = default;
};

/// A remark in round brackets, two characters in, below the date.
struct Note {
    QString text; ///< brackets included

    friend bool operator==(const Note &, const Note &) = default;
};

/// Who gets a copy; at the foot of the last page, hanging after the label. In the general format between rules, with
/// who sent it out and when below. Source: GB/T 9704-2012, 7.4.
struct CopyTo {
    QString label; ///< colon included
    QString text;
    QString issuer = {}; ///< empty = no such line
    QString issuedOn = {}; ///< date, with the word for sending out

    friend bool operator==(const CopyTo &, const CopyTo &) = default;
};

/// What follows stands on a new page; an attachment with its mark above, its title on the third line.
/// Source: GB/T 9704-2012, 7.3.7.
struct PageBreak {
    QString attachment = {}; ///< the mark, with its number where there are several; empty = none

    friend bool operator==(const PageBreak &, const PageBreak &) = default;
};

/// A square code at the right edge, beside the blocks that follow, with its text in small letters below.
struct QrCode {
    QString text;

    friend bool operator==(const QrCode &, const QrCode &) = default;
};

/// A picture, such as a chart.
struct Picture {
    QByteArray png; ///< 300 dots an inch at its best
    QString text; ///< what it shows, for those who do not see it

    friend bool operator==(const Picture &, const Picture &) = default;
};

/// Pictures side by side in the middle of the type area, each as wide as the others; their heights follow.
struct PictureRow {
    QList<Picture> pictures; ///< at least one
    int share = 100; ///< of the width of the type area, in percent, 10 to 100

    friend bool operator==(const PictureRow &, const PictureRow &) = default;
};

using Block = std::variant<Title, Addressee, Paragraph, Spacer, Rule, Table, Attachments, Signature, Note, CopyTo,
                           QrCode, PageBreak, PictureRow>;

enum class Format {
    General, ///< GB/T 9704-2012, 7
    Letter, ///< GB/T 9704-2012, 10.1
    Card, ///< a form: no mark, no official number, smaller letters
    List, ///< rows of a table: as a card, in still smaller letters
    SeatCard, ///< a name that is read from afar, on both halves of a sheet that is folded
    Badges, ///< cards to be cut out and worn
};

enum class Paper {
    A4,
    A5,
    A4Across, ///< landscape
};

// How they are written in settings and in papers that are kept; the oldest of these have places instead, so a new one
// comes at the end.
std::span<const char *const> codesOf(Role);
std::span<const char *const> codesOf(Level);
std::span<const char *const> codesOf(Align);
std::span<const char *const> codesOf(Format);
std::span<const char *const> codesOf(Paper);

/// What stands above the mark of a paper, or beside its number. Source: GB/T 9704-2012, 7.2.1 to 7.2.3 and 7.2.6.
struct HeadMarks {
    QString copyNumber; ///< six figures
    QString secrecy; ///< and for how long
    QString urgency;
    QString signer; ///< who signed a paper to a superior, label and colon included

    friend bool operator==(const HeadMarks &, const HeadMarks &) = default;
};

/// Where on a paper of its own size the blocks stand, as on labels and envelopes: those up to each PageBreak in one of
/// the boxes, mm from the top left corner, page after page. No boxes = one below the other on a paper as usual.
struct Placing {
    QSizeF paper;
    QList<QRectF> boxes;

    friend bool operator==(const Placing &, const Placing &) = default;
};

/// What a paper says, as data. It knows no font and no position; ui/print lays it out.
struct Document {
    Format format = Format::General;
    Paper paper = Paper::A4;
    QString mark; ///< issuing organ at the head; empty = none
    QString number; ///< official number, ready to print; empty = none
    QList<Block> blocks;
    QString name; ///< title for the file's properties
    QString author; ///< organ for the file's properties
    HeadMarks marks = {};
    QString part = {}; ///< the part of a dossier that it belongs to; empty = of none
    Placing placing = {};
    int pageOfDossier = 0; ///< where in a dossier it begins, from 1; 0 = it stands alone

    friend bool operator==(const Document &, const Document &) = default;
};

/// All that `document` says, one line a paragraph, row cells separated by a space; for comparing and for search.
[[nodiscard]] QString plainText(const Document &document);

[[nodiscard]] QString plainText(const QList<Span> &spans);

} // namespace lianxin::documents
