#include "ui/selection/panelparts.h"

#include "ui/base/look.h"
#include "ui/base/taborder.h"

#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {

std::pair<QString, QColor> shapeOf(Tone tone)
{
    switch (tone) {
    case Tone::Good:
        return {u"\u25CF "_s, colors().good};
    case Tone::Warning:
        return {u"\u25B2 "_s, colors().warning};
    case Tone::Bad:
        return {u"\u25C6 "_s, colors().bad};
    case Tone::Muted:
        return {{}, colors().inkSoft};
    case Tone::Plain:
        break;
    }
    return {{}, colors().ink};
}

} // namespace

QLabel *tonedLabel(const QString &text, Tone tone)
{
    const auto [shape, color] = shapeOf(tone);
    auto *label = new QLabel(shape + text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, color);
    label->setPalette(palette);
    return label;
}

void addSectionTitle(QVBoxLayout &layout, const QString &title)
{
    QLabel *label = tonedLabel(title, Tone::Muted);
    setTitleFont(label, 0);
    layout.addSpacing(Narrow);
    layout.addWidget(label);
}

QVBoxLayout *beginCard(QScrollArea &area, const QString &title)
{
    area.setWidgetResizable(true);
    area.setFrameShape(QFrame::NoFrame);
    area.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *frame = new QFrame;
    frame->setProperty("card", true);
    auto *layout = new QVBoxLayout(frame);
    layout->setContentsMargins(Wide, Wide, Wide, Wide);
    layout->setSpacing(Narrow);
    area.setWidget(frame);
    if (title.isEmpty())
        return layout;
    QLabel *head = tonedLabel(title);
    setTitleFont(head, 2);
    layout->addWidget(head);
    return layout;
}

void endCard(QScrollArea &area, QVBoxLayout &layout, int place)
{
    layout.addStretch();
    tabAsShown(area);
    area.verticalScrollBar()->setValue(place);
}

} // namespace lianxin::ui
