#include "ui/selection/panelparts.h"

#include "ui/base/look.h"
#include "ui/base/taborder.h"
#include "ui/base/tonesign.h"

#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

QLabel *tonedLabel(const QString &text, Tone tone)
{
    auto *label = new QLabel(withShape(tone, text));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, colorOf(tone));
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
