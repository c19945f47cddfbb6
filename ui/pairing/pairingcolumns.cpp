#include "core/directory/enterpriserepository.h"
#include "core/members/memberrepository.h"
#include "ui/base/recordnames.h"
#include "ui/pairing/pairingspart.h"

using namespace Qt::StringLiterals;

namespace lianxin::ui {

QList<PairingsPart::Model::Column> PairingsPart::whoColumns()
{
    using C = Model::Column;
    return {
        C(tr("No."), &PairingRow::number).named(u"number"_s).ordinal().wide(52),
        C(tr("Member"), &PairingRow::memberName)
            .ofPeople()
            .named(u"member"_s)
            .edits([this](PairingRow &row, const QVariant &value) {
                return assigned(row.member, memberNamed(index(), value.toString()));
            })
            .offers([this](const PairingRow &) { return memberNames(index()); })
            .opens([](const PairingRow &row) {
                return RecordRef {MemberRepository::table, row.member.value};
            })
            .wide(80),
        C(tr("Partner"), &PairingRow::partnerName)
            .named(u"partner"_s)
            .edits([this](PairingRow &row, const QVariant &value) {
                return assigned(row.partner, partnerNamed(index(), value.toString()));
            })
            .offers([this](const PairingRow &) { return partnerNames(index()); })
            .opens([](const PairingRow &row) {
                return RecordRef {EnterpriseRepository::table, row.partner.value};
            })
            .wide(170),
        C(tr("Kind"), &PairingRow::kind).named(u"kind"_s).wide(80),
        C(tr("Region"), &PairingRow::region).named(u"region"_s).wide(80),
    };
}

QList<PairingsPart::Model::Column> PairingsPart::courseColumns()
{
    using C = Model::Column;
    const auto make = fieldColumns<PairingRow>();
    return {
        C(tr("State"), [](const PairingRow &row) { return wordFor(row.state); })
            .named(u"state"_s)
            .toned([](const PairingRow &row) { return toneOf(row.state); })
            .wide(108),
        C(tr("In touch until"),
          [](const PairingRow &row) {
              const QDate lapse = row.course.lapsesOn();
              return lapse.isValid() ? QVariant(lapse.addDays(-1)) : QVariant();
          })
            .named(u"in_touch_until"_s)
            .toned([](const PairingRow &row) { return toneOf(row.course); })
            .explains([this](const PairingRow &row) { return reasonOf(row.course, m_today()); })
            .sortsBy([](const PairingRow &row) { return row.place > 0 ? QVariant(row.place) : QVariant(); })
            .wide(112),
        C(tr("Last service"), &PairingRow::lastServedOn).named(u"last_served_on"_s).wide(100),
        C(tr("Services"), &PairingRow::services).named(u"services"_s).wide(56),
        make.day(tr("Since"), &PairingRow::startedOn).named(u"started_on"_s),
        make.text(tr("Purpose"), &PairingRow::purpose).named(u"purpose"_s).explains(&PairingRow::purpose).wide(200),
        everyColumn(tr("Contact every (months)"), &Pairing::contactEvery).named(u"contact_every"_s),
        everyColumn(tr("Visit every (months)"), &Pairing::visitEvery).named(u"visit_every"_s),
        C(tr("Open promises"), [](const PairingRow &row) { return row.course.openPromises; })
            .named(u"open_promises"_s)
            .wide(64),
        C(tr("Review until"), [](const PairingRow &row) { return row.course.reviewDueOn; })
            .named(u"review_due"_s)
            .toned([this](const PairingRow &row) {
                return row.course.reviewDueOn.isValid() && row.course.reviewDueOn <= m_today() ? Tone::Warning
                                                                                               : Tone::Plain;
            })
            .wide(100),
        make.text(tr("Result"), &PairingRow::result).named(u"result"_s).explains(&PairingRow::result).wide(160),
        make.day(tr("Ended"), &PairingRow::endedOn).named(u"ended_on"_s),
        make.text(tr("Reason"), &PairingRow::endReason).named(u"end_reason"_s).wide(120),
        make.text(tr("Remark"), &PairingRow::note).named(u"note"_s).hidden(),
    };
}

/// Months between two of a kind; empty = as the office set it.
PairingsPart::Model::Column PairingsPart::everyColumn(const QString &title, std::optional<int> Pairing::*field)
{
    return Model::Column(title,
                         [field](const PairingRow &row) { // as text, which may be emptied
                             return row.*field ? QString::number(*(row.*field)) : QString();
                         })
        .sortsBy([field](const PairingRow &row) { return row.*field ? QVariant(*(row.*field)) : QVariant(); })
        .edits([field](PairingRow &row, const QVariant &value) {
            return assigned(row.*field, optionalNumber(value.toString()));
        })
        .aligned(Qt::AlignRight)
        .wide(76);
}

} // namespace lianxin::ui
