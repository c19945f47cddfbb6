#include "ui/yearplan/cardmoves.h"

#include <QAbstractItemView>
#include <QDropEvent>
#include <QHash>
#include <QKeyEvent>

namespace lianxin::ui {

std::optional<QPoint> cardStep(const QKeyEvent &event)
{
    static const QHash<int, QPoint> steps {
        {Qt::Key_Left, {-1, 0}}, {Qt::Key_Right, {1, 0}}, {Qt::Key_Up, {0, -1}}, {Qt::Key_Down, {0, 1}}};
    const auto step = steps.constFind(event.key());
    const bool isAlt = (event.modifiers() & ~Qt::KeypadModifier) == Qt::AltModifier;
    return isAlt && step != steps.cend() ? std::optional(*step) : std::nullopt;
}

QModelIndex takeDrop(const QAbstractItemView &view, QDropEvent &event)
{
    event.setDropAction(Qt::IgnoreAction);
    event.accept();
    return view.indexAt(event.position().toPoint());
}

} // namespace lianxin::ui
