#include "core/statistics/recordedfigure.h"

#include "core/statistics/figures.h"
#include "core/statistics/wording.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

struct FigureKind {
    const char *key;
    const char *title; ///< untranslated
};

constexpr auto figureKinds = std::to_array<FigureKind>({
    {"activities", QT_TRANSLATE_NOOP("Figures", "Activities held")},
    {"counties", QT_TRANSLATE_NOOP("Figures", "Counties visited")},
    {"attendances", QT_TRANSLATE_NOOP("Figures", "Attendances")},
    {"participants", QT_TRANSLATE_NOOP("Figures", "Members who took part")},
    {"volunteers", QT_TRANSLATE_NOOP("Figures", "Came of their own accord")},
    {"projects", QT_TRANSLATE_NOOP("Figures", "Projects visited")},
    {"needs", QT_TRANSLATE_NOOP("Figures", "Needs collected")},
    {"suggestions", QT_TRANSLATE_NOOP("Figures", "Suggestions")},
    {"same_day", QT_TRANSLATE_NOOP("Figures", "Registered on the same day")},
    {"on_site", QT_TRANSLATE_NOOP("Figures", "Answered on the spot")},
    {"handed_over", QT_TRANSLATE_NOOP("Figures", "Handed over")},
    {"closed", QT_TRANSLATE_NOOP("Figures", "Closed")},
    {"overdue", QT_TRANSLATE_NOOP("Figures", "Overdue")},
    {"used_in_reports", QT_TRANSLATE_NOOP("Figures", "Suggestions that reports grew out of")},
    {"reports", QT_TRANSLATE_NOOP("Figures", "Reports")},
    {"city_adopted", QT_TRANSLATE_NOOP("Figures", "Adopted by the city")},
    {"province_adopted", QT_TRANSLATE_NOOP("Figures", "Adopted by the province")},
    {"nation_adopted", QT_TRANSLATE_NOOP("Figures", "Adopted by the nation")},
    {"earlier_adopted", QT_TRANSLATE_NOOP("Figures", "Adopted, formed before")},
    {"province_earlier", QT_TRANSLATE_NOOP("Figures", "Adopted by the province, formed before")},
    {"comments", QT_TRANSLATE_NOOP("Figures", "Leaders’ comments")},
    {"pairings", QT_TRANSLATE_NOOP("Figures", "Pairings begun")},
    {"services", QT_TRANSLATE_NOOP("Figures", "Services of pairings")},
    {"outcomes", QT_TRANSLATE_NOOP("Figures", "Outcomes")},
    {"financing", QT_TRANSLATE_NOOP("Figures", "Financing (ten thousand yuan)")},
    {"people_trained", QT_TRANSLATE_NOOP("Figures", "People trained")},
    {"awards", QT_TRANSLATE_NOOP("Figures", "Pioneers of the month")},
});

constexpr qint64 fenOfTenThousandYuan = 1'000'000;
constexpr auto moneyKey = "financing"_L1;

template <typename Entities, typename Fits>
SeriesPoint pointWhere(const QString &table, const Entities &entities, Fits fits)
{
    SeriesPoint point {table, {}};
    for (const auto &entity : entities)
        if (fits(entity))
            point.ids.append(entity.id.value);
    return point;
}

/// Each id once, ascending.
SeriesPoint pointOfSet(const QString &table, const QSet<qint64> &ids)
{
    SeriesPoint point {table, ids.values()};
    std::ranges::sort(point.ids);
    return point;
}

constexpr auto everyRecord = [](const auto &) { return true; };

/// The records that belong to one part of the whole.
struct PartRecords {
    QList<qint64> activities; ///< that were held
    QList<qint64> attendances;
    QList<qint64> suggestions;
    QList<qint64> reports;
    QList<qint64> adopted; ///< reports, by the province

    PartRecords &operator+=(const PartRecords &more)
    {
        for (QList<qint64> PartRecords::*list :
             {&PartRecords::activities, &PartRecords::attendances, &PartRecords::suggestions, &PartRecords::reports,
              &PartRecords::adopted})
            this->*list += more.*list;
        return *this;
    }

    friend bool operator==(const PartRecords &, const PartRecords &) = default;
};

/// Draws the figures of a question, one room of the office after the other.
class FigureDrawing
{
public:
    explicit FigureDrawing(const Scope &scope)
        : m_scope(scope)
        , m_counted(scope.counted)
    {
    }

    [[nodiscard]] const QList<RecordedFigure> &figures() const { return m_figures; }

    void drawWhole()
    {
        drawVisits();
        drawSuggestions();
        drawReports();
        drawPairings();
        add(u"awards"_s, pointWhere(u"monthly_award"_s, m_counted.awards, everyRecord));
    }

    void drawParts()
    {
        groupByPart();
        for (const DirectoryEntry &county : countiesOf(m_scope))
            drawPart(u"region/%1"_s.arg(county.id.value), m_ofRegion.value(county.id.value));
        drawPart(u"region/0"_s, m_ofRegion.value(0));
        for (const ActivityFigures &each : activityFigures(m_scope))
            drawPart(u"activity/%1"_s.arg(each.id.value), m_ofActivity.take(each.id.value));
        QList<qint64> elsewhere = m_ofActivity.keys();
        std::ranges::sort(elsewhere);
        PartRecords others;
        for (const qint64 activity : std::as_const(elsewhere))
            others += m_ofActivity.value(activity);
        drawPart(u"activity/0"_s, others);
    }

private:
    void add(const QString &key, const SeriesPoint &records) { addSum(key, records, records.value()); }
    void addSum(const QString &key, const SeriesPoint &records, qint64 value)
    {
        m_figures.append({key, records, value});
    }

    [[nodiscard]] SeriesPoint held() const
    {
        return pointWhere(u"activity"_s, m_counted.activities,
                          [](const Activity &each) { return each.state == ActivityState::Held; });
    }

    [[nodiscard]] SeriesPoint adopted(QStringView level) const
    {
        return pointOfSet(u"report"_s, adoptedReports(m_scope, m_counted.adoptions, level));
    }

    /// Those of `reports` that were formed before the period.
    [[nodiscard]] SeriesPoint formedBefore(const SeriesPoint &reports) const
    {
        SeriesPoint earlier {reports.table, {}};
        std::ranges::copy_if(reports.ids, std::back_inserter(earlier.ids), [this](qint64 id) {
            const QDate formed = m_scope.all.find(ReportId {id}).formedOn;
            return formed.isValid() && formed < m_scope.period.from;
        });
        return earlier;
    }

    void drawVisits()
    {
        const auto came = [](const Invitation &each) { return attended(each.presence); };
        QSet<qint64> counties;
        for (const qint64 id : held().ids)
            if (const EntryId region = m_scope.all.find(ActivityId {id}).region; region.isStored())
                counties.insert(region.value);
        QSet<qint64> people;
        for (const Invitation &each : m_counted.invitations)
            if (came(each))
                people.insert(each.member.value);
        add(u"activities"_s, held());
        add(u"counties"_s, pointOfSet(u"directory_entry"_s, counties));
        add(u"attendances"_s, pointWhere(u"invitation"_s, m_counted.invitations, came));
        add(u"participants"_s, pointOfSet(u"member"_s, people));
        add(u"volunteers"_s, pointWhere(u"invitation"_s, m_counted.invitations, [&](const Invitation &each) {
                return came(each) && each.channel == Channel::Volunteer;
            }));
        add(u"projects"_s, pointWhere(u"project"_s, m_counted.projects, everyRecord));
        add(u"needs"_s, pointWhere(u"need"_s, m_counted.needs, everyRecord));
    }

    void drawSuggestions()
    {
        const auto addWhere = [this](const QString &key, auto fits) {
            add(key, pointWhere(u"suggestion"_s, m_counted.suggestions, fits));
        };
        const auto isClosed = [this](const Suggestion &each) {
            return each.closedOn.isValid() && (!m_scope.on.isValid() || each.closedOn <= m_scope.on);
        };
        addWhere(u"suggestions"_s, everyRecord);
        addWhere(u"same_day"_s, [this](const Suggestion &each) { return m_scope.isSameDay(each); });
        addWhere(u"on_site"_s, [](const Suggestion &each) { return each.route == Route::OnSite; });
        addWhere(u"handed_over"_s, [](const Suggestion &each) { return each.route == Route::Department; });
        addWhere(u"closed"_s,
                 [&](const Suggestion &each) { return each.route == Route::Department && isClosed(each); });
        addWhere(u"overdue"_s, [this](const Suggestion &each) { return isOverdue(each, m_scope.on); });
        QSet<qint64> sources;
        for (const Report &report : m_counted.reports)
            for (const SuggestionId source : report.sources)
                sources.insert(source.value);
        add(u"used_in_reports"_s, pointOfSet(u"suggestion"_s, sources));
    }

    void drawReports()
    {
        add(u"reports"_s, pointWhere(u"report"_s, m_counted.reports, everyRecord));
        add(u"city_adopted"_s, adopted(u"city"));
        add(u"province_adopted"_s, adopted(u"province"));
        add(u"nation_adopted"_s, adopted(u"nation"));
        QSet<qint64> anywhere;
        for (const QStringView level : {u"city", u"province", u"nation"})
            anywhere += adoptedReports(m_scope, m_counted.adoptions, level);
        add(u"earlier_adopted"_s, formedBefore(pointOfSet(u"report"_s, anywhere)));
        add(u"province_earlier"_s, formedBefore(adopted(u"province")));
        add(u"comments"_s, pointWhere(u"leader_comment"_s, m_counted.comments, everyRecord));
    }

    void drawPairings()
    {
        const auto isLoan = [this](const Outcome &each) {
            return m_counted.financing.isStored() && each.kind == m_counted.financing;
        };
        const auto trained = [](const Outcome &each) { return each.peopleTrained.value_or(0) > 0; };
        qint64 fen = 0;
        qint64 people = 0;
        for (const Outcome &each : m_counted.outcomes) {
            fen += isLoan(each) ? each.amountFen.value_or(0) : 0;
            people += each.peopleTrained.value_or(0);
        }
        add(u"pairings"_s, pointWhere(u"pairing"_s, m_counted.pairings, everyRecord));
        const auto isService = [this](const PairingService &each) { return wasReached(each, m_counted.pairingTerms); };
        add(u"services"_s, pointWhere(u"pairing_service"_s, m_counted.services, isService));
        add(u"outcomes"_s, pointWhere(u"outcome"_s, m_counted.outcomes, everyRecord));
        addSum(QString(moneyKey), pointWhere(u"outcome"_s, m_counted.outcomes, isLoan), fen);
        addSum(u"people_trained"_s, pointWhere(u"outcome"_s, m_counted.outcomes, trained), people);
    }

    /// Each record once, with its activity and with the county of that; under 0 what belongs to no county.
    void groupByPart()
    {
        QSet<qint64> counties;
        for (const DirectoryEntry &county : countiesOf(m_scope))
            counties.insert(county.id.value);
        const auto put = [&](QList<qint64> PartRecords::*records, ActivityId activity, qint64 id) {
            const qint64 region = m_scope.all.find(activity).region.value;
            (m_ofRegion[counties.contains(region) ? region : 0].*records).append(id);
            (m_ofActivity[activity.value].*records).append(id);
        };
        const auto fromOf = [this](qint64 report) {
            return m_scope.all.activityOf(m_scope.all.find(ReportId {report}));
        };
        for (const qint64 id : held().ids)
            put(&PartRecords::activities, ActivityId {id}, id);
        for (const Invitation &each : m_counted.invitations)
            if (attended(each.presence))
                put(&PartRecords::attendances, each.activity, each.id.value);
        for (const Suggestion &each : m_counted.suggestions)
            put(&PartRecords::suggestions, each.activity, each.id.value);
        for (const Report &each : m_counted.reports)
            put(&PartRecords::reports, m_scope.all.activityOf(each), each.id.value);
        for (const qint64 id : adopted(u"province").ids)
            put(&PartRecords::adopted, fromOf(id), id);
    }

    /// The figures of the part called `part`; none where nothing belongs to it.
    void drawPart(const QString &part, const PartRecords &records)
    {
        if (records == PartRecords {})
            return;
        add(u"activities/"_s + part, {u"activity"_s, records.activities});
        add(u"attendances/"_s + part, {u"invitation"_s, records.attendances});
        add(u"suggestions/"_s + part, {u"suggestion"_s, records.suggestions});
        add(u"reports/"_s + part, {u"report"_s, records.reports});
        add(u"province_adopted/"_s + part, {u"report"_s, records.adopted});
    }

    const Scope &m_scope;
    const Facts &m_counted;
    QHash<qint64, PartRecords> m_ofRegion;
    QHash<qint64, PartRecords> m_ofActivity;
    QList<RecordedFigure> m_figures;
};

QString partName(const FactIndex &index, const QString &kind, qint64 id)
{
    if (kind == "activity"_L1)
        return id == 0 ? QCoreApplication::translate("Figures", "Activities on other days, and others")
                       : index.label(index.find(ActivityId {id}));
    return id == 0 ? QCoreApplication::translate("Figures", "Others") : index.facts().directory.name(EntryId {id});
}

} // namespace

QList<RecordedFigure> recordedFigures(const Facts &facts, const Period &period, QDate on)
{
    const Scope scope(facts, period, on);
    FigureDrawing drawing(scope);
    drawing.drawWhole();
    drawing.drawParts();
    return drawing.figures();
}

QString figureTitle(const FactIndex &index, const QString &key)
{
    const QStringList parts = key.split(u'/');
    const auto *kind = std::ranges::find(figureKinds, parts.first(),
                                         [](const FigureKind &each) { return QLatin1StringView(each.key); });
    QString title = kind == figureKinds.end() ? parts.first() : QCoreApplication::translate("Figures", kind->title);
    if (parts.size() < 3)
        return title;
    return QCoreApplication::translate("Figures", "%1, %2")
        .arg(partName(index, parts.at(1), parts.at(2).toLongLong()), title);
}

QString figureText(const QString &key, qint64 value)
{
    if (key != moneyKey)
        return QString::number(value);
    return QString::number(static_cast<double>(value) / static_cast<double>(fenOfTenThousandYuan), 'g', 12);
}

QString pressText(const QString &key, qint64 value)
{
    return pressNumber(static_cast<int>(key == moneyKey ? value / fenOfTenThousandYuan : value));
}

} // namespace lianxin
