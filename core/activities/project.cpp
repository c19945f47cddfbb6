#include "core/activities/project.h"

#include <QCoreApplication>

namespace lianxin {

Result<void> validate(const Project &project)
{
    if (project.name.trimmed().isEmpty() || project.name.size() > 200)
        return Error {ErrorKind::Invalid,
                      QCoreApplication::translate("Activity", "The name of a project has 1 to 200 characters."),
                      {}};
    if (project.visitNote.size() > 20'000)
        return Error {ErrorKind::Invalid,
                      QCoreApplication::translate("Activity",
                                                  "The notes of a visit have at most 20,000 characters for a project."),
                      {}};
    if (project.number < 1)
        return Error {
            ErrorKind::Invalid, QCoreApplication::translate("Activity", "The number of a project is 1 or more."), {}};
    return {};
}

Result<void> validate(const Need &need)
{
    if (need.content.trimmed().isEmpty() || need.content.size() > 5000)
        return Error {ErrorKind::Invalid,
                      QCoreApplication::translate("Activity", "A need is told in 1 to 5,000 characters."),
                      {}};
    if (need.explanation.size() > 1000)
        return Error {
            ErrorKind::Invalid,
            QCoreApplication::translate("Activity", "Why a need is not answered is told in 1,000 characters."),
            {}};
    if (need.owner.size() > 200)
        return Error {ErrorKind::Invalid,
                      QCoreApplication::translate("Activity", "Who sees to a need is told in 200 characters at most."),
                      {}};
    if (need.number < 1)
        return Error {
            ErrorKind::Invalid, QCoreApplication::translate("Activity", "The number of a need is 1 or more."), {}};
    if (need.wanted < 1 || need.wanted > 99 || need.weight.value_or(0) < 0 || need.weight.value_or(0) > 1000)
        return Error {ErrorKind::Invalid,
                      QCoreApplication::translate("Activity", "A need asks for 1 to 99 members and weighs 0 to 1,000."),
                      {}};
    if (need.must < 0 || need.must > 3)
        return Error {ErrorKind::Invalid,
                      QCoreApplication::translate("Activity", "What must be known is known at a depth from 1 to 3."),
                      {}};
    return {};
}

} // namespace lianxin
