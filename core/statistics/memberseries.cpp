#include "core/statistics/memberseries.h"

#include "core/selection/yearplanfigures.h"
#include "core/statistics/fairness.h"
#include "core/statistics/figures.h"
#include "core/statistics/participation.h"
#include "core/statistics/spread.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

const QString membersTable = u"member"_s;
constexpr int monthClass = 3;
constexpr int monthClasses = 5; // the last without end

QString memberWords(const char *words)
{
    return QCoreApplication::translate("Series", words);
}

Series spreadOfAttendance(const Scope &scope)
{
    QMap<qint64, int> times;
    for (const Member &member : scope.all.facts().members)
        if (scope.all.isServing(member))
            times.insert(member.id.value, 0);
    for (const Invitation &invitation : scope.counted.invitations)
        if (attended(invitation.presence) && times.contains(invitation.member.value))
            ++times[invitation.member.value];
    const QList<int> counts = times.values();
    const int most = counts.isEmpty() ? -1 : *std::ranges::max_element(counts);
    Series series {.name = u"attendance-spread"_s,
                   .title = memberWords(QT_TRANSLATE_NOOP("Series", "How evenly serving members took part")),
                   .unit = memberWords(QT_TRANSLATE_NOOP("Series", "members")),
                   .kind = SeriesKind::Histogram,
                   .categories = {},
                   .lines = {}};
    for (int count = 0; count <= most; ++count)
        series.categories.append(memberWords(QT_TRANSLATE_NOOP("Series", "%1 times")).arg(count));
    series.lines = {{series.title, QList<SeriesPoint>(most + 1, SeriesPoint {membersTable, {}})}};
    for (auto member = times.cbegin(); member != times.cend(); ++member)
        series.lines.first().points[member.value()].ids.append(member.key());
    if (most > 0)
        series.remark =
            memberWords(QT_TRANSLATE_NOOP("Series",
                                          "Gini %1 (0: all came equally often); %2 of %3 members "
                                          "carry half of the attendances."))
                .arg(QLocale().toString(selection::giniPermille({counts.begin(), counts.end()}) / 1000.0, 'f', 3))
                .arg(bearersOfHalf(counts))
                .arg(counts.size());
    return series;
}

QStringList monthClassNames()
{
    QStringList names;
    for (int number = 0; number < monthClasses - 1; ++number)
        names.append(memberWords(QT_TRANSLATE_NOOP("Series", "%1–%2 months"))
                         .arg(number * monthClass)
                         .arg((number + 1) * monthClass - 1));
    names.append(memberWords(QT_TRANSLATE_NOOP("Series", "from %1 months")).arg((monthClasses - 1) * monthClass));
    names.append(memberWords(QT_TRANSLATE_NOOP("Series", "never")));
    return names;
}

Series monthsSinceLast(const FactIndex &index, QDate day)
{
    const QStringList classes = monthClassNames();
    Spread came(memberWords(QT_TRANSLATE_NOOP("Series", "Since the last activity")), membersTable, classes);
    Spread asked(memberWords(QT_TRANSLATE_NOOP("Series", "Since the last invitation")), membersTable, classes);
    const auto classOf = [&](std::optional<int> months) {
        return months ? classes.at(std::min(*months / monthClass, monthClasses - 1)) : classes.last();
    };
    for (const TakingPart &part : takingPart(index, day)) {
        came.add(classOf(part.monthsSinceAttended), part.member.value);
        asked.add(classOf(part.monthsSinceInvited), part.member.value);
    }
    return {.name = u"months-since"_s,
            .title = memberWords(QT_TRANSLATE_NOOP("Series", "How long ago serving members took part and were asked")),
            .unit = memberWords(QT_TRANSLATE_NOOP("Series", "members")),
            .kind = SeriesKind::Histogram,
            .categories = classes,
            .lines = {came.line(), asked.line()}};
}

/// The sides of what a member does.
enum class Deed { Attendance, Suggestion, Report, Adopted, Service, Outcome };
constexpr std::size_t deeds = 6;

constexpr std::array deedTables {"invitation", "suggestion", "report", "report", "pairing_service", "outcome"};
constexpr std::array deedNames {
    QT_TRANSLATE_NOOP("Series", "Attendances"), QT_TRANSLATE_NOOP("Series", "Suggestions"),
    QT_TRANSLATE_NOOP("Series", "Reports"),     QT_TRANSLATE_NOOP("Series", "Reports adopted"),
    QT_TRANSLATE_NOOP("Series", "Services"),    QT_TRANSLATE_NOOP("Series", "Outcomes")};

} // namespace

QList<Series> memberSeries(const Facts &facts, const Period &period, QDate day)
{
    const Scope scope(facts, period, day);
    return {spreadOfAttendance(scope), monthsSinceLast(scope.all, day)};
}

/// By member, and over all who serve.
class MemberRadars::Deeds
{
public:
    explicit Deeds(const Scope &scope)
    {
        for (const Invitation &each : scope.counted.invitations)
            if (attended(each.presence))
                add(Deed::Attendance, each.member, each.id.value);
        for (const Suggestion &each : scope.counted.suggestions)
            addAll(Deed::Suggestion, each.proposers, each.id.value);
        QSet<qint64> printed;
        for (const Adoption &each : scope.counted.adoptions)
            if (scope.all.isAdoption(each))
                printed.insert(each.report.value);
        for (const Report &each : scope.counted.reports)
            addAll(Deed::Report, each.authors, each.id.value);
        for (const qint64 report : std::as_const(printed))
            addAll(Deed::Adopted, scope.all.find(ReportId {report}).authors, report);
        for (const PairingService &each : scope.counted.services)
            add(Deed::Service, scope.all.find(each.pairing).member, each.id.value);
        for (const Outcome &each : scope.counted.outcomes)
            addAll(Deed::Outcome, each.members, each.id.value);
        for (const Member &each : scope.all.facts().members) {
            m_names.insert(each.id.value, scope.all.nameOf(each.id));
            if (scope.all.isServing(each))
                addUp(each.id);
        }
    }

    [[nodiscard]] QString nameOf(MemberId member) const { return m_names.value(member.value); }

    /// The records behind `deed` of a member.
    [[nodiscard]] QList<qint64> of(MemberId member, std::size_t deed) const
    {
        return m_done.value(member.value).at(deed);
    }
    /// The most that one who serves, or `member`, has.
    [[nodiscard]] qsizetype most(MemberId member, std::size_t deed) const
    {
        return std::max({qsizetype(1), m_most.at(deed), of(member, deed).size()});
    }
    /// The mean of those who serve, and of `member`.
    [[nodiscard]] double mean(MemberId member, std::size_t deed) const
    {
        const bool isAmong = m_serving.contains(member.value);
        const qsizetype sum = m_sums.at(deed) + (isAmong ? 0 : of(member, deed).size());
        return static_cast<double>(sum) / static_cast<double>(m_serving.size() + (isAmong ? 0 : 1));
    }

private:
    void add(Deed deed, MemberId member, qint64 id)
    {
        m_done[member.value].at(static_cast<std::size_t>(deed)).append(id);
    }
    void addAll(Deed deed, const QList<MemberId> &members, qint64 id)
    {
        for (const MemberId member : members)
            add(deed, member, id);
    }
    void addUp(MemberId member)
    {
        m_serving.insert(member.value);
        const auto done = m_done.constFind(member.value);
        for (std::size_t deed = 0; done != m_done.cend() && deed < deeds; ++deed) {
            m_sums.at(deed) += done->at(deed).size();
            m_most.at(deed) = std::max(m_most.at(deed), done->at(deed).size());
        }
    }

    QHash<qint64, std::array<QList<qint64>, deeds>> m_done;
    QHash<qint64, QString> m_names;
    QSet<qint64> m_serving;
    std::array<qsizetype, deeds> m_sums {};
    std::array<qsizetype, deeds> m_most {};
};

MemberRadars::MemberRadars(const Facts &facts, const Period &period)
    : m_deeds(std::make_unique<const Deeds>(Scope(facts, period, {})))
{
}

MemberRadars::~MemberRadars() = default;

Series MemberRadars::of(MemberId member) const
{
    const QString name = m_deeds->nameOf(member);
    Series series {.name = u"member-radar"_s,
                   .title = memberWords(QT_TRANSLATE_NOOP("Series", "What %1 did")).arg(name),
                   .unit = memberWords(QT_TRANSLATE_NOOP("Series", "percent of the most that one did")),
                   .kind = SeriesKind::Radar,
                   .categories = {},
                   .lines = {{name, {}}, {memberWords(QT_TRANSLATE_NOOP("Series", "Mean")), {}}}};
    for (std::size_t deed = 0; deed < deeds; ++deed) {
        const QString table = QString::fromLatin1(deedTables.at(deed));
        const QList<qint64> own = m_deeds->of(member, deed);
        const auto share = [most = m_deeds->most(member, deed)](double count) {
            return qRound(100 * count / static_cast<double>(most));
        };
        series.categories.append(memberWords(deedNames.at(deed)));
        series.lines.first().points.append({table, own, share(static_cast<double>(own.size()))});
        series.lines.last().points.append({table, {}, share(m_deeds->mean(member, deed))});
    }
    return series;
}

Series memberRadar(const Facts &facts, const Period &period, MemberId member)
{
    return MemberRadars(facts, period).of(member);
}

} // namespace lianxin
