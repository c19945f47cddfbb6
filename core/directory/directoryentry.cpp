#include "core/directory/directoryentry.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace lianxin {

std::span<const char *const> codesOf(WordList)
{
    static constexpr std::array codes {"region",
                                       "sector",
                                       "party",
                                       "sex",
                                       "unit_type",
                                       "office",
                                       "member_state",
                                       "term",
                                       "specialty",
                                       "depth",
                                       "policy_tag",
                                       "unit",
                                       "need_category",
                                       "urgency",
                                       "channel",
                                       "reply",
                                       "presence",
                                       "leave_reason",
                                       "suggestion_category",
                                       "route",
                                       "result_class",
                                       "satisfaction",
                                       "proposal_state",
                                       "report_kind",
                                       "level",
                                       "adoption_mode",
                                       "outcome_kind",
                                       "partner_kind",
                                       "activity_state",
                                       "change_kind",
                                       "rule_fact",
                                       "post",
                                       "phrase",
                                       "decline_reason",
                                       "service_form",
                                       "measure",
                                       "segment",
                                       "need_source",
                                       "place_kind",
                                       "activity_kind",
                                       "venue_kind"};
    return codes;
}

bool isClosed(WordList list)
{
    static constexpr std::array closed {WordList::MemberState, WordList::Depth,        WordList::Channel,
                                        WordList::Reply,       WordList::Presence,     WordList::Route,
                                        WordList::ResultClass, WordList::Satisfaction, WordList::ReportKind,
                                        WordList::Level,       WordList::AdoptionMode, WordList::ActivityState,
                                        WordList::ChangeKind,  WordList::RuleFact};
    return std::ranges::find(closed, list) != closed.end();
}

Result<void> validate(const DirectoryEntry &entry)
{
    if (entry.name.trimmed().isEmpty() || entry.name.size() > 100) {
        return Error {ErrorKind::Invalid,
                      QCoreApplication::translate("Directory", "A word of a list has 1 to 100 characters."),
                      {}};
    }
    if (entry.validFrom.isValid() && entry.validTo.isValid() && entry.validTo < entry.validFrom) {
        return Error {
            ErrorKind::Invalid, QCoreApplication::translate("Directory", "The last day lies before the first."), {}};
    }
    return {};
}

} // namespace lianxin
