#include "core/exchange/sheetkind.h"

#include <algorithm>
#include <array>

namespace lianxin {

std::span<const char *const> codesOf(SheetKind)
{
    static constexpr std::array codes {"directory",
                                       "directory.enterprises",
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
                                       "reports",
                                       "reports.adoptions",
                                       "reports.comments",
                                       "rules",
                                       "rules.multipliers",
                                       "rules.awards",
                                       "summary",
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

bool isOfFamily(SheetKind kind, SheetKind family)
{
    if (kind == SheetKind::Outcomes && family == SheetKind::Pairings)
        return true;
    return codeOf(kind) == codeOf(family) || codeOf(kind).startsWith(codeOf(family) + u'.');
}

} // namespace lianxin
