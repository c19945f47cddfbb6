#include "core/activities/needintake.h"

#include "tests/support/printing.h"

using namespace Qt::StringLiterals;
using namespace lianxin;

TEST_CASE("needs are late from the day they were due until they came, or until today", "[activities]")
{
    struct Case {
        QDate due;
        QDate received;
        int days;
        QString told;
    };
    const QDate today(2024, 3, 10);
    for (const Case &each : {Case {{}, {}, 0, {}}, Case {{}, {2024, 3, 9}, 0, {}}, Case {{2024, 3, 11}, {}, 0, {}},
                             Case {{2024, 3, 10}, {}, 0, {}},
                             Case {{2024, 2, 28}, {}, 11, u"still missing, 11 days late"_s}, // 2024 has a 29 February
                             Case {{2024, 2, 28}, {2024, 2, 28}, 0, {}}, Case {{2024, 2, 28}, {2024, 2, 20}, 0, {}},
                             Case {{2024, 2, 28}, {2024, 3, 1}, 2, u"2 days late"_s}}) {
        Activity activity;
        activity.needsDueOn = each.due;
        activity.needsReceivedOn = each.received;
        INFO(each.due.toString(Qt::ISODate).toStdString() << ' ' << each.received.toString(Qt::ISODate).toStdString());
        CHECK(daysNeedsAreLate(activity, today) == each.days);
        CHECK(needsLateness(activity, today) == each.told);
    }
}
