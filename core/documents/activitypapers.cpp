#include "core/documents/activitypapers.h"

#include "core/activities/activityrepository.h"
#include "core/activities/aftermath.h"
#include "core/base/codes.h"
#include "core/directory/settings.h"
#include "core/documents/activityvalues.h"
#include "core/documents/blankcolumns.h"
#include "core/documents/casesheet.h"
#include "core/documents/spans.h"
#include "core/documents/suggestionpapers.h"
#include "core/documents/template.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace lianxin::documents {

namespace {

/// What a paper cannot do without.
enum class Needed { Nothing, Participants, Programme, Held, Projects };

/// How a paper activityLooks.
struct PaperLook {
    Format format;
    Paper paper;
    Needed needed;
};

/// By ActivityPaper; those about the suggestions are made elsewhere.
constexpr auto activityLooks = std::to_array<PaperLook>({
    {Format::General, Paper::A4, Needed::Nothing},
    {Format::Card, Paper::A4, Needed::Programme},
    {Format::General, Paper::A4, Needed::Nothing},
    {Format::Card, Paper::A4, Needed::Participants},
    {Format::Card, Paper::A4, Needed::Participants},
    {Format::Card, Paper::A4, Needed::Participants},
    {Format::SeatCard, Paper::A4Across, Needed::Participants},
    {Format::Badges, Paper::A4, Needed::Participants},
    {Format::General, Paper::A4, Needed::Held},
    {Format::Card, Paper::A4, Needed::Nothing},
    {Format::General, Paper::A4, Needed::Held},
    {Format::Card, Paper::A4Across, Needed::Projects},
});

constexpr std::array activityPaperCodes {
    "activity-plan", "activity-schedule", "member-notes", "member-list", "sign-in-sheet", "bus-list",     "seat-card",
    "badge",         "activity-summary",  "review-form",  "press-text",  "project-sheet", "issue-ledger", "case-sheet"};

/// What such a paper is made of.
struct ActivitySource {
    Visit visit;
    QList<AgendaItem> agenda;
    QString label;
    QString office;
    bool ridesBySeat = false; ///< the bus list is in the order of the seats, not of the strokes
    Aftermath aftermath = {};
};

Error lacking(const char *sentence)
{
    return {ErrorKind::Invalid, QCoreApplication::translate("Documents", sentence), {}};
}

Result<void> expectWhatIsNeeded(Needed needed, const ActivitySource &source, ActivityId activity)
{
    if (needed == Needed::Participants && participantsOf(source.visit).isEmpty())
        return lacking(QT_TRANSLATE_NOOP("Documents", "Nobody is invited yet: choose the members first."));
    if (needed == Needed::Programme && source.agenda.isEmpty())
        return lacking(QT_TRANSLATE_NOOP("Documents", "The activity has no programme yet: enter it first."));
    if (needed == Needed::Held && !source.visit.index().wasHeld(activity))
        return lacking(QT_TRANSLATE_NOOP("Documents", "The activity was not held yet."));
    if (needed == Needed::Projects && source.visit.told.projects.isEmpty())
        return lacking(QT_TRANSLATE_NOOP("Documents", "The activity has no projects yet: enter what the county sent."));
    return {};
}

Result<Aftermath> aftermathOf(Database &database, ActivityId activity)
{
    const auto reviews = ActivityReviewRepository(database).of(activity);
    if (!reviews)
        return reviews.error();
    const auto cases = ActivityCaseRepository(database).of(activity);
    if (!cases)
        return cases.error();
    const auto media = PublicityRepository(database).of(activity);
    if (!media)
        return media.error();
    Aftermath found {{}, *cases, *media};
    for (const ActivityReview &each : *reviews)
        if (each.reviewedOn.isValid()
            && (!found.review.reviewedOn.isValid() || each.reviewedOn >= found.review.reviewedOn))
            found.review = each;
    return found;
}

Result<ActivitySource> sourceOf(const Records &records, ActivityPaper paper, ActivityId activity)
{
    auto visit = visitOf(records, activity);
    if (!visit)
        return visit.error();
    const auto agenda = AgendaRepository(records.database()).of(activity);
    if (!agenda)
        return agenda.error();
    auto aftermath = aftermathOf(records.database(), activity);
    if (!aftermath)
        return aftermath.error();
    const Settings settings(records.database());
    ActivitySource source {*std::move(visit),
                           *agenda,
                           {},
                           settings.text(u"office.name"_s),
                           settings.text(u"visit.bus_order"_s) == "seats"_L1,
                           *std::move(aftermath)};
    const FactIndex &index = source.visit.index();
    source.label = index.label(index.find(activity));
    const auto whole = expectWhatIsNeeded(activityLooks.at(static_cast<std::size_t>(paper)).needed, source, activity);
    return whole ? Result<ActivitySource>(std::move(source)) : whole.error();
}

Document paperOf(ActivityPaper paper, const ActivitySource &source, const QString &name, const QList<Block> &blocks)
{
    const PaperLook &look = activityLooks.at(static_cast<std::size_t>(paper));
    return {look.format, look.paper, {}, {}, blocks, name, source.office};
}

Specimen wholePaper(ActivityPaper paper, const ActivitySource &source, ActivityId activity, const Wording &wording,
                    QDate today)
{
    TokenValues values = activityValues(source.visit, activity, source.agenda, today);
    if (paper == ActivityPaper::BusList && source.ridesBySeat)
        listParticipants(source.visit, participantsBySeat(source.visit), values);
    addAftermath(source.aftermath, values);
    const bool isForReading = paper == ActivityPaper::Summary; // nothing is written on it by hand
    const QString name = wording.name + u' ' + source.label;
    const auto blocks = blocksOf(wording, values, isForReading ? BlankTables::LeftOut : BlankTables::Kept);
    const auto marks = headMarksOf(wording, values);
    if (!blocks || !marks)
        return {wording.name, values, blocks ? marks.error() : blocks.error()};
    Document whole = paperOf(paper, source, name, isForReading ? withoutBlankColumns(*blocks) : *blocks);
    whole.marks = *marks;
    return {wording.name, values, whole};
}

QList<Specimen> seatCards(const ActivitySource &source, const Wording &wording)
{
    QList<Specimen> cards;
    for (const Member &each : participantsOf(source.visit)) {
        const TokenValues values = participantValues(source.visit, each);
        const auto blocks = blocksOf(wording, values);
        const QString name = wording.name + u' ' + each.name;
        cards.append(
            {each.name, values,
             blocks ? Result<Document>(paperOf(ActivityPaper::SeatCards, source, name, *blocks)) : blocks.error()});
    }
    return cards;
}

/// What stands on one badge: its title large, the rest small.
QList<Span> badgeText(const QList<Block> &blocks)
{
    QList<Span> spans;
    for (const Block &block : blocks) {
        if (!spans.isEmpty())
            spans.last().text += u'\n';
        if (const auto *title = std::get_if<Title>(&block))
            spans.append({title->text, Role::Title, false});
        else if (const auto *paragraph = std::get_if<Paragraph>(&block))
            spans += inRole(paragraph->spans, Role::TableCell);
    }
    return spans;
}

constexpr int badgesInRow = 2;
constexpr int linesOfBadge = 5;

Result<Table> badgeTable(const ActivitySource &source, const Wording &wording)
{
    Table table {{1, 1}, {}, 0};
    for (const Member &each : participantsOf(source.visit)) {
        const auto blocks = blocksOf(wording, participantValues(source.visit, each));
        if (!blocks)
            return blocks.error();
        if (table.rows.isEmpty() || table.rows.last().cells.size() == badgesInRow)
            table.rows.append(TableRow {{}, linesOfBadge});
        table.rows.last().cells.append(Cell {badgeText(*blocks), 1, Align::Centre});
    }
    while (table.rows.last().cells.size() < badgesInRow)
        table.rows.last().cells.append(Cell {});
    return table;
}

Specimen badgeSheet(const ActivitySource &source, const Wording &wording)
{
    const TokenValues values = participantValues(source.visit, participantsOf(source.visit).first());
    const auto table = badgeTable(source, wording);
    const QString name = wording.name + u' ' + source.label;
    return {wording.name, values,
            table ? Result<Document>(paperOf(ActivityPaper::Badges, source, name, {*table})) : table.error()};
}

} // namespace

std::span<const char *const> codesOf(ActivityPaper)
{
    return activityPaperCodes;
}

Result<QList<Specimen>> activitySpecimens(const Records &records, ActivityPaper paper, ActivityId activity,
                                          const Wording &wording, QDate today)
{
    if (paper == ActivityPaper::Ledger)
        return suggestionSpecimens(records, SuggestionPaper::Ledger, activity, wording);
    if (paper == ActivityPaper::Case)
        return activityCases(records, activity, wording);
    const auto source = sourceOf(records, paper, activity);
    if (!source)
        return source.error();
    if (paper == ActivityPaper::SeatCards)
        return seatCards(*source, wording);
    if (paper == ActivityPaper::Badges)
        return QList<Specimen> {badgeSheet(*source, wording)};
    return QList<Specimen> {wholePaper(paper, *source, activity, wording, today)};
}

Result<WrittenPapers> activityPapers(const Records &records, ActivityPaper paper, ActivityId activity, QDate today)
{
    const auto wording = wordingOf(records.database(), codeOf(paper));
    if (!wording)
        return wording.error();
    const auto found = activitySpecimens(records, paper, activity, *wording, today);
    return found ? papersOf(*found) : found.error();
}

} // namespace lianxin::documents
