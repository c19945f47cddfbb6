#include "core/exchange/officetables.h"

#include "core/directory/wordfile.h"
#include "core/exchange/tablemakers.h"
#include "core/storage/database.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

using Make = Result<SheetToWrite> (*)(Database &, const TableSource &);

Make makerOf(SheetKind kind)
{
    static const QHash<SheetKind, Make> makers {{SheetKind::Directory, directoryTable},
                                                {SheetKind::Holidays, holidayTable},
                                                {SheetKind::Enterprises, enterpriseTable},
                                                {SheetKind::Venues, venueTable},
                                                {SheetKind::Members, memberTable},
                                                {SheetKind::Plan, planTable},
                                                {SheetKind::PlanChanges, planChangeTable},
                                                {SheetKind::Agenda, agendaTable},
                                                {SheetKind::Projects, projectTable},
                                                {SheetKind::Needs, needTable},
                                                {SheetKind::Pairings, pairingTable},
                                                {SheetKind::Services, serviceTable},
                                                {SheetKind::Outcomes, outcomeTable},
                                                {SheetKind::Invitations, invitationTable},
                                                {SheetKind::Ledger, ledgerTable},
                                                {SheetKind::Proposals, proposalTable},
                                                {SheetKind::Publicity, publicityTable},
                                                {SheetKind::Cases, caseTable},
                                                {SheetKind::Reviews, reviewTable},
                                                {SheetKind::Reports, reportTable},
                                                {SheetKind::Adoptions, adoptionTable},
                                                {SheetKind::Comments, commentTable},
                                                {SheetKind::Rules, ruleTable},
                                                {SheetKind::Multipliers, multiplierTable},
                                                {SheetKind::RuleClasses, ruleClassTable},
                                                {SheetKind::RuleConditions, ruleConditionTable},
                                                {SheetKind::Awards, awardTable}};
    return makers.value(kind);
}

/// Name, kind of sheet and title of each table.
Result<QList<QStringList>> tables()
{
    return readWordFile(u"exchange/tables.tsv"_s, 3);
}

} // namespace

QString TableSource::nameOf(const Activity &activity) const
{
    if (activity.number)
        return words.pattern(u"activity.label"_s).pattern().arg(*activity.number);
    const QString day = activity.day().isValid() ? activity.day().toString(Qt::ISODate) : activity.plannedText;
    return activity.theme.isEmpty() ? u"%1 %2"_s.arg(directory().name(activity.region), day) : activity.theme;
}

QVariant TableSource::cell(const QList<EntryId> &entries) const
{
    return directory().namesOf(entries).join(u'\u3001');
}

QVariant TableSource::cell(const QList<MemberId> &members) const
{
    return index.namesOf(members).join(u'\u3001');
}

Result<QStringList> officeTables()
{
    const auto all = tables();
    if (!all)
        return all.error();
    QStringList names;
    for (const QStringList &table : *all)
        names.append(table.at(0));
    return names;
}

Result<SheetToWrite> officeTable(Database &database, const QString &name)
{
    const auto all = tables();
    if (!all)
        return all.error();
    const auto words = ExchangeWords::read();
    if (!words)
        return words.error();
    const auto table =
        std::ranges::find_if(*all, [&](const QStringList &each) { return each.at(0) == name || each.at(1) == name; });
    const auto kind = table == all->end() ? std::nullopt : sheetKindWithCode(table->at(1));
    if (!kind || makerOf(*kind) == nullptr)
        return Error {
            ErrorKind::NotFound, QCoreApplication::translate("Exchange", "There is no table %1.").arg(name), {}};
    const auto facts = readFacts(database);
    if (!facts)
        return facts.error();
    const FactIndex index(*facts);
    auto sheet = makerOf(*kind)(database, {*words, index});
    if (sheet)
        sheet->name = table->at(2);
    return sheet;
}

} // namespace lianxin
