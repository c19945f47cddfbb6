#include "core/selection/reserves.h"

#include "core/selection/panelsession.h"

#include <algorithm>

namespace lianxin::selection {

QList<SeatReserves> reservesFor(const SelectionProblem &problem, const PanelAnswer &answer, int perSeat)
{
    PanelSession session = PanelSession::on(problem, std::max(PanelSession::usualSlack, perSeat));
    session.adopt(answer);
    return session.reserves(perSeat);
}

} // namespace lianxin::selection
