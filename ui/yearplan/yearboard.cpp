#include "ui/yearplan/yearboard.h"

#include "core/activities/activityrepository.h"
#include "core/activities/planmonth.h"
#include "core/activities/projectrepository.h"
#include "ui/base/look.h"
#include "ui/base/tonesign.h"
#include "ui/yearplan/boardtable.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

YearBoard::YearBoard(Workbook &workbook, std::function<QDate()> today, QWidget *parent)
    : MovingPart(workbook, std::move(today), parent)
    , m_board(new BoardTable)
    , m_doubts(new QLabel)
    , m_copy(new QPushButton(tr("Use as mode&l")))
    , m_add(new QPushButton(tr("New act&ivity")))
    , m_needs(new QListWidget)
    , m_takeUp(new QPushButton(tr("Ta&ke it up")))
    , m_needsSide(needsSide())
{
    m_copy->setObjectName("copyActivity"_L1);
    m_copy->setToolTip(
        tr("Adds an activity like this one to the plan of the next year: tasks, programme and seats come "
           "along, people and results stay behind")
            .toHtmlEscaped());
    m_add->setObjectName("addToBoard"_L1);
    m_add->setToolTip(tr("Adds an activity in the county and month where the board is").toHtmlEscaped());
    m_doubts->setObjectName("boardDoubts"_L1);
    m_doubts->setTextFormat(Qt::PlainText);
    m_doubts->setWordWrap(true);
    connect(m_board, &BoardTable::moveRequested, this, &YearBoard::move);
    connect(m_board, &BoardTable::openRequested, this, [this](ActivityId activity) {
        emit openRequested({ActivityRepository::table, activity.value});
    });
    connect(m_board, &QTableWidget::currentItemChanged, this, &YearBoard::showDoubts);
    connect(m_copy, &QPushButton::clicked, this, &YearBoard::copyCurrent);
    connect(m_add, &QPushButton::clicked, this, &YearBoard::addActivity);
    buildLayout();
}

void YearBoard::buildLayout()
{
    auto *foot = new QHBoxLayout;
    foot->setSpacing(Normal);
    foot->addWidget(m_doubts, 1);
    foot->addWidget(m_copy);
    foot->addWidget(m_add);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Normal, 0, 0);
    auto *parts = new QSplitter;
    parts->setChildrenCollapsible(false);
    parts->addWidget(m_board);
    parts->addWidget(m_needsSide);
    parts->setStretchFactor(0, 1);
    layout->addWidget(parts, 1);
    layout->addLayout(foot);
}

/// What nobody answered, to be taken up by a new activity.
QWidget *YearBoard::needsSide()
{
    auto *side = new QWidget;
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins({});
    layout->setSpacing(Normal);
    auto *title = new QLabel(tr("Needs that nobody answered"));
    title->setTextFormat(Qt::PlainText);
    title->setBuddy(m_needs);
    m_needs->setObjectName("openNeeds"_L1);
    m_needs->setAccessibleName(title->text());
    m_needs->setWordWrap(true);
    m_needs->setResizeMode(QListView::Adjust);
    m_takeUp->setObjectName("takeUpNeed"_L1);
    m_takeUp->setToolTip(
        tr("Adds an activity about this need, in its county, to the plan of this year").toHtmlEscaped());
    connect(m_takeUp, &QPushButton::clicked, this, &YearBoard::takeUpNeed);
    connect(m_needs, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        emit openRequested({NeedRepository::table, item->data(Qt::UserRole).toLongLong()});
    });
    layout->addWidget(title);
    layout->addWidget(m_needs, 1);
    layout->addWidget(m_takeUp);
    return side;
}

void YearBoard::showNeeds()
{
    const int row = m_needs->currentRow();
    m_needs->clear();
    for (const NeedId id : openNeeds(index())) {
        const Need &need = index().find(id);
        const Activity &activity = index().find(index().activityOf(need));
        auto *item =
            new QListWidgetItem(sideBySide({directory().name(activity.region), need.content.simplified()}), m_needs);
        item->setData(Qt::UserRole, id.value);
        item->setToolTip(need.content.toHtmlEscaped());
    }
    m_needs->setCurrentRow(std::clamp(row, m_needs->count() > 0 ? 0 : -1, m_needs->count() - 1));
    m_needsSide->setVisible(m_needs->count() > 0);
    m_takeUp->setEnabled(year() != 0);
}

void YearBoard::takeUpNeed()
{
    if (m_needs->currentItem() == nullptr || year() == 0)
        return;
    const NeedId need {m_needs->currentItem()->data(Qt::UserRole).toLongLong()};
    const auto added = workbook().perform(tr("Take up a need in the plan of %1").arg(year()),
                                          [&] { return activityForNeed(workbook().database(), need, year()); });
    if (expect(added))
        m_board->reveal(added->id);
}

void YearBoard::showFacts()
{
    const auto terms = readBoardTerms(workbook().database(), facts().calendarDays);
    if (!expect(terms))
        return;
    m_terms = *terms;
    m_cards = boardOf(index(), year(), m_terms);
    m_board->showCards(m_cards, directory().of(WordList::Region),
                       [this](const BoardCard &card) { return titleOf(card.activity); });
    m_add->setEnabled(year() != 0);
    showNeeds();
    showDoubts();
}

void YearBoard::showDoubts()
{
    const ActivityId chosen = m_board->current();
    m_copy->setEnabled(chosen.isStored());
    const auto card = std::ranges::find(m_cards, chosen, &BoardCard::activity);
    if (card == m_cards.end())
        return m_doubts->setText(tr("Drag an activity to another month or county, or choose it and press Alt and an "
                                    "arrow. Enter opens it."));
    const QString doubts = card->warnings.join(u' ');
    m_doubts->setText(doubts.isEmpty()
                          ? tr("%1: nothing speaks against its day.").arg(index().label(index().find(chosen)))
                          : withShape(Tone::Warning, doubts));
}

bool YearBoard::reveal(const RecordRef &record)
{
    return record.table == ActivityRepository::table && m_board->reveal({record.id});
}

RecordRef YearBoard::current() const
{
    return {ActivityRepository::table, m_board->current().value};
}

void YearBoard::move(ActivityId id, int month, EntryId region)
{
    const Activity before = index().find(id);
    if (stays(before))
        return;
    if (month == 0 && monthPlanned(before).isValid())
        emit told(tr("%1 keeps its date: take it away on the page of activities.").arg(index().label(before)));
    MovingPart::move(before, movedTo(before, month, region, m_terms.calendar));
}

void YearBoard::copyCurrent()
{
    const Activity model = index().find(m_board->current());
    if (!model.id.isStored())
        return;
    const auto copy = workbook().perform(tr("Use %1 as a model").arg(index().label(model)), [&] {
        return copyActivity(workbook().database(), model.id, model.planYear + 1);
    });
    if (expect(copy))
        emit told(tr("Added to the plan of %1 as number %2.").arg(copy->planYear).arg(copy->number.value_or(0)));
}

void YearBoard::addActivity()
{
    Activity added;
    added.planYear = year();
    added.theme = tr("New activity");
    const int number = nextPlanNumber(facts().activities, year());
    added.number = number;
    added = movedTo(added, std::max(m_board->currentColumn(), 0), m_board->regionOf(m_board->currentRow()),
                    m_terms.calendar);
    const qint64 id = addOne<ActivityRepository>(tr("Add activity %1 of %2").arg(number).arg(year()), added);
    m_board->reveal({id});
}

} // namespace lianxin::ui
