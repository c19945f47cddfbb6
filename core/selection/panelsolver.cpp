#include "core/selection/panelsolver.h"

#include "core/selection/panelsession.h"

namespace lianxin::selection {

QStringList PanelAnswer::ids() const
{
    QStringList ids;
    for (const PanelMember &member : members)
        ids.append(member.id);
    ids.sort();
    return ids;
}

Result<PanelAnswer> choosePanel(const SelectionProblem &problem, const SolveOptions &options)
{
    if (const Result<void> valid = validate(problem); !valid)
        return valid.error();
    return PanelSession::on(problem).solve({}, options);
}

} // namespace lianxin::selection
