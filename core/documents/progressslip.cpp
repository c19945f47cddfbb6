#include "core/documents/progressslip.h"

#include "core/base/wordlists.h"
#include "core/directory/settings.h"
#include "core/documents/blankcolumns.h"
#include "core/documents/suggestionvalues.h"
#include "core/documents/template.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin::documents {

namespace {

constexpr qsizetype longestInChat = 40; // characters

/// What `member` suggested, the latest first.
QList<Suggestion> suggestedBy(const FactIndex &index, MemberId member)
{
    QList<Suggestion> made;
    for (const Suggestion &each : index.facts().suggestions)
        if (each.proposers.contains(member) && !each.partOf.isStored())
            made.append(each);
    std::ranges::stable_sort(made, std::ranges::greater(), &Suggestion::registeredOn);
    return made;
}

/// What the slips of `today` have in common.
InvitationLetterData slipData(const Settings &settings, QDate today)
{
    InvitationLetterData data;
    data.organ = data.signature = settings.text(u"letter.organ"_s);
    data.salutation = settings.text(u"letter.salutation"_s);
    data.activity.contact = settings.text(u"office.contact"_s);
    data.activity.phone = settings.text(u"office.phone"_s);
    data.issuedOn = today;
    return data;
}

TokenValues slipValues(const FactIndex &index, InvitationLetterData data, MemberId member)
{
    const QList<Suggestion> made = suggestedBy(index, member);
    data.memberName = index.find(member).name;
    TokenValues values = tokenValues(data);
    values.texts.insert(u"suggestion_count"_s, QString::number(made.size()));
    addLedgerRows(index, made, values);
    return values;
}

Specimen slipOf(const FactIndex &index, MemberId member, const Wording &wording, const InvitationLetterData &data)
{
    const TokenValues values = slipValues(index, data, member);
    auto slip = letterOf(wording, values, index.find(member).name);
    if (slip)
        slip->blocks = withoutBlankColumns(std::move(slip->blocks));
    return {index.nameOf(member), values, slip};
}

Error nothingSuggested(const FactIndex &index, const QList<MemberId> &members)
{
    const QString told = members.size() == 1
        ? QCoreApplication::translate("Documents", "%1 has not suggested anything yet.")
              .arg(index.nameOf(members.first()))
        : QCoreApplication::translate("Documents", "None of them has suggested anything yet.");
    return {ErrorKind::Invalid, told, {}};
}

Result<QList<Specimen>> slipsOf(const Records &records, const QList<MemberId> &members, const Wording &wording,
                                QDate today)
{
    const auto known = records.known();
    if (!known)
        return known.error();
    const FactIndex &index = (*known)->index;
    const InvitationLetterData data = slipData(Settings(records.database()), today);
    QList<Specimen> slips;
    for (const MemberId member : members)
        if (!suggestedBy(index, member).isEmpty())
            slips.append(slipOf(index, member, wording, data));
    if (slips.isEmpty())
        return nothingSuggested(index, members);
    return slips;
}

} // namespace

TokenValues blankProgressSlip()
{
    const Facts nothing;
    TokenValues values = tokenValues(InvitationLetterData());
    values.texts.insert(u"suggestion_count"_s, {});
    addLedgerRows(FactIndex(nothing), {}, values);
    return values;
}

QList<ToldProgress> progressFor(const FactIndex &index, MemberId member)
{
    QList<ToldProgress> told;
    for (const Suggestion &each : suggestedBy(index, member))
        told.append({each.number, each.registeredOn, each.content.simplified(),
                     index.facts().directory.name(each.mainUnit), progressOf(index, each)});
    return told;
}

QString progressText(const FactIndex &index, MemberId member, const QString &salutation, QDate today)
{
    const QList<ToldProgress> told = progressFor(index, member);
    if (told.isEmpty())
        return {};
    QStringList lines {QCoreApplication::translate("Documents", "%1%2, how far your suggestions were on %3:")
                           .arg(index.find(member).name, salutation, today.toString(Qt::ISODate))};
    for (const ToldProgress &each : told) {
        const QString text = shortened(each.text, longestInChat);
        lines.append(QCoreApplication::translate("Documents", "%1 %2: %3").arg(each.number, text, each.progress));
    }
    return lines.join(u'\n');
}

Result<WrittenPapers> progressSlips(const Records &records, const QList<MemberId> &members, QDate today)
{
    const auto wording = wordingOf(records.database(), progressSlipPaper);
    if (!wording)
        return wording.error();
    const auto slips = slipsOf(records, members, *wording, today);
    return slips ? papersOf(*slips) : slips.error();
}

Result<QList<Specimen>> slipSpecimens(const Records &records, ActivityId activity, const Wording &wording, QDate today)
{
    const auto known = records.known();
    if (!known)
        return known.error();
    QList<MemberId> members;
    for (const Suggestion &each : (*known)->facts.suggestions)
        for (const MemberId member : each.proposers)
            if (each.activity == activity && !members.contains(member))
                members.append(member);
    return slipsOf(records, members, wording, today);
}

} // namespace lianxin::documents
