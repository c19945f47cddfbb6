#include "ui/evaluation/pointfields.h"

#include "ui/evaluation/evaluationpage.h"

#include <cmath>

namespace lianxin::ui {

Result<int> pointsTyped(const QVariant &value)
{
    bool isNumber = false;
    const double points = halfWidth(value.toString().trimmed()).toDouble(&isNumber);
    if (!isNumber)
        return Error {ErrorKind::Invalid,
                      EvaluationPage::tr("A number belongs here, not %1.").arg(value.toString().trimmed()),
                      {}};
    return static_cast<int>(std::lround(points * 100));
}

Result<std::optional<int>> pointsTypedOrNone(const QVariant &value)
{
    if (value.toString().trimmed().isEmpty())
        return std::optional<int>();
    const auto points = pointsTyped(value);
    return points ? Result<std::optional<int>>(*points) : points.error();
}

QVariant pointsShown(const std::optional<int> &hundredths)
{
    return hundredths ? QVariant(*hundredths / 100.0) : QVariant();
}

} // namespace lianxin::ui
