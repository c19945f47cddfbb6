#include "ui/evaluation/pointledgerpart.h"

#include "core/evaluation/honourrepository.h"
#include "core/members/memberrepository.h"
#include "ui/base/look.h"
#include "ui/table/recordtable.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

PointLedgerPart::PointLedgerPart(Workbook &workbook, std::function<QDate()> today, QWidget *parent)
    : FactsPart(workbook, parent)
    , m_today(std::move(today))
    , m_banner(new QLabel)
    , m_months(new QComboBox)
    , m_post(new QPushButton(tr("Post points")))
    , m_statements(new QPushButton(tr("Statements of points…")))
    , m_object(new QPushButton(tr("Object to this row")))
    , m_table(new RecordTable(u"pointLedger"_s, tr("Ledger of points")))
    , m_model(new Model(columns(), this))
{
    m_table->setModel(m_model);
    m_table->offerViews(workbook);
    m_table->setEmptyText(
        tr("Nothing is posted yet. Points are worked out from the records; posting writes them down."));
    m_table->addTool(m_object);
    m_table->addTool(m_statements);
    buildLayout();
    connect(m_post, &QPushButton::clicked, this, &PointLedgerPart::post);
    connect(m_object, &QPushButton::clicked, this, [this] {
        if (const PointRow *row = m_model->find(m_table->currentId()); row != nullptr)
            emit objectionRequested(*row);
    });
    connect(m_table, &RecordTable::currentChanged, this, [this](qint64 row) { m_object->setEnabled(row != 0); });
    connect(m_statements, &QPushButton::clicked, this, &PointLedgerPart::requestStatements);
    connect(m_months, &QComboBox::activated, this, [this] { showDifference(m_model->entities()); });
    connect(m_table, &RecordTable::openRequested, this, &PointLedgerPart::openRequested);
    connect(m_table, &RecordTable::failed, this, &PointLedgerPart::failed);
}

void PointLedgerPart::buildLayout()
{
    m_banner->setObjectName("pointsBanner"_L1);
    m_banner->setTextFormat(Qt::PlainText);
    m_banner->setWordWrap(true);
    m_months->setObjectName("postUpTo"_L1);
    m_months->setAccessibleName(tr("Post up to the end of"));
    m_months->setMinimumWidth(120);
    m_post->setObjectName("postPoints"_L1);
    m_statements->setObjectName("pointStatements"_L1);
    m_object->setObjectName("objectToRow"_L1);
    m_object->setEnabled(false);
    auto *head = new QHBoxLayout;
    head->setSpacing(Normal);
    head->addWidget(m_banner, 1);
    head->addWidget(new QLabel(tr("Up to the end of")));
    head->addWidget(m_months);
    head->addWidget(m_post);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Normal, 0, 0);
    layout->setSpacing(Normal);
    layout->addLayout(head);
    layout->addWidget(m_table, 1);
}

QList<PointLedgerPart::Model::Column> PointLedgerPart::columns()
{
    using C = Model::Column;
    return {
        C(tr("Member"), [this](const PointRow &row) { return index().nameOf(row.member); })
            .ofPeople()
            .named(u"member"_s)
            .opens([](const PointRow &row) {
                return RecordRef {MemberRepository::table, row.member.value};
            })
            .wide(110),
        C(tr("Rule"), [this](const PointRow &row) { return itemOf(row); }).named(u"rule"_s).wide(200),
        C(tr("Version"), &PointRow::ruleRevision).named(u"rule_revision"_s).ordinal().wide(64),
        C(tr("Points"), [](const PointRow &row) { return row.points / 100.0; })
            .named(u"points"_s)
            .toned([](const PointRow &row) { return row.points < 0 ? Tone::Warning : Tone::Plain; })
            .wide(70),
        C(tr("For"), &sourceOf).named(u"source"_s).opens([](const PointRow &row) { return row.record(); }).wide(280),
        C(tr("Posted"), &PointRow::postedOn).named(u"posted_on"_s).wide(100),
        C(tr("Counted up to"), &PointRow::countedTo).named(u"counted_to"_s).wide(110),
        C(tr("Reverses row"),
          [](const PointRow &row) { return row.reverses.isStored() ? QVariant(row.reverses.value) : QVariant(); })
            .named(u"reverses"_s)
            .ordinal()
            .wide(100),
        C(tr("Row"), [](const PointRow &row) { return row.id.value; }).named(u"id"_s).ordinal().wide(60),
    };
}

QString PointLedgerPart::itemOf(const PointRow &row) const
{
    const auto rule = std::ranges::find(m_book.rules, row.rule, &Rule::code);
    return rule == m_book.rules.end() ? row.rule : row.rule + u' ' + rule->item;
}

void PointLedgerPart::showBook(const FactIndex &index, const Rulebook &book, const QList<MemberPoints> &evaluated)
{
    m_book = book;
    m_evaluated = evaluated;
    setFacts(index);
}

bool PointLedgerPart::reveal(const RecordRef &record)
{
    return record.table == PointRowRepository::table && m_table->reveal(record.id);
}

RecordRef PointLedgerPart::current() const
{
    return {PointRowRepository::table, m_table->currentId()};
}

void PointLedgerPart::showEvent(QShowEvent *event)
{
    FactsPart::showEvent(event);
    if (m_isOutdated)
        showFacts();
}

/// What would be posted takes a while to find, so it is looked for only while somebody sees it.
void PointLedgerPart::showFacts()
{
    m_isOutdated = !isVisible();
    if (m_isOutdated)
        return;
    const auto rows = m_book.set.id.isStored() ? PointRowRepository(workbook().database()).of(m_book.set.id)
                                               : Result<QList<PointRow>>(QList<PointRow>());
    if (!expect(rows))
        return;
    m_model->setEntities(*rows);
    m_statements->setEnabled(!rows->isEmpty());
    offerMonths(*rows);
    showDifference(*rows);
}

/// The months from the last one posted on, up to this one.
void PointLedgerPart::offerMonths(const QList<PointRow> &rows)
{
    const QDate chosen = m_months->currentData().toDate();
    const QSignalBlocker quiet(m_months);
    m_months->clear();
    const Period days = m_book.periodFor();
    const QDate posted = lianxin::countedTo(rows);
    const QDate last = days.to.isValid() ? seenOn(days, monthOf(m_today()).to) : m_today();
    for (const QDate first : m_book.set.id.isStored() ? begunMonths(days, last) : QList<QDate>()) {
        const QDate end = std::min(monthOf(first).to, last);
        if (!posted.isValid() || end >= posted)
            m_months->addItem(end.toString(u"yyyy-MM"), end);
    }
    const int place = m_months->findData(chosen);
    m_months->setCurrentIndex(place < 0 ? m_months->count() - 1 : place);
    m_post->setEnabled(m_months->count() > 0);
}

QDate PointLedgerPart::countedTo() const
{
    return m_months->currentData().toDate();
}

void PointLedgerPart::showDifference(const QList<PointRow> &rows)
{
    if (m_months->count() == 0) {
        m_banner->setText(tr("No month of these rules can be posted."));
        return;
    }
    const Posting posting {countedTo(), m_today()};
    const Period days {m_book.periodFor().from, posting.countedTo};
    const auto evaluated = days == m_book.periodFor() ? m_evaluated : evaluate(index(), m_book, days);
    const auto missing = missingRows(rows, evaluated, m_book, posting);
    const auto reversals = std::ranges::count_if(missing, [](const PointRow &row) { return row.reverses.isStored(); });
    m_banner->setText(
        missing.isEmpty()
            ? tr("The ledger and the records agree.")
            : tr("%1 rows would be added, %2 of them reversals: the records say otherwise than the ledger.")
                  .arg(QString::number(missing.size()), QString::number(reversals)));
    m_post->setEnabled(!missing.isEmpty());
}

void PointLedgerPart::post()
{
    const auto posted = postPoints(workbook(), index(), m_book, {countedTo(), m_today()});
    if (expect(posted))
        emit told(tr("%1 rows of points are posted.").arg(*posted));
}

void PointLedgerPart::requestStatements()
{
    QList<MemberId> members;
    for (const qint64 id : m_table->selectedIds())
        if (const PointRow *row = m_model->find(id); row != nullptr && !members.contains(row->member))
            members.append(row->member);
    if (members.isEmpty())
        for (const PointRow &row : m_model->entities())
            if (!members.contains(row.member))
                members.append(row.member);
    emit statementsRequested(m_book.set.id, members);
}

} // namespace lianxin::ui
