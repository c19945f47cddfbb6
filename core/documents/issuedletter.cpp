#include "core/documents/issuedletter.h"

#include "core/base/codes.h"
#include "core/base/wordlists.h"
#include "core/documents/template.h"
#include "core/storage/repositoryimpl.h"
#include "core/storage/workbook.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace lianxin {

template <>
const TableMap<IssuedLetter> &tableMap<IssuedLetter>()
{
    using L = IssuedLetter;
    static const TableMap<L> map {.table = IssuedLetterRepository::table,
                                  .columns = {column(u"paper"_s, &L::kind), column(u"activity"_s, &L::activity),
                                              column(u"member"_s, &L::member), column(u"suggestion"_s, &L::suggestion),
                                              column(u"recipient"_s, &L::recipient), column(u"version"_s, &L::version),
                                              column(u"official_number"_s, &L::number),
                                              column(u"issued_on"_s, &L::issuedOn), column(u"content"_s, &L::content),
                                              column(u"unit"_s, &L::unit), column(u"code"_s, &L::code)}};
    return map;
}

template <>
const TableMap<Printing> &tableMap<Printing>()
{
    using P = Printing;
    static const TableMap<P> map {
        .table = PrintingRepository::table,
        .columns = {column(u"issued_letter"_s, &P::letter), column(u"channel"_s, &P::channel),
                    column(u"printed_at"_s, &P::printedAt), column(u"printed_by"_s, &P::printedBy),
                    column(u"activity"_s, &P::activity), column(u"paper"_s, &P::paper), column(u"papers"_s, &P::papers),
                    column(u"about"_s, &P::about), column(u"issued_paper"_s, &P::signedPaper)}};
    return map;
}

template class Repository<IssuedLetter>;
template class Repository<Printing>;

bool wentTo(const IssuedLetter &letter, const documents::Recipient &recipient)
{
    if (letter.member != recipient.member || letter.suggestion != recipient.suggestion)
        return false;
    if (recipient.member.isStored() || recipient.suggestion.isStored())
        return true;
    if (letter.unit != recipient.unit || letter.code != recipient.code)
        return false;
    return recipient.unit.isStored() || !recipient.code.isEmpty() || letter.recipient == recipient.name;
}

documents::Recipient recipientOf(const IssuedLetter &letter)
{
    return {letter.member, letter.recipient, letter.suggestion, letter.unit, letter.code};
}

std::span<const char *const> codesOf(PaperChannel)
{
    static constexpr std::array codes {"pdf", "printer", "picture", "copied", "word"};
    return codes;
}

Result<QList<IssuedLetter>> IssuedLetterRepository::of(ActivityId activity) const
{
    return where(u"activity = :activity"_s, {{u":activity"_s, activity.value}});
}

Result<QHash<qint64, LetterFace>> IssuedLetterRepository::facesOf(ActivityId activity) const
{
    const QString sql = u"SELECT id, paper, recipient FROM issued_letter WHERE activity = :activity"_s;
    const auto rows = database().select(sql, {{u":activity"_s, activity.value}}, [](const Row &row) {
        const auto kind = withCode<documents::LetterKind>(row.text(u"paper"_s));
        return std::pair(row.integer(u"id"_s),
                         LetterFace {kind.value_or(documents::LetterKind::Members), row.text(u"recipient"_s)});
    });
    if (!rows)
        return rows.error();
    return QHash<qint64, LetterFace>(rows->begin(), rows->end());
}

Result<QList<Printing>> PrintingRepository::of(ActivityId activity) const
{
    const QString condition = uR"(
        activity = :activity
        OR issued_letter IN (SELECT letter.id FROM issued_letter letter WHERE letter.activity = :activity))"_s;
    return where(condition, {{u":activity"_s, activity.value}});
}

namespace documents {

namespace {

constexpr qsizetype longestInHistory = 80; // characters; the whole is kept beside the line

/// Who performs the action under way.
Result<QString> performer(Database &database)
{
    const auto names =
        database.select(u"SELECT performed_by FROM action WHERE id IN (SELECT action FROM open_action)"_s, {},
                        [](const Row &row) { return row.text(u"performed_by"_s); });
    if (!names)
        return names.error();
    return names->value(0);
}

Result<void> note(Workbook &workbook, const QString &label, QList<Printing> printings, const QDateTime &at)
{
    if (workbook.isReadOnly())
        return {};
    return workbook.performNote(label, [&]() -> Result<void> {
        const auto user = performer(workbook.database());
        if (!user)
            return user.error();
        PrintingRepository repository(workbook.database());
        for (Printing &printing : printings) {
            printing.printedAt = at.toUTC().toString(Qt::ISODate);
            printing.printedBy = *user;
            if (const auto noted = repository.insert(printing); !noted)
                return noted.error();
        }
        return {};
    });
}

} // namespace

Result<void> recordPrinting(Workbook &workbook, const QList<IssuedLetterId> &letters, PaperChannel channel,
                            const QDateTime &at)
{
    QList<Printing> printings;
    for (const IssuedLetterId letter : letters)
        printings.append({{}, 0, letter, channel, {}, {}});
    const QString label = QCoreApplication::translate("Documents", "Note the printing of letters: %1")
                              .arg(QString::number(letters.size()));
    return note(workbook, label, printings, at);
}

Result<void> recordPrinting(Workbook &workbook, const PapersAbout &papers, const QStringList &names,
                            PaperChannel channel, const QDateTime &at)
{
    Printing printing;
    printing.channel = channel;
    printing.activity = papers.activity;
    printing.paper = papers.paper;
    printing.papers = static_cast<int>(names.size());
    printing.about = names.join(QCoreApplication::translate("Columns", ", "));
    printing.signedPaper = papers.signedPaper;
    const QString label = QCoreApplication::translate("Documents", "Note the printing of %1: %2")
                              .arg(paperTitle(papers.paper), shortened(printing.about, longestInHistory));
    return note(workbook, label, {printing}, at);
}

QStringList namesOf(const QList<Document> &papers)
{
    QStringList names;
    for (const Document &paper : papers)
        names.append(paper.name);
    return names;
}

} // namespace documents

} // namespace lianxin
