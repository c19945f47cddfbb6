#include "ui/yearplan/daypainting.h"

#include "ui/base/look.h"

#include <QDate>
#include <QPainter>

namespace lianxin::ui {

namespace {

constexpr int roomForLines = 60; // pixels of width below which a cell tells numbers alone
constexpr double faint = 0.10;
constexpr double clear = 0.16;

QColor tinted(QColor color, double share)
{
    color.setAlphaF(static_cast<float>(share));
    return color;
}

void paintGround(QPainter *painter, const QRect &area, unsigned kind, bool isBusy)
{
    painter->fillRect(area, colors().card);
    if ((kind & RestDay) != 0)
        painter->fillRect(area, tinted(colors().bad, faint));
    if ((kind & SessionDay) != 0)
        painter->fillRect(area, tinted(colors().warning, clear));
    if (isBusy)
        painter->fillRect(area, tinted(colors().accent, clear));
}

/// The small cell of a year.
void paintCount(QPainter *painter, const QRect &area, qsizetype amount, const QString &mark)
{
    QFont bold = painter->font();
    bold.setBold(true);
    painter->setFont(bold);
    painter->setPen(amount > 0 ? colors().ink : colors().inkSoft);
    painter->drawText(area, Qt::AlignCenter, amount > 0 ? QString::number(amount) : mark.left(1));
}

/// The large cell of a month: what does not fit is counted in its last line.
void paintLines(QPainter *painter, QRect area, const QStringList &lines)
{
    const QFontMetrics metrics = painter->fontMetrics();
    const qsizetype room = std::max(area.height() / metrics.height(), 1);
    for (qsizetype line = 0; line < std::min(lines.size(), room); ++line) {
        const bool isRest = line == room - 1 && lines.size() > room;
        const QString text = isRest ? DayDelegate::tr("%1 more").arg(lines.size() - line) : lines.at(line);
        painter->drawText(area, Qt::AlignLeft | Qt::AlignTop, metrics.elidedText(text, Qt::ElideRight, area.width()));
        area.setTop(area.top() + metrics.height());
    }
}

void paintHead(QPainter *painter, const QRect &area, const QString &number, const QString &mark)
{
    const QFontMetrics metrics = painter->fontMetrics();
    painter->drawText(area, Qt::AlignLeft | Qt::AlignTop, number);
    const int room = area.width() - metrics.horizontalAdvance(number) - Normal;
    painter->drawText(area, Qt::AlignRight | Qt::AlignTop, metrics.elidedText(mark, Qt::ElideRight, room));
}

} // namespace

int DayDelegate::lineAt(const QRect &cell, QPoint at, const QFontMetrics &metrics)
{
    const int below = at.y() - cell.top() - Narrow - metrics.height();
    return cell.width() < roomForLines || below < 0 ? -1 : below / metrics.height();
}

void DayDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QDate day = index.data(DayRole).toDate();
    painter->save();
    painter->setClipRect(option.rect);
    if (!day.isValid()) {
        painter->fillRect(option.rect, colors().page);
        painter->restore();
        return;
    }
    const unsigned kind = index.data(KindRole).toUInt();
    const QStringList lines = index.data(LinesRole).toStringList();
    const QString mark = index.data(MarkRole).toString();
    paintGround(painter, option.rect, kind, !lines.isEmpty());
    if (option.rect.width() < roomForLines) {
        paintCount(painter, option.rect, lines.size(), mark);
    } else {
        QRect area = option.rect.adjusted(Narrow, Narrow, -Narrow, -Narrow);
        painter->setPen((kind & OtherMonth) != 0    ? colors().inkSoft
                            : (kind & RestDay) != 0 ? colors().bad
                                                    : colors().ink);
        paintHead(painter, area, QString::number(day.day()), mark);
        area.setTop(area.top() + painter->fontMetrics().height());
        painter->setPen(colors().ink);
        paintLines(painter, area, lines);
    }
    if ((option.state & QStyle::State_Selected) != 0) {
        painter->setPen(QPen(colors().accent, 2));
        painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
    }
    painter->restore();
}

} // namespace lianxin::ui
