#include "core/activities/activityrepository.h"
#include "core/base/chinesetext.h"
#include "core/directory/settings.h"
#include "core/dossier/planboard.h"
#include "core/storage/database.h"

#include <QRegularExpression>

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

Result<BoardTerms> readBoardTerms(Database &database, const QList<CalendarDay> &own)
{
    const Settings settings(database);
    BoardTerms terms {calendarWith(own), sessionDays(settings.text(u"statistics.plenary_sessions"_s))};
    terms.sessionDays = settings.number(u"plan.session_days"_s, terms.sessionDays);
    const auto arrangements = ArrangementRepository(database).all();
    if (!arrangements)
        return arrangements.error();
    for (const Arrangement &each : *arrangements)
        terms.plates[each.activity.value] += platesIn(each.subject + u' ' + each.detail);
    return terms;
}

} // namespace lianxin
