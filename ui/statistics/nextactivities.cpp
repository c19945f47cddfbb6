#include "ui/statistics/nextactivities.h"

#include "core/activities/projectrepository.h"
#include "core/members/memberrepository.h"
#include "ui/base/look.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {

/// As high as its text is in the width that it has.
class WholeLabel : public QLabel
{
public:
    using QLabel::QLabel;

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QLabel::resizeEvent(event);
        setMinimumHeight(heightForWidth(width()));
    }
};

QLabel *textLabel(const QString &text, bool soft)
{
    auto *label = new WholeLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setProperty("soft", soft);
    return label;
}

} // namespace

NextActivities::NextActivities(QWidget *parent)
    : QScrollArea(parent)
{
    auto *content = new QWidget;
    m_row = new QHBoxLayout(content);
    m_row->setContentsMargins({});
    m_row->setSpacing(Wide);
    setObjectName("nextActivities"_L1);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus); // the buttons within take the keyboard
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    setWidget(content);
}

QSize NextActivities::sizeHint() const
{
    const QSize whole = m_row->totalSizeHint();
    return {whole.width(),
            m_row->hasHeightForWidth() ? m_row->totalHeightForWidth(viewport()->width()) : whole.height()};
}

void NextActivities::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry(); // other lines, another height
}

void NextActivities::showProposals(const QList<ActivityProposal> &proposals, const Directory &directory)
{
    while (QLayoutItem *item = m_row->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (proposals.isEmpty())
        m_row->addWidget(textLabel(tr("Nothing can be proposed: no theme of an activity or a need is known by a "
                                      "serving member, or all is planned already."),
                                   true));
    int number = 0;
    for (const ActivityProposal &proposal : proposals)
        m_row->addWidget(cardOf(proposal, ++number, directory), 1);
    updateGeometry();
}

QWidget *NextActivities::cardOf(const ActivityProposal &proposal, int number, const Directory &directory)
{
    const QString title = tr("%1, %2").arg(directory.name(proposal.county), directory.name(proposal.theme));
    auto *card = new QFrame;
    card->setProperty("card", true);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(Wide, Normal, Wide, Normal);
    column->setSpacing(Narrow);
    column->addWidget(textLabel(tr("Proposal %1").arg(number), true));
    auto *heading = textLabel(title, false);
    setTitleFont(heading, 1);
    column->addWidget(heading);
    column->addWidget(textLabel(proposal.reasons.join(u'\n'), true));
    column->addStretch();
    column->addLayout(buttonsOf(proposal, title));
    return card;
}

QLayout *NextActivities::buttonsOf(const ActivityProposal &proposal, const QString &title)
{
    auto *plan = new QPushButton(tr("Plan it"));
    plan->setObjectName("planProposal"_L1);
    plan->setAccessibleName(tr("%1: %2").arg(title, plan->text()));
    plan->setToolTip(tr("Adds this activity, with its needs, to the plan").toHtmlEscaped());
    connect(
        plan, &QPushButton::clicked, this, [this, proposal] { emit taken(proposal); },
        Qt::QueuedConnection); // the card, and the button with it, goes
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Normal);
    buttons->addWidget(plan);
    if (!proposal.openNeeds.isEmpty())
        buttons->addWidget(buttonFor(tr("Needs"), title, recordsIn(NeedRepository::table, proposal.openNeeds)));
    buttons->addWidget(buttonFor(tr("Members"), title, recordsIn(MemberRepository::table, proposal.experts)));
    buttons->addStretch();
    return buttons;
}

QWidget *NextActivities::buttonFor(const QString &text, const QString &title, const SeriesPoint &point)
{
    auto *button = new QPushButton(text);
    button->setObjectName(point.table + "OfProposal"_L1);
    button->setAccessibleName(tr("%1: %2").arg(title, text));
    connect(button, &QPushButton::clicked, this, [this, text, title, point] { emit chosen(point, title, text); });
    return button;
}

} // namespace lianxin::ui
