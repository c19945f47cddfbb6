#include "ui/evaluation/objectionspart.h"

#include "core/evaluation/honourrepository.h"
#include "core/members/memberrepository.h"
#include "ui/base/look.h"
#include "ui/base/recordnames.h"
#include "ui/forms/formfield.h"
#include "ui/forms/recordform.h"
#include "ui/table/recordtable.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {

QStringList outcomeWords()
{
    QStringList words;
    for (std::size_t outcome = 0; outcome < codesOf(ObjectionOutcome {}).size(); ++outcome)
        words.append(wordFor(static_cast<ObjectionOutcome>(outcome)));
    return words;
}

FormFace objectionForm()
{
    return {.name = u"objectionForm"_s,
            .title = ObjectionsPart::tr("New objection"),
            .groups = {{ObjectionsPart::tr("What is objected"),
                        {u"member"_s, u"words"_s, u"raised_by"_s, u"received_on"_s, u"rule"_s, u"round"_s}},
                       {ObjectionsPart::tr("What is answered"),
                        {u"outcome"_s, u"answer"_s, u"answered_on"_s, u"answered_by"_s}}},
            .required = {u"member"_s, u"words"_s},
            .longTexts = {u"words"_s, u"answer"_s}};
}

/// The rule whose points `row` holds; empty where it comes of no single rule.
QString ruleOf(const PointRow &row)
{
    return row.kind == PointKind::Fact || row.kind == PointKind::Cap ? row.rule : QString();
}

} // namespace

ObjectionsPart::ObjectionsPart(Workbook &workbook, std::function<QDate()> today, QWidget *parent)
    : FactsPart(workbook, parent)
    , m_today(std::move(today))
    , m_table(new RecordTable(u"objections"_s, tr("Objections")))
    , m_model(new Model(whatIsSaid() + whatIsAnswered(), this))
    , m_form(new RecordForm(objectionForm(), m_model, workbook.path()))
{
    m_table->setModel(m_model);
    m_table->offerHistory(workbook, PointObjectionRepository::table);
    m_table->offerViews(workbook);
    m_table->setEmptyText(tr("Nobody has objected. Add what a member says against points or an honour."));
    m_table->offerAdding(tr("New objection"));
    m_table->offerRemoving(tr("Remove"));
    m_model->onRequest = [this,
                          store = storedBy<PointObjectionRepository>(
                              workbook,
                              [this](const PointObjection &before) {
                                  return tr("Edit the objection of %1").arg(index().nameOf(before.member));
                              },
                              [this](const PointObjection &added) {
                                  return tr("Add an objection of %1").arg(index().nameOf(added.member));
                              })](const auto &request) mutable {
        auto stored = store(request);
        if (stored && !request.added.isEmpty())
            m_about.reset();
        return stored;
    };
    m_model->onComplete = [this](PointObjection &draft, const QList<PointObjection> &) { return complete(draft); };
    connect(m_form, &RecordForm::failed, this, &ObjectionsPart::failed);
    connect(m_form, &RecordForm::openChanged, this, [this] { m_about.reset(); });
    connect(m_table, &RecordTable::removeRequested, this, &ObjectionsPart::remove);
    connect(m_table, &RecordTable::openRequested, this, &ObjectionsPart::openRequested);
    connect(m_table, &RecordTable::failed, this, &ObjectionsPart::failed);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Normal, 0, 0);
    layout->addWidget(m_form->above(m_table));
}

QList<ObjectionsPart::Model::Column> ObjectionsPart::whatIsSaid()
{
    const auto make = fieldColumns<PointObjection>();
    return {
        memberColumn(),
        make.text(tr("Rule"), &PointObjection::rule).named(u"rule"_s).wide(70),
        Model::Column(
            tr("Row of points"),
            [](const PointObjection &each) { return each.row.isStored() ? QVariant(each.row.value) : QVariant(); })
            .named(u"point_row"_s)
            .ordinal()
            .opens([](const PointObjection &each) {
                return RecordRef {PointRowRepository::table, each.row.value};
            })
            .wide(80),
        roundColumn(),
        make.text(tr("Objection"), &PointObjection::words).explains(&PointObjection::words).named(u"words"_s).wide(230),
        make.text(tr("Raised by"), &PointObjection::raisedBy).named(u"raised_by"_s).wide(90),
        make.day(tr("Received"), &PointObjection::receivedOn).named(u"received_on"_s),
    };
}

QList<ObjectionsPart::Model::Column> ObjectionsPart::whatIsAnswered()
{
    const auto make = fieldColumns<PointObjection>();
    return {
        outcomeColumn(),
        make.text(tr("Answer"), &PointObjection::answer).explains(&PointObjection::answer).named(u"answer"_s).wide(240),
        make.day(tr("Answered"), &PointObjection::answeredOn).named(u"answered_on"_s),
        make.text(tr("Answered by"), &PointObjection::answeredBy).named(u"answered_by"_s).wide(90),
    };
}

ObjectionsPart::Model::Column ObjectionsPart::memberColumn()
{
    return Model::Column(tr("Member"), [this](const PointObjection &each) { return index().nameOf(each.member); })
        .ofPeople()
        .named(u"member"_s)
        .edits([this](PointObjection &each, const QVariant &value) {
            return assigned(each.member, memberNamed(index(), value.toString()));
        })
        .offers([this](const PointObjection &) { return memberNames(index()); })
        .opens([](const PointObjection &each) {
            return RecordRef {MemberRepository::table, each.member.value};
        })
        .wide(110);
}

ObjectionsPart::Model::Column ObjectionsPart::roundColumn()
{
    const auto named = [this](HonourRoundId id) {
        const auto round = std::ranges::find(m_rounds, id, &HonourRound::id);
        return round == m_rounds.end() ? QString() : round->name;
    };
    return Model::Column(tr("Round of honours"), [named](const PointObjection &each) { return named(each.round); })
        .named(u"round"_s)
        .edits([this](PointObjection &each, const QVariant &value) -> Result<void> {
            const QString typed = value.toString().trimmed();
            const auto round = std::ranges::find(m_rounds, typed, &HonourRound::name);
            if (!typed.isEmpty() && round == m_rounds.end())
                return Error {ErrorKind::Invalid, tr("There is no round of honours called %1.").arg(typed), {}};
            each.round = typed.isEmpty() ? HonourRoundId {} : round->id;
            return {};
        })
        .offers([this](const PointObjection &) {
            QStringList names {QString()};
            for (const HonourRound &round : std::as_const(m_rounds))
                names.append(round.name);
            return names;
        })
        .wide(120);
}

/// Closing one that has an answer dates it.
ObjectionsPart::Model::Column ObjectionsPart::outcomeColumn()
{
    return Model::Column(tr("Outcome"), [](const PointObjection &each) { return wordFor(each.outcome); })
        .named(u"outcome"_s)
        .edits([this](PointObjection &each, const QVariant &value) -> Result<void> {
            const auto place = outcomeWords().indexOf(value.toString().trimmed());
            if (place < 0)
                return Error {ErrorKind::Invalid, tr("%1 is not among the choices.").arg(value.toString()), {}};
            each.outcome = static_cast<ObjectionOutcome>(place);
            if (each.outcome != ObjectionOutcome::Open && !each.answeredOn.isValid())
                each.answeredOn = m_today();
            return {};
        })
        .offers([](const PointObjection &) { return outcomeWords(); })
        .toned([](const PointObjection &each) {
            return each.outcome == ObjectionOutcome::Open ? Tone::Warning : Tone::Plain;
        })
        .wide(90);
}

Result<void> ObjectionsPart::complete(PointObjection &draft) const
{
    if (facts().members.isEmpty())
        return Error {ErrorKind::Invalid, tr("Points are those of members: import the roll first."), {}};
    if (m_about && draft.member == m_about->member && draft.rule == ruleOf(*m_about))
        draft.row = m_about->id;
    if (!draft.receivedOn.isValid())
        draft.receivedOn = m_today();
    return {};
}

void ObjectionsPart::objectTo(const PointRow &row)
{
    m_form->beginWith({{u"member"_s, index().nameOf(row.member)}, {u"rule"_s, ruleOf(row)}});
    if (!m_form->isOpen())
        return;
    m_form->field(u"words"_s)->editor()->setFocus(Qt::OtherFocusReason);
    m_about = row;
}

bool ObjectionsPart::reveal(const RecordRef &record)
{
    return record.table == PointObjectionRepository::table && m_table->reveal(record.id);
}

RecordRef ObjectionsPart::current() const
{
    return {PointObjectionRepository::table, m_table->currentId()};
}

void ObjectionsPart::showFacts()
{
    const auto rounds = HonourRoundRepository(workbook().database()).all();
    const auto objections = PointObjectionRepository(workbook().database()).all();
    if (!expect(rounds) || !expect(objections))
        return;
    m_rounds = *rounds;
    m_model->setEntities(*objections);
    emit openCountChanged(
        static_cast<int>(std::ranges::count(*objections, ObjectionOutcome::Open, &PointObjection::outcome)));
}

void ObjectionsPart::remove(const QList<qint64> &ids)
{
    removeAll<PointObjectionRepository>(tr("Remove %1 objections").arg(ids.size()), ids);
}

} // namespace lianxin::ui
