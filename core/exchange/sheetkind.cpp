#include "core/exchange/sheetkind.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace lianxin {

std::span<const char *const> codesOf(SheetKind)
{
    static constexpr std::array codes {"directory",
                                       "directory.holidays",
                                       "directory.enterprises",
                                       "directory.venues",
                                       "members",
                                       "plan",
                                       "plan.changes",
                                       "plan.agenda",
                                       "needs.projects",
                                       "needs",
                                       "pairings",
                                       "pairings.services",
                                       "outcomes",
                                       "invitations",
                                       "ledger",
                                       "ledger.proposals",
                                       "plan.publicity",
                                       "plan.cases",
                                       "plan.reviews",
                                       "reports",
                                       "reports.adoptions",
                                       "reports.comments",
                                       "rules",
                                       "rules.multipliers",
                                       "rules.classes",
                                       "rules.conditions",
                                       "rules.awards",
                                       "summary",
                                       "history",
                                       ""};
    return codes;
}

QString codeOf(SheetKind kind)
{
    return QString::fromLatin1(codesOf(kind)[static_cast<std::size_t>(kind)]);
}

std::optional<SheetKind> sheetKindWithCode(const QString &code)
{
    const auto codes = codesOf(SheetKind {});
    const auto found = std::ranges::find_if(codes, [&](const char *each) { return code == QLatin1StringView(each); });
    if (code.isEmpty() || found == codes.end())
        return std::nullopt;
    return static_cast<SheetKind>(found - codes.begin());
}

QString sheetKindName(SheetKind kind)
{
    static constexpr std::array names {QT_TRANSLATE_NOOP("Exchange", "list of words"),
                                       QT_TRANSLATE_NOOP("Exchange", "holidays and days worked instead"),
                                       QT_TRANSLATE_NOOP("Exchange", "enterprises and partners"),
                                       QT_TRANSLATE_NOOP("Exchange", "venues"),
                                       QT_TRANSLATE_NOOP("Exchange", "roll of members"),
                                       QT_TRANSLATE_NOOP("Exchange", "plan of the year"),
                                       QT_TRANSLATE_NOOP("Exchange", "changes of the plan"),
                                       QT_TRANSLATE_NOOP("Exchange", "agenda"),
                                       QT_TRANSLATE_NOOP("Exchange", "projects"),
                                       QT_TRANSLATE_NOOP("Exchange", "needs"),
                                       QT_TRANSLATE_NOOP("Exchange", "pairings"),
                                       QT_TRANSLATE_NOOP("Exchange", "services of pairings"),
                                       QT_TRANSLATE_NOOP("Exchange", "outcomes"),
                                       QT_TRANSLATE_NOOP("Exchange", "invitations and attendance"),
                                       QT_TRANSLATE_NOOP("Exchange", "ledger of suggestions"),
                                       QT_TRANSLATE_NOOP("Exchange", "proposal leads"),
                                       QT_TRANSLATE_NOOP("Exchange", "what the media told"),
                                       QT_TRANSLATE_NOOP("Exchange", "typical cases"),
                                       QT_TRANSLATE_NOOP("Exchange", "reviews of activities"),
                                       QT_TRANSLATE_NOOP("Exchange", "register of reports"),
                                       QT_TRANSLATE_NOOP("Exchange", "adoptions of reports"),
                                       QT_TRANSLATE_NOOP("Exchange", "comments on reports"),
                                       QT_TRANSLATE_NOOP("Exchange", "rules of evaluation"),
                                       QT_TRANSLATE_NOOP("Exchange", "multipliers of rules"),
                                       QT_TRANSLATE_NOOP("Exchange", "classes of rules"),
                                       QT_TRANSLATE_NOOP("Exchange", "conditions of rules"),
                                       QT_TRANSLATE_NOOP("Exchange", "awards of the month"),
                                       QT_TRANSLATE_NOOP("Exchange", "summary, nothing to import"),
                                       QT_TRANSLATE_NOOP("Exchange", "history of this program, nothing to import"),
                                       QT_TRANSLATE_NOOP("Exchange", "not recognised")};
    static_assert(names.size() == static_cast<std::size_t>(SheetKind::Unknown) + 1);
    return QCoreApplication::translate("Exchange", names[static_cast<std::size_t>(kind)]);
}

bool isVague(SheetKind kind)
{
    return kind == SheetKind::Publicity || kind == SheetKind::Cases || kind == SheetKind::Reviews;
}

bool hasRecords(SheetKind kind)
{
    return kind < SheetKind::Summary;
}

bool isOfFamily(SheetKind kind, SheetKind family)
{
    if (kind == SheetKind::Outcomes && family == SheetKind::Pairings)
        return true;
    return codeOf(kind) == codeOf(family) || codeOf(kind).startsWith(codeOf(family) + u'.');
}

} // namespace lianxin
