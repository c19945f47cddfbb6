#include "core/activities/activityrepository.h"
#include "core/base/chinesetext.h"
#include "core/directory/enterpriserepository.h"
#include "core/pairing/outcomevalues.h"
#include "ui/base/recordnames.h"
#include "ui/pairing/amount.h"
#include "ui/pairing/outcomespart.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

QList<OutcomesPart::Model::Column> OutcomesPart::columns()
{
    using C = Model::Column;
    const auto make = fieldColumns<OutcomeRow>();
    return {
        C(tr("No."), &OutcomeRow::number).named(u"number"_s).ordinal().wide(52),
        make.text(tr("Title"), &OutcomeRow::title).named(u"title"_s).explains(&OutcomeRow::title).wide(240),
        make.word(tr("Kind"), WordList::OutcomeKind, &OutcomeRow::kind).named(u"kind"_s).wide(90),
        make.day(tr("Day"), &OutcomeRow::reachedOn).named(u"reached_on"_s),
    };
}

QList<OutcomesPart::Model::Column> OutcomesPart::whoColumns()
{
    using C = Model::Column;
    return {
        C(tr("Activity"), &OutcomeRow::activityLabel)
            .named(u"activity"_s)
            .edits([this](OutcomeRow &row, const QVariant &value) {
                return assigned(row.activity, activityLabelled(value.toString()));
            })
            .offers([this](const OutcomeRow &) { return activityLabels(); })
            .opens([](const OutcomeRow &row) {
                return RecordRef {ActivityRepository::table, row.activity.value};
            })
            .wide(100),
        C(tr("Beneficiary"), &OutcomeRow::partnerName)
            .named(u"partner"_s)
            .edits([this](OutcomeRow &row, const QVariant &value) {
                return assigned(row.enterprise, partnerNamed(index(), value.toString()));
            })
            .offers([this](const OutcomeRow &) { return partnerNames(index()); })
            .opens([](const OutcomeRow &row) {
                return RecordRef {EnterpriseRepository::table, row.enterprise.value};
            })
            .wide(150),
        C(tr("Members"), &OutcomeRow::memberNames)
            .named(u"members"_s)
            .edits([this](OutcomeRow &row, const QVariant &value) {
                return assigned(row.members, membersNamed(index(), value.toString()));
            })
            .offersSeveral([this](const OutcomeRow &) { return memberNames(index()); })
            .wide(110),
    };
}

QList<OutcomesPart::Model::Column> OutcomesPart::amountColumns()
{
    using C = Model::Column;
    const auto make = fieldColumns<OutcomeRow>();
    return {
        C(tr("Standing"), [](const OutcomeRow &row) { return wordForStanding(row); })
            .named(u"standing"_s)
            .toned([](const OutcomeRow &row) { return row.isVerified() ? Tone::Good : Tone::Muted; })
            .wide(84),
        make.word(tr("Level"), WordList::Level, &OutcomeRow::level).named(u"level"_s).wide(72),
        make.text(tr("Recognition"), &OutcomeRow::recognition).named(u"recognition"_s).wide(110),
        C(tr("Amounts with units"), [this](const OutcomeRow &row) { return valuesText(row.values, directory()); })
            .named(u"values"_s)
            .edits([this](OutcomeRow &row, const QVariant &value) {
                return assigned(row.values, valuesFrom(value.toString(), directory()));
            })
            .wide(120),
        C(tr("Amount (ten thousand yuan)"), [](const OutcomeRow &row) { return amountText(row.amountFen); })
            .named(u"amount_fen"_s)
            .edits([](OutcomeRow &row, const QVariant &value) {
                return assigned(row.amountFen, amountFrom(value.toString()));
            })
            .sortsBy([](const OutcomeRow &row) { return row.amountFen ? QVariant(*row.amountFen) : QVariant(); })
            .aligned(Qt::AlignRight)
            .wide(100),
        countColumn(tr("People trained"), &Outcome::peopleTrained).named(u"people_trained"_s),
        countColumn(tr("Posts"), &Outcome::posts).named(u"posts"_s),
        countColumn(tr("Sessions"), &Outcome::sessions).named(u"sessions"_s),
        make.text(tr("Evidence"), &OutcomeRow::evidence).named(u"evidence"_s).explains(&OutcomeRow::evidence).wide(140),
        C(tr("File"), &OutcomeRow::proofName).named(u"proof_name"_s).wide(110),
        make.day(tr("Verified"), &OutcomeRow::verifiedOn).named(u"verified_on"_s),
        make.text(tr("Verified by"), &OutcomeRow::verifiedBy).named(u"verified_by"_s).wide(84),
    };
}

QString OutcomesPart::wordForStanding(const Outcome &outcome)
{
    return outcome.isVerified() ? tr("verified") : tr("claimed");
}

OutcomesPart::Model::Column OutcomesPart::countColumn(const QString &title, std::optional<int> Outcome::*field)
{
    return Model::Column(title,
                         [field](const OutcomeRow &row) { // as text, which may be emptied
                             return row.*field ? QString::number(*(row.*field)) : QString();
                         })
        .sortsBy([field](const OutcomeRow &row) { return row.*field ? QVariant(*(row.*field)) : QVariant(); })
        .edits([field](OutcomeRow &row, const QVariant &value) {
            return assigned(row.*field, optionalNumber(value.toString()));
        })
        .aligned(Qt::AlignRight)
        .wide(72);
}

Result<ActivityId> OutcomesPart::activityLabelled(const QString &text) const
{
    if (text.trimmed().isEmpty())
        return ActivityId {};
    for (const Activity &activity : facts().activities)
        if (comparable(index().label(activity)) == comparable(text))
            return activity.id;
    return Error {ErrorKind::Invalid, tr("There is no activity called %1.").arg(text.trimmed()), {}};
}

QStringList OutcomesPart::activityLabels() const
{
    QStringList labels;
    for (const Activity &activity : facts().activities)
        labels.append(index().label(activity));
    return labels;
}

} // namespace lianxin::ui
