#include "ui/statistics/headlinetiles.h"

#include "core/statistics/wording.h"
#include "ui/base/look.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {

QLabel *label(const QString &text, bool soft)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setProperty("soft", soft);
    label->setWordWrap(soft); // the figure stays whole
    return label;
}

/// A card that is pressed.
class FigureTile : public QAbstractButton
{
public:
    FigureTile()
    {
        setProperty("card", true);
        setCursor(Qt::PointingHandCursor);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QStyleOption option;
        option.initFrom(this);
        QPainter painter(this);
        style()->drawPrimitive(QStyle::PE_Widget, &option, &painter, this);
    }
};

} // namespace

HeadlineTiles::HeadlineTiles(QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins({});
    m_row->setSpacing(Wide);
    addTile(u"activitiesHeld"_s, tr("Activities held"));
    addTile(u"attendances"_s, tr("Attendances"));
    addTile(u"suggestions"_s, tr("Suggestions"));
    addTile(u"reports"_s, tr("Reports"));
    addTile(u"provinceAdopted"_s, tr("Adopted by the province"));
}

void HeadlineTiles::addTile(const QString &name, const QString &title)
{
    auto *frame = new FigureTile;
    frame->setObjectName(name + "Tile"_L1);
    connect(frame, &QAbstractButton::clicked, this, [this, place = m_tiles.size()] { emit chosen(place); });
    const Tile tile {title, frame, label({}, false), label({}, true)};
    tile.figure->setObjectName(name);
    setTitleFont(tile.figure, 6);
    tile.wording->setObjectName(name + "Wording"_L1);
    tile.wording->setToolTip(tr("As a newspaper tells it").toHtmlEscaped());
    auto *figures = new QHBoxLayout;
    figures->setSpacing(Normal);
    figures->addWidget(tile.figure);
    tile.wording->setAlignment(Qt::AlignLeft | Qt::AlignBottom);
    figures->addWidget(tile.wording, 1);
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(Wide, Normal, Wide, Normal);
    column->setSpacing(0);
    column->addWidget(label(title, true));
    column->addLayout(figures);
    m_row->addWidget(frame, 1);
    m_tiles.append(tile);
}

void HeadlineTiles::showFigures(const Headline &headline)
{
    const PressHeadline press = pressHeadline(headline);
    const auto fill = [this](qsizetype place, int figure, const QString &wording) {
        const Tile &tile = m_tiles.at(place);
        const QString number = QString::number(figure);
        tile.figure->setText(number);
        tile.frame->setAccessibleName(tr("%1: %2").arg(tile.title, number));
        tile.wording->setText(pressNumber(figure) == number ? QString() : wording);
    };
    fill(0, headline.activitiesHeld, press.activitiesHeld);
    fill(1, headline.attendances, press.attendances);
    fill(2, headline.suggestions, press.suggestions);
    // The sentence for a newspaper counts them as it does suggestions, the card as its title does.
    fill(3, headline.reports, tr("%1 reports").arg(pressNumber(headline.reports)));
    fill(4, headline.provinceAdoptedReports, tr("%1 reports").arg(pressNumber(headline.provinceAdoptedReports)));
}

} // namespace lianxin::ui
