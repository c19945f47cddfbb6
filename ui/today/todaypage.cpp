#include "ui/today/todaypage.h"

#include "core/directory/settings.h"
#include "core/evaluation/honourrepository.h"
#include "core/ledger/suggestionrepository.h"
#include "core/pairing/pairingrepository.h"
#include "core/pairing/pairingtasks.h"
#include "core/reports/reportrepository.h"
#include "core/statistics/headline.h"
#include "core/statistics/series.h"
#include "ui/base/currentfacts.h"
#include "ui/base/factspage.h"
#include "ui/base/look.h"
#include "ui/ledger/steptaking.h"
#include "ui/reports/reportsteptaking.h"
#include "ui/statistics/headlinetiles.h"
#include "ui/statistics/recordspane.h"
#include "ui/today/replyreminding.h"
#include "ui/today/todaygroup.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace lianxin::ui {

namespace {

/// What a page without a line says: of a new workbook, how to begin.
QString wordsForNothing(bool isNewOffice)
{
    if (!isNewOffice)
        return TodayPage::tr("No card is late, everybody has answered, and every ledger is finished.");
    return TodayPage::tr(
        "This workbook is still empty. Import the office's sheets: File \u203a Import spreadsheets (Ctrl+I), or drop "
        "them on this window. The dictionary and the roll of members come first, then the plan.");
}

} // namespace

PageFace TodayPage::face()
{
    return {tr("Today"), u"today"_s, {}};
}

std::optional<int> TodayPage::countOf(Workbook &workbook, QDate today)
{
    const auto items = readTodayList(workbook.database(), today);
    return items ? std::optional(static_cast<int>(items->size())) : std::nullopt;
}

TodayPage::TodayPage(Workbook &workbook, std::function<QDate()> today, std::function<QTime()> clock, QWidget *parent)
    : Page(workbook, face(), FactsPage::tables() + Tables {PointObjectionRepository::table}, parent)
    , m_today(std::move(today))
    , m_clock(std::move(clock))
    , m_greeting(new QLabel)
    , m_sum(new QLabel)
    , m_headline(new HeadlineTiles)
    , m_list(new QWidget)
    , m_groups(new QVBoxLayout(m_list))
    , m_records(new RecordsPane)
{
    connect(m_headline, &HeadlineTiles::chosen, this, &TodayPage::showFigure);
    connect(m_records, &RecordsPane::openRequested, this, &TodayPage::openRequested);
    m_groups->setContentsMargins({});
    m_groups->setSpacing(Wide);
    auto *scroll = new QScrollArea;
    scroll->setObjectName("todayList"_L1);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(m_list);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Wide, Normal, Wide, Wide);
    layout->setSpacing(Wide);
    layout->addWidget(buildHead());
    layout->addWidget(m_headline);
    auto *lists = new QHBoxLayout;
    lists->setSpacing(Wide);
    lists->addWidget(scroll, 1);
    lists->addWidget(m_records);
    layout->addLayout(lists, 1);
    auto *minutely = new QTimer(this);
    minutely->setObjectName("todayClock"_L1);
    connect(minutely, &QTimer::timeout, this, &TodayPage::lookAtClock);
    minutely->start(1min);
}

QWidget *TodayPage::buildHead()
{
    m_greeting->setObjectName("greeting"_L1);
    m_greeting->setTextFormat(Qt::PlainText);
    setTitleFont(m_greeting, 3);
    m_sum->setObjectName("todaySum"_L1);
    m_sum->setTextFormat(Qt::PlainText);
    m_sum->setProperty("soft", true);
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins({});
    row->setSpacing(Wide);
    row->addWidget(m_greeting);
    row->addWidget(m_sum, 1, Qt::AlignBottom);
    return head;
}

/// Whether the ledger of a visit of today should be finished by now.
bool TodayPage::isEvening() const
{
    const QTime from = QTime::fromString(Settings(workbook().database()).text(u"ledger.evening"_s), u"H:mm"_s);
    return from.isValid() && m_clock() >= from;
}

void TodayPage::lookAtClock()
{
    if (isVisible() && isEvening() != m_wasEvening)
        expect(reload());
}

Result<void> TodayPage::reload()
{
    m_wasEvening = isEvening();
    const auto facts = readTodayFacts(workbook().database(), m_today());
    if (!facts)
        return facts.error();
    const auto headline = readHeadline(workbook().database());
    if (!headline)
        return headline.error();
    m_greeting->setText(tr("Today is %1").arg(QLocale().toString(m_today(), QLocale::LongFormat)));
    m_headline->showFigures(*headline);
    m_records->hide(); // they may be others now
    showGroups(todayList(*facts, m_today()), facts->isNewOffice);
    return {};
}

void TodayPage::showFigure(qsizetype figure)
{
    const auto known = CurrentFacts::of(workbook()).read();
    if (expect(known))
        m_records->showRecords(*known, headlinePoints((*known)->facts, {}).at(figure), m_headline->titleOf(figure),
                               HeadlineTiles::wordsForRecords());
}

void TodayPage::takeStep(const TodayItem &item)
{
    const auto known = CurrentFacts::of(workbook()).read();
    if (!expect(known))
        return;
    const Facts &facts = (*known)->facts;
    const Suggestion &card = (*known)->index.find(SuggestionId {item.record.id});
    if (card.id.isStored())
        askForStep(workbook(), facts, {card}, m_today(), stepFor(item.kind, card, m_today(), facts.patience), window());
}

void TodayPage::takeReportStep(const TodayItem &item)
{
    const ReportEvent usual = item.kind == TodayKind::UnsentReport ? ReportEvent::Send : ReportEvent::Adopt;
    const auto asked = askForReportStep(workbook(), ReportId {item.record.id}, m_today(), usual, window());
    if (expect(asked) && !asked->isEmpty())
        emit told(*asked);
}

Result<void> TodayPage::followUp(qint64 comment)
{
    LeaderCommentRepository comments(workbook().database());
    auto found = comments.find({comment});
    if (!found)
        return found.error();
    found->followedUpOn = m_today();
    const auto stored = comments.update(*found);
    return stored ? Result<void>() : stored.error();
}

/// Does what the button of a line says, as one action; a contact opens, for somebody to write what was said.
void TodayPage::finish(const TodayItem &item)
{
    Database &database = workbook().database();
    if (item.record.table == SuggestionRepository::table) {
        takeStep(item);
    } else if (item.kind == TodayKind::UnfinishedLedger) {
        emit captureRequested({item.record.id});
    } else if (item.kind == TodayKind::SilentInvitee) {
        if (const auto words = copyReplyReminder(workbook(), {item.record.id}, m_today()); expect(words))
            emit told(*words);
    } else if (item.kind == TodayKind::UnsentReport || item.kind == TodayKind::AnswerDue) {
        takeReportStep(item);
    } else if (item.kind == TodayKind::FollowUpDue) {
        perform(tr("Followed up: %1").arg(item.subject), [&] { return followUp(item.record.id); });
    } else if (item.kind == TodayKind::TaskDue || item.kind == TodayKind::ResearchDue) {
        perform(tr("Done: %1").arg(item.subject + u' ' + item.detail), [&] {
            return item.kind == TodayKind::TaskDue ? tickOff(database, {item.record.id}, m_today())
                                                   : tickOffResearch(database, {item.record.id}, item.part, m_today());
        });
    } else if (item.kind == TodayKind::PromiseDue) {
        perform(tr("Promise kept: %1").arg(item.subject),
                [&] { return keepPromise(database, item.record.id, m_today()); });
    } else if (item.kind == TodayKind::ReviewDue) {
        perform(tr("Reviewed, goes on: %1").arg(item.subject),
                [&] { return reviewAndGoOn(database, PairingId {item.record.id}, m_today()); });
    } else if (item.kind == TodayKind::QuietPair) {
        const auto service = workbook().perform(tr("In touch with the partner of %1").arg(item.subject), [&] {
            return noteService(database, PairingId {item.record.id}, m_today(),
                               item.isForVisit ? Touch::Visit : Touch::Contact);
        });
        if (expect(service))
            emit openRequested({PairingServiceRepository::table, service->id.value});
    }
}

void TodayPage::showGroups(const QList<TodayItem> &items, bool isNewOffice)
{
    while (QLayoutItem *item = m_groups->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_sum->setText(items.isEmpty() ? tr("Nothing to do today") : tr("%1 things to do").arg(items.size()));
    QList<TodayItem> group;
    for (qsizetype place = 0; place < items.size(); ++place) {
        group.append(items.at(place));
        if (place + 1 < items.size() && items.at(place + 1).kind == items.at(place).kind)
            continue;
        auto *widget = new TodayGroup(group, m_wasEvening);
        connect(widget, &TodayGroup::openRequested, this, &TodayPage::openRequested);
        connect(widget, &TodayGroup::doneRequested, this, [this](const TodayItem &item) {
            QMetaObject::invokeMethod( // the line goes with what is done, which its button must not live to see
                this, [this, item] { finish(item); }, Qt::QueuedConnection);
        });
        m_groups->addWidget(widget);
        group.clear();
    }
    if (items.isEmpty()) {
        auto *empty = new QLabel(wordsForNothing(isNewOffice));
        empty->setObjectName("nothingToDo"_L1);
        empty->setWordWrap(true);
        empty->setTextFormat(Qt::PlainText);
        empty->setProperty("soft", true);
        empty->setAlignment(Qt::AlignCenter);
        m_groups->addWidget(empty);
    }
    m_groups->addStretch();
}

} // namespace lianxin::ui
