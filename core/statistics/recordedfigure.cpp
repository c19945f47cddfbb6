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
        add("awards"_L1, pointWhere(u"monthly_award"_s, m_counted.awards, everyRecord));
    }

    void drawParts()
    {
        const auto regionOf = [this](ActivityId activity) { return m_scope.all.find(activity).region; };
        QList<EntryId> counties;
        for (const DirectoryEntry &county : countiesOf(m_scope)) {
            counties.append(county.id);
            drawPart(u"region/%1"_s.arg(county.id.value),
                     [&](ActivityId activity) { return regionOf(activity) == county.id; });
        }
        drawPart(u"region/0"_s, [&](ActivityId activity) { return !counties.contains(regionOf(activity)); });
        QList<ActivityId> held;
        for (const ActivityFigures &each : activityFigures(m_scope))
            held.append(each.id);
        for (const ActivityId id : std::as_const(held))
            drawPart(u"activity/%1"_s.arg(id.value), [id](ActivityId activity) { return activity == id; });
    }

private:
    void add(QLatin1StringView key, const SeriesPoint &records) { addSum(key, records, records.value()); }
    void addSum(QLatin1StringView key, const SeriesPoint &records, qint64 value)
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
        add("activities"_L1, held());
        add("counties"_L1, pointOfSet(u"directory_entry"_s, counties));
        add("attendances"_L1, pointWhere(u"invitation"_s, m_counted.invitations, came));
        add("participants"_L1, pointOfSet(u"member"_s, people));
        add("volunteers"_L1, pointWhere(u"invitation"_s, m_counted.invitations, [&](const Invitation &each) {
                return came(each) && each.channel == Channel::Volunteer;
            }));
        add("projects"_L1, pointWhere(u"project"_s, m_counted.projects, everyRecord));
        add("needs"_L1, pointWhere(u"need"_s, m_counted.needs, everyRecord));
    }

    void drawSuggestions()
    {
        const auto addWhere = [this](QLatin1StringView key, auto fits) {
            add(key, pointWhere(u"suggestion"_s, m_counted.suggestions, fits));
        };
        const auto isClosed = [this](const Suggestion &each) {
            return each.closedOn.isValid() && (!m_scope.on.isValid() || each.closedOn <= m_scope.on);
        };
        addWhere("suggestions"_L1, everyRecord);
        addWhere("same_day"_L1, [this](const Suggestion &each) { return m_scope.isSameDay(each); });
        addWhere("on_site"_L1, [](const Suggestion &each) { return each.route == Route::OnSite; });
        addWhere("handed_over"_L1, [](const Suggestion &each) { return each.route == Route::Department; });
        addWhere("closed"_L1,
                 [&](const Suggestion &each) { return each.route == Route::Department && isClosed(each); });
        addWhere("overdue"_L1, [this](const Suggestion &each) { return isOverdue(each, m_scope.on); });
        QSet<qint64> sources;
        for (const Report &report : m_counted.reports)
            for (const SuggestionId source : report.sources)
                sources.insert(source.value);
        add("used_in_reports"_L1, pointOfSet(u"suggestion"_s, sources));
    }

    void drawReports()
    {
        add("reports"_L1, pointWhere(u"report"_s, m_counted.reports, everyRecord));
        add("city_adopted"_L1, adopted(u"city"));
        add("province_adopted"_L1, adopted(u"province"));
        add("nation_adopted"_L1, adopted(u"nation"));
        add("comments"_L1, pointWhere(u"leader_comment"_s, m_counted.comments, everyRecord));
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
        add("pairings"_L1, pointWhere(u"pairing"_s, m_counted.pairings, everyRecord));
        add("services"_L1, pointWhere(u"pairing_service"_s, m_counted.services, everyRecord));
        add("outcomes"_L1, pointWhere(u"outcome"_s, m_counted.outcomes, everyRecord));
        addSum(moneyKey, pointWhere(u"outcome"_s, m_counted.outcomes, isLoan), fen);
        addSum("people_trained"_L1, pointWhere(u"outcome"_s, m_counted.outcomes, trained), people);
    }

    /// The figures of what belongs to the activities for which `isPart` holds; none where nothing does.
    template <typename IsPart>
    void drawPart(const QString &part, IsPart isPart)
    {
        const auto narrowed = [](SeriesPoint point, auto fits) {
            point.ids.removeIf([&](qint64 id) { return !fits(id); });
            return point;
        };
        const auto isPartReport = [&](qint64 id) {
            return isPart(m_scope.all.activityOf(m_scope.all.find(ReportId {id})));
        };
        const QList<RecordedFigure> drawn {
            {u"activities/"_s + part, narrowed(held(), [&](qint64 id) { return isPart(ActivityId {id}); })},
            {u"attendances/"_s + part,
             pointWhere(u"invitation"_s, m_counted.invitations,
                        [&](const Invitation &each) { return attended(each.presence) && isPart(each.activity); })},
            {u"suggestions/"_s + part,
             pointWhere(u"suggestion"_s, m_counted.suggestions,
                        [&](const Suggestion &each) { return isPart(each.activity); })},
            {u"reports/"_s + part, narrowed(pointWhere(u"report"_s, m_counted.reports, everyRecord), isPartReport)},
            {u"province_adopted/"_s + part, narrowed(adopted(u"province"), isPartReport)}};
        if (std::ranges::all_of(drawn, [](const RecordedFigure &each) { return each.records.ids.isEmpty(); }))
            return;
        for (RecordedFigure figure : drawn) {
            figure.value = figure.records.value();
            m_figures.append(figure);
        }
    }

    const Scope &m_scope;
    const Facts &m_counted;
    QList<RecordedFigure> m_figures;
};

QString partName(const FactIndex &index, const QString &kind, qint64 id)
{
    if (kind == "activity"_L1)
        return index.label(index.find(ActivityId {id}));
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
