#include "ui/evaluation/waypane.h"

#include "ui/base/look.h"

#include <QLabel>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {

constexpr int usualTarget = 90; // points
constexpr int largestTarget = 9999;
constexpr int waysShown = 2;
constexpr int pauseBeforeWays = 80; // milliseconds; who goes down the table with a key waits for none
constexpr int linesSeen = 4; // the card above needs room too

QScrollArea *scrolled(QLabel *label)
{
    auto *scroll = new QScrollArea;
    scroll->setObjectName("waysScroll"_L1);
    scroll->setAccessibleName(WayPane::tr("What is missing"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFixedHeight(linesSeen * label->fontMetrics().lineSpacing());
    label->setAlignment(Qt::AlignTop);
    scroll->setWidget(label);
    return scroll;
}

} // namespace

WayPane::WayPane(QWidget *parent)
    : QWidget(parent)
    , m_target(new QSpinBox)
    , m_ways(new QLabel)
{
    m_target->setObjectName("wayTarget"_L1);
    m_target->setRange(1, largestTarget);
    m_target->setValue(usualTarget);
    m_target->setAccessibleName(tr("Points to be reached"));
    m_ways->setObjectName("ways"_L1);
    m_ways->setTextFormat(Qt::PlainText);
    m_ways->setWordWrap(true);
    m_ways->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *head = new QHBoxLayout;
    head->addWidget(new QLabel(tr("What is missing to")));
    head->addWidget(m_target);
    head->addWidget(new QLabel(tr("points?")));
    head->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Normal, Narrow, Normal, Normal);
    layout->setSpacing(Narrow);
    layout->addLayout(head);
    layout->addWidget(scrolled(m_ways));
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseBeforeWays);
    connect(&m_pause, &QTimer::timeout, this, &WayPane::tell);
    connect(m_target, &QSpinBox::valueChanged, this, &WayPane::tellSoon);
}

void WayPane::showPoints(const MemberPoints &points, const Rulebook &book, const Directory &directory,
                         const UsedParts &used, EntryId office)
{
    m_used = used;
    m_office = office;
    m_points = points;
    m_book = book;
    m_directory = directory;
    tellSoon();
}

void WayPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_isTold)
        m_pause.start();
}

void WayPane::tellSoon()
{
    m_isTold = false;
    m_ways->clear();
    if (isVisible())
        m_pause.start();
}

void WayPane::tell()
{
    m_isTold = true;
    const WayToTotal way = wayTo(m_points, m_target->value() * 100, {m_book, m_directory, m_used, m_office}, waysShown);
    const QStringList sentences = sentencesOf(way, m_directory);
    QStringList told;
    for (qsizetype at = 0; at < sentences.size(); ++at)
        told.append(way.sets.size() > 1 ? tr("%1. %2").arg(QString::number(at + 1), sentences.at(at))
                                        : sentences.at(at));
    m_ways->setText(told.join(u'\n'));
}

} // namespace lianxin::ui
