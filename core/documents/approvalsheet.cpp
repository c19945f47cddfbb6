#include "core/documents/approvalsheet.h"

#include "core/directory/settings.h"
#include "core/documents/officialtext.h"
#include "core/documents/template.h"
#include "core/evaluation/factindex.h"
#include "core/nomination/needcoverage.h"
#include "core/selection/selectionwords.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin::documents {

namespace {

constexpr qsizetype printedReserves = 3; ///< of each seat: more would not be read

QString reservesFor(const Nomination &nomination, const QString &member)
{
    const auto seat = std::ranges::find(nomination.reserves, member, &selection::SeatReserves::member);
    QStringList names;
    if (seat != nomination.reserves.end())
        for (const selection::Reserve &reserve : seat->ranked.first(std::min(printedReserves, seat->ranked.size())))
            names.append(selection::nameIn(nomination.problem, reserve.member));
    return enumerated(names);
}

void addPanel(const FactIndex &index, const Nomination &nomination, TokenValues &values)
{
    for (const auto &key : {u"seat_kind"_s, u"seat_member"_s, u"seat_unit"_s, u"seat_reason"_s, u"seat_reserves"_s})
        values.lists.insert(key, {});
    for (const selection::PanelMember &each : nomination.answer.members) {
        const Member &member = index.find(MemberId {each.id.toLongLong()});
        values.lists[u"seat_kind"_s].append(each.seat == selection::Seat::Local
                                                ? QCoreApplication::translate("Documents", "Local")
                                                : QCoreApplication::translate("Documents", "Specialist"));
        values.lists[u"seat_member"_s].append(member.name);
        values.lists[u"seat_unit"_s].append(member.unit);
        values.lists[u"seat_reason"_s].append(nomination.reasons.value(each.id));
        values.lists[u"seat_reserves"_s].append(reservesFor(nomination, each.id));
    }
}

void addCoverage(const Directory &directory, const Nomination &nomination, TokenValues &values)
{
    for (const auto &key : {u"need_number"_s, u"need_specialty"_s, u"need_coverage"_s, u"need_members"_s})
        values.lists.insert(key, {});
    for (const selection::Need &need : nomination.problem.needs) {
        const QList<NeedHolder> holders = holdersOf(nomination, need);
        QStringList names;
        for (const NeedHolder &holder : holders)
            names.append(QCoreApplication::translate("Documents", "%1 (%2)")
                             .arg(holder.name, directory.word(WordList::Depth, QString::number(holder.depth))));
        values.lists[u"need_number"_s].append(need.id);
        values.lists[u"need_specialty"_s].append(need.specialty);
        values.lists[u"need_coverage"_s].append(nameOf(coverageOf(need, holders)));
        values.lists[u"need_members"_s].append(enumerated(names));
    }
}

QString remarksOf(const Nomination &nomination)
{
    QStringList remarks;
    for (const QString &departure : nomination.departures)
        remarks.append(QCoreApplication::translate("Documents", "Departs from the rules: %1").arg(departure));
    remarks += nomination.remarks;
    if (!nomination.answer.proved)
        remarks.append(QCoreApplication::translate("Documents", "The panel is not proved to be the best."));
    for (const selection::PanelMember &member : nomination.answer.members)
        remarks += nomination.warnings.value(member.id);
    return remarks.join(u'\n');
}

TokenValues approvalValues(const FactIndex &index, ActivityId activity, const Nomination &nomination,
                           const QString &organ)
{
    const Activity &visit = index.find(activity);
    TokenValues values;
    values.texts = {{u"organ"_s, organ},
                    {u"activity"_s, (index.label(visit) + QChar(0x3000) + visit.theme).trimmed()},
                    {u"date"_s, officialDate(visit.day())},
                    {u"county"_s, index.facts().directory.name(visit.region)},
                    {u"panel_size"_s, QString::number(nomination.answer.members.size())},
                    {u"panel_remarks"_s, remarksOf(nomination)}};
    addPanel(index, nomination, values);
    addCoverage(index.facts().directory, nomination, values);
    return values;
}

Result<TokenValues> approvalValues(Database &database, ActivityId activity, const Nomination &nomination)
{
    if (!nomination.answer.feasible)
        return Error {
            ErrorKind::Invalid, QCoreApplication::translate("Documents", "There is no panel to approve yet."), {}};
    const auto facts = readFacts(database);
    if (!facts)
        return facts.error();
    return approvalValues(FactIndex(*facts), activity, nomination, Settings(database).text(u"office.name"_s));
}

Result<Document> approvalPaperOf(const Wording &wording, const TokenValues &values)
{
    const auto blocks = blocksOf(wording, values);
    if (!blocks)
        return blocks.error();
    return Document {
        Format::List, Paper::A4, {}, {}, *blocks, values.texts.value(u"activity"_s), values.texts.value(u"organ"_s)};
}

} // namespace

TokenValues blankApproval()
{
    const Facts nothing;
    return approvalValues(FactIndex(nothing), {}, {}, {});
}

Result<Document> approvalSheet(Database &database, ActivityId activity, const Nomination &nomination)
{
    const auto values = approvalValues(database, activity, nomination);
    if (!values)
        return values.error();
    const auto wording = wordingOf(database, approvalPaper);
    return wording ? approvalPaperOf(*wording, *values) : wording.error();
}

SpecimenMaker approvalSpecimenMaker(Database &database, ActivityId activity)
{
    const auto chosen = nominate(database, activity);
    auto values = chosen ? approvalValues(database, activity, *chosen) : Result<TokenValues>(chosen.error());
    return [values = std::move(values)](const Wording &wording) -> Result<QList<Specimen>> {
        if (!values)
            return values.error();
        return QList<Specimen> {{wording.name, *values, approvalPaperOf(wording, *values)}};
    };
}

} // namespace lianxin::documents
