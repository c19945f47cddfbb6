#include "core/activities/activityrepository.h"
#include "core/base/chinesetext.h"
#include "core/base/wordlists.h"
#include "core/directory/settings.h"
#include "core/dossier/planboard.h"
#include "core/storage/database.h"

#include <QRegularExpression>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace lianxin {

QStringList platesIn(const QString &text)
{
    static const QRegularExpression plate(
        u"(\\p{Han})\\s*([A-Z])\\s*[\u00B7\u2022\u30FB\u2027.\\-]?\\s*([A-Z0-9]{5,6})(?![A-Z0-9])"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    QStringList plates;
    for (const auto &match : plate.globalMatch(halfWidth(text).toUpper())) {
        const QString found = match.captured(1) + match.captured(2) + match.captured(3);
        if (!plates.contains(found))
            plates.append(found);
    }
    return plates;
}

namespace {

/// What is left of `part` without the words that tell no vehicle from another, the longest first.
QString ownWords(QString part, const VehicleWords &words)
{
    QStringList known = words.kinds + words.common;
    std::ranges::sort(known, std::greater(), &QString::size);
    for (const QString &word : known)
        part.remove(word);
    part.removeIf([](QChar sign) { return !sign.isLetter(); });
    return part;
}

} // namespace

QStringList vehiclesIn(const QString &text, const VehicleWords &words)
{
    constexpr int fewestSigns = 2; // that a name has
    QStringList vehicles = platesIn(text);
    if (!vehicles.isEmpty())
        return vehicles;
    for (const QString &part : splitList(halfWidth(text).simplified().replace(u' ', u',')))
        if (std::ranges::any_of(words.kinds, [&](const QString &kind) { return part.contains(kind); })
            && ownWords(part, words).size() >= fewestSigns && !vehicles.contains(part))
            vehicles.append(part);
    return vehicles;
}

Result<BoardTerms> readBoardTerms(Database &database, const QList<CalendarDay> &own)
{
    const Settings settings(database);
    BoardTerms terms {calendarWith(own), sessionDays(settings.text(u"statistics.plenary_sessions"_s))};
    terms.sessionDays = settings.number(u"plan.session_days"_s, terms.sessionDays);
    const auto arrangements = ArrangementRepository(database).all();
    if (!arrangements)
        return arrangements.error();
    const VehicleWords words {splitList(settings.text(u"plan.vehicle_kinds"_s)),
                              splitList(settings.text(u"plan.vehicle_common"_s))};
    for (const Arrangement &each : *arrangements)
        terms.vehicles[each.activity.value] += vehiclesIn(each.subject + u' ' + each.detail, words);
    return terms;
}

} // namespace lianxin
