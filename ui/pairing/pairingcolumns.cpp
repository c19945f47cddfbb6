#include "core/directory/enterpriserepository.h"
#include "core/members/memberrepository.h"
#include "ui/base/recordnames.h"
#include "ui/pairing/pairingspart.h"

namespace lianxin::ui {

QList<PairingsPart::Model::Column> PairingsPart::whoColumns()
{
    using C = Model::Column;
    return {
        C(tr("No."), &PairingRow::number).wide(52),
        C(tr("Member"), &PairingRow::memberName)
            .edits([this](PairingRow &row, const QVariant &value) {
                if (const auto named = memberNamed(index(), value.toString()); expect(named))
                    row.member = *named;
            })
            .offers([this](const PairingRow &) { return memberNames(index()); })
            .opens([](const PairingRow &row) {
                return RecordRef {MemberRepository::table, row.member.value};
            })
            .wide(80),
        C(tr("Partner"), &PairingRow::partnerName)
            .edits([this](PairingRow &row, const QVariant &value) {
                if (const auto named = partnerNamed(index(), value.toString()); expect(named))
                    row.partner = *named;
            })
            .offers([this](const PairingRow &) { return partnerNames(index()); })
            .opens([](const PairingRow &row) {
                return RecordRef {EnterpriseRepository::table, row.partner.value};
            })
            .wide(170),
        C(tr("Kind"), &PairingRow::kind).wide(80),
        C(tr("Region"), &PairingRow::region).wide(80),
    };
}

QList<PairingsPart::Model::Column> PairingsPart::courseColumns()
{
    using C = Model::Column;
    const auto make = fieldColumns<PairingRow>();
    return {
        C(tr("State"), [](const PairingRow &row) { return wordFor(row.state); })
            .toned([](const PairingRow &row) { return toneOf(row.state); })
            .wide(108),
        C(tr("Last service"), &PairingRow::lastServedOn).wide(100),
        C(tr("Services"), &PairingRow::services).wide(56),
        make.day(tr("Since"), &PairingRow::startedOn),
        make.text(tr("Purpose"), &PairingRow::purpose).explains(&PairingRow::purpose).wide(200),
        make.day(tr("Ended"), &PairingRow::endedOn),
        make.text(tr("Reason"), &PairingRow::endReason).wide(120),
        make.text(tr("Remark"), &PairingRow::note).hidden(),
    };
}

} // namespace lianxin::ui
