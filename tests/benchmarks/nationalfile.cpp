#include "tests/benchmarks/nationalfile.h"

#include "core/activities/activityrepository.h"
#include "core/directory/directoryrepository.h"
#include "core/directory/startingwords.h"
#include "core/evaluation/rulerepository.h"
#include "core/invitations/invitationrepository.h"
#include "core/ledger/suggestionrepository.h"
#include "core/members/memberrepository.h"
#include "core/reports/reportrepository.h"
#include "core/storage/database.h"
#include "core/storage/searchindex.h"
#include "core/storage/sqlite.h"

#include <QFile>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

constexpr int departments = 60;
constexpr int answerDays = 60;
constexpr int receiptDays = 3;

/// One row of a table, by the names of its columns.
class Fields
{
public:
    Fields(const QHash<QString, qsizetype> &places, const QStringList &cells)
        : m_places(places)
        , m_cells(cells)
    {
    }
    [[nodiscard]] QString text(const QString &column) const { return m_cells.value(m_places.value(column, -1)); }
    [[nodiscard]] qint64 number(const QString &column) const { return text(column).toLongLong(); }
    /// Null when it is empty, or has not come yet.
    [[nodiscard]] QDate past(const QString &column) const
    {
        const QDate day = asTold(column);
        return day <= nationalDay ? day : QDate();
    }
    [[nodiscard]] QDate asTold(const QString &column) const { return QDate::fromString(text(column), Qt::ISODate); }

private:
    const QHash<QString, qsizetype> &m_places;
    const QStringList &m_cells;
};

/// The cells of a line, of which some may be quoted.
QStringList cellsOf(const QString &line)
{
    QStringList cells {QString()};
    bool quoted = false;
    for (const QChar sign : line) {
        if (sign == u'"')
            quoted = !quoted;
        else if (sign == u',' && !quoted)
            cells.append(QString());
        else
            cells.last().append(sign);
    }
    return cells;
}

class NationalFile
{
public:
    NationalFile(Database &database, const QString &folder)
        : m_database(database)
        , m_folder(folder)
    {
    }

    Result<void> load()
    {
        words();
        rules();
        each(u"members"_s, [this](const Fields &row) { return member(row); });
        each(u"activities"_s, [this](const Fields &row) { return activity(row); });
        each(u"attendances"_s, [this](const Fields &row) { return invitation(row); });
        each(u"suggestions"_s, [this](const Fields &row) { return suggestion(row); });
        each(u"reports"_s, [this](const Fields &row) { return report(row); });
        each(u"adoptions"_s, [this](const Fields &row) { return adoption(row); });
        return m_done;
    }

private:
    template <typename Take>
    void each(const QString &table, Take take)
    {
        QFile file(u"%1/%2.csv"_s.arg(m_folder, table));
        if (m_done && !file.open(QIODevice::ReadOnly))
            m_done = Error {ErrorKind::NotFound, file.fileName(), {}};
        QHash<QString, qsizetype> places;
        int rows = 0;
        while (m_done && !file.atEnd()) {
            const QStringList cells = cellsOf(QString::fromUtf8(file.readLine().trimmed()));
            if (places.isEmpty()) {
                for (qsizetype place = 0; place < cells.size(); ++place)
                    places.insert(cells.at(place), place);
                continue;
            }
            m_done = take(Fields(places, cells));
            ++rows;
        }
        std::printf("%s: %d\n", qPrintable(table), rows);
        std::fflush(stdout);
    }

    template <typename Stored, typename Entity>
    Result<void> store(const Entity &entity)
    {
        const auto stored = Stored(m_database).insert(entity);
        return stored ? Result<void>() : stored.error();
    }

    void words()
    {
        const auto entries = DirectoryRepository(m_database).all();
        m_done = entries ? Result<void>() : entries.error();
        for (const DirectoryEntry &entry : m_done ? *entries : QList<DirectoryEntry>())
            m_words.insert({static_cast<int>(entry.list), entry.name}, entry.id);
        for (int unit = 1; unit <= departments; ++unit)
            m_units.append(word(WordList::Unit, u"示例部门%1"_s.arg(unit)));
    }

    EntryId word(WordList list, const QString &name)
    {
        EntryId &known = m_words[{static_cast<int>(list), name}];
        if (known.isStored() || name.isEmpty() || !m_done)
            return known;
        DirectoryEntry entry;
        entry.list = list;
        entry.name = name;
        const auto stored = DirectoryRepository(m_database).insert(entry);
        if (stored)
            known = stored->id;
        else
            m_done = stored.error();
        return known;
    }

    void rules()
    {
        RuleSet set;
        set.name = u"示例办法"_s;
        set.validFrom = {2024, 1, 1};
        set.validTo = {2025, 12, 31};
        const auto stored = RuleSetRepository(m_database).insert(set);
        m_done = stored ? Result<void>() : stored.error();
        const QList<std::pair<RuleFact, int>> points {{RuleFact::Attendance, 100},
                                                      {RuleFact::Suggestion, 100},
                                                      {RuleFact::SuggestionSolved, 200},
                                                      {RuleFact::Report, 300},
                                                      {RuleFact::ReportAdopted, 500}};
        for (qsizetype place = 0; m_done && place < points.size(); ++place) {
            Rule rule;
            rule.ruleSet = stored->id;
            rule.code = u"A%1"_s.arg(place + 1);
            rule.fact = points.at(place).first;
            rule.points = points.at(place).second;
            m_done = store<RuleRepository>(rule);
        }
    }

    Result<void> member(const Fields &row)
    {
        Member member;
        member.name = row.text(u"name"_s);
        member.sex = word(WordList::Sex, row.text(u"sex"_s));
        member.bornIn = row.text(u"birth"_s).replace(u'.', u'-');
        member.ethnicGroup = row.text(u"nation"_s);
        member.sector = word(WordList::Sector, row.text(u"sector"_s));
        member.party = word(WordList::Party, row.text(u"party"_s));
        member.office = word(WordList::Office, row.text(u"role"_s));
        member.home = word(WordList::Region, row.text(u"residence"_s));
        member.unit = row.text(u"unit"_s);
        member.unitType = word(WordList::UnitType, row.text(u"unit_type"_s));
        member.phone = row.text(u"phone"_s);
        member.state = word(WordList::MemberState, row.text(u"state"_s));
        for (const QString &told : row.text(u"specialties"_s).split(u'、', Qt::SkipEmptyParts))
            member.specialties.append({specialty(told.section(u'(', 0, 0)),
                                       told.contains(u'精')       ? 3
                                           : told.contains(u'熟') ? 2
                                                                  : 1});
        return store<MemberRepository>(member);
    }

    EntryId specialty(const QString &name)
    {
        const EntryId found = word(WordList::Specialty, name);
        if (!m_specialties.contains(found))
            m_specialties.append(found);
        return found;
    }

    /// About one of the specialties of the members after the other, for the table does not tell.
    Result<void> activity(const Fields &row)
    {
        Activity activity;
        activity.heldOn = row.past(u"date"_s);
        activity.planYear = activity.heldOn.year();
        activity.number = ++m_numbers[activity.planYear];
        activity.state = ActivityState::Held;
        activity.theme = row.text(u"theme"_s);
        activity.form = row.text(u"type"_s);
        activity.region = word(WordList::Region, row.text(u"county"_s));
        activity.specialties = {m_specialties.at(m_days.size() % m_specialties.size())};
        m_days.append(activity.heldOn);
        return store<ActivityRepository>(activity);
    }

    Result<void> invitation(const Fields &row)
    {
        Invitation invitation;
        invitation.activity = {row.number(u"activity_id"_s)};
        invitation.member = {row.number(u"member_id"_s)};
        const QString channel = row.text(u"channel"_s);
        invitation.seat = channel == u"住地"_s ? Seat::Local : Seat::Specialist;
        invitation.channel = channel == u"住地"_s ? Channel::Local
            : channel == u"自荐"_s                ? Channel::Volunteer
                                                  : Channel::Specialist;
        invitation.sentOn = m_days.at(invitation.activity.value - 1).addDays(-7);
        invitation.reply = Reply::Accepted;
        invitation.presence = Presence::Present;
        invitation.arrivedAt = QTime::fromString(row.text(u"sign_time"_s), u"H:mm"_s);
        return store<InvitationRepository>(invitation);
    }

    Result<void> suggestion(const Fields &row)
    {
        static const QHash<QString, Route> routes {{u"现场解决"_s, Route::OnSite},
                                                   {u"转部门办理"_s, Route::Department},
                                                   {u"形成社情民意"_s, Route::Report},
                                                   {u"形成提案"_s, Route::Proposal},
                                                   {u"留存参考"_s, Route::Kept}};
        Suggestion card;
        const qint64 id = row.number(u"id"_s);
        card.number = row.text(u"no"_s);
        card.activity = {row.number(u"activity_id"_s)};
        card.content = row.text(u"text"_s);
        card.category = word(WordList::SuggestionCategory, row.text(u"category"_s));
        card.registeredOn = row.asTold(u"registered"_s);
        card.route = routes.value(row.text(u"route"_s));
        card.proposers = {{row.number(u"member_id"_s)}};
        if (const qint64 other = row.number(u"co_member_id"_s); other > 0)
            card.proposers.append(MemberId {other});
        card.dueOn = row.asTold(u"due"_s);
        card.closedOn = row.past(u"closed"_s);
        if (card.closedOn.isValid() && card.closedOn < card.registeredOn)
            card.closedOn = card.registeredOn; // the table has them solved on the spot, and written down later
        if (card.closedOn.isValid()) {
            card.result = word(WordList::ResultClass, row.text(u"grade"_s));
            card.satisfaction = word(WordList::Satisfaction, row.text(u"evaluation"_s));
        }
        if (card.route == Route::Department) {
            card.mainUnit = m_units.at(id % departments);
            card.steps = stepsOf(card, id);
        }
        m_proposers.append(card.proposers);
        return store<SuggestionRepository>(card);
    }

    /// What the program would have recorded; of every fiftieth card somebody forgot the last visit.
    static QList<SuggestionStep> stepsOf(const Suggestion &card, qint64 id)
    {
        QList<SuggestionStep> steps {{.takenOn = card.registeredOn,
                                      .content = u"已转办"_s,
                                      .kind = StepKind::Handed,
                                      .entry = card.mainUnit,
                                      .dueOn = card.dueOn}};
        const auto add = [&](QDate on, StepKind kind, const QString &content) {
            if (on <= nationalDay)
                steps.append({.takenOn = on, .content = content, .kind = kind});
        };
        add(card.registeredOn.addDays(receiptDays + id % 9), StepKind::Received, u"已签收"_s);
        if (!card.closedOn.isValid()) {
            if (id % 3 == 0)
                add(card.dueOn.addDays(4), StepKind::Chased, u"电话催办"_s);
            return steps;
        }
        add(card.closedOn, StepKind::Closed, u"已办结"_s);
        add(card.closedOn.addDays(28), StepKind::Visited, u"回访属实"_s);
        if (id % 50 != 0)
            add(card.closedOn.addDays(84), StepKind::Visited, u"再次回访属实"_s);
        return steps;
    }

    Result<void> report(const Fields &row)
    {
        Report report;
        report.title = row.text(u"title"_s);
        report.formedOn = row.asTold(u"formed"_s);
        report.year = report.formedOn.year();
        report.number = ++m_reportNumbers[report.year];
        report.content = report.title;
        for (const QString &source : row.text(u"source_suggestion_ids"_s).split(u';', Qt::SkipEmptyParts))
            report.sources.append(SuggestionId {source.toLongLong()});
        report.authors = m_proposers.at(report.sources.first().value - 1);
        const auto send = [&](const QString &column, const QString &level) {
            if (const QDate on = row.past(column); on.isValid())
                report.sendings.append(
                    {.level = word(WordList::Level, level), .sentOn = on, .answerDueOn = on.addDays(answerDays)});
        };
        send(u"sent_city"_s, u"市"_s);
        send(u"sent_province"_s, u"省"_s);
        return store<ReportRepository>(report);
    }

    Result<void> adoption(const Fields &row)
    {
        Adoption adoption;
        adoption.report = {row.number(u"report_id"_s)};
        adoption.level = word(WordList::Level, row.text(u"level"_s));
        adoption.mode = word(WordList::AdoptionMode, row.text(u"mode"_s));
        adoption.adoptedOn = row.past(u"date"_s);
        adoption.body = row.text(u"organ"_s);
        return adoption.adoptedOn.isValid() ? store<AdoptionRepository>(adoption) : Result<void>();
    }

    Database &m_database;
    QString m_folder;
    Result<void> m_done;
    QHash<std::pair<int, QString>, EntryId> m_words; ///< by list and name
    QList<EntryId> m_units;
    QList<EntryId> m_specialties; ///< of the members, in the order in which they are met
    QHash<int, int> m_numbers; ///< of activities, by the year of the plan
    QHash<int, int> m_reportNumbers; ///< by year
    QList<QDate> m_days; ///< of the activities, in order
    QList<QList<MemberId>> m_proposers; ///< of the suggestions, in order
};

} // namespace

Result<void> loadNationalFile(Workbook &workbook, const QString &folder)
{
    Database &database = workbook.database();
    if (const auto words = addStartingWords(workbook); !words)
        return words;
    if (const auto stopped = sqlite::stopRecording(database); !stopped)
        return stopped;
    if (const auto loaded = database.atomically([&] { return NationalFile(database, folder).load(); }); !loaded)
        return loaded;
    return rebuildIndex(database);
}
