#include "core/evaluation/pointledger.h"

#include "core/evaluation/honourrepository.h"
#include "core/storage/workbook.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <map>

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

constexpr std::array pointKindCodes {"fact", "cap", "class", "total"};

constexpr std::array pointKindWords {
    QT_TRANSLATE_NOOP("Honours", "points"), QT_TRANSLATE_NOOP("Honours", "limits of the rule"),
    QT_TRANSLATE_NOOP("Honours", "limits and weight of the class"), QT_TRANSLATE_NOOP("Honours", "conditions")};

/// What makes two rows the same points for the same fact.
auto samePoints(const PointRow &row)
{
    return std::tuple(row.member.value, row.rule, row.kind, row.recordTable, row.recordRow, row.points);
}

PointRow plainRow(const MemberPoints &member, const QString &code, const Rulebook &book, const Posting &posting)
{
    const auto rule = std::ranges::find(book.rules, code, &Rule::code);
    PointRow row;
    row.ruleSet = book.set.id;
    row.member = member.member;
    row.rule = code;
    row.ruleRevision = rule == book.rules.end() ? 0 : rule->revision;
    row.countedTo = posting.countedTo;
    row.postedOn = posting.postedOn;
    return row;
}

/// What is added or taken beyond the facts; nothing is noted where that is nothing.
void appendAdjustment(QList<PointRow> &rows, PointRow row, PointKind kind, int points)
{
    row.kind = kind;
    row.points = points;
    if (points != 0)
        rows.append(row);
}

QList<PointRow> rowsOfItem(const MemberPoints &member, const PointItem &item, const Rulebook &book,
                           const Posting &posting)
{
    QList<PointRow> rows;
    for (const PointLine &line : member.lines) {
        if (line.rule != item.rule)
            continue;
        PointRow row = plainRow(member, item.rule, book, posting);
        row.points = line.points;
        row.source = line.source;
        row.recordTable = line.record.table;
        row.recordRow = line.record.id;
        rows.append(row);
    }
    std::ranges::sort(rows, {},
                      [](const PointRow &row) { return std::tuple_cat(samePoints(row), std::tuple(row.source)); });
    appendAdjustment(rows, plainRow(member, item.rule, book, posting), PointKind::Cap, item.counted - item.raw);
    return rows;
}

QList<PointRow> rowsOfMember(const MemberPoints &member, const Rulebook &book, const Posting &posting)
{
    QList<PointRow> rows;
    int sum = 0;
    for (const PointItem &item : member.items) {
        rows += rowsOfItem(member, item, book, posting);
        sum += item.counted;
    }
    for (const ClassPoints &each : member.classes) {
        appendAdjustment(rows, plainRow(member, each.name, book, posting), PointKind::Class, each.weighted - each.raw);
        sum += each.weighted - each.raw;
    }
    appendAdjustment(rows, plainRow(member, {}, book, posting), PointKind::Total, member.total - sum);
    return rows;
}

PointRow reversalOf(const PointRow &row, const Posting &posting)
{
    PointRow reversal = row;
    reversal.id = {};
    reversal.revision = 0;
    reversal.points = -row.points;
    reversal.countedTo = posting.countedTo;
    reversal.postedOn = posting.postedOn;
    reversal.reverses = row.id;
    return reversal;
}

Result<void> checkDay(const Rulebook &book, const QList<PointRow> &stored, QDate day)
{
    if (!day.isValid() || !book.periodFor().contains(day))
        return Error {ErrorKind::Invalid,
                      QCoreApplication::translate("Honours", "%1 does not lie within the days of these rules.")
                          .arg(day.toString(Qt::ISODate)),
                      {}};
    if (const QDate before = countedTo(stored); before.isValid() && day < before)
        return Error {ErrorKind::Invalid,
                      QCoreApplication::translate("Honours", "Points are posted up to %1 already; choose a later day.")
                          .arg(before.toString(Qt::ISODate)),
                      {}};
    return {};
}

} // namespace

std::span<const char *const> codesOf(PointKind)
{
    return pointKindCodes;
}

QString wordFor(PointKind kind)
{
    return QCoreApplication::translate("Honours", pointKindWords.at(static_cast<std::size_t>(kind)));
}

QString sourceOf(const PointRow &row)
{
    return row.kind == PointKind::Fact ? row.source : wordFor(row.kind);
}

QList<PointRow> rowsOf(const QList<MemberPoints> &evaluated, const Rulebook &book, const Posting &posting)
{
    QList<MemberPoints> members = evaluated;
    std::ranges::sort(members, {}, &MemberPoints::member);
    QList<PointRow> rows;
    for (const MemberPoints &member : std::as_const(members))
        rows += rowsOfMember(member, book, posting);
    return rows;
}

QList<PointRow> standing(const QList<PointRow> &rows)
{
    QSet<qint64> reversed;
    for (const PointRow &row : rows)
        if (row.reverses.isStored())
            reversed.insert(row.reverses.value);
    QList<PointRow> found = rows;
    found.removeIf([&](const PointRow &row) { return row.reverses.isStored() || reversed.contains(row.id.value); });
    return found;
}

QList<PointRow> missingRows(const QList<PointRow> &stored, const QList<PointRow> &wanted, const Posting &posting)
{
    using Sameness = decltype(samePoints(PointRow {}));
    std::map<Sameness, int> lacking;
    for (const PointRow &row : wanted)
        ++lacking[samePoints(row)];
    QList<PointRow> missing;
    for (const PointRow &row : standing(stored)) {
        int &count = lacking[samePoints(row)];
        if (count > 0)
            --count;
        else
            missing.append(reversalOf(row, posting));
    }
    for (const PointRow &row : wanted) {
        int &count = lacking[samePoints(row)];
        if (count-- > 0)
            missing.append(row);
    }
    return missing;
}

QList<PointRow> missingRows(const QList<PointRow> &stored, const QList<MemberPoints> &evaluated, const Rulebook &book,
                            const Posting &posting)
{
    return missingRows(stored, rowsOf(evaluated, book, posting), posting);
}

QDate countedTo(const QList<PointRow> &rows)
{
    QDate last;
    for (const PointRow &row : rows)
        last = std::max(last, row.countedTo);
    return last;
}

Result<QList<PointRow>> rowsToPost(Database &database, const FactIndex &index, const Rulebook &book,
                                   const Posting &posting)
{
    const auto stored = PointRowRepository(database).of(book.set.id);
    if (!stored)
        return stored.error();
    if (const auto fits = checkDay(book, *stored, posting.countedTo); !fits)
        return fits.error();
    const Period days {book.periodFor().from, posting.countedTo};
    return missingRows(*stored, evaluate(index, book, days), book, posting);
}

Result<int> postPoints(Workbook &workbook, const FactIndex &index, const Rulebook &book, const Posting &posting)
{
    const auto rows = rowsToPost(workbook.database(), index, book, posting);
    if (!rows)
        return rows.error();
    const QString label = QCoreApplication::translate("Honours", "Post points of %1 up to %2")
                              .arg(book.set.name, posting.countedTo.toString(Qt::ISODate));
    return workbook.perform(label, [&]() -> Result<int> {
        PointRowRepository stored(workbook.database());
        for (const PointRow &row : *rows)
            if (const auto added = stored.insert(row); !added)
                return added.error();
        return static_cast<int>(rows->size());
    });
}

} // namespace lianxin
