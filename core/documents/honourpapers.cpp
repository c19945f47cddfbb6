#include "core/documents/honourpapers.h"

#include "core/directory/settings.h"
#include "core/documents/officialtext.h"
#include "core/documents/periodpaper.h"
#include "core/documents/template.h"
#include "core/evaluation/honourrepository.h"
#include "core/evaluation/pointledger.h"
#include "core/evaluation/rulebook.h"
#include "core/evaluation/rulerepository.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin::documents {

namespace {

/// What statements are written from.
struct StatementData {
    Rulebook book;
    QList<PointRow> rows;
    QList<PointObjection> objections;
    QString organ;
    QString signature;
    QDate today;
};

/// One honour to be certified.
struct Certified {
    MemberId member;
    HonourKind kind = HonourKind::Month;
    QString period; ///< as papers call it
    QString story;
    QDate on;
};

/// What a row is for: the fact, or that it takes points back.
QString rowText(const PointRow &row)
{
    if (row.reverses.isStored())
        return QCoreApplication::translate("Documents", "taken back: %1").arg(sourceOf(row));
    return sourceOf(row);
}

void addStatementRows(const StatementData &data, MemberId member, TokenValues &values)
{
    QStringList rules;
    QStringList items;
    QStringList sources;
    QStringList points;
    QStringList days;
    int total = 0;
    for (const PointRow &row : data.rows) {
        if (row.member != member)
            continue;
        const auto rule = std::ranges::find(data.book.rules, row.rule, &lianxin::Rule::code);
        rules.append(row.rule);
        items.append(rule == data.book.rules.end() ? QString() : rule->item);
        sources.append(rowText(row));
        points.append(pointsText(row.points));
        days.append(row.postedOn.toString(Qt::ISODate));
        total += row.points;
    }
    values.lists.insert({{u"point_rule"_s, rules},
                         {u"point_item"_s, items},
                         {u"point_source"_s, sources},
                         {u"point_points"_s, points},
                         {u"point_posted"_s, days}});
    values.texts.insert(u"point_total"_s, pointsText(total));
}

void addStatementObjections(const StatementData &data, MemberId member, TokenValues &values)
{
    QStringList words;
    QStringList outcomes;
    QStringList answers;
    for (const PointObjection &each : data.objections) {
        if (each.member != member || each.round.isStored())
            continue;
        words.append(each.words);
        outcomes.append(wordFor(each.outcome));
        answers.append(each.answer);
    }
    values.lists.insert(
        {{u"objection_words"_s, words}, {u"objection_outcome"_s, outcomes}, {u"objection_answer"_s, answers}});
}

TokenValues statementValues(const FactIndex &index, const StatementData &data, MemberId id)
{
    const Member &member = index.find(id);
    TokenValues values;
    values.texts.insert({{u"organ"_s, data.organ},
                         {u"signature"_s, data.signature},
                         {u"issued_on"_s, officialDate(data.today)},
                         {u"member"_s, member.name},
                         {u"member_unit"_s, member.unit},
                         {u"rule_set"_s, data.book.set.name},
                         {u"counted_to"_s, officialDate(countedTo(data.rows))}});
    addStatementRows(data, id, values);
    addStatementObjections(data, id, values);
    return values;
}

Specimen statementOf(const FactIndex &index, const StatementData &data, MemberId id, const Wording &wording)
{
    const TokenValues values = statementValues(index, data, id);
    const auto blocks = blocksOf(wording, values);
    const QString name = wording.name + u' ' + index.nameOf(id);
    return {index.nameOf(id), values,
            blocks ? Result<Document>(Document {Format::Card, Paper::A4, {}, {}, *blocks, name, data.organ})
                   : blocks.error()};
}

Result<StatementData> readStatements(Database &database, RuleSetId set, QDate today)
{
    const auto book = readRulebook(database, set);
    const auto rows = PointRowRepository(database).of(set);
    const auto objections = PointObjectionRepository(database).all();
    if (!book)
        return book.error();
    if (!rows)
        return rows.error();
    if (!objections)
        return objections.error();
    const Settings settings(database);
    return StatementData {*book, *rows, *objections, settings.text(u"office.name"_s), settings.text(u"letter.organ"_s),
                          today};
}

TokenValues certificateValues(const FactIndex &index, const Settings &settings, const Certified &honour)
{
    const Member &member = index.find(honour.member);
    TokenValues values;
    values.texts.insert({{u"organ"_s, settings.text(u"office.name"_s)},
                         {u"signature"_s, settings.text(u"letter.organ"_s)},
                         {u"salutation"_s, settings.text(u"letter.salutation"_s)},
                         {u"issued_on"_s, officialDate(honour.on)},
                         {u"member"_s, member.name},
                         {u"member_unit"_s, member.unit},
                         {u"honour_month"_s, honour.kind == HonourKind::Month ? honour.period : QString()},
                         {u"honour_year"_s, honour.kind == HonourKind::Year ? honour.period : QString()},
                         {u"honour_story"_s, honour.story}});
    return values;
}

QList<Specimen> certificates(const Records &records, const FactIndex &index, const QList<Certified> &honours,
                             const Wording &wording)
{
    const Settings settings(records.database());
    QList<Specimen> found;
    for (const Certified &honour : honours) {
        const TokenValues values = certificateValues(index, settings, honour);
        const auto blocks = blocksOf(wording, values);
        const QString name = wording.name + u' ' + index.nameOf(honour.member);
        const QString organ = settings.text(u"office.name"_s);
        found.append({index.nameOf(honour.member), values,
                      blocks ? Result<Document>(Document {Format::General, Paper::A4, {}, {}, *blocks, name, organ})
                             : blocks.error()});
    }
    return found;
}

Result<WrittenPapers> writtenCertificates(const Records &records, const QList<Certified> &honours)
{
    const auto wording = wordingOf(records.database(), certificatePaper);
    if (!wording)
        return wording.error();
    const auto known = records.known();
    return known ? papersOf(certificates(records, (*known)->index, honours, *wording)) : known.error();
}

Error nothingPosted()
{
    return {ErrorKind::Invalid,
            QCoreApplication::translate("Documents", "No points are posted for these members yet: post them first."),
            {}};
}

Error notHonoured(const char *sentence)
{
    return {ErrorKind::Invalid, QCoreApplication::translate("Documents", sentence), {}};
}

} // namespace

TokenValues blankStatement()
{
    const Facts nothing;
    return statementValues(FactIndex(nothing), {}, {});
}

TokenValues blankCertificate()
{
    TokenValues values;
    for (const QString &key : {u"organ"_s, u"signature"_s, u"salutation"_s, u"issued_on"_s, u"member"_s,
                               u"member_unit"_s, u"honour_month"_s, u"honour_year"_s, u"honour_story"_s})
        values.texts.insert(key, {});
    return values;
}

Result<WrittenPapers> pointStatements(const Records &records, RuleSetId set, const QList<MemberId> &members,
                                      QDate today)
{
    const auto wording = wordingOf(records.database(), pointStatementPaper);
    if (!wording)
        return wording.error();
    const auto data = readStatements(records.database(), set, today);
    if (!data)
        return data.error();
    const auto known = records.known();
    if (!known)
        return known.error();
    QList<Specimen> found;
    for (const MemberId id : members)
        if (std::ranges::find(data->rows, id, &PointRow::member) != data->rows.end())
            found.append(statementOf((*known)->index, *data, id, *wording));
    return found.isEmpty() ? Result<WrittenPapers>(nothingPosted()) : papersOf(found);
}

Result<WrittenPapers> certificatesOf(const Records &records, HonourRoundId id, QDate today)
{
    const auto round = HonourRoundRepository(records.database()).find(id);
    const auto results = HonourResultRepository(records.database()).of(id);
    if (!round)
        return round.error();
    if (!results)
        return results.error();
    if (round->state != HonourState::Decided)
        return notHonoured(QT_TRANSLATE_NOOP("Documents", "Certificates are written once the round is decided."));
    if (round->kind == HonourKind::Month)
        return certificatesOf(records, round->name, today);
    QList<Certified> honours;
    for (const HonourResult &each : *results)
        if (each.standing == Standing::Chosen)
            honours.append({each.member, round->kind, periodText(round->period()), {}, round->decidedOn});
    return writtenCertificates(records, honours);
}

Result<WrittenPapers> certificatesOf(const Records &records, const QString &month, QDate today)
{
    const auto awards = MonthlyAwardRepository(records.database()).all();
    if (!awards)
        return awards.error();
    QList<Certified> honours;
    for (const MonthlyAward &each : *awards)
        if (each.month == month)
            honours.append({each.member, HonourKind::Month, monthText(QDate::fromString(month + u"-01"_s, Qt::ISODate)),
                            each.story, each.announcedOn.isValid() ? each.announcedOn : today});
    if (honours.isEmpty())
        return notHonoured(QT_TRANSLATE_NOOP("Documents", "This month has no pioneer yet."));
    return writtenCertificates(records, honours);
}

Result<QList<Specimen>> honourSpecimens(const Records &records, const QString &paper, ActivityId activity,
                                        const Wording &wording, QDate today)
{
    const auto known = records.known();
    if (!known)
        return known.error();
    const FactIndex &index = (*known)->index;
    QList<Specimen> found;
    QList<Certified> honours;
    const auto book = readRulebook(records.database(), today);
    const auto data = readStatements(records.database(), book ? book->set.id : RuleSetId {}, today);
    for (const Invitation &each : index.facts().invitations) {
        if (each.activity != activity)
            continue;
        honours.append({each.member, HonourKind::Month, monthText(today), {}, today});
        if (data && paper == pointStatementPaper)
            found.append(statementOf(index, *data, each.member, wording));
    }
    if (honours.isEmpty())
        return notHonoured(QT_TRANSLATE_NOOP("Documents", "Nobody is invited yet: choose the members first."));
    if (paper == certificatePaper)
        return certificates(records, index, honours, wording);
    return data ? Result<QList<Specimen>>(found) : data.error();
}

} // namespace lianxin::documents
