#include "ui/members/memberspage.h"

#include "core/base/chinesetext.h"
#include "core/base/wordlists.h"
#include "core/invitations/invitationrepository.h"
#include "core/members/memberrepository.h"
#include "ui/base/doubts.h"
#include "ui/base/groupchooser.h"
#include "ui/base/look.h"
#include "ui/base/recordcard.h"
#include "ui/members/memberduplicates.h"
#include "ui/members/memberform.h"
#include "ui/members/memberradarpane.h"
#include "ui/members/memberverification.h"
#include "ui/table/recordtable.h"

#include <QRegularExpression>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

PageFace MembersPage::face()
{
    return {tr("Members"), u"members"_s, {MemberRepository::table}};
}

MembersPage::MembersPage(Workbook &workbook, std::function<QDate()> today, QWidget *parent)
    : FactsPage(workbook, face(), parent)
    , m_today(std::move(today))
    , m_table(new RecordTable(u"members"_s, tr("Members")))
    , m_group(new GroupChooser(u"membersGroup"_s))
    , m_model(new Model(personColumns() + officeColumns(), this))
    , m_custom(m_model, CustomRecord::Member)
    , m_card(new RecordCard)
    , m_radar(new MemberRadarPane([this]() -> const Facts & { return facts(); }))
    , m_verification(
          new MemberVerification([this]() -> const FactIndex & { return index(); }, m_today, m_model, m_table))
{
    m_table->setModel(m_model);
    m_table->offerHistory(workbook, MemberRepository::table);
    m_table->offerViews(workbook);
    m_table->setDetail(buildDetail());
    m_table->setEmptyText(tr("No member yet. Import the roll, or add the first one."));
    m_table->offerAdding(tr("New member"));
    m_table->offerRemoving(tr("Remove"));
    m_table->addTool(m_group);
    connectTable();
    storeEdits();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Wide, Normal, Wide, Wide);
    layout->addWidget(buildForm());
}

void MembersPage::storeEdits()
{
    m_model->onRequest = storedBy<MemberRepository>(
        workbook(), [](const Member &before) { return tr("Edit %1").arg(before.name); },
        [](const Member &) { return tr("Add a member"); });
    m_model->onComplete = [this](Member &draft, const QList<Member> &) {
        if (draft.name.isEmpty())
            draft.name = tr("New member");
        if (!draft.state.isStored())
            draft.state = directory().withMeaning(WordList::MemberState, u"serving"_s);
        return Result<void>();
    };
}

/// The form above the table, which asks whether somebody is on the roll already.
QWidget *MembersPage::buildForm()
{
    auto *form = new RecordForm(memberForm(), m_model, workbook().path());
    m_duplicates = new MemberDuplicates(
        workbook(), [this]() -> const FactIndex & { return index(); }, m_model, m_table, form);
    connect(form, &RecordForm::failed, this, &MembersPage::failed);
    connect(m_duplicates, &MemberDuplicates::failed, this, &MembersPage::failed);
    return form->above(m_table);
}

void MembersPage::connectTable()
{
    connect(m_group, &GroupChooser::chosen, this, &MembersPage::narrow);
    connect(m_verification, &MemberVerification::wishChanged, this, &MembersPage::narrow);
    connect(m_table, &RecordTable::removeRequested, this, &MembersPage::remove);
    connect(m_table, &RecordTable::currentChanged, this, &MembersPage::showCard);
    connect(m_table, &RecordTable::failed, this, &MembersPage::failed);
    connect(m_table, &RecordTable::openRequested, this, &MembersPage::openRequested);
    connect(m_card, &RecordCard::openRequested, this, &MembersPage::openRequested);
}

QList<MembersPage::Model::Column> MembersPage::personColumns()
{
    using C = Model::Column;
    const auto make = fieldColumns<Member>();
    return {
        C(tr("No."), [](const Member &m) { return m.number ? QVariant(*m.number) : QVariant(); })
            .named(u"number"_s)
            .edits(
                [](Member &m, const QVariant &value) { return assigned(m.number, optionalNumber(value.toString())); })
            .ordinal()
            .wide(56),
        C(tr("Name"), &Member::name)
            .ofPeople()
            .named(u"name"_s)
            .edits([](Member &m, const QVariant &value) { m.name = withoutSpaces(value.toString()); })
            .wide(90),
        make.text(tr("Employer and post"), &Member::unit).named(u"unit"_s).explains(&Member::unit).wide(250),
        make.word(tr("Sex"), WordList::Sex, &Member::sex).named(u"sex"_s).wide(48),
        make.word(tr("Sector"), WordList::Sector, &Member::sector).named(u"sector"_s).wide(110),
        C(tr("Specialties"), [this](const Member &m) { return specialtiesOf(m); })
            .named(u"specialties"_s)
            .edits([this](Member &m, const QVariant &value) {
                return assigned(m.specialties, specialtiesFrom(value.toString()));
            })
            .offersSeveral([this](const Member &) { return wordsOf(WordList::Specialty); })
            .wide(200),
        make.word(tr("Lives in"), WordList::Region, &Member::home).named(u"home"_s).wide(120),
        make.text(tr("Telephone"), &Member::phone).named(u"phone"_s).personal().doubts(phoneDoubt).wide(120),
        make.word(tr("State"), WordList::MemberState, &Member::state)
            .named(u"state"_s)
            .toned([this](const Member &m) { return index().isServing(m) ? Tone::Plain : Tone::Muted; })
            .wide(64),
    };
}

QList<MembersPage::Model::Column> MembersPage::officeColumns()
{
    const auto make = fieldColumns<Member>();
    return {
        make.word(tr("Post in the committee"), WordList::Office, &Member::office).named(u"office"_s).wide(90),
        make.word(tr("Party"), WordList::Party, &Member::party).named(u"party"_s).wide(100),
        make.word(tr("Kind of unit"), WordList::UnitType, &Member::unitType).named(u"unit_type"_s).wide(100),
        make.word(tr("Works in"), WordList::Region, &Member::workplace).named(u"workplace"_s).hidden(),
        make.word(tr("Term"), WordList::Term, &Member::term).named(u"term"_s).hidden(),
        make.text(tr("Ethnic group"), &Member::ethnicGroup).named(u"ethnic_group"_s).hidden(),
        make.text(tr("Born"), &Member::bornIn).named(u"born_in"_s).wide(80),
        make.text(tr("Remark"), &Member::note).named(u"note"_s).wide(160),
        make.day(tr("Verified"), &Member::verifiedOn)
            .named(u"verified_on"_s)
            .doubts([this](const QVariant &day) { return futureDayDoubt(day, m_today()); })
            .toned([this](const Member &m) {
                return isUnverified(m, m_today(), facts().verifyMonths) ? Tone::Warning : Tone::Plain;
            })
            .hidden(),
    };
}

bool MembersPage::reveal(const RecordRef &record)
{
    return m_table->reveal(record.id);
}

RecordRef MembersPage::current() const
{
    return {MemberRepository::table, m_table->currentId()};
}

void MembersPage::showFacts()
{
    m_custom.show(facts().customFields);
    m_radar->countAnew();
    m_model->setEntities(facts().members);
    m_duplicates->refresh();
    m_verification->refresh();
    m_group->showGroups(facts().groups);
    narrow();
    showCard(m_table->currentId());
}

void MembersPage::narrow()
{
    const auto ids = m_group->members(index(), m_today());
    const bool isWanted = ids || m_verification->narrows();
    if (!isWanted && !m_isNarrowed)
        return;
    m_isNarrowed = isWanted;
    if (!isWanted) {
        m_table->filter()->setRowFilter({});
        return;
    }
    m_table->filter()->setRowFilter([this, ids](int row) {
        const qint64 id = m_model->index(row, 0).data(IdRole).toLongLong();
        return (!ids || ids->contains(id)) && m_verification->accepts(index().find(MemberId {id}));
    });
}

void MembersPage::remove(const QList<qint64> &ids)
{
    MemberRepository members(workbook().database());
    const QString label = ids.size() == 1 ? tr("Remove %1").arg(index().find(MemberId {ids.first()}).name)
                                          : tr("Remove %1 members").arg(ids.size());
    performRemoval(label, [&]() -> Result<void> {
        for (const qint64 id : ids)
            if (auto removed = members.remove({id}); !removed)
                return removed;
        return {};
    });
}

QString MembersPage::specialtiesOf(const Member &member) const
{
    QStringList texts;
    for (const MemberSpecialty &each : member.specialties) {
        const QString depth = directory().word(WordList::Depth, QString::number(each.depth));
        texts.append(tr("%1 (%2)").arg(directory().name(each.specialty), depth));
    }
    return texts.join(tr(", "));
}

Result<QList<MemberSpecialty>> MembersPage::specialtiesFrom(const QString &text) const
{
    static const QRegularExpression pattern(u"^(.+?)(?:\\((.+)\\))?$"_s);
    QList<MemberSpecialty> specialties;
    for (const QString &part : splitList(text)) {
        const auto match = pattern.match(withoutSpaces(halfWidth(part)));
        const EntryId specialty = directory().find(WordList::Specialty, match.captured(1));
        const EntryId depth = directory().find(WordList::Depth, match.captured(2));
        if (!specialty.isStored())
            return unknownWord(directory(), WordList::Specialty, part.trimmed());
        if (!match.captured(2).isEmpty() && !depth.isStored()) {
            return Error {
                ErrorKind::Invalid,
                tr("%1 is no depth of a specialty: choose one that the dictionary has.").arg(match.captured(2)),
                {}};
        }
        specialties.append({specialty, depth.isStored() ? directory().meaning(depth).toInt() : 2});
    }
    return specialties;
}

} // namespace lianxin::ui
