#include "ui/base/listtitles.h"

#include <QCoreApplication>

#include <array>

namespace lianxin::ui {

QString titleOf(WordList list)
{
    static constexpr std::array titles {
        QT_TRANSLATE_NOOP("WordLists", "Regions"),
        QT_TRANSLATE_NOOP("WordLists", "Sectors"),
        QT_TRANSLATE_NOOP("WordLists", "Parties"),
        QT_TRANSLATE_NOOP("WordLists", "Sex"),
        QT_TRANSLATE_NOOP("WordLists", "Kinds of unit"),
        QT_TRANSLATE_NOOP("WordLists", "Posts in the committee"),
        QT_TRANSLATE_NOOP("WordLists", "States of a member"),
        QT_TRANSLATE_NOOP("WordLists", "Terms"),
        QT_TRANSLATE_NOOP("WordLists", "Specialties"),
        QT_TRANSLATE_NOOP("WordLists", "Depths of a specialty"),
        QT_TRANSLATE_NOOP("WordLists", "Policy tags"),
        QT_TRANSLATE_NOOP("WordLists", "Handling units"),
        QT_TRANSLATE_NOOP("WordLists", "Categories of needs"),
        QT_TRANSLATE_NOOP("WordLists", "Urgencies"),
        QT_TRANSLATE_NOOP("WordLists", "Ways of being chosen"),
        QT_TRANSLATE_NOOP("WordLists", "Replies"),
        QT_TRANSLATE_NOOP("WordLists", "Attendance"),
        QT_TRANSLATE_NOOP("WordLists", "Reasons for leave"),
        QT_TRANSLATE_NOOP("WordLists", "Categories of suggestions"),
        QT_TRANSLATE_NOOP("WordLists", "Routes of a suggestion"),
        QT_TRANSLATE_NOOP("WordLists", "Result classes"),
        QT_TRANSLATE_NOOP("WordLists", "Satisfaction"),
        QT_TRANSLATE_NOOP("WordLists", "States of a proposal"),
        QT_TRANSLATE_NOOP("WordLists", "Kinds of report"),
        QT_TRANSLATE_NOOP("WordLists", "Levels"),
        QT_TRANSLATE_NOOP("WordLists", "Modes of adoption"),
        QT_TRANSLATE_NOOP("WordLists", "Kinds of outcome"),
        QT_TRANSLATE_NOOP("WordLists", "Kinds of enterprise and unit"),
        QT_TRANSLATE_NOOP("WordLists", "States of an activity"),
        QT_TRANSLATE_NOOP("WordLists", "Changes of plan"),
        QT_TRANSLATE_NOOP("WordLists", "Facts that count"),
        QT_TRANSLATE_NOOP("WordLists", "Endings of posts"),
        QT_TRANSLATE_NOOP("WordLists", "Standard phrases"),
        QT_TRANSLATE_NOOP("WordLists", "Reasons why a report is not adopted"),
        QT_TRANSLATE_NOOP("WordLists", "Forms of a service"),
        QT_TRANSLATE_NOOP("WordLists", "Units of outcomes"),
        QT_TRANSLATE_NOOP("WordLists", "Parts of the day"),
        QT_TRANSLATE_NOOP("WordLists", "Who raises needs"),
        QT_TRANSLATE_NOOP("WordLists", "Places of activities"),
        QT_TRANSLATE_NOOP("WordLists", "Kinds of activities"),
        QT_TRANSLATE_NOOP("WordLists", "Kinds of venues"),
    };
    Q_ASSERT(titles.size() == codesOf(list).size());
    return QCoreApplication::translate("WordLists", titles[static_cast<std::size_t>(list)]);
}

} // namespace lianxin::ui
