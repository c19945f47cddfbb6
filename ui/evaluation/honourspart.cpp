#include "ui/evaluation/honourspart.h"

#include "core/evaluation/honourrepository.h"
#include "core/evaluation/honourround.h"
#include "core/members/memberrepository.h"
#include "ui/base/look.h"
#include "ui/base/tonesign.h"
#include "ui/evaluation/honourstepdialog.h"
#include "ui/table/recordtable.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {

constexpr qsizetype mostDifferences = 5;

} // namespace

HonoursPart::HonoursPart(Workbook &workbook, std::function<QDate()> today, QWidget *parent)
    : FactsPart(workbook, parent)
    , m_today(std::move(today))
    , m_choice(new QComboBox)
    , m_compute(new QPushButton(tr("Compute anew")))
    , m_step(new QPushButton(tr("Next step…")))
    , m_list(new QPushButton(tr("List of the chosen…")))
    , m_open(new QPushButton)
    , m_state(new QLabel)
    , m_difference(new QLabel)
    , m_table(new RecordTable(u"honours"_s, tr("Excellent members")))
    , m_model(new Model(columns(), this))
{
    m_table->setModel(m_model, {{0}});
    m_table->offerHistory(workbook, HonourResultRepository::table);
    m_table->offerViews(workbook);
    m_table->setEmptyText(tr("Nothing is computed yet. Compute who did best by the rules that are shown."));
    m_table->setPaperRule({{}, [this](qint64 result) {
                               const HonourResult *found = m_model->find(result);
                               return found != nullptr && found->standing == Standing::Chosen;
                           }});
    buildLayout();
    connect(m_choice, &QComboBox::activated, this, &HonoursPart::showRound);
    connect(m_compute, &QPushButton::clicked, this, &HonoursPart::compute);
    connect(m_step, &QPushButton::clicked, this, &HonoursPart::askForStep);
    connect(m_list, &QPushButton::clicked, this, [this] { emit listRequested(m_case.round.period()); });
    connect(m_open, &QPushButton::clicked, this, [this] {
        emit openRequested({PointObjectionRepository::table, openObjections(m_case).value(0).id.value});
    });
    connect(m_table, &RecordTable::openRequested, this, &HonoursPart::openRequested);
}

void HonoursPart::buildLayout()
{
    m_choice->setObjectName("honourRounds"_L1);
    m_choice->setAccessibleName(tr("Round of honours"));
    m_choice->setMinimumWidth(280);
    m_compute->setObjectName("computeHonours"_L1);
    m_step->setObjectName("honourStep"_L1);
    m_list->setObjectName("honourList"_L1);
    m_open->setObjectName("openObjections"_L1);
    for (QLabel *label : {m_state, m_difference}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_state->setObjectName("honourState"_L1);
    m_difference->setObjectName("honourDifference"_L1);
    auto *head = new QHBoxLayout;
    head->setSpacing(Normal);
    head->addWidget(m_choice);
    head->addStretch();
    for (QPushButton *each : {m_open, m_compute, m_step, m_list})
        head->addWidget(each);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Normal, 0, 0);
    layout->setSpacing(Normal);
    layout->addLayout(head);
    layout->addWidget(m_state);
    layout->addWidget(m_difference);
    layout->addWidget(m_table, 1);
}

QList<HonoursPart::Model::Column> HonoursPart::columns()
{
    using C = Model::Column;
    return {
        C(tr("Place"), &HonourResult::place).named(u"place"_s).ordinal().wide(56),
        C(tr("Member"), [this](const HonourResult &each) { return index().nameOf(each.member); })
            .ofPeople()
            .named(u"member"_s)
            .opens([](const HonourResult &each) {
                return RecordRef {MemberRepository::table, each.member.value};
            })
            .wide(110),
        C(tr("Unit"), [this](const HonourResult &each) { return index().find(each.member).unit; })
            .named(u"unit"_s)
            .wide(220),
        C(tr("Sector"), [this](const HonourResult &each) { return directory().name(each.sector); })
            .named(u"sector"_s)
            .wide(100),
        C(tr("Points"), [](const HonourResult &each) { return each.points / 100.0; }).named(u"points"_s).wide(70),
        C(tr("Standing"), [](const HonourResult &each) { return wordFor(each.standing); })
            .named(u"standing"_s)
            .toned([](const HonourResult &each) {
                if (each.standing == Standing::Removed)
                    return Tone::Warning;
                return each.standing == Standing::Chosen ? Tone::Good : Tone::Plain;
            })
            .wide(90),
        C(tr("Reason"), &HonourResult::reason).explains(&HonourResult::reason).named(u"reason"_s).wide(260),
    };
}

void HonoursPart::showBook(const FactIndex &index, const Rulebook &book, const QList<MemberPoints> &evaluated)
{
    m_book = book;
    m_evaluated = evaluated;
    setFacts(index);
}

bool HonoursPart::reveal(const RecordRef &record)
{
    showFacts();
    const int place = record.table == HonourRoundRepository::table ? m_choice->findData(record.id) : -1;
    if (place < 0)
        return false;
    m_choice->setCurrentIndex(place);
    showRound();
    return true;
}

RecordRef HonoursPart::current() const
{
    return {HonourRoundRepository::table, m_case.round.id.value};
}

void HonoursPart::showEvent(QShowEvent *event)
{
    FactsPart::showEvent(event);
    if (m_isOutdated)
        showFacts();
}

void HonoursPart::showFacts()
{
    m_isOutdated = !isVisible();
    auto rounds = HonourRoundRepository(workbook().database()).all();
    if (m_isOutdated || !expect(rounds))
        return;
    rounds->removeIf([](const HonourRound &each) { return each.kind != HonourKind::Year; });
    m_rounds = *rounds;
    const qint64 chosen = m_choice->currentData().toLongLong();
    const QSignalBlocker quiet(m_choice);
    m_choice->clear();
    for (const HonourRound &each : std::as_const(m_rounds))
        m_choice->addItem(each.name, each.id.value);
    m_choice->setVisible(m_choice->count() > 0);
    const int place = m_choice->findData(chosen == 0 ? roundOfBook().id.value : chosen);
    m_choice->setCurrentIndex(place < 0 ? m_choice->count() - 1 : place);
    showRound();
}

HonourRound HonoursPart::roundOfBook() const
{
    const auto found = std::ranges::find(m_rounds, m_book.set.id, &HonourRound::ruleSet);
    return found == m_rounds.end() ? HonourRound {} : *found;
}

void HonoursPart::showRound()
{
    m_case = {};
    if (const HonourRoundId id {m_choice->currentData().toLongLong()}; id.isStored())
        if (const auto known = readHonourCase(workbook().database(), id); expect(known))
            m_case = *known;
    m_model->setEntities(m_case.results);
    const bool isThere = m_case.round.id.isStored();
    m_state->setText(isThere ? storyOf(m_case.round) : QString());
    m_state->setVisible(isThere);
    m_step->setEnabled(isThere && !possibleEvents(m_case.round).isEmpty());
    m_list->setEnabled(isThere && m_case.round.state == HonourState::Decided);
    const auto open = isThere && m_case.round.state != HonourState::Decided ? openObjections(m_case).size() : 0;
    m_open->setText(tr("Answer %1 objections…").arg(open));
    m_open->setVisible(open > 0);
    const HonourRound ofBook = roundOfBook();
    m_compute->setEnabled(m_book.set.id.isStored() && (!ofBook.id.isStored() || ofBook.state == HonourState::Computed));
    showDifference();
}

/// How far it is, in one line.
QString HonoursPart::storyOf(const HonourRound &round) const
{
    const auto chosen = std::ranges::count(m_case.results, Standing::Chosen, &HonourResult::standing);
    QStringList told {tr("State: %1").arg(wordFor(round.state)),
                      tr("%1 chosen of %2 who may be").arg(QString::number(chosen), QString::number(round.eligible)),
                      tr("computed on %1").arg(round.computedOn.toString(Qt::ISODate))};
    if (round.recommendedOn.isValid())
        told.append(tr("recommended on %1 by %2").arg(round.recommendedOn.toString(Qt::ISODate), round.recommendedBy));
    if (round.publicityTo.isValid())
        told.append(tr("made known from %1 to %2")
                        .arg(round.publicityFrom.toString(Qt::ISODate), round.publicityTo.toString(Qt::ISODate)));
    const auto open = openObjections(m_case).size();
    if (!m_case.objections.isEmpty())
        told.append(tr("%1 objections, %2 open").arg(QString::number(m_case.objections.size()), QString::number(open)));
    if (round.decidedOn.isValid())
        told.append(tr("decided on %1: %2").arg(round.decidedOn.toString(Qt::ISODate), round.decision));
    return told.join(u" · "_s);
}

/// What was frozen stays; what the records say otherwise now is told.
void HonoursPart::showDifference()
{
    m_difference->hide();
    const auto book = m_case.round.id.isStored() ? readRulebook(workbook().database(), m_case.round.ruleSet)
                                                 : Result<Rulebook>(Rulebook());
    if (!m_case.round.id.isStored() || !expect(book))
        return;
    const bool isOfBook = *book == m_book && m_case.round.period() == m_book.periodFor();
    const auto now = isOfBook ? m_evaluated : evaluate(index(), *book, m_case.round.period());
    const RoundDifference found = differenceOf(index(), now, *book, m_case.round, m_case.results);
    if (!found.isAny())
        return;
    QStringList members;
    for (const HonourDifference &each : found.members.mid(0, mostDifferences))
        members.append(
            tr("%1 %2 → %3").arg(index().nameOf(each.member), pointsText(each.pointsThen), pointsText(each.pointsNow)));
    if (found.members.size() > mostDifferences)
        members.append(tr("and %1 more").arg(found.members.size() - mostDifferences));
    const QString what = found.areRulesOthers
        ? tr("The rules were changed since; the results stay as they were computed.")
        : tr("Records were changed since; the results stay as they were computed.");
    m_difference->setText(withShape(Tone::Warning, members.isEmpty() ? what : what + u' ' + members.join(u" · "_s)));
    m_difference->show();
}

void HonoursPart::compute()
{
    const HonourRound before = roundOfBook();
    const auto results = HonourResultRepository(workbook().database()).of(before.id);
    if (!expect(results))
        return;
    const ComputedRound computed =
        computeRound(index(), m_book, readHonourTerms(workbook().database()), m_today(), {before, *results});
    const auto stored = storeRound(workbook(), computed, before);
    if (!expect(stored))
        return;
    m_choice->setCurrentIndex(m_choice->findData(stored->id.value));
    showRound();
}

void HonoursPart::askForStep()
{
    auto *dialog = new HonourStepDialog(
        index(), m_case, m_today(),
        [this](const HonourMove &move) {
            return takeHonourStep(workbook(), m_case.round.id, move, facts().deadlines.calendar(), m_today());
        },
        this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace lianxin::ui
