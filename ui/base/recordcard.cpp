#include "ui/base/recordcard.h"

#include "ui/base/look.h"
#include "ui/base/recordlink.h"
#include "ui/base/taborder.h"
#include "ui/base/tonesign.h"

#include <QGridLayout>
#include <QLabel>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {

QLabel *plainLabel(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QLabel *softLabel(const QString &text)
{
    QLabel *label = plainLabel(text);
    label->setProperty("soft", true);
    return label;
}

QWidget *valueOf(const CardLine &line, RecordCard *card)
{
    if (!line.opens.table.isEmpty()) {
        auto *link = new RecordLink(line.text, line.opens);
        QObject::connect(link, &RecordLink::openRequested, card, &RecordCard::openRequested);
        return link;
    }
    QLabel *label = plainLabel(line.text);
    if (line.tone != Tone::Plain) {
        QPalette palette = label->palette();
        palette.setColor(QPalette::WindowText, colorOf(line.tone));
        label->setPalette(palette);
    }
    return label;
}

} // namespace

RecordCard::RecordCard(QWidget *parent)
    : QScrollArea(parent)
{
    setObjectName("card"_L1);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumWidth(260);
    setAccessibleName(tr("Details"));
}

QVBoxLayout *RecordCard::startAnew()
{
    auto *frame = new QFrame;
    frame->setProperty("card", true);
    auto *layout = new QVBoxLayout(frame);
    layout->setContentsMargins(Wide, Wide, Wide, Wide);
    layout->setSpacing(Normal);
    setWidget(frame);
    m_shown = layout;
    return layout;
}

void RecordCard::showRecord(const QString &title, const QString &subtitle, const QList<CardSection> &sections)
{
    const int place = title == m_title ? verticalScrollBar()->value() : 0;
    m_title = title;
    QVBoxLayout *layout = startAnew();
    QLabel *head = plainLabel(title);
    head->setObjectName("cardTitle"_L1);
    setTitleFont(head, 2);
    layout->addWidget(head);
    if (!subtitle.isEmpty())
        layout->addWidget(softLabel(subtitle));
    for (const CardSection &section : sections)
        if (QWidget *widget = sectionOf(section))
            layout->addWidget(widget);
    layout->addStretch();
    tabAsShown(*this);
    verticalScrollBar()->setValue(place);
}

void RecordCard::addSection(const CardSection &section)
{
    QWidget *widget = m_shown == nullptr ? nullptr : sectionOf(section);
    if (widget == nullptr)
        return;
    m_shown->insertWidget(m_shown->count() - 1, widget);
    tabAsShown(*this);
}

void RecordCard::showHint(const QString &hint)
{
    m_title.clear();
    QVBoxLayout *layout = startAnew();
    layout->addWidget(softLabel(hint));
    layout->addStretch();
}

QWidget *RecordCard::sectionOf(const CardSection &section)
{
    if (std::ranges::all_of(section.lines, [](const CardLine &line) { return line.text.isEmpty(); }))
        return nullptr;
    auto *widget = new QWidget;
    auto *grid = new QGridLayout(widget);
    grid->setContentsMargins(0, Narrow, 0, Narrow);
    grid->setHorizontalSpacing(Wide);
    grid->setVerticalSpacing(Narrow);
    grid->setColumnStretch(1, 1);
    int row = 0;
    if (!section.title.isEmpty()) {
        QLabel *title = softLabel(section.title);
        setTitleFont(title, 0);
        grid->addWidget(title, row++, 0, 1, 2);
    }
    for (const CardLine &line : section.lines) {
        if (line.text.isEmpty())
            continue;
        if (!line.label.isEmpty()) {
            QLabel *label = softLabel(line.label);
            label->setWordWrap(false);
            grid->addWidget(label, row, 0, Qt::AlignTop);
        }
        grid->addWidget(valueOf(line, this), row++, line.label.isEmpty() ? 0 : 1, 1, line.label.isEmpty() ? 2 : 1);
    }
    return widget;
}

} // namespace lianxin::ui
