#include "core/documents/newoffice.h"

#include "core/activities/activitytask.h"
#include "core/activities/startingsessions.h"
#include "core/directory/startingwords.h"
#include "core/documents/officialnumber.h"

namespace lianxin {

Result<void> fillNew(Workbook &workbook)
{
    for (const auto add : {addStartingWords, addStartingSessions, addStartingTasks, addStartingCycles})
        if (auto added = add(workbook); !added)
            return added;
    return {};
}

} // namespace lianxin
