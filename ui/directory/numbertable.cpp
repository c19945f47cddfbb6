#include "ui/directory/numbertable.h"

#include "core/base/codes.h"
#include "core/base/wordlists.h"
#include "core/documents/letterwriter.h"
#include "core/documents/periodpaper.h"
#include "core/documents/template.h"
#include "ui/base/unknownword.h"
#include "ui/papers/templateeditor.h"
#include "ui/table/recordtable.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {

const QString barePattern = u"{\u5e74}-{\u53f7}"_s; // to be completed

/// The papers that can bear a number.
QStringList numberedPapers()
{
    QStringList papers;
    for (const char *code : codesOf(documents::LetterKind::Members))
        if (QLatin1StringView(code) != codeOf(documents::LetterKind::Group))
            papers.append(QString::fromLatin1(code));
    for (const char *code : codesOf(documents::PeriodPaper::MonthSummary))
        papers.append(QString::fromLatin1(code));
    return papers;
}

QStringList titlesOf(const QStringList &papers)
{
    QStringList titles;
    for (const QString &paper : papers)
        titles.append(documents::paperTitle(paper));
    return titles;
}

Result<QStringList> papersTitled(const QString &text)
{
    const QStringList known = numberedPapers();
    QStringList papers;
    for (const QString &title : splitList(text)) {
        const auto found = std::ranges::find(known, title, &documents::paperTitle);
        if (found == known.end())
            return Error {ErrorKind::Invalid,
                          NumberTable::tr("No paper is called %1.").arg(title) + nearWordsAsked(title, titlesOf(known)),
                          {}};
        if (!papers.contains(*found))
            papers.append(*found);
    }
    return papers;
}

} // namespace

NumberTable::NumberTable(Workbook &workbook, std::function<QDate()> today, QWidget *parent)
    : FactsPart(workbook, parent)
    , m_today(std::move(today))
    , m_table(new RecordTable(u"numberCycles"_s, tr("Numbers of papers")))
    , m_model(new Model(columns(), this))
{
    m_table->setModel(m_model);
    m_table->offerHistory(workbook, NumberCycleRepository::table);
    m_table->setEmptyText(tr("No numbers yet. Add how the office numbers its letters."));
    m_table->offerAdding(tr("New cycle"));
    m_table->offerRemoving(tr("Remove"));
    m_model->onRequest = storedBy<NumberCycleRepository>(
        workbook, [](const NumberCycle &before) { return tr("Edit the numbers %1").arg(before.name); },
        [](const NumberCycle &) { return tr("Add a cycle of numbers"); });
    m_model->onComplete = [this](NumberCycle &draft, const QList<NumberCycle> &earlier) {
        return complete(draft, earlier);
    };
    auto *words = new QPushButton(tr("&Words of the papers…"));
    words->setObjectName("editWords"_L1);
    connect(words, &QPushButton::clicked, this, &NumberTable::editWords);
    m_table->addTool(words);
    connect(m_table, &RecordTable::addRequested, m_table, &RecordTable::addNew);
    connect(m_table, &RecordTable::removeRequested, this, &NumberTable::remove);
    connect(m_table, &RecordTable::failed, this, &NumberTable::failed);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_table);
}

QList<NumberTable::Model::Column> NumberTable::columns()
{
    const auto make = fieldColumns<NumberCycle>();
    return QList<Model::Column> {
               make.text(tr("Cycle"), &NumberCycle::name).named(u"name"_s).wide(120),
               make.text(tr("Number"), &NumberCycle::pattern).named(u"pattern"_s).wide(200),
               papersColumn(),
               make.number(tr("Begins with"), &NumberCycle::beginsWith).named(u"begins_with"_s).ordinal().wide(90),
               yearColumn(),
           }
    + givenColumns();
}

NumberTable::Model::Column NumberTable::yearColumn()
{
    return Model::Column(
               tr("In the year"),
               [](const NumberCycle &cycle) { return cycle.beginsIn ? QVariant(*cycle.beginsIn) : QVariant(); })
        .named(u"begins_in"_s)
        .edits([](NumberCycle &cycle, const QVariant &value) {
            return assigned(cycle.beginsIn, optionalNumber(value.toString()));
        })
        .explains([](const NumberCycle &) {
            return tr("Empty: every year begins with it. Else the other years begin with 1.");
        })
        .ordinal()
        .wide(90);
}

QList<NumberTable::Model::Column> NumberTable::givenColumns()
{
    using C = Model::Column;
    return {
        C(tr("Comes next"), [this](const NumberCycle &cycle) { return next(cycle); }).named(u"next"_s).wide(180),
        C(tr("Missing"), [this](const NumberCycle &cycle) { return missing(cycle); })
            .named(u"missing"_s)
            .explains([this](const NumberCycle &cycle) { return missing(cycle); })
            .toned([this](const NumberCycle &cycle) { return missing(cycle).isEmpty() ? Tone::Plain : Tone::Warning; })
            .wide(140),
    };
}

NumberTable::Model::Column NumberTable::papersColumn()
{
    return Model::Column(tr("Papers"), [](const NumberCycle &cycle) { return titlesOf(cycle.papers).join(tr(", ")); })
        .named(u"papers"_s)
        .edits([](NumberCycle &cycle, const QVariant &value) -> Result<void> {
            const auto papers = papersTitled(value.toString());
            if (!papers)
                return papers.error();
            cycle.papers = *papers;
            return {};
        })
        .offersSeveral([](const NumberCycle &) { return titlesOf(numberedPapers()); })
        .wide(150);
}

CycleYear NumberTable::thisYear(const NumberCycle &cycle) const
{
    const auto found = std::ranges::find_if(
        m_years, [&](const CycleYear &each) { return each.cycle.id == cycle.id && each.year == m_today().year(); });
    return found == m_years.end() ? CycleYear {cycle, m_today().year(), 0, {}} : *found;
}

QString NumberTable::next(const NumberCycle &cycle) const
{
    const CycleYear state = thisYear(cycle);
    return numberText(cycle, state.year, std::max(firstNumber(cycle, state.year), state.last + 1));
}

/// Of all years.
QString NumberTable::missing(const NumberCycle &cycle) const
{
    QStringList numbers;
    for (const CycleYear &each : m_years)
        if (each.cycle.id == cycle.id)
            for (const int number : each.missing)
                numbers.append(numberText(cycle, each.year, number));
    return numbers.join(tr(", "));
}

Result<void> NumberTable::complete(NumberCycle &draft, const QList<NumberCycle> &earlier) const
{
    const QList<NumberCycle> present = m_model->entities() + earlier;
    if (draft.name.isEmpty()) {
        draft.name = tr("New cycle");
        for (int count = 2; std::ranges::find(present, draft.name, &NumberCycle::name) != present.end(); ++count)
            draft.name = tr("New cycle %1").arg(count);
    }
    if (draft.pattern.isEmpty())
        draft.pattern = barePattern;
    return {};
}

void NumberTable::remove(const QList<qint64> &ids)
{
    removeAll<NumberCycleRepository>(tr("Remove %1 cycles of numbers").arg(ids.size()), ids);
}

void NumberTable::editWords()
{
    auto *editor = new TemplateEditor(workbook(), m_today, this);
    editor->setAttribute(Qt::WA_DeleteOnClose);
    editor->open();
}

bool NumberTable::reveal(const RecordRef &record)
{
    return record.table == NumberCycleRepository::table && m_table->reveal(record.id);
}

RecordRef NumberTable::current() const
{
    return {NumberCycleRepository::table, m_table->currentId()};
}

void NumberTable::showFacts()
{
    const auto years = cycleYears(workbook().database(), m_today().year());
    const auto cycles = NumberCycleRepository(workbook().database()).all();
    if (!expect(years) || !expect(cycles))
        return;
    m_years = *years;
    m_model->setEntities(*cycles);
}

} // namespace lianxin::ui
