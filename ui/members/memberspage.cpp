#include "ui/members/memberspage.h"

#include "core/base/chinesetext.h"
#include "core/invitations/invitationrepository.h"
#include "core/members/memberrepository.h"
#include "ui/base/look.h"
#include "ui/base/recordcard.h"
#include "ui/table/recordtable.h"

#include <QRegularExpression>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

PageFace MembersPage::face()
{
    return {tr("Members"), u"members"_s, {MemberRepository::table}};
}

MembersPage::MembersPage(Workbook &workbook, QWidget *parent)
    : FactsPage(workbook, face(), parent)
    , m_table(new RecordTable(u"members"_s, tr("Members")))
    , m_model(new Model(personColumns() + officeColumns(), this))
    , m_card(new RecordCard)
{
    m_table->setModel(m_model);
    m_table->offerHistory(workbook, MemberRepository::table);
    m_table->setDetail(m_card);
    m_table->setEmptyText(tr("No member yet. Import the roll, or add the first one."));
    m_table->offerAdding(tr("New member"));
    m_table->offerRemoving(tr("Remove"));
    connectTable();

    m_model->onEdit = [this](const Member &before, const Member &after) {
        MemberRepository members(this->workbook().database());
        perform(tr("Edit %1").arg(before.name), [&] { return members.update(after); });
    };
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Wide, Normal, Wide, Wide);
    layout->addWidget(m_table);
}

void MembersPage::connectTable()
{
    connect(m_table, &RecordTable::addRequested, this, &MembersPage::add);
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
            .wide(56),
        C(tr("Name"), &Member::name)
            .named(u"name"_s)
            .edits([](Member &m, const QVariant &value) { m.name = withoutSpaces(value.toString()); })
            .wide(90),
        make.text(tr("Employer and post"), &Member::unit).named(u"unit"_s).explains(&Member::unit).wide(250),
        make.word(tr("Sex"), WordList::Sex, &Member::sex).named(u"sex"_s).wide(48),
        make.word(tr("Sector"), WordList::Sector, &Member::sector).named(u"sector"_s).wide(110),
        C(tr("Specialties"), [this](const Member &m) { return specialtiesOf(m); })
            .named(u"specialties"_s)
            .edits([this](Member &m, const QVariant &value) {
                if (const auto specialties = specialtiesFrom(value.toString()); expect(specialties))
                    m.specialties = *specialties;
            })
            .wide(200),
        make.word(tr("Lives in"), WordList::Region, &Member::home).named(u"home"_s).wide(120),
        make.text(tr("Telephone"), &Member::phone).named(u"phone"_s).personal().wide(120),
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
    m_model->setEntities(facts().members);
    showCard(m_table->currentId());
}

void MembersPage::add()
{
    Member draft; // to be completed in place
    draft.name = tr("New member");
    draft.state = directory().withMeaning(WordList::MemberState, u"serving"_s);
    MemberRepository members(workbook().database());
    qint64 id = 0;
    const bool added = perform(tr("Add a member"), [&]() -> Result<Member> {
        auto stored = members.insert(draft);
        id = stored ? stored->id.value : 0;
        return stored;
    });
    if (added && m_table->reveal(id))
        m_table->editCurrent();
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
    static const QRegularExpression separators(u"[,;\u3001\uff0c\uff1b]+"_s);
    static const QRegularExpression pattern(u"^(.+?)(?:\\((.+)\\))?$"_s);
    QList<MemberSpecialty> specialties;
    for (const QString &part : text.split(separators, Qt::SkipEmptyParts)) {
        const auto match = pattern.match(withoutSpaces(halfWidth(part)));
        const EntryId specialty = directory().find(WordList::Specialty, match.captured(1));
        const EntryId depth = directory().find(WordList::Depth, match.captured(2));
        if (!specialty.isStored()) {
            return Error {
                ErrorKind::Invalid,
                tr("%1 is not in the list of specialties: add it to the dictionary first.").arg(part.trimmed()),
                {}};
        }
        specialties.append({specialty, depth.isStored() ? directory().meaning(depth).toInt() : 2});
    }
    return specialties;
}

} // namespace lianxin::ui
